// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/frame_clock.h"

#include <QTimer>

#include <chrono>

namespace scrim::platform {

/// Ticks on the grid of a rate by the system's clock, where nothing tells of the display's own frames: the rate is
/// right in the mean, the phase is not the display's.
class TimerClock : public FrameClock
{
public:
    /// `refreshHz` 0 or less stands for 60.
    explicit TimerClock(double refreshHz);
    void start() override;
    void stop() override;

private:
    using Clock = std::chrono::steady_clock;
    void next();

    Clock::duration m_period;
    Clock::time_point m_due;
    QTimer m_timer;
};

} // namespace scrim::platform
