// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace scrim::testkit {

namespace {

QStringList found(const QString& text, const QRegularExpression& form)
{
    QStringList all;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        all.append(matches.next().captured());
    return all;
}

QSet<QString> everybodys()
{
    // Keys are Qt's words, and are not spoken in the pseudo-language.
    static const QString always(
        QStringLiteral("Scrim Demo Ctrl Alt Shift Esc Return Enter Space Del Backspace Tab Left Right Up Down "
                       "PgUp PgDown Home AM PM UTC UTF CSV PDF CVV EUR USD GBP PLN"));
    const QStringList known = always.split(QLatin1Char(' '));
    QSet<QString> words(known.begin(), known.end());
    const QLocale locale;
    for (int day = 1; day <= 7; ++day)
        words << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat);
    for (int month = 1; month <= 12; ++month)
        words << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
    return words;
}

} // namespace

QStringList plainWords(QString text)
{
    static const QSet<QString> known = everybodys();
    static const QRegularExpression address(QStringLiteral("\\S+@\\S+|\\S*[a-z]\\.(?:com|org|test|example)\\b\\S*"));
    static const QRegularExpression word(QStringLiteral("(?<![\\p{L}\\p{N}])[A-Za-z]{2,}(?![\\p{L}])"));
    QStringList words = found(text.remove(address), word);
    words.removeIf([](const QString& each) { return known.contains(each); });
    return words;
}

QStringList fixedForms(const QString& text)
{
    static const QRegularExpression day(QStringLiteral("\\b\\d{4}-\\d\\d-\\d\\d\\b"));
    static const QRegularExpression time(
        QStringLiteral("\\b\\d\\d:\\d\\d(?::\\d\\d)?(?![\\d.:]|[\\s\\x{202f}]?[AP]M)"));
    return found(text, day) + found(text, time);
}

} // namespace scrim::testkit
