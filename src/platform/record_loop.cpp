// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/record_loop.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <sys/eventfd.h>

namespace scrim::platform {
namespace {

using namespace std::chrono_literals;

// The server keeps a client's going to itself until it has something to send to anybody. Most tools go within this time
// after their last word; asking all the time would keep an idle machine awake.
constexpr auto restless = 3s;
constexpr auto nudgeEvery = 50ms;
// A local server answers in a fifth of a millisecond. The first word of a client must not wait for much more than that;
// what it does later comes after that word, and being right counts for more.
constexpr auto patienceAtFirst = 3ms;
constexpr auto patienceLater = 15ms;
// Who asks shows the next frame after the answer: later than this it is of no use.
constexpr auto patienceToAnswer = 15ms;
constexpr auto proveEvery = 1s;

QList<quint32> rootsOf(xcb_connection_t* connection)
{
    QList<quint32> roots;
    for (auto it = xcb_setup_roots_iterator(xcb_get_setup(connection)); it.rem > 0; xcb_screen_next(&it))
        roots.append(it.data->root);
    return roots;
}

} // namespace

Result<std::unique_ptr<RecordLoop>> RecordLoop::open()
{
    auto record = x11::RecordContext::open();
    if (!record)
        return fail(record);
    auto inquiry = x11::Inquiry::make(record->control());
    if (!inquiry)
        return fail(inquiry);
    return std::unique_ptr<RecordLoop>(new RecordLoop(std::move(*record), std::move(*inquiry)));
}

RecordLoop::RecordLoop(x11::RecordContext record, x11::Inquiry inquiry)
    : m_record(std::move(record)),
      m_inquiry(inquiry),
      m_compositors(m_record.control()),
      m_filter(xcb_get_setup(m_record.control())->resource_id_mask, rootsOf(m_record.control()))
{
    const QHash<quint32, quint32>& owners = m_compositors.owners();
    for (auto it = owners.cbegin(); it != owners.cend(); ++it)
        claim(it.key(), it.value());
    // Those that are there already: later there may be no time to ask.
    const QHash<quint32, XClient> clients = m_inquiry.everybody();
    for (auto it = clients.cbegin(); it != clients.cend(); ++it)
        m_filter.learn(it.key(), it.value());
}

void RecordLoop::run(const Orders& orders, const Says& says)
{
    while (true) {
        drain(says);
        if (m_record.isOver()) {
            says.blinded(QStringLiteral(
                QT_TRANSLATE_NOOP("scrim::Core", "The X server ended the watch for programs that take pictures.")));
            return;
        }
        std::array sockets{pollfd{xcb_get_file_descriptor(m_record.data()), POLLIN, 0},
                           pollfd{xcb_get_file_descriptor(m_record.control()), POLLIN, 0},
                           pollfd{orders.wake, POLLIN, 0}};
        if (::poll(sockets.data(), sockets.size(), patience()) == 0)
            m_inquiry.nudge();
        if (sockets[2].revents != 0) {
            eventfd_t told = 0;
            eventfd_read(orders.wake, &told);
            if (orders.end)
                return;
            answer(orders.question, says);
        }
    }
}

/// The server sends what RECORD intercepted when it next turns to sending. It has done so before it reads a second
/// question, so that after the second answer everything from before the first one lies here.
void RecordLoop::answer(quint64 question, const Says& says)
{
    if (!m_inquiry.hear(patienceToAnswer) || !m_inquiry.hear(patienceToAnswer))
        return;
    drain(says);
    says.answered(question);
}

/// Milliseconds until the server has to be nudged; -1 when it has not.
int RecordLoop::patience() const
{
    const bool isRestless = std::chrono::steady_clock::now() - m_lastWord < restless;
    return isRestless ? static_cast<int>(std::chrono::milliseconds(nudgeEvery).count()) : -1;
}

void RecordLoop::drain(const Says& says)
{
    follow(says);
    while (const auto what = m_record.next()) {
        follow(says); // Once more: whoever composites since before this is known then.
        take(*what, says);
        m_lastWord = std::chrono::steady_clock::now();
    }
}

void RecordLoop::follow(const Says& says)
{
    while (const auto event = x11::own(xcb_poll_for_event(m_record.control()))) {
        const auto change = m_compositors.changeIn(*event);
        if (!change)
            continue;
        claim(change->first, change->second);
        // Whoever composites from now on reads everything: no look goes on across that.
        const quint32 client = m_filter.clientOf(change->second);
        if (client == 0)
            continue;
        const XClient who = identified(client, patienceAtFirst);
        says.captures({client, who.program, who.pid, QStringLiteral("compositor")});
    }
}

void RecordLoop::claim(quint32 selection, quint32 owner)
{
    m_filter.setCompositor(selection, 0);
    m_claims.remove(selection);
    m_provedAt = {};
    if (owner != 0)
        m_claims.insert(selection, owner);
}

/// Anybody may bear the compositing manager's name. It is believed once somebody composites, which a manager does only
/// after it has taken the name.
void RecordLoop::prove(quint32 client)
{
    const auto found =
        std::ranges::find_if(m_claims, [&](quint32 owner) { return m_filter.clientOf(owner) == client; });
    const auto now = std::chrono::steady_clock::now();
    if (found == m_claims.end() || now - m_provedAt < proveEvery)
        return;
    m_provedAt = now;
    const quint32 root = x11::rootOf(m_record.control());
    if (!m_inquiry.isComposited(root, patienceLater).value_or(false))
        return;
    m_filter.setCompositor(found.key(), *found);
    m_claims.erase(found);
}

void RecordLoop::take(const x11::Intercepted& what, const Says& says)
{
    switch (what.kind()) {
    case x11::Intercepted::Kind::Started: {
        m_filter.forget(what.client()); // The number may have been another's.
        const XClient who = identified(what.client(), patienceAtFirst);
        if (!who.isOurs)
            says.connected({what.client(), who.program, who.pid, QStringLiteral("connect")});
        break;
    }
    case x11::Intercepted::Kind::Died: {
        const bool isOurs = identified(what.client(), patienceAtFirst).isOurs;
        m_filter.forget(what.client());
        if (!isOurs)
            says.disconnected(what.client());
        break;
    }
    case x11::Intercepted::Kind::Requests:
        takeRequests(what, says);
        break;
    case x11::Intercepted::Kind::Other:
        break;
    }
}

void RecordLoop::takeRequests(const x11::Intercepted& what, const Says& says)
{
    const quint32 client = what.client();
    prove(client);
    const QList<PixelRequest> requests = parseRequests(what.data(), what.isSwapped(), m_record.opcodes());
    for (const PixelRequest& request : requests) {
        if (!showsUs(client, request))
            continue;
        const XClient who = identified(client, patienceLater);
        if (!who.isOurs && !m_filter.isRepeated(client, std::chrono::steady_clock::now()))
            says.captures({client, who.program, who.pid, askName(request.ask)});
    }
}

bool RecordLoop::showsUs(quint32 client, const PixelRequest& request)
{
    switch (m_filter.judge(client, request)) {
    case OnlookerFilter::Verdict::Ignore:
        return false;
    case OnlookerFilter::Verdict::Report:
        return true;
    case OnlookerFilter::Verdict::ReportIfWindow:
        break;
    }
    const auto isWindow = m_inquiry.isWindow(request.drawable, patienceLater);
    if (isWindow && *isWindow)
        m_filter.learnWindow(request.drawable);
    // No answer: better one mask too many.
    if (isWindow.value_or(true) && request.other != 0)
        m_filter.learnView(request.other);
    return isWindow.value_or(true);
}

/// Nobody in particular when the server does not say in time.
XClient RecordLoop::identified(quint32 client, x11::Inquiry::Milliseconds patience)
{
    if (const auto known = m_filter.known(client))
        return *known;
    const auto found = m_inquiry.who(client, patience);
    if (found)
        m_filter.learn(client, *found);
    return found.value_or(XClient{});
}

} // namespace scrim::platform
