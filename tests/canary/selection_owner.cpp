// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection_owner.h"

#include <chrono>

namespace scrim::testkit {

using canary::XReply;

SelectionOwner::SelectionOwner(const char* selection, QByteArray value) : m_value(std::move(value))
{
    auto server = canary::XServer::connect();
    if (!server)
        return;
    m_server = std::move(*server);
    xcb_connection_t* connection = m_server->get();
    const xcb_window_t window = xcb_generate_id(connection);
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, window, m_server->screen().root, 0, 0, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    xcb_set_selection_owner(connection, window, m_server->atom(selection), XCB_CURRENT_TIME);
    xcb_flush(connection);
    m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
}

void SelectionOwner::serve(const std::stop_token& stop)
{
    xcb_connection_t* connection = m_server->get();
    while (!stop.stop_requested()) {
        const XReply<xcb_generic_event_t> event(xcb_poll_for_event(connection), &std::free);
        if (!event) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            continue;
        }
        if ((event->response_type & 0x7fU) != XCB_SELECTION_REQUEST)
            continue;
        const auto* asked = reinterpret_cast<const xcb_selection_request_event_t*>(event.get());
        xcb_change_property(connection, XCB_PROP_MODE_REPLACE, asked->requestor, asked->property, asked->target, 8,
                            static_cast<std::uint32_t>(m_value.size()), m_value.constData());
        xcb_selection_notify_event_t answer{};
        answer.response_type = XCB_SELECTION_NOTIFY;
        answer.requestor = asked->requestor;
        answer.selection = asked->selection;
        answer.target = asked->target;
        answer.property = asked->property;
        xcb_send_event(connection, 0, asked->requestor, 0, reinterpret_cast<const char*>(&answer));
        xcb_flush(connection);
    }
}

} // namespace scrim::testkit
