// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/key_state.h"

#include "platform/x11_connection.h"

#include <span>

namespace scrim::platform {

bool isKeyDown(const QString& system, quint32 scanCode)
{
    if (system != QStringLiteral("xcb") || scanCode == 0 || scanCode > 255)
        return false;
    const auto connection = x11::connect();
    if (!connection)
        return false;
    xcb_connection_t* const server = connection->get();
    const auto reply = x11::own(xcb_query_keymap_reply(server, xcb_query_keymap(server), nullptr));
    return reply != nullptr && (std::span(reply->keys)[scanCode / 8] >> (scanCode % 8) & 1U) != 0;
}

} // namespace scrim::platform
