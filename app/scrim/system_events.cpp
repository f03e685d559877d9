// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_events.h"

#include <utility>

namespace scrim::console {

using platform::SystemEvent;

SystemEvents::SystemEvents(const Clock& clock, Tell tell) : m_clock(clock), m_tell(std::move(tell)) {}

void SystemEvents::follow(const models::Desk& desk)
{
    connect(&desk, &models::Desk::logFailed, this, [this](const QString& text) { tell(SystemEvent::LogFailed, text); });
    connect(&desk, &models::Desk::witnessFailed, this,
            [this](const QString& text) { tell(SystemEvent::WitnessFailed, text); });
}

void SystemEvents::follow(const shield::ScreenGuard& guard)
{
    connect(&guard, &shield::ScreenGuard::protectionChanged, this, [this, &guard] {
        if (guard.protection().level == ScreenLevel::None)
            tell(SystemEvent::Unprotected, guard.protection().why);
    });
}

void SystemEvents::tell(SystemEvent event, const QString& text)
{
    const qint64 now = m_clock.monotonicMs();
    const auto [told, isFirst] = m_told.try_emplace(event, now);
    if (!isFirst && now - told->second < pauseMs)
        return;
    told->second = now;
    m_tell(event, text);
}

} // namespace scrim::console
