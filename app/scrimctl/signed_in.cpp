// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "output.h"

#include "records/cache.h"
#include "session/gate.h"
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

Result<SecretBytes> askCode(Call& call, const session::Station& station, const QString& name, const QString& file,
                            const QString& passwordFile)
{
    if (!file.isEmpty())
        return call.passwords.ask(file, QString());
    const auto account = vault::readAccount(station.paths(), station.header(), name);
    if (!account || !account->factor || !passwordFile.isEmpty())
        return SecretBytes();
    return call.passwords.ask({}, QStringLiteral("Code of %1's second factor").arg(account->name));
}

Result<SignedIn> SignedIn::open(Call& call, Despite despite)
{
    const auto password = askPassword(call);
    if (!password)
        return std::unexpected(password.error());
    return open(call, *password, despite);
}

Result<SignedIn> SignedIn::open(Call& call, Bytes password, Despite despite)
{
    auto station = stationOf(call);
    if (!station)
        return fail(station);
    auto person = openAt(call, *std::move(station), password, despite);
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
    auto station = stationOf(call);
    if (!station)
        return fail(station);
    return openAt(call, *std::move(station), *password);
}

Result<std::unique_ptr<session::Station>> SignedIn::stationOf(Call& call)
{
    auto station = session::Station::open(call.folder(), call.clock, call.witnesses);
    if (const QString folder = policyFolder(call); station && !folder.isEmpty())
        (*station)->setManaged(session::ManagedPolicy(folder));
    return station;
}

Result<SignedIn> SignedIn::openAt(Call& call, std::unique_ptr<session::Station> station, Bytes password,
                                  Despite despite)
{
    const auto code = askCode(call, *station, call.option(QStringLiteral("as")),
                              call.option(QStringLiteral("code-file")), call.option(QStringLiteral("password-file")));
    if (!code)
        return std::unexpected(code.error());
    auto session =
        session::Session::signIn(*station, session::Proof{call.option(QStringLiteral("as")), password, *code});
    if (!session)
        return fail(session);
    SignedIn person(std::move(station), std::move(*session));
    if (auto free = person.requireNothingDue(despite); !free)
        return fail(free);
    return person;
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

Result<void> SignedIn::requireNothingDue(Despite despite) const
{
    const session::SignInDue due = m_session->due();
    const session::DueAct act = due.act;
    if (act == session::DueAct::Nothing && due.daysLeft >= 0 && due.daysLeft <= session::warningDays) {
        printLine(stderr, QStringLiteral("scrimctl: your password is over in %1 days. Change it with \"scrimctl user "
                                         "set-password\".")
                              .arg(due.daysLeft));
    }
    const bool isFactor = act == session::DueAct::SecondFactor;
    if (act == session::DueAct::Nothing || despite == Despite::AnythingDue ||
        (isFactor && despite == Despite::MissingFactor))
        return {};
    return fail(ErrorCode::Refused, QStringLiteral("%1 (\"scrimctl user %2\")")
                                        .arg(session::sentenceOf(act), isFactor ? QStringLiteral("enroll-totp")
                                                                                : QStringLiteral("set-password")));
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
