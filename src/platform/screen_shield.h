// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/screen_level.h"

#include <QString>
#include <QStringList>

namespace scrim::platform {

/// What only the toolkit knows of the display that a window is on.
struct DisplayFacts
{
    QString system;            ///< Qt's platform name: "xcb", "wayland", "windows", "offscreen"
    double refreshHz = 0;      ///< 0 when unknown
    bool wantsCalm = false;    ///< the person asked the desktop for reduced motion
    bool trustsRemote = false; ///< policy: a remote session counts like a local one
};

/// What a window has against pictures of the screen, and what it has not.
struct Protection
{
    ScreenLevel level = ScreenLevel::None;
    QString why;            ///< one sentence for a person: what gives this level, or what keeps it at none
    bool isWatched = false; ///< a program that asks for pixels is noticed (X11 with RECORD)
    bool isRemote = false;
    QStringList leftOver; ///< what can still see a lit field at this level, each a plain sentence
};

/// Asks the system to protect one top-level window and answers what came of it, read back. Call it for every window,
/// again whenever one is shown or changes screens. `window` is Qt's WId; 0 asks what a window here would get.
/// Windows: SetWindowDisplayAffinity. X11 and Wayland: nothing to ask for; whether scrambling can work (shield.md).
[[nodiscard]] Protection protect(quintptr window, const DisplayFacts& display);
/// Gives a window up to pictures again ("allow capture for support"). No-op where nothing was asked for.
void unprotect(quintptr window);

} // namespace scrim::platform
