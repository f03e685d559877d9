// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/screen_shield.h"
#include "platform/x11_server.h"

namespace scrim::platform {

/// What secret sharing in time can do on an X11 display. Pure, as is all in this file.
[[nodiscard]] Protection protectionOnX11(const x11::ServerFacts& server, const QStringList& variables,
                                         const DisplayFacts& display);
/// The same on Wayland; `isOverSsh` when the session came in over SSH.
[[nodiscard]] Protection protectionOnWayland(bool isOverSsh, const DisplayFacts& display);
/// On a platform that draws on no screen of its own.
[[nodiscard]] Protection protectionElsewhere(const DisplayFacts& display);

} // namespace scrim::platform
