// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/local_time.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace scrim::review {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 year1900 = -2'208'988'800'000;
constexpr qint64 year2200 = 7'258'118'400'000;

qint64 floorDivide(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

qint64 offsetMs(const QTimeZone& zone, qint64 ms)
{
    return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms).toUTC())} * 1000;
}

} // namespace

LocalTime::LocalTime(const QTimeZone& zone, qint64 fromMs, qint64 toMs)
{
    const qint64 from = std::clamp(fromMs, year1900, year2200);
    const qint64 to = std::clamp(toMs, from, year2200);
    m_spans.push_back({std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), offsetMs(zone, from)});
    const auto changes =
        zone.transitions(QDateTime::fromMSecsSinceEpoch(from).toUTC(), QDateTime::fromMSecsSinceEpoch(to).toUTC());
    for (const auto& change : changes) {
        const qint64 at = change.atUtc.toMSecsSinceEpoch();
        m_spans.back().toMs = at;
        m_spans.push_back({at, std::numeric_limits<qint64>::max(), qint64{change.offsetFromUtc} * 1000});
    }
}

qint64 LocalTime::offsetAt(qint64 ms) const
{
    const Span& last = m_spans[m_last];
    if (ms >= last.fromMs && ms < last.toMs)
        return last.offset;
    const auto behind = std::ranges::upper_bound(m_spans, ms, {}, &Span::fromMs);
    m_last = static_cast<std::size_t>(behind - m_spans.begin()) - 1;
    return m_spans[m_last].offset;
}

qint64 LocalTime::hours(qint64 wallMs)
{
    return floorDivide(wallMs, hourMs);
}

qint64 LocalTime::days(qint64 wallMs)
{
    return floorDivide(wallMs, dayMs);
}

int LocalTime::weekday(qint64 wallMs)
{
    // 1970-01-01 was a Thursday.
    const qint64 day = (days(wallMs) + 3) % 7;
    return static_cast<int>(day < 0 ? day + 7 : day);
}

int LocalTime::hourOfDay(qint64 wallMs)
{
    return static_cast<int>(hours(wallMs) - days(wallMs) * 24);
}

} // namespace scrim::review
