// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <algorithm>

namespace scrim::telephony {

/// How many pops a desk takes: a few at once, and half a minute's worth of calls after that. No person answers more;
/// whoever tries number after number does.
class PopLimit
{
public:
    static constexpr int burst = 5;
    static constexpr qint64 oneEachMs = 2000; ///< 30 in a minute

    explicit PopLimit(const Clock& clock) : m_clock(clock), m_fullAtMs(clock.monotonicMs()) {}

    /// Counts one more; false, and nothing counted, when it is one too many.
    [[nodiscard]] bool take()
    {
        const qint64 now = m_clock.monotonicMs();
        const qint64 next = std::max(m_fullAtMs, now) + oneEachMs;
        if (next - now > burst * oneEachMs)
            return false;
        m_fullAtMs = next;
        return true;
    }

private:
    const Clock& m_clock;
    qint64 m_fullAtMs; ///< monotonic; when all of the burst is free again
};

} // namespace scrim::telephony
