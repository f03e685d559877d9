// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/x11_connection.h"

namespace scrim::testkit {

/// A connection to the X server that DISPLAY names, and what tests do with it.
class X11Client
{
public:
    X11Client() : m_connection(std::move(platform::x11::connect().value())) {}
    [[nodiscard]] xcb_connection_t* get() const { return m_connection.get(); }
    [[nodiscard]] xcb_window_t root() const { return platform::x11::rootOf(get()); }
    /// The resource base by which the server knows this client.
    [[nodiscard]] quint32 base() const { return xcb_get_setup(get())->resource_id_base; }

    /// A mapped window.
    [[nodiscard]] xcb_window_t window(xcb_window_t parent = XCB_NONE)
    {
        const xcb_window_t id = xcb_generate_id(get());
        xcb_create_window(get(), XCB_COPY_FROM_PARENT, id, parent == XCB_NONE ? root() : parent, 10, 10, 200, 100, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
        xcb_map_window(get(), id);
        sync();
        return id;
    }
    [[nodiscard]] xcb_pixmap_t pixmap()
    {
        const xcb_pixmap_t id = xcb_generate_id(get());
        xcb_create_pixmap(get(), 24, id, root(), 200, 100);
        sync();
        return id;
    }
    /// Returns once the server did all that was asked before.
    void sync() { (void)platform::x11::own(xcb_get_input_focus_reply(get(), xcb_get_input_focus(get()), nullptr)); }
    /// Whether the server gave the picture.
    bool getImage(xcb_drawable_t drawable)
    {
        const auto cookie = xcb_get_image(get(), XCB_IMAGE_FORMAT_Z_PIXMAP, drawable, 0, 0, 20, 20, ~0U);
        return platform::x11::own(xcb_get_image_reply(get(), cookie, nullptr)) != nullptr;
    }

private:
    platform::x11::Connection m_connection;
};

} // namespace scrim::testkit
