// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "crypto/random.h"
#include "vault/accounts.h"

namespace scrim::session {

namespace {

/// A name that nobody bears may be a password typed into the wrong field: the log keeps none of those.
QString loggable(const Station& station, const QString& name)
{
    const bool known =
        vault::isUserName(name) && vault::readAccount(station.paths(), station.header(), name).has_value();
    return known ? name : QString();
}

} // namespace

Result<std::unique_ptr<Session>> Session::signIn(Station& station, const QString& name, Bytes password)
{
    auto ring = vault::unlock(station.paths(), station.header(), name, password);
    if (!ring) {
        audit::Event refused;
        refused.action = QStringLiteral("session.sign_in");
        refused.outcome =
            ring.error().code == ErrorCode::BadCredential ? audit::Outcome::Denied : audit::Outcome::Failed;
        refused.actor = loggable(station, name);
        if (const auto logged = station.log().append(refused); !logged)
            return std::unexpected(logged.error());
        return fail(ring);
    }
    const auto account = vault::readAccount(station.paths(), station.header(), name);
    if (!account)
        return std::unexpected(account.error());
    std::unique_ptr<Session> session(new Session(station, name, account->role, std::move(*ring)));
    if (auto started = station.log().startSession(session->m_keys.ownPublic); !started)
        return fail(started);
    if (const auto logged = session->record(session->event(QStringLiteral("session.sign_in"))); !logged)
        return std::unexpected(logged.error());
    return session;
}

Session::Session(Station& station, QString user, policy::Role role, vault::KeyRing keys)
    : m_station(station), m_user(std::move(user)), m_role(role), m_id(crypto::randomHex(16)), m_keys(std::move(keys))
{}

Session::~Session() = default;

audit::ReaderKeys Session::readerKeys() const
{
    return {m_keys.key(vault::SharedKey::Log), m_keys.ownPrivate};
}

audit::Event Session::event(const QString& action, audit::Outcome outcome) const
{
    audit::Event event;
    event.action = action;
    event.actor = m_user;
    event.role = policy::name(m_role);
    event.session = m_id;
    event.outcome = outcome;
    return event;
}

Result<DurableSeq> Session::record(const audit::Event& event)
{
    return m_station.log().append(event);
}

Result<void> Session::requireAdmin(const QString& action)
{
    if (policy::administers(m_role))
        return {};
    if (const auto logged = record(event(action, audit::Outcome::Denied)); !logged)
        return std::unexpected(logged.error());
    return fail(ErrorCode::Refused,
                QStringLiteral("%1 has the role %2; this is for an admin").arg(m_user, policy::label(m_role)));
}

Result<void> Session::end(const audit::Event& event)
{
    const auto logged = record(event);
    m_keys = {};
    if (!logged)
        return std::unexpected(logged.error());
    // Entries that follow are nobody's: a new session key, sealed to the readers alone.
    if (auto started = m_station.log().startSession({}); !started)
        return started;
    if (const auto head = m_station.log().checkpoint(); !head)
        return std::unexpected(head.error());
    return {};
}

Result<void> Session::signOut()
{
    return end(event(QStringLiteral("session.sign_out")));
}

Result<void> Session::lock(const QString& why)
{
    audit::Event locked = event(QStringLiteral("session.lock"));
    locked.reason = why;
    return end(locked);
}

} // namespace scrim::session
