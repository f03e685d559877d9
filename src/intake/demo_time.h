// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace scrim::intake {

/// The clocks of a fiction that ends now: another's, moved into the past.
class DemoClock final : public Clock
{
public:
    DemoClock(const Clock& now, qint64 backMs) : m_now(now), m_backMs(backMs) {}
    [[nodiscard]] qint64 wallMs() const override { return m_now.wallMs() - m_backMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_now.monotonicMs(); }

private:
    const Clock& m_now;
    qint64 m_backMs;
};

inline constexpr qint64 demoDayMs = 24LL * 3600 * 1000;

/// The days that a log of so many entries is about: some hundreds of entries a day, eight weeks at most.
[[nodiscard]] constexpr qint64 demoDays(qint64 entries)
{
    constexpr qint64 perDay = 400;
    constexpr qint64 most = 56;
    return entries / perDay < 1 ? 1 : entries / perDay > most ? most : entries / perDay;
}

/// Working time of so many entries, spread evenly over the days' working hours (08:00 to 18:00 UTC); it ends at
/// `endMs`.
class DemoTime
{
public:
    DemoTime(qint64 entries, qint64 endMs) : m_entries(entries), m_days(demoDays(entries))
    {
        constexpr qint64 closing = 18LL * 3600 * 1000;
        const qint64 closed = endMs / demoDayMs * demoDayMs + closing;
        m_firstDayMs = (closed > endMs ? closed - demoDayMs : closed) - closing - (m_days - 1) * demoDayMs;
    }
    /// Midnight before the first entry.
    [[nodiscard]] qint64 firstDayMs() const { return m_firstDayMs; }
    [[nodiscard]] qint64 dayOf(qint64 entry) const { return entry * m_days / m_entries; }
    [[nodiscard]] qint64 at(qint64 entry) const
    {
        constexpr qint64 opening = 8LL * 3600 * 1000;
        const qint64 day = dayOf(entry);
        const qint64 first = (day * m_entries + m_days - 1) / m_days;
        return m_firstDayMs + day * demoDayMs + opening + (entry - first) * stepMs();
    }
    /// Between two entries of a day.
    [[nodiscard]] qint64 stepMs() const
    {
        constexpr qint64 hours = 10LL * 3600 * 1000;
        return hours / (m_entries / m_days + 1);
    }

private:
    qint64 m_entries;
    qint64 m_days;
    qint64 m_firstDayMs = 0;
};

} // namespace scrim::intake
