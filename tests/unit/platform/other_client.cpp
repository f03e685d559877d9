// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_client.h"

#include "x11_client.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <xcb/composite.h>

namespace scrim::testkit {
namespace {

bool copy(X11Client& client, xcb_drawable_t source, xcb_drawable_t target)
{
    const xcb_gcontext_t context = xcb_generate_id(client.get());
    const quint32 inferiors = XCB_SUBWINDOW_MODE_INCLUDE_INFERIORS;
    xcb_create_gc(client.get(), context, target, XCB_GC_SUBWINDOW_MODE, &inferiors);
    const auto cookie = xcb_copy_area_checked(client.get(), source, target, context, 0, 0, 0, 0, 20, 20);
    return !platform::x11::own(xcb_request_check(client.get(), cookie));
}

bool nameOf(X11Client& client, xcb_window_t window)
{
    (void)platform::x11::own(
        xcb_composite_query_version_reply(client.get(), xcb_composite_query_version(client.get(), 0, 4), nullptr));
    xcb_composite_redirect_window(client.get(), window, XCB_COMPOSITE_REDIRECT_AUTOMATIC);
    const auto cookie = xcb_composite_name_window_pixmap_checked(client.get(), window, xcb_generate_id(client.get()));
    return !platform::x11::own(xcb_request_check(client.get(), cookie));
}

/// Sends the picture's request and the end of the window in one go, so that nobody can ask what it was.
bool getGone(X11Client& client)
{
    const xcb_window_t window = client.window();
    const auto cookie = xcb_get_image(client.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, 20, 20, ~0U);
    xcb_destroy_window(client.get(), window);
    return platform::x11::own(xcb_get_image_reply(client.get(), cookie, nullptr)) != nullptr;
}

bool redirect(X11Client& client)
{
    const auto cookie =
        xcb_composite_redirect_subwindows_checked(client.get(), client.root(), XCB_COMPOSITE_REDIRECT_MANUAL);
    return !platform::x11::own(xcb_request_check(client.get(), cookie));
}

/// Takes the compositing manager's name and a picture.
bool pose(X11Client& client)
{
    const QByteArray name("_NET_WM_CM_S0");
    const auto atom = platform::x11::own(xcb_intern_atom_reply(
        client.get(), xcb_intern_atom(client.get(), 0, static_cast<quint16>(name.size()), name.constData()), nullptr));
    xcb_set_selection_owner(client.get(), client.window(), atom->atom, XCB_CURRENT_TIME);
    client.sync();
    return client.getImage(client.root());
}

bool grabAndGet(X11Client& client, xcb_window_t window)
{
    xcb_grab_server(client.get());
    const bool isDone = client.getImage(window);
    usleep(50'000);
    xcb_ungrab_server(client.get());
    client.sync();
    return isDone;
}

/// Reads a pixmap while nobody else is served, and holds the server until the parent says so.
bool grabAndHold(X11Client& client)
{
    const xcb_pixmap_t pixmap = client.pixmap();
    xcb_grab_server(client.get());
    const bool isDone = client.getImage(pixmap);
    char go = 0;
    return read(STDIN_FILENO, &go, 1) == 1 && isDone;
}

/// By hand, since xcb speaks the host's byte order only.
bool getSwapped(quint32 window)
{
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = "/tmp/.X11-unix/X" + qgetenv("DISPLAY").mid(1);
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return false;
    const auto readAll = [fd](std::size_t size) {
        QByteArray bytes(static_cast<qsizetype>(size), '\0');
        return recv(fd, bytes.data(), size, MSG_WAITALL) == static_cast<ssize_t>(size) ? bytes : QByteArray();
    };
    const auto big = [](auto value) {
        const auto swapped = qbswap(value);
        return QByteArray(reinterpret_cast<const char*>(&swapped), sizeof swapped);
    };
    constexpr bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    const QByteArray setup =
        QByteArray(isLittle ? "B" : "l", 1) + QByteArray(1, '\0') + big(quint16{11}) + QByteArray(8, '\0');
    if (write(fd, setup.constData(), static_cast<std::size_t>(setup.size())) != setup.size())
        return false;
    const QByteArray head = readAll(8);
    if (head.isEmpty() || head[0] != 1)
        return false;
    quint16 length = 0;
    std::memcpy(&length, head.constData() + 6, sizeof length);
    (void)readAll(std::size_t{qbswap(length)} * 4);
    const QByteArray get = QByteArray("\x49\x02", 2) + big(quint16{5}) + big(window) + QByteArray(4, '\0') +
                           big(quint16{20}) + big(quint16{20}) + big(~quint32{0});
    if (write(fd, get.constData(), static_cast<std::size_t>(get.size())) != get.size())
        return false;
    const QByteArray reply = readAll(32);
    close(fd);
    return !reply.isEmpty() && reply[0] == 1;
}

} // namespace

int otherClient(const QByteArray& act, quint32 given)
{
    X11Client client;
    const auto isDone = [&] {
        if (act == "get root")
            return client.getImage(client.root());
        if (act == "get root later") {
            char go = 0; // Until the parent says so.
            return read(STDIN_FILENO, &go, 1) == 1 && client.getImage(client.root());
        }
        if (act == "get given")
            return client.getImage(given);
        if (act == "get own window")
            return client.getImage(client.window());
        if (act == "get own pixmap")
            return client.getImage(client.pixmap());
        if (act == "get gone window")
            return getGone(client);
        if (act == "copy root")
            return copy(client, client.root(), client.pixmap());
        if (act == "copy given")
            return copy(client, given, client.pixmap());
        if (act == "copy own window")
            return copy(client, client.window(), client.pixmap());
        if (act == "name given")
            return nameOf(client, given);
        if (act == "grab given")
            return grabAndGet(client, given);
        if (act == "grab and hold")
            return grabAndHold(client);
        if (act == "composite")
            return redirect(client) && pose(client);
        if (act == "pose")
            return pose(client);
        if (act == "swapped")
            return getSwapped(client.root());
        return act == "none";
    };
    const bool isGiven = isDone();
    usleep(20'000); // A program that stays for as long as a quick tool does.
    return isGiven ? 0 : 1;
}

} // namespace scrim::testkit
