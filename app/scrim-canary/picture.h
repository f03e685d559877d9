// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "x_server.h"

namespace scrim::canary {

/// A screenshot in greys, one byte a pixel.
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray pixels;

    [[nodiscard]] bool isNull() const { return pixels.isEmpty(); }
    /// The part inside `area`.
    [[nodiscard]] Picture cut(const QRect& area) const;
    /// So many times as large, smoothed: small letters read better so.
    [[nodiscard]] Picture enlarged(int times) const;
    /// A binary PGM file.
    [[nodiscard]] QByteArray pgm() const;
};

/// What GetImage gives of a window or the root; null when the server refuses or its pixels are of an unusual form.
[[nodiscard]] Picture takePicture(const XServer& server, xcb_window_t window);

} // namespace scrim::canary
