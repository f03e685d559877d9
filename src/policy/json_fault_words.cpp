// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a text's tokens, and between them.
#include "base/bytes.h"
#include "policy/json_fault_finder.h"
#include "policy/text.h"

#include <QRegularExpression>

#include <tuple>

namespace scrim::policy {

namespace {

constexpr qsizetype longestQuoted = 32;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

QString JsonFaultFinder::seen() const
{
    const QString text = QString::fromUtf8(m_text.mid(m_at, 4));
    return text.left(text.front().isHighSurrogate() ? 2 : 1);
}

bool JsonFaultFinder::isForeign()
{
    if (stands("\xFF\xFE") || stands("\xFE\xFF")) {
        lose(QStringLiteral("it is saved as UTF-16; save it as UTF-8"));
        return true;
    }
    int line = 1;
    for (qsizetype at = 0; at < m_text.size() && !m_isLost; ++line) {
        const qsizetype stop = m_text.indexOf('\n', at);
        const QByteArray one = m_text.mid(at, stop < 0 ? -1 : stop - at);
        if (!isValidUtf8(asBytes(one)))
            fault(line, QStringLiteral("a character of it is not UTF-8; save the file as UTF-8"));
        at = stop < 0 ? m_text.size() : stop + 1;
    }
    return !m_faults.empty();
}

/// Past what stands between two tokens.
void JsonFaultFinder::toNext()
{
    for (; !isAtEnd(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n') {
            ++m_line;
        } else if (c == '#' || stands("//")) {
            comment("\n");
        } else if (stands("/*")) {
            comment("*/");
        } else if (c != ' ' && c != '\t' && c != '\r') {
            return;
        }
    }
}

/// To the last character before the line's end, or of the mark that ends it.
void JsonFaultFinder::comment(std::string_view end)
{
    fault(m_line,
          QStringLiteral("JSON has no comments; a member whose name begins with \"%1\" is one, and takes a text")
              .arg(QString(2, QLatin1Char('/'))));
    const qsizetype found = m_text.indexOf(QByteArrayView(end.data(), std::ssize(end)), m_at + std::ssize(end));
    const qsizetype last = found < 0 ? m_text.size() : end == "\n" ? found : found + std::ssize(end);
    m_line += static_cast<int>(m_text.mid(m_at, last - m_at).count('\n'));
    m_at = last - 1;
}

void JsonFaultFinder::string(char mark)
{
    if (mark == '\'')
        fault(m_line, QStringLiteral("names and texts stand in double quotation marks (\"), not in single ones"));
    bool hasControl = false;
    for (++m_at; !isAtEnd() && m_text[m_at] != mark; ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n') {
            lose(QStringLiteral("a text is not closed on its line; a line break in a text is \\n"));
            return;
        }
        hasControl = hasControl || static_cast<unsigned char>(c) < 0x20;
        if (c == '\\')
            escape();
    }
    if (hasControl)
        fault(m_line, QStringLiteral("a control character stands in a text; a tab in a text is \\t"));
    if (isAtEnd())
        lose(QStringLiteral("a text is not closed before the end"));
    ++m_at;
}

/// To the last character of it.
void JsonFaultFinder::escape()
{
    if (m_at + 1 >= m_text.size() || m_text[m_at + 1] == '\n')
        return; // that it is not closed is what is wrong with it
    ++m_at;
    const char c = m_text[m_at];
    bool isGood = std::string_view("\"\\/bfnrtu").find(c) != std::string_view::npos;
    for (qsizetype i = 1; c == 'u' && i <= 4; ++i)
        isGood = isGood && m_at + i < m_text.size() && isHex(m_text[m_at + i]);
    if (!isGood)
        fault(m_line,
              QStringLiteral("\"\\%1\" means nothing in a text; a backslash itself is written twice").arg(seen()));
}

bool JsonFaultFinder::isWordSign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("+-._$").find(c) != std::string_view::npos;
}

QString JsonFaultFinder::shown(const QByteArray& word)
{
    return QString::fromLatin1(word.left(longestQuoted));
}

QByteArray JsonFaultFinder::word()
{
    const qsizetype begin = m_at;
    while (!isAtEnd() && isWordSign(m_text[m_at]))
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

void JsonFaultFinder::checkWord(const QByteArray& word)
{
    static const QRegularExpression number(QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
    if (word == "true" || word == "false" || word == "null")
        return;
    bool isInRange = false;
    std::ignore = word.toDouble(&isInRange);
    if (!number.match(QString::fromLatin1(word)).hasMatch())
        fault(m_line, QStringLiteral("%1 is no value: it takes a text in quotation marks, a number such as 10, true, "
                                     "false or null")
                          .arg(shown(word)));
    else if (!isInRange)
        fault(m_line, QStringLiteral("%1 is beyond what numbers can be").arg(shown(word)));
}

} // namespace scrim::policy
