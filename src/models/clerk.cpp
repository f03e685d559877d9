// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clerk.h"

#include "session/accounts.h"

namespace scrim::models {

namespace {

std::unexpected<Error> nobodyIsSignedIn()
{
    return fail(ErrorCode::Refused, QStringLiteral("Nobody is signed in at this desk. Sign in first."));
}

QString kindName(RecordKind kind)
{
    return kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order");
}

Person personOf(const session::Session& session)
{
    Person person{session.user(), session.role(), {}};
    for (const auto fieldClass : policy::allFieldClasses) {
        if (session.keys().holds(fieldClass))
            person.viewable.push_back(fieldClass);
    }
    return person;
}

} // namespace

Clerk::Clerk(std::unique_ptr<session::Station> station) : m_station(std::move(station)) {}

Result<Clerk::Opened> Clerk::signIn(const QString& name, Bytes password)
{
    if (m_shelf)
        return fail(ErrorCode::Refused, QStringLiteral("Somebody is signed in at this desk. Sign out first."));
    auto session = sessionOf(name, password);
    if (!session)
        return fail(session);
    const auto& keys = (*session)->keys();
    // The writer's first, since only it may bring an older schema up to date.
    auto own = Shelf::open(m_station->paths(), keys, storage::Database::Mode::ReadWrite);
    auto reader = own ? Shelf::open(m_station->paths(), keys, storage::Database::Mode::ReadOnly) : std::move(own);
    if (!reader) {
        // What the person must hear is why the cache does not open.
        std::ignore = (*session)->signOut();
        return fail(reader);
    }
    m_session = std::move(*session);
    m_shelf = std::move(*own);
    return Opened{personOf(*m_session), std::move(*reader)};
}

Result<std::unique_ptr<session::Session>> Clerk::sessionOf(const QString& name, Bytes password)
{
    auto session = session::Session::signIn(*m_station, name, password);
    if (session || (session.error().code != ErrorCode::Io && session.error().code != ErrorCode::DiskFull))
        return session;
    auto anew = session::Station::open(m_station->paths().folder, m_station->clock());
    if (!anew)
        return fail(anew);
    m_session.reset();
    m_station = std::move(*anew);
    return session::Session::signIn(*m_station, name, password);
}

Result<void> Clerk::lock(const QString& why)
{
    m_shelf.reset();
    return m_session ? m_session->lock(why) : Result<void>{};
}

Result<void> Clerk::signOut()
{
    m_shelf.reset();
    return m_session ? m_session->signOut() : Result<void>{};
}

Result<QString> Clerk::noteOpening(RecordId record)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto subject = m_shelf->store().subjectOf(record);
    if (!subject)
        return fail(subject);
    audit::Event event = m_session->event(QStringLiteral("record.open"));
    event.subject = *subject;
    event.detail = {{QStringLiteral("kind"), kindName(record.kind)}};
    const auto logged = m_session->record(event);
    if (logged)
        return QString();
    return logged.error().message +
           QStringLiteral(". Until that is mended nothing can be revealed; then lock the desk and sign in again.");
}

Result<void> Clerk::noteLookup()
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto logged = m_session->record(m_session->event(QStringLiteral("record.search")));
    return logged ? Result<void>{} : fail(logged);
}

Result<void> Clerk::noteCopyBlocked(RecordId record, policy::Field field)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto subject = m_shelf->store().subjectOf(record);
    if (!subject)
        return fail(subject);
    audit::Event event = m_session->event(QStringLiteral("copy.blocked"), audit::Outcome::Denied);
    event.subject = *subject;
    event.field = policy::name(field);
    event.fieldClass = policy::name(policy::classOf(field));
    auto logged = m_session->record(event);
    return logged ? Result<void>{} : fail(logged);
}

Result<reveal::Lit> Clerk::reveal(RecordId record, policy::Field field, const QString& reason)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto sealed = m_shelf->store().sealedField(record, field);
    if (!sealed)
        return fail(sealed);
    return reveal::Door(*m_session).reveal(*sealed, reason);
}

Result<void> Clerk::conceal(reveal::Lit lit, qint64 litMs, reveal::Concealed why)
{
    if (!m_session)
        return nobodyIsSignedIn();
    return reveal::Door(*m_session).conceal(std::move(lit), litMs, why);
}

Result<std::vector<PendingGrant>> Clerk::pendingGrants() const
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto accounts = session::approvable(*m_session);
    if (!accounts)
        return fail(accounts);
    std::vector<PendingGrant> grants;
    for (const auto& account : *accounts)
        grants.push_back({account.name, account.role});
    return grants;
}

Result<void> Clerk::approve(const QString& user)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto account = session::approveUser(*m_session, user);
    return account ? Result<void>{} : fail(account);
}

Result<LogAccess> Clerk::lendLog()
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto logged = m_session->record(m_session->event(QStringLiteral("log.read")));
    if (!logged)
        return fail(logged);
    const auto keys = m_session->readerKeys();
    return LogAccess{m_station->paths().log(), SecretBytes::copyOf(keys.readersPrivate),
                     SecretBytes::copyOf(keys.ownPrivate), logged->value() + 1};
}

} // namespace scrim::models
