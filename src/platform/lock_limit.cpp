// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

namespace scrim::platform {

QString lockLimitWarning(std::optional<quint64> lockable)
{
    constexpr quint64 kib = 1024;
    if (!lockable || *lockable >= lockedBytesNeeded)
        return {};
    return QStringLiteral("The system lets this user lock %1 KiB of memory, and Scrim needs %2 KiB to keep secrets out "
                          "of the swap space. Raise the limit \"memlock\" (in /etc/security/limits.d, or LimitMEMLOCK= "
                          "of the user's service manager), or encrypt the swap space.")
        .arg(*lockable / kib)
        .arg(lockedBytesNeeded / kib);
}

} // namespace scrim::platform
