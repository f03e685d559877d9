// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gate.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/otp.h"
#include "session/sign_in_due.h"
#include "session/station.h"
#include "vault/policy_file.h"
#include "vault/sign_in_acts.h"
#include "vault/slot.h"

#include <algorithm>

namespace scrim::session {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr std::size_t codeDigits = 6;
const QString checkAction = QStringLiteral("credential.check");

/// A code as its digits spell it; a space between them is forgiven. Nothing for what is no code.
std::optional<quint32> numberIn(Bytes code)
{
    quint32 number = 0;
    std::size_t digits = 0;
    for (const std::uint8_t byte : code) {
        if (byte == ' ')
            continue;
        if (byte < '0' || byte > '9' || ++digits > codeDigits)
            return std::nullopt;
        number = number * 10 + (byte - '0');
    }
    return digits == codeDigits ? std::optional(number) : std::nullopt;
}

Error olderCopy(const vault::Paths& paths, const QString& name)
{
    return {ErrorCode::Tampered,
            Core::tr("%1/%2.json is an older copy of this account: the log knows a newer one. Put the newest back, "
                     "or have an admin reset the password (\"scrimctl user set-password\").")
                .arg(paths.users(), name)};
}

} // namespace

QString lockedOutSentence(qint64 leftMs)
{
    const auto minutes = static_cast<int>((leftMs + minuteMs - 1) / minuteMs);
    return minutes == 1
               ? Core::tr("Too many tries. Wait one minute, or ask an admin to unlock the account.")
               : Core::tr("Too many tries. Wait %Ln minutes, or ask an admin to unlock the account.", nullptr, minutes);
}

std::optional<quint64> stepOf(Bytes secret, Bytes code, qint64 wallMs, int drift, quint64 after)
{
    const auto number = numberIn(code);
    if (!number)
        return std::nullopt;
    const quint64 now = crypto::totpStep(wallMs);
    const auto reach = static_cast<quint64>(drift);
    std::optional<quint64> found;
    for (quint64 step = now - std::min(now, reach); step <= now + reach; ++step) {
        if (crypto::hotp(secret, step) == *number && step > after)
            found = step;
    }
    return found;
}

/// One try, as it stands when it is its turn.
struct Gate::Attempt
{
    const Proof& proof;
    audit::Event event; ///< refused
    QString key;
    Standing standing;
    policy::SignInPolicy limits; ///< before anybody vouches for them: bounded by what PCI DSS asks in any case
};

Gate::Gate(Station& station, StationKeys keys)
    : m_station(station), m_keys(std::move(keys)), m_tries(station.paths(), station.header().id)
{}

Result<File> Gate::takeTurn() const
{
    auto file = File::open(m_station.paths().tries() + QStringLiteral(".lock"), File::Open::CreateOrRW);
    if (!file)
        return file;
    if (auto locked = file->lock(); !locked)
        return fail(locked);
    return file;
}

Result<void> Gate::record(const audit::Event& event, const QByteArray& writersPublic)
{
    std::vector<QByteArray> others{m_keys.readPublic};
    if (!writersPublic.isEmpty())
        others.push_back(writersPublic);
    auto noted = m_station.record(event, others);
    return noted ? Result<void>() : fail(noted);
}

Result<Standing> Gate::standing(const QString& name)
{
    auto all = m_tries.current(m_keys);
    if (!all)
        return fail(all);
    const auto account = vault::readAccount(m_station.paths(), m_station.header(), name);
    return all->of(account ? account->name : unknownKey(name, m_keys.namesKey));
}

