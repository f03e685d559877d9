// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/x11_server.h"

#include <QString>
#include <QStringList>

namespace scrim::platform {

/// Variables that remote desktops set in the sessions they start.
[[nodiscard]] QStringList remoteVariables();

/// Why this X server's screen is somewhere else, as a clause ("the display is drawn by a VNC server"); empty when
/// nothing says that it is. `variables` are the names of `remoteVariables()` that are set. Pure.
[[nodiscard]] QString remoteReason(const x11::ServerFacts& server, const QStringList& variables);

} // namespace scrim::platform
