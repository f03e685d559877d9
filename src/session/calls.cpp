// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/calls.h"

#include "base/core_text.h"
#include "crypto/random.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace scrim::session {

namespace {

constexpr qsizetype idSize = 6;
/// A call is about one customer or two; the entry has room for no endless list.
constexpr qsizetype mostCustomers = 50;

} // namespace

Result<Call> Calls::start(Session& session, const QString& external, const QString& queue)
{
    if (m_open)
        return fail(ErrorCode::Refused, m_open->hungUpTickMs == 0
                                            ? Core::tr("A call is open already. End it first, or put it on hold.")
                                            : Core::tr("The last call is not wrapped up. Choose how it ended first."));
    const Clock& clock = session.station().clock();
    Call call{crypto::randomHex(idSize), session.user(), clock.wallMs(), clock.monotonicMs()};
    call.queue = queue;
    audit::Event event = session.event(QStringLiteral("call.start"));
    event.call = call.id;
    event.subject = call.id;
    if (!external.isEmpty())
        event.detail.insert(QStringLiteral("external"), external);
    if (!queue.isEmpty())
        event.detail.insert(QStringLiteral("queue"), queue);
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    session.setCall(call.id);
    m_open = call;
    return call;
}

void Calls::hangUp(qint64 tickMs)
{
    if (m_open && m_open->hungUpTickMs == 0)
        m_open->hungUpTickMs = tickMs;
}

Result<void> Calls::end(Session& session, const QString& why, const QString& disposition)
{
    if (!m_open)
        return {};
    const qint64 now = session.station().clock().monotonicMs();
    const qint64 hungUp = m_open->hungUpTickMs == 0 ? now : m_open->hungUpTickMs;
    audit::Event event = session.event(QStringLiteral("call.end"));
    event.call = m_open->id;
    event.subject = m_open->id;
    event.detail = {{QStringLiteral("why"), why},
                    {QStringLiteral("call_ms"), hungUp - m_open->startedTickMs},
                    {QStringLiteral("customers"), QJsonArray::fromStringList(m_customers.take(m_open->id))}};
    if (m_open->heldMs != 0)
        event.detail.insert(QStringLiteral("held_ms"), m_open->heldMs);
    if (m_open->hungUpTickMs != 0)
        event.detail.insert(QStringLiteral("wrap_up_ms"), now - hungUp);
    if (!disposition.isEmpty())
        event.detail.insert(QStringLiteral("disposition"), disposition);
    session.setCall({});
    m_open.reset();
    auto noted = session.record(event);
    return noted ? Result<void>{} : fail(noted);
}

Result<void> Calls::hold(Session& session)
{
    if (!m_open)
        return fail(ErrorCode::Refused, Core::tr("There is no call to put on hold. Start one, or take one up again."));
    if (m_open->hungUpTickMs != 0)
        return fail(ErrorCode::Refused, Core::tr("The last call is not wrapped up. Choose how it ended first."));
    if (m_held.size() >= mostHeld)
        return fail(ErrorCode::Refused, Core::tr("Too many calls are on hold. End one of them first."));
    audit::Event event = session.event(QStringLiteral("call.hold"));
    event.subject = m_open->id;
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    m_open->heldTickMs = session.station().clock().monotonicMs();
    m_held.push_back(*std::exchange(m_open, std::nullopt));
    session.setCall({});
    return {};
}

Result<Call> Calls::resume(Session& session, const QString& id)
{
    const auto isIt = [&id](const Call& call) { return call.id == id; };
    if (std::ranges::none_of(m_held, isIt))
        return fail(ErrorCode::NotFound, Core::tr("That call is not on hold any more."));
    if (m_open) {
        if (auto put = hold(session); !put)
            return fail(put);
    }
    const auto waiting = std::ranges::find_if(m_held, isIt);
    Call call = *waiting;
    const qint64 heldMs = session.station().clock().monotonicMs() - call.heldTickMs;
    audit::Event event = session.event(QStringLiteral("call.resume"));
    event.call = call.id;
    event.subject = call.id;
    event.detail = {{QStringLiteral("held_ms"), heldMs}};
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    call.heldMs += heldMs;
    call.heldTickMs = 0;
    m_held.erase(waiting);
    session.setCall(call.id);
    m_open = call;
    return call;
}

Result<void> Calls::endAll(Session& session, const QString& why)
{
    Result<void> ended = end(session, why);
    for (Call& call : std::exchange(m_held, {})) {
        call.heldMs += session.station().clock().monotonicMs() - call.heldTickMs;
        m_open = call;
        if (auto one = end(session, why); !one)
            ended = std::move(one);
    }
    return ended;
}

Result<void> Calls::sitDown(Session* before, Session& now)
{
    if (!m_open && m_held.empty())
        return {};
    if ((m_open ? *m_open : m_held.front()).who == now.user()) {
        now.setCall(m_open ? m_open->id : QString());
        return {};
    }
    return before == nullptr ? Result<void>{} : endAll(*before, QStringLiteral("somebody_else"));
}

void Calls::touch(const QString& subject)
{
    if (!m_open)
        return;
    QStringList& customers = m_customers[m_open->id];
    if (customers.size() < mostCustomers && !customers.contains(subject))
        customers.append(subject);
}

} // namespace scrim::session
