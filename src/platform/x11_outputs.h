// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xcb/xcb.h>

#include <QList>
#include <QRect>
#include <QStringList>

#include <optional>

namespace scrim::platform::x11 {

/// A place on a root window.
struct Spot
{
    xcb_window_t root = 0;
    int x = 0;
    int y = 0;
};

/// One picture that the server scans out (a RandR CRTC), and the monitors that show it.
struct Output
{
    QStringList names;
    QRect area;
    double refreshHz = 0; ///< 0 when the mode names no pixel clock
};

/// What RandR 1.3 (randrproto.txt) knows; empty without the extension.
[[nodiscard]] QList<Output> activeOutputs(xcb_connection_t* connection, xcb_window_t root);

/// The rate where `spot` is; elsewhere, or without one, the slowest of all. 0 when none is known.
[[nodiscard]] double refreshAt(const QList<Output>& outputs, const std::optional<Spot>& spot);

} // namespace scrim::platform::x11
