// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/hold_grab.h"

#include <QGuiApplication>

namespace scrim::shield {

bool HoldGrab::take(QWindow& window)
{
    release();
    if (QGuiApplication::platformName() != QStringLiteral("xcb"))
        return true;
    m_window = &window;
    if (window.setMouseGrabEnabled(true) && window.setKeyboardGrabEnabled(true))
        return true;
    release();
    return false;
}

void HoldGrab::release()
{
    if (m_window == nullptr)
        return;
    m_window->setKeyboardGrabEnabled(false);
    m_window->setMouseGrabEnabled(false);
    m_window = nullptr;
}

} // namespace scrim::shield
