// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/compositors.h"

#include <xcb/xfixes.h>

namespace scrim::platform::x11 {
namespace {

bool speaksXfixes(xcb_connection_t* connection)
{
    const xcb_query_extension_reply_t* const known = xcb_get_extension_data(connection, &xcb_xfixes_id);
    if (known == nullptr || known->present == 0)
        return false;
    return own(xcb_xfixes_query_version_reply(connection, xcb_xfixes_query_version(connection, 1, 0), nullptr)) !=
           nullptr;
}

} // namespace

Compositors::Compositors(xcb_connection_t* connection)
{
    const bool hasXfixes = speaksXfixes(connection);
    if (hasXfixes)
        m_firstEvent = xcb_get_extension_data(connection, &xcb_xfixes_id)->first_event;
    const int screens = xcb_setup_roots_length(xcb_get_setup(connection));
    for (int screen = 0; screen < screens; ++screen) {
        const QByteArray name = "_NET_WM_CM_S" + QByteArray::number(screen);
        const auto atom = own(xcb_intern_atom_reply(
            connection, xcb_intern_atom(connection, 0, static_cast<quint16>(name.size()), name.constData()), nullptr));
        if (!atom)
            continue;
        if (hasXfixes) {
            xcb_xfixes_select_selection_input(connection, rootOf(connection), atom->atom,
                                              XCB_XFIXES_SELECTION_EVENT_MASK_SET_SELECTION_OWNER |
                                                  XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_WINDOW_DESTROY |
                                                  XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_CLIENT_CLOSE);
        }
        // Asked for after the subscription, so that no change falls in between.
        const auto owner =
            own(xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
        m_owners.insert(atom->atom, owner ? owner->owner : XCB_NONE);
    }
}

std::optional<std::pair<quint32, quint32>> Compositors::changeIn(const xcb_generic_event_t& event) const
{
    if (m_firstEvent == 0 || (event.response_type & 0x7f) != m_firstEvent + XCB_XFIXES_SELECTION_NOTIFY)
        return std::nullopt;
    const auto& notify = reinterpret_cast<const xcb_xfixes_selection_notify_event_t&>(event);
    if (!m_owners.contains(notify.selection))
        return std::nullopt;
    return std::pair{notify.selection, notify.owner};
}

} // namespace scrim::platform::x11