Result<Admitted> Gate::admit(const Proof& proof, const QString& action, const QJsonObject& detail)
{
    auto turn = takeTurn();
    if (!turn)
        return fail(turn);
    auto standings = m_tries.current(m_keys);
    if (!standings)
        return fail(standings);
    // A name that nobody has may be a password typed into the wrong line, so it is not written down: the actor is then
    // the operating system's account.
    Attempt attempt{proof, m_station.event(action), {}, {}, vault::unvouchedSignIn(m_station.paths())};
    attempt.event.subject = QStringLiteral("unknown");
    attempt.event.detail = detail;
    if (const auto account = vault::readAccount(m_station.paths(), m_station.header(), proof.name)) {
        attempt.key = account->name;
        attempt.event.actor = account->name;
        attempt.event.role = policy::name(account->role);
        attempt.event.subject = account->name;
    } else {
        attempt.key = unknownKey(proof.name, m_keys.namesKey);
        attempt.event.detail.insert(unknownMember, attempt.key);
    }
    attempt.standing = standings->of(attempt.key);
    m_lastLeftMs = attempt.standing.leftMs(m_station.clock(), attempt.limits.lockoutMinutes * minuteMs);
    auto admitted = m_lastLeftMs > 0 ? fail(ErrorCode::LockedOut, lockedOutSentence(m_lastLeftMs)) : judge(attempt);
    if (!admitted)
        return refuse(attempt, admitted.error());
    for (auto each = detail.begin(); each != detail.end(); ++each)
        admitted->detail.insert(each.key(), *each);
    admitted->turn = *std::move(turn);
    m_tries.keep(m_keys);
    return admitted;
}

std::unexpected<Error> Gate::refuse(const Attempt& attempt, const Error& error)
{
    audit::Event event = attempt.event;
    const bool isWrong = error.code == ErrorCode::BadCredential;
    event.outcome = isWrong || error.code == ErrorCode::LockedOut ? audit::Outcome::Denied : audit::Outcome::Failed;
    event.detail.insert(QStringLiteral("code"), codeName(error.code));
    if (isWrong) {
        const int tries = (attempt.standing.isLocked ? 0 : attempt.standing.tries) + 1;
        event.detail.insert(tryMember, tries);
        if (tries >= attempt.limits.tries) {
            event.detail.insert(minutesMember, attempt.limits.lockoutMinutes);
            event.detail.insert(bootMember, QString::fromLatin1(m_station.clock().bootId()));
            event.detail.insert(bootMsMember, m_station.clock().monotonicMs());
        }
    }
    if (auto noted = record(event); !noted)
        return fail(noted);
    m_tries.keep(m_keys);
    return std::unexpected(error);
}

Result<Admitted> Gate::judge(const Attempt& attempt)
{
    const Proof& proof = attempt.proof;
    const vault::Paths& paths = m_station.paths();
    const SecretBytes recovery = vault::recoveryCodeIn(proof.code);
    auto keys = m_station.unlock(proof.name, proof.password);
    if (!keys) {
        // A recovery code costs its time whether the password was right or wrong.
        if (!recovery.isEmpty())
            std::ignore = vault::recoveryIndex({}, recovery);
        return fail(keys);
    }
    auto account = vault::readAccount(paths, m_station.header(), proof.name);
    if (!account)
        return fail(account);
    if (account->version < attempt.standing.version)
        return std::unexpected(olderCopy(paths, proof.name));
    Admitted admitted{*std::move(keys), *std::move(account), {}, attempt.standing.firstMs, {}, {}};
    if (const auto policy = vault::loadPolicy(paths, m_station.header(), admitted.keys.key(vault::SharedKey::Cache)))
        admitted.policy = policy->policy;
    const auto isRight = checkCode(attempt, admitted);
    if (!isRight)
        return std::unexpected(isRight.error());
    if (!*isRight)
        return vault::badCredential();
    if (admitted.account.version > 0)
        admitted.detail.insert(versionMember, static_cast<qint64>(admitted.account.version));
    return admitted;
}

