// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace scrim::platform::x11 {

/// What an X server says of itself, as far as the shield depends on it.
struct ServerFacts
{
    QString vendor;         ///< from the connection setup
    QStringList extensions; ///< ListExtensions
    QStringList outputs;    ///< RandR's names of the outputs that show something
    double refreshHz = 0;   ///< RandR's rate of the window's output, of the slowest without a window; 0 when unknown
    bool isOverNetwork = false; ///< the connection goes over TCP
    QString peer;               ///< the program at the other end of a local socket; empty when it cannot be had
    bool hasWindow = true;      ///< false: the window asked about is not on this server
};

/// Asks the server that DISPLAY names; `window` 0 asks about no window. Io when there is no such server.
/// Sources: X Window System Protocol (connection setup, ListExtensions); RandR 1.5 (randrproto.txt).
[[nodiscard]] Result<ServerFacts> askServer(quint32 window);

} // namespace scrim::platform::x11
