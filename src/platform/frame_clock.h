// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace scrim::platform {

/// Ticks once for each frame of the display that a window is on: by the Present extension's NotifyMSC where the X
/// server has it, else by a precise timer at `refreshHz`. Ticks come on the thread that the object lives on; a late one
/// is dropped, never doubled.
class FrameClock : public QObject
{
    Q_OBJECT

public:
    /// `window` is Qt's WId on the system named by `system` (Qt's platform name).
    [[nodiscard]] static std::unique_ptr<FrameClock> make(const QString& system, quintptr window, double refreshHz);
    virtual void start() = 0;
    /// No tick comes after this returns.
    virtual void stop() = 0;

Q_SIGNALS:
    void tick();
};

} // namespace scrim::platform