Result<bool> Gate::checkCode(const Attempt& attempt, Admitted& admitted)
{
    const Proof& proof = attempt.proof;
    const SecretBytes recovery = vault::recoveryCodeIn(proof.code);
    QString factors = QStringLiteral("password");
    if (proof.returning) {
        admitted.detail.insert(QStringLiteral("returning"), true);
    } else if (!recovery.isEmpty()) {
        factors = QStringLiteral("password, recovery code");
        const auto isRight = spendRecoveryCode(recovery, admitted);
        if (!isRight || (!*isRight && admitted.account.factor))
            return isRight;
    } else if (!admitted.account.factor) {
        if (const auto confirmed = confirmPending(attempt, admitted); !confirmed)
            return confirmed;
    } else {
        factors = QStringLiteral("password, code");
        const auto secrets = vault::readSecrets(m_station.paths(), m_station.header(), proof.name, admitted.keys);
        if (!secrets)
            return std::unexpected(secrets.error());
        const auto step = stepOf(secrets->factor.secret, proof.code, m_station.clock().wallMs(),
                                 admitted.policy.signIn.driftSteps, attempt.standing.step);
        if (!step)
            return false;
        admitted.detail.insert(stepMember, static_cast<qint64>(*step));
    }
    if (admitted.account.factor)
        admitted.detail.insert(QStringLiteral("factors"), factors);
    return true;
}

/// A factor that waits for its first code holds from here on when this is one; otherwise it goes on waiting.
Result<bool> Gate::confirmPending(const Attempt& attempt, Admitted& admitted)
{
    const vault::Paths& paths = m_station.paths();
    if (attempt.proof.code.empty())
        return true;
    const auto secrets = vault::readSecrets(paths, m_station.header(), attempt.proof.name, admitted.keys);
    if (!secrets)
        return std::unexpected(secrets.error());
    if (!secrets->pending.isSet())
        return true;
    const auto step = stepOf(secrets->pending.secret, attempt.proof.code, m_station.clock().wallMs(),
                             admitted.policy.signIn.driftSteps, 0);
    if (!step)
        return true;
    auto account = vault::changeSecrets(paths, m_station.header(), attempt.proof.name, admitted.keys,
                                        [](vault::OwnSecrets& own) -> Result<void> {
                                            own.factor = std::exchange(own.pending, {});
                                            return {};
                                        });
    if (!account)
        return std::unexpected(account.error());
    admitted.account = *std::move(account);
    admitted.detail.insert(QStringLiteral("enrolled"), true);
    admitted.detail.insert(stepMember, static_cast<qint64>(*step));
    return true;
}

/// It is used up before anybody is let in by it: a crash in between costs a code and opens nothing.
Result<bool> Gate::spendRecoveryCode(Bytes code, Admitted& admitted)
{
    const vault::Paths& paths = m_station.paths();
    const QString& name = admitted.account.name;
    const auto secrets = vault::readSecrets(paths, m_station.header(), name, admitted.keys);
    if (!secrets)
        return std::unexpected(secrets.error());
    const auto index = vault::recoveryIndex(secrets->factor, code);
    if (!index)
        return std::unexpected(index.error());
    if (!*index)
        return false;
    auto account = vault::changeSecrets(paths, m_station.header(), name, admitted.keys,
                                        [at = **index](vault::OwnSecrets& own) -> Result<void> {
                                            own.factor.codes.at(at).clear();
                                            return {};
                                        });
    if (!account)
        return std::unexpected(account.error());
    admitted.account = *std::move(account);
    admitted.detail.insert(QStringLiteral("recovery_codes_left"), secrets->factor.codesLeft() - 1);
    return true;
}

Result<Admitted> Gate::check(const Proof& proof, const QString& what)
{
    const QJsonObject detail{{QStringLiteral("for"), what}};
    auto admitted = admit(proof, checkAction, detail);
    if (!admitted)
        return admitted;
    audit::Event event = m_station.event(checkAction);
    event.actor = admitted->account.name;
    event.role = policy::name(admitted->account.role);
    event.subject = admitted->account.name;
    event.detail = admitted->detail;
    if (auto noted = record(event, admitted->keys.ownPublic); !noted)
        return fail(noted);
    admitted->turn.close();
    return admitted;
}

Result<Admitted> Gate::vouch(const Proof& proof, const QString& what)
{
    auto admitted = check(proof, what);
    if (!admitted)
        return admitted;
    const SignInDue due =
        dueOf(admitted->account, admitted->policy.signIn, admitted->firstMs, m_station.clock().wallMs());
    if (due.act != DueAct::Nothing) {
        return fail(
            ErrorCode::Refused,
            Core::tr("%1 has to sign in first: a password or a second factor is due.").arg(admitted->account.name));
    }
    return admitted;
}

} // namespace scrim::session
