// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include <chrono>
#include <thread>
#include <utility>

#include <xcb/xtest.h>

namespace scrim::canary {

Result<Input> Input::open(const XServer& server, std::function<bool()> mayType)
{
    const auto cookie = xcb_test_get_version(server.get(), 2, 2);
    if (!replyTo(server.get(), cookie, xcb_test_get_version_reply))
        return fail(ErrorCode::Io, QStringLiteral("This X server has no XTEST extension to press keys with."));
    return Input(server, std::move(mayType));
}

Input::Input(const XServer& server, std::function<bool()> mayType) : m_server(&server), m_mayType(std::move(mayType)) {}

void Input::fake(std::uint8_t what, std::uint8_t detail, const QPoint& place)
{
    xcb_test_fake_input(m_server->get(), what, detail, XCB_CURRENT_TIME, m_server->screen().root,
                        static_cast<std::int16_t>(place.x()), static_cast<std::int16_t>(place.y()), 0);
    xcb_flush(m_server->get());
}

void Input::moveTo(const QPoint& place)
{
    fake(XCB_MOTION_NOTIFY, 0, place);
}

void Input::button(bool down)
{
    if (std::exchange(m_isPressed, down) != down)
        fake(down ? XCB_BUTTON_PRESS : XCB_BUTTON_RELEASE, XCB_BUTTON_INDEX_1);
}

Input::Key Input::keyFor(xcb_keysym_t symbol) const
{
    const xcb_setup_t* setup = xcb_get_setup(m_server->get());
    const auto count = static_cast<std::uint8_t>(setup->max_keycode - setup->min_keycode + 1);
    const auto map = replyTo(m_server->get(), xcb_get_keyboard_mapping(m_server->get(), setup->min_keycode, count),
                             xcb_get_keyboard_mapping_reply);
    if (!map)
        return {};
    const xcb_keysym_t* symbols = xcb_get_keyboard_mapping_keysyms(map.get());
    const int width = map->keysyms_per_keycode;
    for (int level = 0; level < std::min(width, 2); ++level) {
        for (int i = 0; i < count; ++i) {
            if (symbols[i * width + level] == symbol)
                return {static_cast<xcb_keycode_t>(setup->min_keycode + i), level == 1};
        }
    }
    return {};
}

bool Input::key(xcb_keysym_t symbol, bool down)
{
    const Key found = keyFor(symbol);
    if (found.code == 0 || (down && !m_mayType()))
        return false;
    fake(down ? XCB_KEY_PRESS : XCB_KEY_RELEASE, found.code);
    std::erase(m_down, found.code);
    if (down)
        m_down.push_back(found.code);
    return true;
}

bool Input::chord(const std::vector<xcb_keysym_t>& symbols)
{
    bool isWhole = true;
    for (const xcb_keysym_t symbol : symbols)
        isWhole = isWhole && key(symbol, true);
    for (auto symbol = symbols.rbegin(); symbol != symbols.rend(); ++symbol)
        isWhole = key(*symbol, false) && isWhole;
    return isWhole;
}

bool Input::type(const QByteArray& text)
{
    for (const char c : text) {
        const xcb_keysym_t symbol = static_cast<unsigned char>(c);
        const bool isShifted = keyFor(symbol).shifted;
        if (!(isShifted ? chord({key::shift, symbol}) : chord({symbol})))
            return false;
        // As fast as nobody types, as slow as every toolkit takes.
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

void Input::letGo()
{
    button(false);
    for (const xcb_keycode_t code : std::exchange(m_down, {}))
        fake(XCB_KEY_RELEASE, code);
}

} // namespace scrim::canary
