// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idle_lock.h"

#include <algorithm>

namespace scrim::session {

IdleLock::IdleLock(const Clock& clock, int seconds)
    : m_clock(clock), m_limitMs(qint64{seconds} * 1000), m_lastMs(clock.monotonicMs())
{}

void IdleLock::touch()
{
    m_lastMs = m_clock.monotonicMs();
}

bool IdleLock::isDue() const
{
    return remainingMs() == 0;
}

qint64 IdleLock::remainingMs() const
{
    return std::max<qint64>(0, m_lastMs + m_limitMs - m_clock.monotonicMs());
}

} // namespace scrim::session
