// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace scrim::policy {

inline constexpr int minutesOfDay = 24 * 60;
inline constexpr std::array dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// A moment within a week, as a clock on the wall shows it.
struct WeekTime
{
    int day = 0;    ///< 0 is Monday
    int minute = 0; ///< of the day
    bool operator==(const WeekTime&) const = default;
};

/// Hours of the week: from `from` up to, not including, `to`, on the days that they begin on.
struct Hours
{
    int from = 0;          ///< minute of the day; behind `to` they cross midnight
    int to = minutesOfDay; ///< at most minutesOfDay
    std::array<bool, 7> days{true, true, true, true, true, true, true};

    [[nodiscard]] bool contains(const WeekTime& time) const;
    bool operator==(const Hours&) const = default;
};

/// "08:00"; 1440 is "24:00".
[[nodiscard]] QString clockText(int minute);
/// The minute of "00:00" to "24:00".
[[nodiscard]] std::optional<int> minuteFrom(const QString& text);
/// "mon 09:30", as a policy's test cases say it.
[[nodiscard]] QString text(const WeekTime& time);
[[nodiscard]] std::optional<WeekTime> weekTimeFrom(const QString& text);
/// What the wall clock shows in the zone (IANA name); nothing where this machine does not know the zone.
[[nodiscard]] std::optional<WeekTime> weekTime(qint64 wallMs, const QString& zone);
/// "Mon" to "Sun", for a person.
[[nodiscard]] QStringList shortDayNames();
/// clockText() for a person: as their locale writes it.
[[nodiscard]] QString shownMinute(int minute);
/// "Mon 09:30", for a person.
[[nodiscard]] QString inWords(const WeekTime& time);
/// "08:00 to 18:00 on Mon, Tue", for a person; without the days where it is all of them.
[[nodiscard]] QString inWords(const Hours& hours);

} // namespace scrim::policy
