// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktop_settings.h"

namespace scrim::platform {

/// Built without the session bus: the desktop says nothing.
class DesktopSettings::Portal
{};

DesktopSettings::DesktopSettings(QObject* parent) : QObject(parent) {}

DesktopSettings::~DesktopSettings() = default;

void DesktopSettings::refresh() {}

} // namespace scrim::platform
