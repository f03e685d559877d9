// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

/// Days and times of day for a person to read, in the form of the locale, the console's own unless another is given.
/// Where there is no locale, as in scrimctl, and on record (InEnglish) they are in ISO 8601's, which reads the same
/// everywhere.
namespace scrim {

/// "03/12/2026", "2026-12-03".
[[nodiscard]] QString shownDay(QDate day, const QLocale& locale = {});
/// With the day of the week and the month in letters, short: "Thu, Dec 3, 2026".
[[nodiscard]] QString shownWeekday(QDate day, const QLocale& locale = {});
/// The day without the year: "3 Dec", "Dec 3".
[[nodiscard]] QString shownDayOfYear(QDate day, const QLocale& locale = {});
/// "14:05", "2:05 PM".
[[nodiscard]] QString shownClock(QTime time, const QLocale& locale = {});
/// "14:05:09", "2:05:09 PM".
[[nodiscard]] QString shownSeconds(QTime time, const QLocale& locale = {});
/// "14:05:09.120".
[[nodiscard]] QString shownMilliseconds(QTime time, const QLocale& locale = {});
/// The day and the time of day to the minute.
[[nodiscard]] QString shownMoment(const QDateTime& time, const QLocale& locale = {});
/// The form of shownMoment() with all of the year, for an input that takes one.
[[nodiscard]] QString momentForm(const QLocale& locale = {});

} // namespace scrim
