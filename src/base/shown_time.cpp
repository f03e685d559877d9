// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shown_time.h"

#include "base/core_text.h"

#include <QRegularExpression>

namespace scrim {

namespace {

bool isIso(const QLocale& locale)
{
    return InEnglish::holds() || locale.language() == QLocale::C;
}

QString dayForm(const QLocale& locale)
{
    return isIso(locale) ? QStringLiteral("yyyy-MM-dd") : locale.dateFormat(QLocale::ShortFormat);
}

/// No locale of Qt's has a short form with seconds: they stand behind the minutes, parted as these are.
QString clockForm(const QLocale& locale, const QString& seconds = {})
{
    QString form = isIso(locale) ? QStringLiteral("HH:mm") : locale.timeFormat(QLocale::ShortFormat);
    static const QRegularExpression minutes(QStringLiteral("([^a-zA-Z]*)mm"));
    const QString parted = minutes.match(form).captured(1);
    if (!seconds.isEmpty())
        form.replace(QStringLiteral("mm"), QStringLiteral("mm") + parted + seconds);
    return form;
}

/// The locale's long form with short names.
QString namedForm(const QLocale& locale)
{
    QString form = isIso(locale) ? QStringLiteral("dddd yyyy-MM-dd") : locale.dateFormat(QLocale::LongFormat);
    return form.replace(QStringLiteral("dddd"), QStringLiteral("ddd"))
        .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

} // namespace

QString shownDay(QDate day, const QLocale& locale)
{
    return locale.toString(day, dayForm(locale));
}

QString shownWeekday(QDate day, const QLocale& locale)
{
    return locale.toString(day, namedForm(locale));
}

QString shownDayOfYear(QDate day, const QLocale& locale)
{
    static const QRegularExpression both(QStringLiteral("\\bd{1,2}\\b.*MMM|MMM.*\\bd{1,2}\\b"));
    const QString form = both.match(namedForm(locale)).captured();
    return locale.toString(day, form.isEmpty() ? QStringLiteral("d MMM") : form);
}

QString shownClock(QTime time, const QLocale& locale)
{
    return locale.toString(time, clockForm(locale));
}

QString shownSeconds(QTime time, const QLocale& locale)
{
    return locale.toString(time, clockForm(locale, QStringLiteral("ss")));
}

QString shownMilliseconds(QTime time, const QLocale& locale)
{
    return locale.toString(time, clockForm(locale, QStringLiteral("ss.zzz")));
}

QString shownMoment(const QDateTime& time, const QLocale& locale)
{
    return shownDay(time.date(), locale) + QLatin1Char(' ') + shownClock(time.time(), locale);
}

QString momentForm(const QLocale& locale)
{
    QString day = dayForm(locale);
    if (!day.contains(QLatin1String("yyyy")))
        day.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return day + QLatin1Char(' ') + clockForm(locale);
}

} // namespace scrim
