// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/x11_server.h"

#include "platform/proc_name.h"
#include "platform/x11_connection.h"
#include "platform/x11_outputs.h"

#include <sys/socket.h>

namespace scrim::platform::x11 {
namespace {

QStringList extensionsOf(xcb_connection_t* connection)
{
    QStringList names;
    const auto reply = own(xcb_list_extensions_reply(connection, xcb_list_extensions(connection), nullptr));
    if (!reply)
        return names;
    for (auto it = xcb_list_extensions_names_iterator(reply.get()); it.rem > 0; xcb_str_next(&it))
        names.append(QString::fromLatin1(xcb_str_name(it.data), xcb_str_name_length(it.data)));
    return names;
}

bool isOverNetwork(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return true; // What cannot be told is not called local.
    return address.ss_family != AF_UNIX;
}

/// A socket's peer as the kernel knows it: who listened on it.
QString peerOf(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return {};
    return programName(peer.pid);
}

/// Where the middle of the window is on its root window; nothing when the server does not know the window.
std::optional<Spot> spotOf(xcb_connection_t* connection, xcb_window_t window)
{
    const auto size = own(xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
    if (!size)
        return std::nullopt;
    const auto middle = own(xcb_translate_coordinates_reply(
        connection,
        xcb_translate_coordinates(connection, window, size->root, static_cast<qint16>(size->width / 2),
                                  static_cast<qint16>(size->height / 2)),
        nullptr));
    if (!middle)
        return std::nullopt;
    return Spot{size->root, middle->dst_x, middle->dst_y};
}

} // namespace

Result<ServerFacts> askServer(quint32 window)
{
    auto connection = connect();
    if (!connection)
        return fail(connection);
    xcb_connection_t* const server = connection->get();
    const xcb_setup_t* const setup = xcb_get_setup(server);

    ServerFacts facts;
    facts.vendor = QString::fromLatin1(xcb_setup_vendor(setup), xcb_setup_vendor_length(setup));
    facts.extensions = extensionsOf(server);
    facts.isOverNetwork = isOverNetwork(xcb_get_file_descriptor(server));
    if (!facts.isOverNetwork)
        facts.peer = peerOf(xcb_get_file_descriptor(server));

    std::optional<Spot> spot;
    if (window != 0) {
        spot = spotOf(server, window);
        facts.hasWindow = spot.has_value();
    }
    const QList<Output> outputs = activeOutputs(server, spot ? spot->root : rootOf(server));
    for (const Output& output : outputs)
        facts.outputs += output.names;
    facts.refreshHz = refreshAt(outputs, spot);
    return facts;
}

} // namespace scrim::platform::x11
