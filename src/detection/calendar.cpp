// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/calendar.h"

#include "base/core_text.h"
#include "base/listed.h"

#include <QDateTime>
#include <QStringList>

#include <array>

namespace scrim::detection {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 quarterMs = 15 * minuteMs;

qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}

QString clockText(qint64 minuteOfDay)
{
    return QStringLiteral("%1:%2")
        .arg(minuteOfDay / 60, 2, 10, QLatin1Char('0'))
        .arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<Calendar> Calendar::make(const policy::ReviewPolicy& review)
{
    // "UTC" is known without any data on the machine.
    const QTimeZone zone = review.zone == QLatin1String("UTC") ? QTimeZone::utc() : QTimeZone(review.zone.toLatin1());
    if (!zone.isValid())
        return fail(
            ErrorCode::WrongFormat,
            Core::tr("The policy counts days in the time zone %1, which this machine does not know").arg(review.zone));
    return Calendar(review, zone);
}

Calendar::Calendar(policy::ReviewPolicy review, QTimeZone zone) : m_review(std::move(review)), m_zone(std::move(zone))
{}

qint64 Calendar::local(qint64 ms) const
{
    const qint64 quarter = floorDiv(ms, quarterMs);
    if (quarter != m_quarter) {
        m_quarter = quarter;
        m_offsetMs = qint64{m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))} * 1000;
    }
    return ms + m_offsetMs;
}

QDate Calendar::day(qint64 ms) const
{
    return QDate(1970, 1, 1).addDays(floorDiv(local(ms), dayMs));
}

qint64 Calendar::hour(qint64 ms) const
{
    return floorDiv(local(ms), hourMs);
}

qint64 Calendar::startOf(QDate day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch();
}

bool Calendar::isWorkingTime(qint64 ms) const
{
    const qint64 here = local(ms);
    const qint64 days = floorDiv(here, dayMs);
    const int minute = static_cast<int>((here - days * dayMs) / minuteMs);
    // 1970-01-01 was a Thursday.
    const auto works = [&](qint64 number) { return m_review.days[static_cast<std::size_t>((number % 7 + 7 + 3) % 7)]; };
    if (m_review.fromMinute < m_review.toMinute)
        return works(days) && minute >= m_review.fromMinute && minute < m_review.toMinute;
    return (works(days) && minute >= m_review.fromMinute) || (works(days - 1) && minute < m_review.toMinute);
}

QString Calendar::clock(qint64 ms) const
{
    const qint64 here = local(ms);
    return clockText((here - floorDiv(here, dayMs) * dayMs) / minuteMs);
}

QString Calendar::timeText(qint64 ms) const
{
    return day(ms).toString(Qt::ISODate) + QLatin1Char(' ') + clock(ms);
}

QString Calendar::hourText(qint64 hour) const
{
    return clockText((hour - floorDiv(hour, 24) * 24) * 60);
}

QString Calendar::hoursText() const
{
    const std::array names{Core::tr("Mon"), Core::tr("Tue"), Core::tr("Wed"), Core::tr("Thu"),
                           Core::tr("Fri"), Core::tr("Sat"), Core::tr("Sun")};
    QStringList runs;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!m_review.days[i])
            continue;
        std::size_t end = i;
        while (end + 1 < names.size() && m_review.days[end + 1])
            ++end;
        if (end > i + 1)
            runs.append(Core::tr("%1 to %2").arg(names[i], names[end]));
        else
            runs.append(QStringList(names.begin() + i, names.begin() + end + 1));
        i = end;
    }
    if (runs.isEmpty())
        return Core::tr("none", "no working hours");
    return listed(QStringList{Core::tr("%1 to %2").arg(clockText(m_review.fromMinute), clockText(m_review.toMinute))} +
                  runs);
}

} // namespace scrim::detection
