// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection_watch.h"

#include "base/bytes.h"

#include <chrono>
#include <cstring>

namespace scrim::canary {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 50ms;
/// How long an owner may take to hand over what it offers.
constexpr auto patience = 200ms;
constexpr std::uint32_t mostWords = 65536;
constexpr std::size_t mostTargets = 24;

} // namespace

Result<std::unique_ptr<SelectionWatch>> SelectionWatch::start(const Quarry& quarry)
{
    auto server = XServer::connect();
    if (!server)
        return fail(server);
    return std::unique_ptr<SelectionWatch>(new SelectionWatch(quarry, std::move(*server)));
}

SelectionWatch::SelectionWatch(const Quarry& quarry, std::unique_ptr<XServer> server)
    : m_quarry(quarry),
      m_server(std::move(server)),
      m_property(m_server->atom("SCRIM_CANARY")),
      m_utf8(m_server->atom("UTF8_STRING")),
      m_targets(m_server->atom("TARGETS")),
      m_selections{Selection{Path::Clipboard, m_server->atom("CLIPBOARD"), XCB_NONE, 0, 0, {}},
                   Selection{Path::Primary, XCB_ATOM_PRIMARY, XCB_NONE, 0, 0, {}},
                   Selection{Path::Secondary, XCB_ATOM_SECONDARY, XCB_NONE, 0, 0, {}},
                   Selection{Path::Drag, m_server->atom("XdndSelection"), XCB_NONE, 0, 0, {}}}
{
    m_window = xcb_generate_id(m_server->get());
    xcb_create_window(m_server->get(), XCB_COPY_FROM_PARENT, m_window, m_server->screen().root, 0, 0, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

SelectionWatch::~SelectionWatch() = default;

void SelectionWatch::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        for (Selection& selection : m_selections)
            poll(selection);
        std::this_thread::sleep_for(interval);
    }
}

void SelectionWatch::poll(Selection& selection)
{
    const auto reply = replyTo(m_server->get(), xcb_get_selection_owner(m_server->get(), selection.atom),
                               xcb_get_selection_owner_reply);
    const xcb_window_t owner = reply ? reply->owner : xcb_window_t{XCB_NONE};
    std::vector<xcb_atom_t> targets;
    if (owner != XCB_NONE)
        targets.push_back(m_utf8);
    // A new owner may offer the value in a form of its own.
    if (owner != XCB_NONE && owner != selection.owner) {
        const QByteArray offered = convert(selection.atom, m_targets);
        std::vector<xcb_atom_t> atoms(
            std::min(static_cast<std::size_t>(offered.size()) / sizeof(xcb_atom_t), mostTargets));
        std::memcpy(atoms.data(), offered.constData(), atoms.size() * sizeof(xcb_atom_t));
        targets.insert(targets.end(), atoms.begin(), atoms.end());
    }
    Found found;
    for (const xcb_atom_t target : targets) {
        const QByteArray bytes = convert(selection.atom, target);
        found |= m_quarry.inBytes(asBytes(bytes)) | m_quarry.inText(QString::fromUtf8(bytes));
    }
    const std::lock_guard lock(m_mutex);
    selection.owner = owner;
    ++selection.polls;
    selection.read += owner == XCB_NONE ? 0 : 1;
    if (found.any())
        selection.leaks.push_back(found);
}

QByteArray SelectionWatch::convert(xcb_atom_t selection, xcb_atom_t target)
{
    xcb_connection_t* connection = m_server->get();
    xcb_convert_selection(connection, m_window, selection, target, m_property, XCB_CURRENT_TIME);
    xcb_flush(connection);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        const XReply<xcb_generic_event_t> event(xcb_poll_for_event(connection), &std::free);
        if (!event) {
            std::this_thread::sleep_for(2ms);
            continue;
        }
        // An error: the owner offers what the server does not know.
        if (event->response_type == 0)
            return {};
        if ((event->response_type & 0x7fU) != XCB_SELECTION_NOTIFY)
            continue;
        const auto* notify = reinterpret_cast<const xcb_selection_notify_event_t*>(event.get());
        if (notify->selection != selection || notify->target != target || notify->property == XCB_ATOM_NONE)
            return {};
        const auto cookie =
            xcb_get_property(connection, 1, m_window, m_property, XCB_GET_PROPERTY_TYPE_ANY, 0, mostWords);
        const auto reply = replyTo(connection, cookie, xcb_get_property_reply);
        return reply ? QByteArray(static_cast<const char*>(xcb_get_property_value(reply.get())),
                                  xcb_get_property_value_length(reply.get()))
                     : QByteArray();
    }
    return {};
}

void SelectionWatch::tell(Report& report)
{
    const std::lock_guard lock(m_mutex);
    for (Selection& selection : m_selections) {
        for (qint64 i = static_cast<qint64>(selection.leaks.size()); i < selection.polls; ++i)
            report.tried(selection.path, {});
        for (const Found& found : selection.leaks)
            report.tried(selection.path, found);
        if (selection.read == 0)
            report.note(selection.path, QStringLiteral("nobody ever offered anything on it"));
        selection.polls = 0;
        selection.leaks.clear();
    }
}

} // namespace scrim::canary
