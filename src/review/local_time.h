// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <vector>

namespace scrim::review {

/// A zone's wall clock for millions of times in a row: its changes within a span are looked up once.
class LocalTime
{
public:
    /// Right for times from `fromMs` to `toMs` (ms since 1970 UTC); before and after, the nearest offset holds on. So
    /// it does outside of the years 1900 to 2200, where only a wild clock leads.
    LocalTime(const QTimeZone& zone, qint64 fromMs, qint64 toMs);

    /// The time on the wall, as ms since 1970-01-01T00:00 on that wall.
    [[nodiscard]] qint64 wall(qint64 ms) const { return ms + offsetAt(ms); }
    /// Milliseconds to add to UTC.
    [[nodiscard]] qint64 offsetAt(qint64 ms) const;

    /// Of a time on the wall.
    [[nodiscard]] static qint64 hours(qint64 wallMs); ///< whole hours since 1970
    [[nodiscard]] static qint64 days(qint64 wallMs);  ///< whole days since 1970-01-01
    [[nodiscard]] static int weekday(qint64 wallMs);  ///< 0 Monday to 6 Sunday
    [[nodiscard]] static int hourOfDay(qint64 wallMs);

private:
    struct Span
    {
        qint64 fromMs;
        qint64 toMs; ///< exclusive
        qint64 offset;
    };
    std::vector<Span> m_spans;      ///< in order, without a gap
    mutable std::size_t m_last = 0; ///< times come in order, mostly
};

} // namespace scrim::review
