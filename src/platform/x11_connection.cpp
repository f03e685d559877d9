// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/x11_connection.h"

namespace scrim::platform::x11 {

Result<Connection> connect()
{
    Connection connection(xcb_connect(nullptr, nullptr));
    if (xcb_connection_has_error(connection.get()) != 0) {
        return fail(ErrorCode::Io,
                    QStringLiteral("There is no X display at \"%1\".").arg(qEnvironmentVariable("DISPLAY")));
    }
    return connection;
}

xcb_window_t rootOf(xcb_connection_t* connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

} // namespace scrim::platform::x11
