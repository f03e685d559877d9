// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/timer_clock.h"

namespace scrim::platform {

TimerClock::TimerClock(double refreshHz)
    : m_period(std::chrono::duration_cast<Clock::duration>(
          std::chrono::duration<double>(1.0 / (refreshHz > 0 ? refreshHz : 60.0))))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        next(); // Before the tick, which may stop us.
        Q_EMIT tick();
    });
}

void TimerClock::start()
{
    if (m_timer.isActive())
        return;
    m_due = Clock::now();
    next();
}

void TimerClock::stop()
{
    m_timer.stop();
}

// A repeating QTimer knows whole milliseconds only and would run at 58.8 or 62.5 Hz for 60.
void TimerClock::next()
{
    const auto now = Clock::now();
    m_due += m_period;
    if (m_due <= now)
        m_due += ((now - m_due) / m_period + 1) * m_period; // Frames that were missed are gone.
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_due - now));
}

} // namespace scrim::platform
