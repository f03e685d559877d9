// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace scrim::platform::x11 {

struct Disconnect
{
    void operator()(xcb_connection_t* connection) const noexcept { xcb_disconnect(connection); }
};
using Connection = std::unique_ptr<xcb_connection_t, Disconnect>;

struct Free
{
    void operator()(void* pointer) const noexcept { std::free(pointer); }
};
/// What xcb hands out: a reply, an event or an error, freed with free().
template<typename T>
using Owned = std::unique_ptr<T, Free>;

/// Owned out of a pointer that xcb just returned.
template<typename T>
[[nodiscard]] Owned<T> own(T* pointer)
{
    return Owned<T>(pointer);
}

/// A connection of its own to the display that DISPLAY names; Io when there is none.
[[nodiscard]] Result<Connection> connect();

/// The root window of the connection's first screen.
[[nodiscard]] xcb_window_t rootOf(xcb_connection_t* connection);

} // namespace scrim::platform::x11
