// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cover_watch.h"

#include "platform/x11_connection.h"

#include <QRect>
#include <QSocketNotifier>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace scrim::platform {

namespace {

/// Deeper than any window manager nests a window.
constexpr int deepest = 16;

class X11CoverWatch final : public CoverWatch
{
public:
    X11CoverWatch(x11::Connection connection, xcb_window_t window)
        : m_connection(std::move(connection)),
          m_root(x11::rootOf(m_connection.get())),
          m_window(window),
          m_notifier(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &X11CoverWatch::read);
        constexpr std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection.get(), m_root, XCB_CW_EVENT_MASK, &events);
        m_above = above();
    }

private:
    void read()
    {
        // The answers to our own questions bring further events into the queue, where no notifier sees them.
        while (hasRestacked()) {
            const std::vector<xcb_window_t> before = std::exchange(m_above, above());
            const auto isNew = [&](xcb_window_t window) { return std::ranges::find(before, window) == before.end(); };
            if (std::ranges::any_of(m_above, isNew))
                Q_EMIT covered();
        }
        if (xcb_connection_has_error(m_connection.get()) != 0)
            m_notifier.setEnabled(false);
    }

    bool hasRestacked()
    {
        bool has = false;
        while (const auto event = x11::own(xcb_poll_for_event(m_connection.get()))) {
            const int type = event->response_type & 0x7F;
            has = has || type == XCB_MAP_NOTIFY || type == XCB_CONFIGURE_NOTIFY || type == XCB_CIRCULATE_NOTIFY ||
                  type == XCB_REPARENT_NOTIFY;
        }
        return has;
    }

    x11::Owned<xcb_query_tree_reply_t> tree(xcb_window_t window)
    {
        xcb_connection_t* server = m_connection.get();
        return x11::own(xcb_query_tree_reply(server, xcb_query_tree(server, window), nullptr));
    }

    /// The root's child that our window is in: the window manager's frame, or the window itself.
    xcb_window_t frame()
    {
        xcb_window_t window = m_window;
        for (int i = 0; i < deepest; ++i) {
            const auto family = tree(window);
            if (family == nullptr || family->parent == XCB_WINDOW_NONE)
                return XCB_WINDOW_NONE;
            if (family->parent == m_root)
                return window;
            window = family->parent;
        }
        return XCB_WINDOW_NONE;
    }

    /// Where a window stands on the screen, if anything of it is seen there.
    std::optional<QRect> place(xcb_window_t window)
    {
        xcb_connection_t* server = m_connection.get();
        const auto asked = xcb_get_window_attributes(server, window);
        const auto measured = xcb_get_geometry(server, window);
        const auto attributes = x11::own(xcb_get_window_attributes_reply(server, asked, nullptr));
        const auto geometry = x11::own(xcb_get_geometry_reply(server, measured, nullptr));
        if (attributes == nullptr || geometry == nullptr || attributes->map_state != XCB_MAP_STATE_VIEWABLE ||
            attributes->_class == XCB_WINDOW_CLASS_INPUT_ONLY)
            return std::nullopt;
        return QRect(geometry->x, geometry->y, geometry->width, geometry->height);
    }

    /// What lies over our window now. What did so before, such as a panel that always does, is no news.
    std::vector<xcb_window_t> above()
    {
        const xcb_window_t ours = frame();
        const auto all = tree(m_root);
        const auto here = ours != XCB_WINDOW_NONE ? place(ours) : std::nullopt;
        if (all == nullptr || !here)
            return {};
        // From the bottom up.
        const std::span children(xcb_query_tree_children(all.get()), all->children_len);
        std::vector<xcb_window_t> covering;
        for (auto at = std::ranges::find(children, ours); at != children.end(); ++at) {
            const auto there = *at != ours ? place(*at) : std::nullopt;
            if (there && there->intersects(*here))
                covering.push_back(*at);
        }
        return covering;
    }

    x11::Connection m_connection;
    xcb_window_t m_root;
    xcb_window_t m_window;
    QSocketNotifier m_notifier;
    std::vector<xcb_window_t> m_above;
};

} // namespace

std::unique_ptr<CoverWatch> CoverWatch::make(const QString& system, quintptr window)
{
    if (system != QStringLiteral("xcb") || window == 0)
        return nullptr;
    auto connection = x11::connect();
    if (!connection)
        return nullptr;
    return std::make_unique<X11CoverWatch>(std::move(*connection), static_cast<xcb_window_t>(window));
}

} // namespace scrim::platform
