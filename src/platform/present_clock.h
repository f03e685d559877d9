// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/timer_clock.h"
#include "platform/x11_connection.h"

#include <QSocketNotifier>
#include <QTimer>

namespace scrim::platform {

/// Ticks by the Present extension's NotifyMSC on a window, on a connection of its own. Falls back to a timer while the
/// server keeps silent, as it does for a window that went or a display that sleeps.
/// Source: presentproto.txt 1.2 (PresentNotifyMSC, PresentCompleteNotify).
class PresentClock : public FrameClock
{
public:
    /// Null when the server or its window cannot do this.
    [[nodiscard]] static std::unique_ptr<PresentClock> make(xcb_window_t window, double refreshHz);
    void start() override;
    void stop() override;

private:
    PresentClock(x11::Connection connection, quint8 opcode, xcb_window_t window, double refreshHz);
    void ask(quint64 msc);
    void read();
    void arrive(quint64 ust, quint64 msc);

    x11::Connection m_connection;
    quint8 m_opcode;
    xcb_window_t m_window;
    qint64 m_periodUs;
    bool m_isRunning = false;
    bool m_isInStep = false; // The first answer comes at once, in the middle of a frame, and only tells its number.
    quint32 m_serial = 0;
    QSocketNotifier m_notifier;
    QTimer m_silence;
    TimerClock m_fallback;
};

} // namespace scrim::platform
