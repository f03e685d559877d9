// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/calendar.h"

#include "base/core_text.h"
#include "base/listed.h"
#include "base/shown_time.h"
#include "policy/hours.h"

#include <QDateTime>
#include <QStringList>

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
    return policy::shownMinute(static_cast<int>((here - floorDiv(here, dayMs) * dayMs) / minuteMs));
}

QString Calendar::dayText(qint64 ms) const
{
    return shownDay(day(ms));
}

QString Calendar::timeText(qint64 ms) const
{
    return dayText(ms) + QLatin1Char(' ') + clock(ms);
}

QString Calendar::hourText(qint64 hour) const
{
    return policy::shownMinute(static_cast<int>((hour - floorDiv(hour, 24) * 24) * 60));
}

QString Calendar::hoursText() const
{
    const QStringList names = policy::shortDayNames();
    const auto works = [this](qsizetype day) { return m_review.days[static_cast<std::size_t>(day)]; };
    QStringList runs;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!works(i))
            continue;
        qsizetype end = i;
        while (end + 1 < names.size() && works(end + 1))
            ++end;
        if (end > i + 1)
            runs.append(Core::tr("%1 to %2").arg(names[i], names[end]));
        else
            runs.append(names.mid(i, end + 1 - i));
        i = end;
    }
    if (runs.isEmpty())
        return Core::tr("none", "no working hours");
    return listed(
        QStringList{Core::tr("%1 to %2")
                        .arg(policy::shownMinute(m_review.fromMinute), policy::shownMinute(m_review.toMinute))} +
        runs);
}

} // namespace scrim::detection
