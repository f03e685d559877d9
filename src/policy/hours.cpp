// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/hours.h"

#include "base/core_text.h"
#include "base/listed.h"
#include "base/shown_time.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace scrim::policy {

bool Hours::contains(const WeekTime& time) const
{
    const auto on = [this](int day) { return days[static_cast<std::size_t>((day + 7) % 7)]; };
    if (from < to)
        return on(time.day) && time.minute >= from && time.minute < to;
    return (on(time.day) && time.minute >= from) || (on(time.day - 1) && time.minute < to);
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{2}):([0-5][0-9])\\z"));
    const auto match = form.match(text);
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.hasMatch() && minute <= minutesOfDay ? std::optional(minute) : std::nullopt;
}

QString text(const WeekTime& time)
{
    return QLatin1String(dayNames[static_cast<std::size_t>(time.day)]) + QLatin1Char(' ') + clockText(time.minute);
}

std::optional<WeekTime> weekTimeFrom(const QString& text)
{
    const auto minute = minuteFrom(text.mid(4));
    const QString day = text.left(3);
    const auto known = std::ranges::find_if(dayNames, [&](const char* name) { return day == QLatin1String(name); });
    if (!minute || *minute == minutesOfDay || known == dayNames.end() || text.at(3) != QLatin1Char(' '))
        return std::nullopt;
    return WeekTime{static_cast<int>(known - dayNames.begin()), *minute};
}

std::optional<WeekTime> weekTime(qint64 wallMs, const QString& zone)
{
    const QTimeZone there(zone.toLatin1());
    if (!there.isValid())
        return std::nullopt;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(wallMs, there);
    return WeekTime{now.date().dayOfWeek() - 1, now.time().hour() * 60 + now.time().minute()};
}

QStringList shortDayNames()
{
    return {Core::tr("Mon"), Core::tr("Tue"), Core::tr("Wed"), Core::tr("Thu"),
            Core::tr("Fri"), Core::tr("Sat"), Core::tr("Sun")};
}

QString shownMinute(int minute)
{
    return minute < minutesOfDay ? shownClock(QTime(minute / 60, minute % 60)) : clockText(minute);
}

QString inWords(const WeekTime& time)
{
    return Core::tr("%1 %2", "a day of the week and the time")
        .arg(shortDayNames().at(time.day), shownMinute(time.minute));
}

QString inWords(const Hours& hours)
{
    const QString from = shownMinute(hours.from);
    const QString to = shownMinute(hours.to);
    QStringList days;
    for (std::size_t i = 0; i < dayNames.size(); ++i) {
        if (hours.days[i])
            days.append(shortDayNames().at(static_cast<qsizetype>(i)));
    }
    return days.size() == std::ssize(dayNames) ? Core::tr("%1 to %2").arg(from, to)
                                               : Core::tr("%1 to %2 on %3").arg(from, to, listed(days));
}

} // namespace scrim::policy
