// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/session_watch.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>
#include <wtsapi32.h>

namespace scrim::platform {

namespace {

class WindowsWatch final : public SessionWatch, public QAbstractNativeEventFilter
{
public:
    explicit WindowsWatch(quintptr window) : m_window(reinterpret_cast<HWND>(window))
    {
        WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~WindowsWatch() override
    {
        QCoreApplication::instance()->removeNativeEventFilter(this);
        WTSUnRegisterSessionNotification(m_window);
    }

    // The system sleeps when the message has been answered; what was asked for by then is done in its turn.
    void letSleep() override {}

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const MSG& said = *static_cast<MSG*>(message);
        if (said.hwnd != m_window)
            return false;
        if (said.message == WM_WTSSESSION_CHANGE &&
            (said.wParam == WTS_SESSION_LOCK || said.wParam == WTS_CONSOLE_DISCONNECT ||
             said.wParam == WTS_REMOTE_DISCONNECT))
            Q_EMIT sessionLocked();
        else if (said.message == WM_POWERBROADCAST && said.wParam == PBT_APMSUSPEND)
            Q_EMIT goingToSleep();
        return false;
    }

private:
    HWND m_window;
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::make(quintptr window)
{
    return std::make_unique<WindowsWatch>(window);
}

} // namespace scrim::platform
