// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/desk.h"
#include "platform/system_log.h"
#include "ui/shield/screen_guard.h"

#include <QObject>

#include <functional>
#include <map>

namespace scrim::console {

/// Tells the system's log what happens at this desk and is IT's to mend. The same kind at most once a minute, since
/// what fails often fails at each look.
class SystemEvents final : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void(platform::SystemEvent, const QString&)>;
    explicit SystemEvents(const Clock& clock, Tell tell = platform::tellSystem);

    void follow(const models::Desk& desk);
    void follow(const shield::ScreenGuard& guard);
    void tell(platform::SystemEvent event, const QString& text);
    static constexpr qint64 pauseMs = 60'000;

private:
    const Clock& m_clock;
    Tell m_tell;
    std::map<platform::SystemEvent, qint64> m_told; ///< when, monotonic
};

} // namespace scrim::console
