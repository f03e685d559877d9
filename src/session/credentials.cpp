// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/credentials.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/otp.h"
#include "session/gate.h"
#include "session/logged.h"
#include "session/password_strength.h"
#include "vault/policy_file.h"
#include "vault/sign_in_acts.h"

#include <QFile>

namespace scrim::session {

namespace {

audit::Event about(const Session& session, const QString& action, const QString& user)
{
    audit::Event event = session.event(action);
    event.subject = user;
    return event;
}

/// The entry, the act, and which version of the account's file is the newest now.
template<typename Act>
Result<vault::Account> logAct(Session& session, const audit::Event& event, Act act)
{
    Result<vault::Account> account = logged(session, event, act);
    if (!account)
        return account;
    if (auto noted = noteCurrent(session, *account); !noted)
        return fail(noted);
    return account;
}

/// The account, where an admin may do this to it.
Result<vault::Account> accountFor(Session& admin, const QString& action, const QString& name)
{
    if (auto may = admin.requireAdmin(action); !may)
        return fail(may);
    if (auto current = admin.keepUp(); !current)
        return fail(current);
    return vault::readAccount(admin.station().paths(), admin.station().header(), name);
}

Result<void> endLockout(Session& admin, const QString& name)
{
    return admin.station().gate().record(about(admin, QStringLiteral("account.unlock"), name), admin.keys().ownPublic);
}

SecretBytes uriOf(const QString& name, Bytes secret)
{
    const QByteArray head = QStringLiteral("otpauth://totp/Scrim:%1?secret=").arg(name).toLatin1();
    const QByteArray tail = "&issuer=Scrim&algorithm=SHA1&digits=6&period=30";
    SecretBytes uri(static_cast<std::size_t>(head.size() + tail.size()) + secret.size());
    auto at = std::ranges::copy(asBytes(head), uri.bytes().begin()).out;
    at = std::ranges::copy(secret, at).out;
    std::ranges::copy(asBytes(tail), at);
    return uri;
}

} // namespace

policy::SignInPolicy limitsOf(const Session& session)
{
    const Station& station = session.station();
    const auto loaded =
        vault::loadPolicy(station.paths(), station.header(), session.keys().key(vault::SharedKey::Cache));
    return loaded ? loaded->policy.signIn : policy::SignInPolicy();
}

Result<void> noteCurrent(const Session& session, const vault::Account& account, QJsonObject detail)
{
    audit::Event event = about(session, QStringLiteral("credential.current"), account.name);
    event.detail = std::move(detail);
    event.detail.insert(versionMember, static_cast<qint64>(account.version));
    return session.station().gate().record(event, session.keys().ownPublic);
}

Result<void> changeOwnPassword(Session& session, Bytes oldPassword, Bytes newPassword)
{
    if (auto strong = checkNewPassword(newPassword, session.user(), limitsOf(session).leastLength); !strong)
        return strong;
    Station& station = session.station();
    const audit::Event event = about(session, QStringLiteral("credential.change"), session.user());
    // Tried first, so that the log does not allow what then turns out to be a wrong password.
    if (auto own = station.gate().check({session.user(), oldPassword, {}, true}, event.action); !own)
        return gaveUp(session, event, own.error());
    const auto changed = logAct(session, event, [&] {
        return vault::changePassword(station.paths(), station.header(), session.user(), oldPassword, newPassword,
                                     station.clock().wallMs());
    });
    if (!changed)
        return std::unexpected(changed.error());
    session.heed(*changed);
    return {};
}

Result<vault::Account> resetPassword(Session& admin, const QString& name, Bytes password)
{
    const QString action = QStringLiteral("credential.reset");
    auto known = accountFor(admin, action, name);
    if (!known)
        return known;
    if (auto strong = checkNewPassword(password, name, limitsOf(admin).leastLength); !strong)
        return fail(strong);
    const audit::Event event = about(admin, action, name);
    if (name == admin.user()) {
        return gaveUp(
            admin, event,
            {ErrorCode::Refused, Core::tr("A reset takes one's keys away, so nobody resets themselves. Change your "
                                          "password instead: \"scrimctl user set-password\" without a name.")});
    }
    Station& station = admin.station();
    const auto standing = station.gate().standing(name);
    if (!standing)
        return std::unexpected(standing.error());
    auto account = logAct(admin, event, [&] {
        return vault::resetAccount(station.paths(), station.header(), name, password, admin.keys(), standing->version,
                                   station.clock().wallMs());
    });
    if (!account)
        return account;
    // Sealed to the key that is no more.
    QFile::remove(station.paths().filters() + QLatin1Char('/') + name);
    if (auto ended = endLockout(admin, name); !ended)
        return fail(ended);
    return account;
}

Result<vault::Account> recoverAdmin(Station& station, const QString& name, Bytes password, Bytes recoveryFile)
{
    audit::Event event = station.event(QStringLiteral("credential.reset"));
    event.subject = name;
    event.detail = {{QStringLiteral("by"), QStringLiteral("recovery")}};
    const auto refuse = [&](const Error& error) -> std::unexpected<Error> {
        event.outcome = error.code == ErrorCode::Refused ? audit::Outcome::Denied : audit::Outcome::Failed;
        event.detail.insert(QStringLiteral("code"), codeName(error.code));
        auto noted = station.record(event);
        return noted ? std::unexpected(error) : fail(noted);
    };
    const auto known = vault::readAccount(station.paths(), station.header(), name);
    if (!known)
        return std::unexpected(known.error());
    const auto keys = vault::unlockWithRecovery(station.paths(), station.header(), recoveryFile);
    if (!keys)
        return refuse(keys.error());
    if (!policy::administers(known->role)) {
        return refuse({ErrorCode::Refused, Core::tr("The recovery file lets an admin in again. An admin resets the "
                                                    "others: \"scrimctl user set-password\".")});
    }
    const auto loaded = vault::loadPolicy(station.paths(), station.header(), keys->key(vault::SharedKey::Cache));
    const policy::SignInPolicy limits = loaded ? loaded->policy.signIn : policy::SignInPolicy();
    if (auto strong = checkNewPassword(password, name, limits.leastLength); !strong)
        return fail(strong);
    const auto standing = station.gate().standing(name);
    if (!standing)
        return std::unexpected(standing.error());
    if (auto noted = station.record(event); !noted)
        return fail(noted);
    auto account = vault::resetAccount(station.paths(), station.header(), name, password, *keys, standing->version,
                                       station.clock().wallMs());
    if (!account)
        return refuse(account.error());
    QFile::remove(station.paths().filters() + QLatin1Char('/') + name);
    audit::Event current = station.event(QStringLiteral("credential.current"));
    current.subject = name;
    current.detail = {{versionMember, static_cast<qint64>(account->version)}};
    audit::Event unlock = station.event(QStringLiteral("account.unlock"));
    unlock.subject = name;
    for (const audit::Event& each : {current, unlock}) {
        if (auto noted = station.gate().record(each); !noted)
            return fail(noted);
    }
    return account;
}

Result<vault::Account> removeFactor(Session& admin, const QString& name)
{
    const QString action = QStringLiteral("credential.remove_factor");
    auto known = accountFor(admin, action, name);
    if (!known)
        return known;
    const Station& station = admin.station();
    return logAct(admin, about(admin, action, name),
                  [&] { return vault::dropFactor(station.paths(), station.header(), name, admin.keys()); });
}

Result<void> unlockUser(Session& admin, const QString& name)
{
    const auto known = accountFor(admin, QStringLiteral("account.unlock"), name);
    if (!known)
        return std::unexpected(known.error());
    return endLockout(admin, name);
}

Result<qint64> lockedOutMs(Session& session, const QString& name)
{
    const auto standing = session.station().gate().standing(name);
    if (!standing)
        return std::unexpected(standing.error());
    constexpr qint64 minuteMs = 60'000;
    return standing->leftMs(session.station().clock(), limitsOf(session).lockoutMinutes * minuteMs);
}

Result<Enrolment> beginEnrolment(Session& session)
{
    const Station& station = session.station();
    auto made = vault::makeFactor();
    if (!made)
        return fail(made);
    Enrolment enrolment;
    enrolment.secret = crypto::base32(made->factor.secret);
    enrolment.uri = uriOf(session.user(), enrolment.secret);
    enrolment.recoveryCodes = std::move(made->recoveryCodes);
    const auto begun = logAct(session, about(session, QStringLiteral("credential.enrol"), session.user()), [&] {
        return vault::changeSecrets(station.paths(), station.header(), session.user(), session.keys(),
                                    [&made](vault::OwnSecrets& own) -> Result<void> {
                                        own.pending = std::move(made->factor);
                                        return {};
                                    });
    });
    if (!begun)
        return std::unexpected(begun.error());
    return enrolment;
}

Result<void> confirmEnrolment(Session& session, Bytes code)
{
    Station& station = session.station();
    std::optional<quint64> step;
    const auto accept = [&](vault::OwnSecrets& own) -> Result<void> {
        if (!own.pending.isSet())
            return fail(ErrorCode::Refused, Core::tr("No second factor waits to be confirmed. Begin anew."));
        step = stepOf(own.pending.secret, code, station.clock().wallMs(), limitsOf(session).driftSteps, 0);
        if (!step) {
            return fail(ErrorCode::BadCredential,
                        Core::tr("This is not the code of the new secret. Wait for the app's next code, look at "
                                 "the clocks of phone and desk, and try again."));
        }
        own.factor = std::exchange(own.pending, {});
        return {};
    };
    const audit::Event event = about(session, QStringLiteral("credential.enrol"), session.user());
    auto account = vault::changeSecrets(station.paths(), station.header(), session.user(), session.keys(), accept);
    if (!account)
        return gaveUp(session, event, account.error());
    session.heed(*account);
    return noteCurrent(session, *account, {{stepMember, static_cast<qint64>(*step)}, {QStringLiteral("factor"), true}});
}

} // namespace scrim::session
