// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/x11_inquiry.h"

#include "platform/client_ids.h"
#include "platform/proc_name.h"

#include <xcb/composite.h>
#include <xcb/res.h>
#include <xcb/xcbext.h>

#include <poll.h>
#include <unistd.h>
#include <utility>

namespace scrim::platform::x11 {
namespace {

using namespace std::chrono_literals;

constexpr auto patienceAtStart = 2s;

/// Of a QueryClientIds reply; empty for none, when the client is gone.
QHash<quint32, qint64> pidsIn(const void* answer)
{
    if (answer == nullptr)
        return {};
    const auto* const bytes = static_cast<const std::uint8_t*>(answer);
    const auto* const reply = static_cast<const xcb_res_query_client_ids_reply_t*>(answer);
    return parseClientPids({bytes + sizeof *reply, std::size_t{reply->length} * 4});
}

} // namespace

Result<Inquiry> Inquiry::make(xcb_connection_t* connection)
{
    const auto missing = [] {
        return fail(ErrorCode::Io, QStringLiteral(QT_TRANSLATE_NOOP(
                                       "scrim::Core", "The X server has no X-Resource extension 1.2, so that its other "
                                                      "programs cannot be told from this one.")));
    };
    const xcb_query_extension_reply_t* const known = xcb_get_extension_data(connection, &xcb_res_id);
    if (known == nullptr || known->present == 0)
        return missing();
    const auto version = own(xcb_res_query_version_reply(connection, xcb_res_query_version(connection, 1, 2), nullptr));
    if (!version || version->server_major != 1 || version->server_minor < 2)
        return missing();

    Inquiry inquiry(connection);
    const xcb_setup_t* const setup = xcb_get_setup(connection);
    const auto self = inquiry.pids(setup->resource_id_base, patienceAtStart);
    if (!self)
        return fail(ErrorCode::Io, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "The X server does not answer.")));
    inquiry.m_ownPid = self->value(setup->resource_id_base);
    inquiry.m_sharesProcessIds = inquiry.m_ownPid == getpid();
    return inquiry;
}

QHash<quint32, XClient> Inquiry::everybody()
{
    QHash<quint32, XClient> clients;
    const auto found = pids(XCB_NONE, patienceAtStart); // None stands for all of them.
    if (!found)
        return clients;
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        clients.insert(it.key(), described(it.value()));
    return clients;
}

std::optional<XClient> Inquiry::who(quint32 client, Milliseconds patience)
{
    const auto found = pids(client, patience);
    if (!found)
        return std::nullopt;
    return described(found->value(client));
}

std::optional<bool> Inquiry::isWindow(quint32 drawable, Milliseconds patience)
{
    if (!isFree())
        return std::nullopt;
    m_open = Question{xcb_get_window_attributes(m_connection, drawable).sequence, std::nullopt};
    const auto answer = await(patience);
    if (!answer)
        return std::nullopt;
    return *answer != nullptr;
}

std::optional<bool> Inquiry::isComposited(quint32 root, Milliseconds patience)
{
    const xcb_query_extension_reply_t* const known = xcb_get_extension_data(m_connection, &xcb_composite_id);
    if (known == nullptr || known->present == 0)
        return false;
    if (!isFree(patience))
        return std::nullopt;
    const auto redirect = xcb_composite_redirect_subwindows_checked(m_connection, root, XCB_COMPOSITE_REDIRECT_MANUAL);
    // Both in one go, so that nothing is drawn in between. Refused when the first was, which is an event nobody reads.
    xcb_composite_unredirect_subwindows(m_connection, root, XCB_COMPOSITE_REDIRECT_MANUAL);
    m_open = Question{xcb_get_input_focus(m_connection).sequence, std::nullopt};
    if (!await(patience))
        return std::nullopt;
    return own(xcb_request_check(m_connection, redirect)) != nullptr;
}

bool Inquiry::hear(Milliseconds patience)
{
    if (!isFree(patience))
        return false;
    m_open = Question{xcb_get_input_focus(m_connection).sequence, std::nullopt};
    return await(patience).has_value();
}

void Inquiry::nudge()
{
    if (!isFree())
        return;
    m_open = Question{xcb_get_input_focus(m_connection).sequence, std::nullopt};
    xcb_flush(m_connection);
}

std::optional<QHash<quint32, qint64>> Inquiry::pids(quint32 client, Milliseconds patience)
{
    const bool isAsked = m_open && m_open->client == client;
    if (!isAsked) {
        if (!isFree())
            return std::nullopt;
        if (client != XCB_NONE && m_late.client == client)
            return std::exchange(m_late, {}).pids;
        const xcb_res_client_id_spec_t spec{client, XCB_RES_CLIENT_ID_MASK_LOCAL_CLIENT_PID};
        m_open = Question{xcb_res_query_client_ids(m_connection, 1, &spec).sequence, client};
    }
    const auto answer = await(patience);
    if (!answer)
        return std::nullopt;
    return pidsIn(answer->get());
}

XClient Inquiry::described(qint64 pid) const
{
    XClient client;
    client.isOurs = pid != 0 && pid == m_ownPid;
    if (m_sharesProcessIds) {
        client.pid = pid;
        client.program = programName(pid);
    }
    return client;
}

bool Inquiry::isFree(Milliseconds patience)
{
    if (!m_open)
        return true;
    const auto client = m_open->client;
    const auto answer = await(patience);
    if (answer && client)
        m_late = {*client, pidsIn(answer->get())};
    return answer.has_value();
}

std::optional<Owned<void>> Inquiry::await(Milliseconds patience)
{
    xcb_flush(m_connection);
    const auto until = std::chrono::steady_clock::now() + patience;
    while (true) {
        void* reply = nullptr;
        xcb_generic_error_t* error = nullptr;
        if (xcb_poll_for_reply(m_connection, m_open->sequence, &reply, &error) != 0) {
            const auto refusal = own(error);
            m_open.reset();
            return own(reply);
        }
        const auto left = std::chrono::ceil<Milliseconds>(until - std::chrono::steady_clock::now());
        if (left <= Milliseconds{0})
            return std::nullopt;
        pollfd socket{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        ::poll(&socket, 1, static_cast<int>(left.count()));
    }
}

} // namespace scrim::platform::x11
