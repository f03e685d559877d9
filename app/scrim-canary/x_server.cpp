// SPDX-License-Identifier: GPL-3.0-or-later
#include "x_server.h"

#include <cstring>

namespace scrim::canary {

namespace {

constexpr std::size_t mostWindows = 5000;
constexpr std::uint32_t mostWords = 65536; ///< of one property: 256 KiB
constexpr int deepest = 32;

} // namespace

Result<std::unique_ptr<XServer>> XServer::connect()
{
    int number = 0;
    xcb_connection_t* connection = xcb_connect(nullptr, &number);
    if (xcb_connection_has_error(connection) != 0) {
        xcb_disconnect(connection);
        return fail(ErrorCode::Io, QStringLiteral("There is no X display to reach: DISPLAY is unset or names none."));
    }
    xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (; number > 0 && screens.rem > 1; --number)
        xcb_screen_next(&screens);
    return std::unique_ptr<XServer>(new XServer(connection, screens.data));
}

XServer::~XServer()
{
    xcb_disconnect(m_connection);
}

xcb_atom_t XServer::atom(const char* name) const
{
    const auto cookie = xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    const auto reply = replyTo(m_connection, cookie, xcb_intern_atom_reply);
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

QString XServer::nameOf(xcb_atom_t atom) const
{
    const auto reply = replyTo(m_connection, xcb_get_atom_name(m_connection, atom), xcb_get_atom_name_reply);
    return reply ? QString::fromLatin1(xcb_get_atom_name_name(reply.get()), xcb_get_atom_name_name_length(reply.get()))
                 : QString();
}

std::vector<xcb_window_t> XServer::windows() const
{
    std::vector<xcb_window_t> all{m_screen->root};
    for (std::size_t i = 0; i < all.size() && all.size() < mostWindows; ++i) {
        const auto tree = replyTo(m_connection, xcb_query_tree(m_connection, all[i]), xcb_query_tree_reply);
        if (!tree)
            continue;
        const xcb_window_t* children = xcb_query_tree_children(tree.get());
        all.insert(all.end(), children, children + xcb_query_tree_children_length(tree.get()));
    }
    return all;
}

std::vector<Property> XServer::properties(xcb_window_t window) const
{
    std::vector<Property> all;
    const auto list = replyTo(m_connection, xcb_list_properties(m_connection, window), xcb_list_properties_reply);
    if (!list)
        return all;
    const xcb_atom_t* atoms = xcb_list_properties_atoms(list.get());
    for (int i = 0; i < xcb_list_properties_atoms_length(list.get()); ++i) {
        const auto cookie =
            xcb_get_property(m_connection, 0, window, atoms[i], XCB_GET_PROPERTY_TYPE_ANY, 0, mostWords);
        const auto reply = replyTo(m_connection, cookie, xcb_get_property_reply);
        if (!reply)
            continue;
        all.push_back({nameOf(atoms[i]), QByteArray(static_cast<const char*>(xcb_get_property_value(reply.get())),
                                                    xcb_get_property_value_length(reply.get()))});
    }
    return all;
}

qint64 XServer::processOf(xcb_window_t window) const
{
    const auto cookie = xcb_get_property(m_connection, 0, window, atom("_NET_WM_PID"), XCB_ATOM_CARDINAL, 0, 1);
    const auto reply = replyTo(m_connection, cookie, xcb_get_property_reply);
    std::uint32_t pid = 0;
    if (reply && xcb_get_property_value_length(reply.get()) == sizeof(pid))
        std::memcpy(&pid, xcb_get_property_value(reply.get()), sizeof(pid));
    return pid;
}

bool XServer::isVisible(xcb_window_t window) const
{
    const auto reply =
        replyTo(m_connection, xcb_get_window_attributes(m_connection, window), xcb_get_window_attributes_reply);
    return reply && reply->map_state == XCB_MAP_STATE_VIEWABLE && reply->_class == XCB_WINDOW_CLASS_INPUT_OUTPUT;
}

QRect XServer::placeOf(xcb_window_t window) const
{
    const auto size = replyTo(m_connection, xcb_get_geometry(m_connection, window), xcb_get_geometry_reply);
    const auto corner = replyTo(m_connection, xcb_translate_coordinates(m_connection, window, m_screen->root, 0, 0),
                                xcb_translate_coordinates_reply);
    if (!size || !corner)
        return {};
    return {corner->dst_x, corner->dst_y, size->width, size->height};
}

qint64 XServer::focusedProcess() const
{
    const auto focus = replyTo(m_connection, xcb_get_input_focus(m_connection), xcb_get_input_focus_reply);
    xcb_window_t window = focus ? focus->focus : xcb_window_t{XCB_NONE};
    // Qt takes the focus in a window of its own inside the one that names its process.
    for (int depth = 0; depth < deepest && window > XCB_INPUT_FOCUS_POINTER_ROOT; ++depth) {
        if (const qint64 process = processOf(window); process != 0)
            return process;
        const auto tree = replyTo(m_connection, xcb_query_tree(m_connection, window), xcb_query_tree_reply);
        window = tree ? tree->parent : xcb_window_t{XCB_NONE};
    }
    return 0;
}

} // namespace scrim::canary
