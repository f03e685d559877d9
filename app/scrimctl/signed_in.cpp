// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "output.h"

#include "records/cache.h"
#include "session/policy_acts.h"

using namespace scrim;

namespace scrimctl {

namespace {

Result<SecretBytes> askPassword(Call& call)
{
    return call.passwords.ask(call.option(QStringLiteral("password-file")),
                              QStringLiteral("Password of %1").arg(call.option(QStringLiteral("as"))));
}

} // namespace

Result<SignedIn> SignedIn::open(Call& call)
{
    const auto password = askPassword(call);
    if (!password)
        return std::unexpected(password.error());
    return open(call, *password);
}

Result<SignedIn> SignedIn::open(Call& call, Bytes password)
{
    auto person = openUnheld(call, password);
    if (!person)
        return person;
    if (auto held = person->hold(); !held)
        return fail(held);
    return person;
}

Result<SignedIn> SignedIn::openUnheld(Call& call)
{
    const auto password = askPassword(call);
    if (!password)
        return std::unexpected(password.error());
    return openUnheld(call, *password);
}

Result<SignedIn> SignedIn::openUnheld(Call& call, Bytes password)
{
    auto station = session::Station::open(call.folder(), call.clock, call.witnesses);
    if (!station)
        return fail(station);
    if (const QString policies = QStringLiteral("policies"); call.options.optionNames().contains(policies))
        (*station)->setManaged(session::ManagedPolicy(call.option(policies)));
    auto session = session::Session::signIn(**station, call.option(QStringLiteral("as")), password);
    if (!session)
        return fail(session);
    return SignedIn(std::move(*station), std::move(*session));
}

Result<void> SignedIn::hold()
{
    const auto held = m_station->witnesses()->hold(*m_session, policy());
    if (!held)
        return std::unexpected(held.error());
    for (const QString& sentence : *held)
        printLine(stderr, QStringLiteral("scrimctl: ") + sentence);
    return {};
}

policy::Policy SignedIn::policy() const
{
    const auto layers = session::policyOf(*m_session);
    if (layers)
        return layers->policy;
    printLine(stderr, QStringLiteral("scrimctl: %1 Until then the log is not held against a checkpoint that it names.")
                          .arg(layers.error().message));
    return {};
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
    return records::openCache(m_station->paths(), m_session->user(), m_session->keys(), mode);
}

} // namespace scrimctl
