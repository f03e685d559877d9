// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "x_server.h"

#include <QPoint>

#include <functional>
#include <vector>

namespace scrim::canary {

/// A person's hands: keys and pointer through the XTEST extension. Types only while `mayType` says that the keyboard
/// belongs to the program under test, so that no key goes astray on a desktop in use.
class Input
{
public:
    /// Io when the server has no XTEST.
    [[nodiscard]] static Result<Input> open(const XServer& server, std::function<bool()> mayType);

    void moveTo(const QPoint& place);
    void button(bool down);
    /// False when the keyboard has no such key or belongs to somebody else.
    [[nodiscard]] bool key(xcb_keysym_t symbol, bool down);
    /// All down in this order, then up in the other.
    [[nodiscard]] bool chord(const std::vector<xcb_keysym_t>& symbols);
    /// ASCII letters, digits and space.
    [[nodiscard]] bool type(const QByteArray& text);
    /// Whatever is still down goes up.
    void letGo();

private:
    struct Key
    {
        xcb_keycode_t code = 0;
        bool shifted = false;
    };
    explicit Input(const XServer& server, std::function<bool()> mayType);
    [[nodiscard]] Key keyFor(xcb_keysym_t symbol) const;
    void fake(std::uint8_t what, std::uint8_t detail, const QPoint& place = {});

    const XServer* m_server;
    std::function<bool()> m_mayType;
    std::vector<xcb_keycode_t> m_down;
    bool m_isPressed = false;
};

namespace key {
inline constexpr xcb_keysym_t tab = 0xff09, enter = 0xff0d, escape = 0xff1b, insert = 0xff63, print = 0xff61,
                              down = 0xff54, shift = 0xffe1, control = 0xffe3, alt = 0xffe9, space = 0x20;
} // namespace key

} // namespace scrim::canary
