// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/frame_clock.h"

#include "platform/present_clock.h"
#include "platform/timer_clock.h"

namespace scrim::platform {

std::unique_ptr<FrameClock> FrameClock::make(const QString& system, quintptr window, double refreshHz)
{
    if (system == QStringLiteral("xcb") && window != 0) {
        if (auto clock = PresentClock::make(static_cast<xcb_window_t>(window), refreshHz))
            return clock;
    }
    return std::make_unique<TimerClock>(refreshHz);
}

} // namespace scrim::platform
