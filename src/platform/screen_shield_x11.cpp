// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/screen_shield.h"

#include "platform/remote_signs.h"
#include "platform/scrambling.h"
#include "platform/x11_server.h"

namespace scrim::platform {

Protection protect(quintptr window, const DisplayFacts& display)
{
    if (display.system == QStringLiteral("xcb")) {
        const auto server = x11::askServer(static_cast<quint32>(window));
        if (!server) {
            Protection answer = protectionElsewhere(display);
            answer.why = server.error().message;
            return answer;
        }
        QStringList set = remoteVariables();
        set.removeIf([](const QString& name) { return qEnvironmentVariableIsEmpty(name.toLatin1().constData()); });
        return protectionOnX11(*server, set, display);
    }
    if (display.system.startsWith(QStringLiteral("wayland")))
        return protectionOnWayland(!qEnvironmentVariableIsEmpty("SSH_CONNECTION"), display);
    return protectionElsewhere(display);
}

// Scrambling is the painter's; there is nothing that the system was asked for.
void unprotect(quintptr /*window*/) {}

} // namespace scrim::platform
