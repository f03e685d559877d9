// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/layers.h"
#include "policy/members.h"
#include "session/session.h"
#include "vault/policy_file.h"

#include <QJsonObject>

namespace scrim::session {

/// What this vault's people obey: its own policy.json between the files of IT, with where each setting comes from. Logs
/// nothing. Damaged, NewerFormat, Tampered: policy.json; a bad file of IT blocks instead (policy::Policy::blocked).
[[nodiscard]] Result<policy::Layered> policyOf(const Session& session);

/// The same, logged as policy.load, so that a log reader sees under which policy (its digest, or "default") somebody
/// worked, how many files of IT lay over it, and when a file was put back or removed.
[[nodiscard]] Result<policy::Policy> obeyPolicy(Session& session);
/// Changes when policy.json or a file of IT does; a few looks at dates.
[[nodiscard]] QString policyStamp(const Session& session);

/// What a policy changes: each member's path with "old -> new", and what it asks less of than the one before.
struct PolicyChanges
{
    QJsonObject changes;
    policy::Faults weaker;
};

/// Who wants a policy besides the admin that brings it: nobody changes the rules alone.
class SecondPerson
{
public:
    /// Another admin, at the first one's desk, proves by password, and code where they have a second factor, who they
    /// are, without becoming the session: Gate::vouch(). Refused for the same person and for whoever is no admin, too;
    /// either is logged as policy.apply, denied.
    [[nodiscard]] static Result<SecondPerson> byPassword(Session& admin, const QString& name, Bytes password,
                                                         Bytes code = {});
    /// Whoever keeps the recovery file: the way of a vault with a single admin. Refused when it is another vault's.
    [[nodiscard]] static Result<SecondPerson> byRecovery(Session& admin, Bytes recoveryFile);

    [[nodiscard]] const QString& name() const { return m_name; } ///< "recovery" for the file

private:
    friend Result<PolicyChanges> confirmPolicy(Session& second, const QString& digest);
    explicit SecondPerson(QString name) : m_name(std::move(name)) {}
    QString m_name;
};

/// What a new vault says before anybody says otherwise: every role has a second factor (PCI DSS 8.4.2). On record as
/// policy.apply, "by" init.
[[nodiscard]] Result<void> beginPolicy(Station& station, Bytes cacheKey);

/// Puts the members `given` in the place of whatever stands in policy.json. Admin only; logged as policy.apply with
/// each change ("old -> new") and both names before it takes effect. A file that could not be read counts as the
/// defaults. WrongFormat when they are no policy.
[[nodiscard]] Result<PolicyChanges> applyPolicy(Session& admin, const QJsonObject& given, const SecondPerson& second);

/// A policy that waits for its second person.
struct Proposal
{
    QString digest;
    PolicyChanges what;
};
/// Keeps it beside the policy, in the place of an earlier one; logged as policy.propose with the changes. Admin only.
[[nodiscard]] Result<Proposal> proposePolicy(Session& admin, const QJsonObject& given);
/// Another admin's yes to what waits: applied and logged as applyPolicy() does. NotFound when nothing of that digest
/// waits; Refused for who proposed it, after a week, and when the policy has changed since.
[[nodiscard]] Result<PolicyChanges> confirmPolicy(Session& second, const QString& digest);

inline constexpr qint64 proposalMs = qint64{7} * 24 * 60 * 60 * 1000;

} // namespace scrim::session
