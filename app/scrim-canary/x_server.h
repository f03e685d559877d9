// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QRect>
#include <QString>

#include <cstdlib>
#include <memory>
#include <vector>

#include <xcb/xcb.h>

namespace scrim::canary {

/// What a request of XCB's answers with, or nothing when the server refused.
template<typename Reply>
using XReply = std::unique_ptr<Reply, decltype(&std::free)>;

template<typename Reply, typename Cookie>
[[nodiscard]] XReply<Reply> replyTo(xcb_connection_t* connection, Cookie cookie,
                                    Reply* (*wait)(xcb_connection_t*, Cookie, xcb_generic_error_t**))
{
    xcb_generic_error_t* error = nullptr;
    XReply<Reply> reply(wait(connection, cookie, &error), &std::free);
    std::free(error);
    return reply;
}

/// A property of a window as any client may read it.
struct Property
{
    QString name;
    QByteArray value;
};

/// One connection to the display, as any other program of this user's would make it.
class XServer
{
public:
    /// Io without a display.
    [[nodiscard]] static Result<std::unique_ptr<XServer>> connect();
    ~XServer();
    XServer(const XServer&) = delete;
    XServer& operator=(const XServer&) = delete;

    [[nodiscard]] xcb_connection_t* get() const { return m_connection; }
    [[nodiscard]] const xcb_screen_t& screen() const { return *m_screen; }
    [[nodiscard]] xcb_atom_t atom(const char* name) const;
    [[nodiscard]] QString nameOf(xcb_atom_t atom) const;

    /// Every window of the display, the root first.
    [[nodiscard]] std::vector<xcb_window_t> windows() const;
    [[nodiscard]] std::vector<Property> properties(xcb_window_t window) const;
    /// As the window itself says; 0 when it does not.
    [[nodiscard]] qint64 processOf(xcb_window_t window) const;
    [[nodiscard]] bool isVisible(xcb_window_t window) const;
    /// In root's coordinates; empty for a window that is gone.
    [[nodiscard]] QRect placeOf(xcb_window_t window) const;
    /// Of the process that has the keyboard's focus; 0 when it cannot be told.
    [[nodiscard]] qint64 focusedProcess() const;

private:
    XServer(xcb_connection_t* connection, xcb_screen_t* screen) : m_connection(connection), m_screen(screen) {}
    xcb_connection_t* m_connection;
    xcb_screen_t* m_screen;
};

} // namespace scrim::canary
