// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clerk.h"

#include "base/core_text.h"
#include "models/lookup_limit.h"

#include "session/credentials.h"
#include "session/gate.h"
#include "session/policy_acts.h"

#include <tuple>

/// How somebody gets in: judged at the gate, then what is due, then the records.
namespace scrim::models {

namespace {

/// As the log writes what has no value.
QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// What a sign-in and a change of the screen say of it.
QJsonObject inDetail(const reveal::Situation& situation)
{
    return {{QStringLiteral("screen"), scrim::name(situation.screen)},
            {QStringLiteral("screen_why"), orDash(situation.screenWhy)}};
}

Person personOf(const session::Session& session)
{
    Person person{session.user(), session.role(), {}, session.due(), session.hasFactor()};
    for (const auto fieldClass : policy::allFieldClasses) {
        if (session.keys().holds(fieldClass))
            person.viewable.push_back(fieldClass);
    }
    return person;
}

} // namespace

Result<Clerk::Opened> Clerk::signIn(const session::Proof& proof, const reveal::Situation& situation, qint64 wallMs)
{
    if (m_shelf)
        return fail(ErrorCode::Refused, Core::tr("Somebody is signed in at this desk. Sign out first."));
    turnAway();
    auto session = session::Session::signIn(*m_station, proof, inDetail(situation));
    if (!session) {
        m_lockoutMs = session.error().code == ErrorCode::LockedOut ? m_station->gate().lastLeftMs() : 0;
        return fail(session);
    }
    const QString stamp = session::policyStamp(**session);
    const auto policy = session::obeyPolicy(**session);
    if (!policy)
        return turnBack(**session, policy.error());
    auto held = m_station->witnesses()->hold(**session, *policy);
    if (!held)
        return turnBack(**session, held.error());
    m_waiting = Waiting{std::move(*session), *policy, stamp, *std::move(held)};
    return goOn(wallMs);
}

Result<Clerk::Opened> Clerk::goOn(qint64 wallMs)
{
    if (!m_waiting)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    if (m_waiting->session->due().act != session::DueAct::Nothing)
        return Opened{personOf(*m_waiting->session), m_waiting->policy, {}, {}, {}, {}, {}};
    Waiting arrived = *std::exchange(m_waiting, std::nullopt);
    session::Session& session = *arrived.session;
    const auto& keys = session.keys();
    // The writer's first, since only it may bring an older schema up to date.
    auto own = Shelf::open(m_station->paths(), session.user(), keys, storage::Database::Mode::ReadWrite);
    if (!own)
        return turnBack(session, own.error());
    auto reader = Shelf::open(m_station->paths(), session.user(), keys, storage::Database::Mode::ReadOnly);
    if (!reader)
        return turnBack(session, reader.error());
    auto lookups = recentLookups(session, wallMs);
    if (!lookups)
        return turnBack(session, lookups.error());
    if (auto seated = m_calls.sitDown(m_session.get(), session); !seated)
        return turnBack(session, seated.error());
    m_session = std::move(arrived.session);
    m_policy = arrived.policy;
    m_policyStamp = arrived.policyStamp;
    m_policyVersion = 0;
    m_views.reset();
    m_shelf = std::move(*own);
    return Opened{personOf(*m_session), m_policy,       std::move(*reader),         *std::move(lookups),
                  m_calls.open(),       m_calls.held(), std::move(arrived.warnings)};
}

void Clerk::turnAway()
{
    if (auto waiting = std::exchange(m_waiting, std::nullopt))
        std::ignore = waiting->session->signOut();
}

std::unexpected<Error> Clerk::turnBack(session::Session& session, const Error& error)
{
    std::ignore = session.signOut();
    return std::unexpected(error);
}

session::Session* Clerk::whoIsIn() const
{
    if (m_waiting)
        return m_waiting->session.get();
    return m_shelf ? m_session.get() : nullptr;
}

Result<Person> Clerk::changePassword(Bytes oldPassword, Bytes newPassword)
{
    session::Session* session = whoIsIn();
    if (session == nullptr)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    if (auto changed = session::changeOwnPassword(*session, oldPassword, newPassword); !changed)
        return fail(changed);
    return personOf(*session);
}

Result<session::Enrolment> Clerk::beginEnrolment(Bytes password, Bytes code)
{
    session::Session* session = whoIsIn();
    if (session == nullptr)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    // Somebody else at this desk must not put their own phone in this person's place.
    const session::Proof proof{session->user(), password, code, !session->hasFactor()};
    if (auto checked = m_station->gate().check(proof, QStringLiteral("credential.enrol")); !checked)
        return fail(checked);
    return session::beginEnrolment(*session);
}

Result<Person> Clerk::confirmEnrolment(Bytes code)
{
    session::Session* session = whoIsIn();
    if (session == nullptr)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    if (auto confirmed = session::confirmEnrolment(*session, code); !confirmed)
        return fail(confirmed);
    return personOf(*session);
}

} // namespace scrim::models
