// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace scrim::session {

/// When a desk left alone must lock: by the monotonic clock, so that a turned clock or a sleeping machine changes
/// nothing. Pure bookkeeping; the desk asks it on a timer.
class IdleLock
{
public:
    IdleLock(const Clock& clock, int seconds);
    /// Takes another limit from now on.
    void setLimit(int seconds) { m_limitMs = qint64{seconds} * 1000; }
    /// A person did something, or has just unlocked. Ask isDue() first: who comes back late does not undo it.
    void touch();
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] qint64 remainingMs() const;

private:
    const Clock& m_clock;
    qint64 m_limitMs;
    qint64 m_lastMs;
};

} // namespace scrim::session
