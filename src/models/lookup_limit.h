// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <deque>

namespace scrim::models {

/// How many exact look-ups of sealed values a desk may make in a minute: a person at a call never meets it, somebody
/// who tries number after number does.
class LookupLimit
{
public:
    static constexpr std::size_t perMinute = 120;

    explicit LookupLimit(const Clock& clock) : m_clock(clock) {}

    /// Counts one more; false when the minute is full.
    [[nodiscard]] bool take()
    {
        const qint64 now = m_clock.monotonicMs();
        while (!m_taken.empty() && now - m_taken.front() >= 60'000)
            m_taken.pop_front();
        if (m_taken.size() >= perMinute)
            return false;
        m_taken.push_back(now);
        return true;
    }

private:
    const Clock& m_clock;
    std::deque<qint64> m_taken;
};

} // namespace scrim::models
