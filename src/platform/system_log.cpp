// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_log.h"

namespace scrim::platform {

QString name(SystemEvent event)
{
    switch (event) {
    case SystemEvent::StartRefused:
        return QStringLiteral("start-refused");
    case SystemEvent::BadSettings:
        return QStringLiteral("bad-settings");
    case SystemEvent::NotOpened:
        return QStringLiteral("not-opened");
    case SystemEvent::LogFailed:
        return QStringLiteral("log-failed");
    case SystemEvent::WitnessFailed:
        return QStringLiteral("witness-failed");
    case SystemEvent::Unprotected:
        return QStringLiteral("unprotected");
    case SystemEvent::NotHardened:
        break;
    }
    return QStringLiteral("not-hardened");
}

bool isError(SystemEvent event)
{
    return event == SystemEvent::BadSettings || event == SystemEvent::NotOpened || event == SystemEvent::LogFailed;
}

} // namespace scrim::platform
