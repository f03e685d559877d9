// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/syslog.h"

#include "exports/cef.h"

namespace scrim::forward {

namespace {

constexpr qsizetype longestValue = 256;

/// PRINTUSASCII of at most `most` characters, "-" for nothing (RFC 5424 section 6).
QByteArray headerWord(const QString& text, qsizetype most)
{
    QByteArray word;
    for (const QChar c : text.left(most)) {
        const bool isPlain = c.unicode() > 32 && c.unicode() < 127;
        word += isPlain ? static_cast<char>(c.unicode()) : '?';
    }
    return word.isEmpty() ? QByteArray("-") : word;
}

/// Facility 13 (log audit); severity 4 (warning) for what was denied or failed, else 6 (informational).
int priorityOf(const exports::Row& row)
{
    return 13 * 8 + (row.succeeded() ? 6 : 4);
}

QByteArray parameter(const char* name, const QString& value)
{
    if (value.isEmpty())
        return {};
    QString shortened = value.left(longestValue);
    if (shortened.size() < value.size() && shortened.back().isHighSurrogate())
        shortened.chop(1);
    return QByteArray(" ") + name + "=\"" + parameterValue(shortened).toUtf8() + '"';
}

QByteArray structuredData(const exports::Row& row, const exports::Source& source)
{
    QByteArray data = "[scrim@32473";
    data += parameter("seq", QString::number(row.seq));
    data += parameter("leaf", QString::fromLatin1(row.leaf));
    data += parameter("log", source.log);
    for (const char* field :
         {"action", "outcome", "actor", "role", "subject", "field", "class", "reason", "call", "session"})
        data += parameter(field, row.text(QLatin1String(field)));
    return data + ']';
}

} // namespace

QString parameterValue(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\') || c == QLatin1Char(']'))
            escaped += QLatin1Char('\\');
        escaped += c.category() == QChar::Other_Control ? QChar(QChar::ReplacementCharacter) : c;
    }
    return escaped;
}

QByteArray syslogMessage(const exports::Row& row, const exports::Source& source)
{
    QByteArray message = '<' + QByteArray::number(priorityOf(row)) + ">1 " +
                         row.text(QLatin1String("time")).toLatin1() + ' ' +
                         headerWord(row.text(QLatin1String("station")), 255) + " scrim - " +
                         headerWord(row.action(), 32) + ' ' + structuredData(row, source);
    // The byte order mark says that the text is UTF-8 (RFC 5424 section 6.4).
    const QByteArray text = " \xef\xbb\xbf" + exports::cefLine(row, source);
    if (message.size() + text.size() <= maxMessage)
        message += text;
    return message;
}

QByteArray framed(const QByteArray& message)
{
    return QByteArray::number(message.size()) + ' ' + message;
}

} // namespace scrim::forward
