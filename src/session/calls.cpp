// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/calls.h"

#include "base/core_text.h"
#include "crypto/random.h"

#include <QJsonArray>

namespace scrim::session {

namespace {

constexpr qsizetype idSize = 6;
/// A call is about one customer or two; the entry has room for no endless list.
constexpr qsizetype mostCustomers = 50;

} // namespace

Result<Call> Calls::start(Session& session, const QString& external)
{
    if (m_open)
        return fail(ErrorCode::Refused, m_open->hungUpTickMs == 0
                                            ? Core::tr("A call is open already. End it first.")
                                            : Core::tr("The last call is not wrapped up. Choose how it ended first."));
    const Clock& clock = session.station().clock();
    const Call call{crypto::randomHex(idSize), session.user(), clock.wallMs(), clock.monotonicMs()};
    audit::Event event = session.event(QStringLiteral("call.start"));
    event.call = call.id;
    event.subject = call.id;
    if (!external.isEmpty())
        event.detail = {{QStringLiteral("external"), external}};
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    session.setCall(call.id);
    m_customers.clear();
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
                    {QStringLiteral("customers"), QJsonArray::fromStringList(m_customers)}};
    if (m_open->hungUpTickMs != 0)
        event.detail.insert(QStringLiteral("wrap_up_ms"), now - hungUp);
    if (!disposition.isEmpty())
        event.detail.insert(QStringLiteral("disposition"), disposition);
    session.setCall({});
    m_open.reset();
    m_customers.clear();
    auto noted = session.record(event);
    return noted ? Result<void>{} : fail(noted);
}

Result<void> Calls::sitDown(Session* before, Session& now)
{
    if (!m_open)
        return {};
    if (m_open->who == now.user()) {
        now.setCall(m_open->id);
        return {};
    }
    return before == nullptr ? Result<void>{} : end(*before, QStringLiteral("somebody_else"));
}

void Calls::touch(const QString& subject)
{
    if (m_open && m_customers.size() < mostCustomers && !m_customers.contains(subject))
        m_customers.append(subject);
}

} // namespace scrim::session
