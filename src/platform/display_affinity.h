// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/screen_shield.h"

#include <functional>
#include <optional>

namespace scrim::platform {

/// Windows' word for what a picture gets of a window, with the numbers of winuser.h.
enum class Affinity : quint32
{
    None = 0x00,              ///< WDA_NONE: the window
    Monitor = 0x01,           ///< WDA_MONITOR: a black window
    ExcludeFromCapture = 0x11 ///< WDA_EXCLUDEFROMCAPTURE: what lies behind it
};

/// What Windows is asked, as a table, so that the decisions can be tested without one.
struct AffinityCalls
{
    /// SetWindowDisplayAffinity: 0, or GetLastError() of a call that failed.
    std::function<quint32(quintptr window, Affinity affinity)> set;
    /// GetWindowDisplayAffinity: nothing when it failed.
    std::function<std::optional<quint32>(quintptr window)> get;
    /// The build of Windows, such as 19041 for 10 2004.
    std::function<quint32()> build;
    /// GetSystemMetrics(SM_REMOTESESSION).
    std::function<bool()> isRemote;
};

/// Asks for the most that this Windows has and reads it back. Window 0 is asked nothing, and answered what a window
/// here would get. A remote session gets None unless it is trusted: what leaves the machine is drawn before the window
/// is left out. The window is protected all the same.
/// Source: Microsoft Learn, SetWindowDisplayAffinity (WDA_EXCLUDEFROMCAPTURE since Windows 10 2004).
[[nodiscard]] Protection protectByAffinity(quintptr window, const DisplayFacts& display, const AffinityCalls& windows);
void unprotectByAffinity(quintptr window, const AffinityCalls& windows);

} // namespace scrim::platform
