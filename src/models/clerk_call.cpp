// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "models/clerk.h"

#include "reveal/door.h"

/// The call, and who the caller is.
namespace scrim::models {

namespace {

std::unexpected<Error> nobodyIsSignedIn()
{
    return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
}

} // namespace

reveal::VerifyPlace Clerk::place()
{
    return {*m_session, m_policy, m_shelf->store(), m_shelf->tries()};
}

Result<bool> Clerk::isVerified(RecordId record)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return reveal::isCallerVerified(place(), record);
}

Result<reveal::Verification> Clerk::verification(qint64 customer)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return reveal::verificationOf(place(), customer);
}

Result<Checked> Clerk::verify(qint64 customer, policy::VerifyKind kind, Bytes typed, const QLocale& locale)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    touch({RecordKind::Customer, customer});
    const auto answer = reveal::Door::verify(place(), customer, kind, typed, locale);
    if (!answer)
        return std::unexpected(answer.error());
    auto state = reveal::verificationOf(place(), customer);
    if (!state)
        return fail(state);
    return Checked{*answer, std::move(*state)};
}

Result<session::Call> Clerk::startCall(const QString& external, const QString& queue)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return m_calls.start(*m_session, external, queue);
}

Result<void> Clerk::holdCall()
{
    return m_shelf ? m_calls.hold(*m_session) : nobodyIsSignedIn();
}

Result<session::Call> Clerk::resumeCall(const QString& id)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return m_calls.resume(*m_session, id);
}

void Clerk::hangUp(qint64 tickMs)
{
    m_calls.hangUp(tickMs);
}

Result<void> Clerk::endCall(const QString& why, const QString& disposition)
{
    // Behind the lock, too: its person has left.
    return m_session ? m_calls.end(*m_session, why, disposition) : Result<void>{};
}

void Clerk::touch(RecordId record)
{
    if (!m_calls.open())
        return;
    if (record.kind == RecordKind::Order) {
        const auto card = m_shelf->store().card(record);
        if (!card)
            return;
        record = {RecordKind::Customer, card->id};
    }
    if (const auto subject = m_shelf->store().subjectOf(record))
        m_calls.touch(*subject);
}

} // namespace scrim::models
