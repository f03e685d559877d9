// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/frame_clock.h"

#include "platform/timer_clock.h"

namespace scrim::platform {

// Windows leaves the window out of pictures by itself; what moves there needs the display's rate, not its phase.
std::unique_ptr<FrameClock> FrameClock::make(const QString& /*system*/, quintptr /*window*/, double refreshHz)
{
    return std::make_unique<TimerClock>(refreshHz);
}

} // namespace scrim::platform
