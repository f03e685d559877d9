// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace scrim::platform {

/// Hears of the desktop session and of the machine's sleep, so that a desk locks with them. What cannot be heard here
/// is never said; the idle lock holds all the same.
///
/// Linux: logind on the system bus (Lock, LockedHint and Active of the session this process belongs to; PrepareForSleep
/// under a "delay" inhibitor, https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html), and
/// ActiveChanged of the desktops' screen savers on the session bus. Windows: WTS session notifications and
/// WM_POWERBROADCAST.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    /// Begins to listen, without waiting for anybody. `window` is Qt's WId of a top-level window.
    [[nodiscard]] static std::unique_ptr<SessionWatch> make(quintptr window);

    /// What has to be done before the machine sleeps is done: it need not wait for this program any longer. To be
    /// called after each goingToSleep(); the system itself waits some seconds at most.
    virtual void letSleep() = 0;

Q_SIGNALS:
    /// The session was locked, or somebody else's is in front of it.
    void sessionLocked();
    /// The machine is about to sleep; it waits for letSleep() where the system has such a way.
    void goingToSleep();

protected:
    SessionWatch() = default;
};

} // namespace scrim::platform
