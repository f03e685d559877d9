// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/note.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/normalize.h"
#include "policy/redaction.h"

#include <QList>

namespace scrim::detection {

namespace {

constexpr qsizetype leastDigits = 12;
constexpr qsizetype mostDigits = 19;

bool isSeparator(QChar letter)
{
    const QChar::Category category = letter.category();
    return letter.isSpace() || category == QChar::Punctuation_Dash || category == QChar::Punctuation_Open ||
           category == QChar::Punctuation_Close || letter == QLatin1Char('.') || letter == QLatin1Char('/') ||
           letter == QLatin1Char('_');
}

/// Any other sign, where it stands between digits as in 4111,1111: not what follows a number in a sentence, and not the
/// colon of a time, which has two digits before it.
bool joins(const QString& text, qsizetype at, qsizetype digitsBefore)
{
    constexpr qsizetype leastJoined = 3;
    return digitsBefore >= leastJoined && !text[at].isLetter() && at > 0 && text[at - 1].isDigit() &&
           at + 1 < text.size() && text[at + 1].isDigit();
}

bool isCard(const QString& digits)
{
    const QByteArray utf8 = digits.toUtf8();
    return !policy::normalizedCard(asBytes(utf8)).isEmpty();
}

/// Whether any of these groups of digits, alone or with the next ones, could be a card number.
bool holdsCard(const QStringList& groups)
{
    for (qsizetype from = 0; from < groups.size(); ++from) {
        if (groups[from].size() >= leastDigits)
            return true;
        QString digits;
        for (qsizetype to = from; to < groups.size() && digits.size() <= mostDigits; ++to) {
            digits += groups[to];
            if (digits.size() >= leastDigits && digits.size() <= mostDigits && isCard(digits))
                return true;
        }
    }
    return false;
}

bool looksLikeCard(const QString& text)
{
    QStringList groups;
    bool inGroup = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter.isDigit()) {
            if (!inGroup)
                groups.append(QString());
            groups.last() += letter;
            inGroup = true;
            continue;
        }
        inGroup = false;
        if (isSeparator(letter) || (!groups.isEmpty() && joins(text, at, groups.last().size())))
            continue;
        if (holdsCard(groups))
            return true;
        groups.clear();
    }
    return holdsCard(groups);
}

} // namespace

Result<QString> checkedNote(const QString& note)
{
    QString line = note.simplified();
    for (QChar& letter : line) {
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format)
            letter = QLatin1Char(' ');
    }
    line = line.simplified();
    if (line.size() > longestNote)
        return fail(ErrorCode::Usage, Core::tr("A note takes %Ln characters at most.", nullptr, int{longestNote}));
    const QByteArray utf8 = line.toUtf8();
    const auto found = policy::Redactor().find(asBytes(utf8));
    if (!found.empty() && found.front().kind != policy::RedactionKind::Card) {
        return fail(ErrorCode::Usage,
                    Core::tr("The note holds what looks like this: %1. The log keeps notes for years: write it "
                             "without")
                        .arg(policy::label(found.front().kind)));
    }
    if (!found.empty() || looksLikeCard(line)) {
        return fail(ErrorCode::Usage,
                    Core::tr("The note holds what looks like a card number. The log keeps notes for years: write "
                             "it without"));
    }
    return line;
}

} // namespace scrim::detection
