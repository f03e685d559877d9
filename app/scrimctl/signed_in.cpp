// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "records/cache.h"

using namespace scrim;

namespace scrimctl {

Result<SignedIn> SignedIn::open(Call& call)
{
    const auto password = call.passwords.ask(call.option(QStringLiteral("password-file")),
                                             QStringLiteral("Password of %1").arg(call.option(QStringLiteral("as"))));
    if (!password)
        return std::unexpected(password.error());
    return open(call, *password);
}

Result<SignedIn> SignedIn::open(Call& call, Bytes password)
{
    auto station = session::Station::open(call.folder(), call.clock);
    if (!station)
        return fail(station);
    auto session = session::Session::signIn(**station, call.option(QStringLiteral("as")), password);
    if (!session)
        return fail(session);
    return SignedIn(std::move(*station), std::move(*session));
}

SignedIn::SignedIn(std::unique_ptr<session::Station> station, std::unique_ptr<session::Session> session)
    : m_station(std::move(station)), m_session(std::move(session))
{}

SignedIn::~SignedIn()
{
    // The command's own answer counts; a log that fails now has failed it already.
    if (m_session)
        (void)m_session->signOut();
}

Result<storage::Database> SignedIn::cache(storage::Database::Mode mode)
{
    return records::openCache(m_station->paths(), m_session->keys().key(vault::SharedKey::Cache), mode);
}

} // namespace scrimctl
