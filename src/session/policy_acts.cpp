// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/policy_acts.h"

#include "base/file.h"
#include "policy/policy_json.h"
#include "policy/weakened.h"
#include "session/gate.h"
#include "session/logged.h"
#include "session/proposal_file.h"
#include "vault/accounts.h"

#include <QJsonArray>

namespace scrim::session {

namespace {

/// An entry has room for no more of a sentence with two paths in it.
constexpr qsizetype longestWhy = 400;
const QString applyAction = QStringLiteral("policy.apply");

Result<vault::LoadedPolicy> load(const Session& session)
{
    const Station& station = session.station();
    return vault::loadPolicy(station.paths(), station.header(), session.keys().key(vault::SharedKey::Cache));
}

/// What policy.json says, and the files of IT around it.
struct Found
{
    vault::LoadedPolicy vault;
    policy::ManagedFiles files;
    policy::Layered layers;
};

Result<Found> find(const Session& session)
{
    auto loaded = load(session);
    if (!loaded)
        return fail(loaded);
    Found found{std::move(*loaded), session.station().managed().read(), {}};
    found.layers = policy::layered(found.files, found.vault.given);
    return found;
}

/// A new policy beside the one that it replaces.
struct Change
{
    policy::Policy policy;
    policy::Policy before;
    std::optional<ErrorCode> replaced; ///< what was wrong with the file before
    [[nodiscard]] PolicyChanges changes() const
    {
        return {policy::changes(before, policy), policy::weakened(before.signIn, policy.signIn)};
    }
};

Result<Change> changeTo(const Session& session, const QJsonObject& given)
{
    auto policy = policy::policyFrom(given);
    if (!policy)
        return fail(policy);
    const auto before = load(session);
    Change change{std::move(*policy), before ? before->policy : policy::Policy(), {}};
    if (!before)
        change.replaced = before.error().code;
    return change;
}

QJsonObject inDetail(const Change& change)
{
    const PolicyChanges what = change.changes();
    QJsonObject detail{{QStringLiteral("policy"), vault::digestOf(change.policy)},
                       {QStringLiteral("changes"), what.changes}};
    QJsonArray weaker;
    for (const policy::Fault& each : what.weaker)
        weaker.append(each.path);
    if (!weaker.isEmpty())
        detail.insert(QStringLiteral("weaker"), weaker);
    if (change.replaced)
        detail.insert(QStringLiteral("replaced"), codeName(*change.replaced));
    return detail;
}

Error samePerson()
{
    return {ErrorCode::Refused, QStringLiteral("A policy takes two people. Ask another admin to confirm it.")};
}

} // namespace

Result<policy::Layered> policyOf(const Session& session)
{
    auto found = find(session);
    if (!found)
        return fail(found);
    return std::move(found->layers);
}

Result<policy::Policy> obeyPolicy(Session& session)
{
    audit::Event event = session.event(QStringLiteral("policy.load"));
    auto found = find(session);
    if (!found)
        return gaveUp(session, std::move(event), found.error());
    const bool isDefault = !found->vault.fromFile && found->files.isEmpty();
    event.detail.insert(QStringLiteral("policy"),
                        isDefault ? QStringLiteral("default") : vault::digestOf(found->layers.policy));
    if (!found->files.isEmpty()) {
        event.detail.insert(QStringLiteral("managed"), static_cast<int>(found->files.managed.size()));
        event.detail.insert(QStringLiteral("recommended"), static_cast<int>(found->files.recommended.size()));
    }
    if (const QString& why = found->layers.policy.blocked; !why.isEmpty()) {
        event.outcome = audit::Outcome::Failed;
        event.detail.insert(QStringLiteral("blocked"), why.left(longestWhy));
    }
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    return std::move(found->layers.policy);
}

QString policyStamp(const Session& session)
{
    const auto own = stampOf(session.station().paths().policy());
    const QString stamp =
        own ? QStringLiteral("%1:%2:%3 ").arg(own->device).arg(own->inode).arg(own->changedNs) : QStringLiteral("- ");
    return stamp + session.station().managed().stamp();
}

Result<SecondPerson> SecondPerson::byPassword(Session& admin, const QString& name, Bytes password, Bytes code)
{
    const Station& station = admin.station();
    const auto account = vault::readAccount(station.paths(), station.header(), name);
    audit::Event event = admin.event(applyAction);
    // A name that nobody has may be a password typed into the wrong line, so it is not written down.
    event.detail = {{QStringLiteral("second"), account ? account->name : QStringLiteral("unknown")}};
    // The keys are wiped at the end of this statement: who confirms does not lend theirs.
    if (const auto checked = admin.station().gate().vouch({name, password, code}, applyAction); !checked || !account)
        return gaveUp(admin, event, checked ? account.error() : checked.error());
    if (account->name == admin.user())
        return gaveUp(admin, event, samePerson());
    if (!policy::administers(account->role)) {
        return gaveUp(admin, event,
                      {ErrorCode::Refused, QStringLiteral("The role %1 may not confirm a policy. Ask another admin.")
                                               .arg(policy::label(account->role))});
    }
    return SecondPerson(account->name);
}

Result<SecondPerson> SecondPerson::byRecovery(Session& admin, Bytes recoveryFile)
{
    const Station& station = admin.station();
    if (const auto keys = vault::unlockWithRecovery(station.paths(), station.header(), recoveryFile); !keys) {
        audit::Event event = admin.event(applyAction);
        event.detail = {{QStringLiteral("second"), QStringLiteral("recovery")}};
        return gaveUp(admin, event, keys.error());
    }
    return SecondPerson(QStringLiteral("recovery"));
}

Result<void> beginPolicy(Station& station, Bytes cacheKey)
{
    policy::Policy policy;
    policy.signIn.secondFactor.assign(policy::allRoles.begin(), policy::allRoles.end());
    audit::Event event = station.event(applyAction);
    event.detail = inDetail({policy, {}, {}});
    event.detail.insert(QStringLiteral("by"), QStringLiteral("init"));
    if (auto noted = station.record(event); !noted)
        return fail(noted);
    const QString member = QStringLiteral("second_factor");
    const QJsonObject given{
        {QStringLiteral("sign_in"), QJsonObject{{member, policy::toJson(policy.signIn).value(member)}}}};
    return vault::storePolicy(station.paths(), station.header(), cacheKey, given);
}

Result<PolicyChanges> applyPolicy(Session& admin, const QJsonObject& given, const SecondPerson& second)
{
    if (auto may = admin.requireAdmin(applyAction); !may)
        return fail(may);
    const auto change = changeTo(admin, given);
    if (!change)
        return std::unexpected(change.error());
    audit::Event event = admin.event(applyAction);
    event.detail = inDetail(*change);
    event.detail.insert(QStringLiteral("second"), second.name());
    const Station& station = admin.station();
    const auto stored = logged(admin, event, [&] {
        return vault::storePolicy(station.paths(), station.header(), admin.keys().key(vault::SharedKey::Cache), given);
    });
    if (!stored)
        return std::unexpected(stored.error());
    return change->changes();
}

Result<Proposal> proposePolicy(Session& admin, const QJsonObject& given)
{
    const QString action = QStringLiteral("policy.propose");
    if (auto may = admin.requireAdmin(action); !may)
        return fail(may);
    const auto change = changeTo(admin, given);
    if (!change)
        return std::unexpected(change.error());
    audit::Event event = admin.event(action);
    event.detail = inDetail(*change);
    const ProposalFile file{given, admin.user(), admin.station().clock().wallMs(), vault::digestOf(change->before)};
    const auto stored = logged(admin, event, [&] { return storeProposal(admin, file); });
    if (!stored)
        return std::unexpected(stored.error());
    return Proposal{vault::digestOf(change->policy), change->changes()};
}

Result<PolicyChanges> confirmPolicy(Session& second, const QString& digest)
{
    if (auto may = second.requireAdmin(applyAction); !may)
        return fail(may);
    audit::Event event = second.event(applyAction);
    event.detail = {{QStringLiteral("policy"), digest.left(vault::digestOf({}).size())}};
    const auto refuse = [&](const Error& why) { return gaveUp(second, event, why); };
    const auto file = loadProposal(second);
    if (!file && file.error().code != ErrorCode::NotFound)
        return refuse(file.error());
    const auto change = file ? changeTo(second, file->given) : Result<Change>(std::unexpected(file.error()));
    if (!change || vault::digestOf(change->policy) != digest)
        return refuse({ErrorCode::NotFound, QStringLiteral("No policy of that digest waits to be confirmed.")});
    event.detail.insert(QStringLiteral("second"), file->by);
    if (file->by == second.user())
        return refuse(samePerson());
    const qint64 age = second.station().clock().wallMs() - file->atMs;
    if (age < 0 || age > proposalMs || vault::digestOf(change->before) != file->over) {
        return refuse(
            {ErrorCode::Refused, QStringLiteral("That proposal is older than a week, or the policy has changed "
                                                "since. Have it proposed anew.")});
    }
    auto applied = applyPolicy(second, file->given, SecondPerson(file->by));
    if (applied)
        removeProposal(second);
    return applied;
}

} // namespace scrim::session
