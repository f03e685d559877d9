// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWindow>

namespace scrim::shield {

/// Pointer and keyboard belong to one window while a field is held open: on X11 neither a screenshot tool's own grab
/// nor the window manager's PrintScreen binding gets through. Elsewhere there is nothing to take. Never the whole
/// server, which would freeze the desktop.
class HoldGrab
{
public:
    HoldGrab() = default;
    ~HoldGrab() { release(); }
    HoldGrab(const HoldGrab&) = delete;
    HoldGrab& operator=(const HoldGrab&) = delete;

    /// False when another program holds one of them.
    [[nodiscard]] bool take(QWindow& window);
    void release();

private:
    QPointer<QWindow> m_window;
};

} // namespace scrim::shield
