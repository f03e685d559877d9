// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/note.h"

#include "base/bytes.h"
#include "policy/normalize.h"

#include <QList>

namespace scrim::detection {

namespace {

constexpr qsizetype leastDigits = 12;
constexpr qsizetype mostDigits = 19;

bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash || letter == QLatin1Char('.') ||
           letter == QLatin1Char('/') || letter == QLatin1Char('_');
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
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            if (!inGroup)
                groups.append(QString());
            groups.last() += letter;
            inGroup = true;
            continue;
        }
        inGroup = false;
        if (isSeparator(letter))
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
        return fail(ErrorCode::Usage, QStringLiteral("A note takes %1 characters at most").arg(longestNote));
    if (looksLikeCard(line)) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("The note holds what looks like a card number. The log keeps notes for years: write "
                                   "it without"));
    }
    return line;
}

} // namespace scrim::detection
