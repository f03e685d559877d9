// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_reach.h"

#include <QFileInfo>
#include <QString>

namespace scrim::platform {

/// Asked without a session bus, its libraries would start one of their own where there is a display.
bool isKeychainInReach()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return !address.startsWith(QLatin1String("disabled:"));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

} // namespace scrim::platform
