// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/approvals.h"

#include "base/core_text.h"
#include "crypto/random.h"
#include "policy/field_words.h"
#include "policy/rules.h"
#include "session/approvals_file.h"
#include "session/gate.h"
#include "session/logged.h"
#include "vault/accounts.h"

#include <algorithm>

namespace scrim::session {

namespace {

constexpr qsizetype idSize = 8;
constexpr qsizetype longestCall = 64;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 waitsMs = 60 * minuteMs;
/// As many as anybody can look at, and far below what the file takes.
constexpr qsizetype mostAtOnce = 50;

/// Who answers: the session's own person, or the second one at somebody's desk.
struct Answerer
{
    QString name;
    policy::Role role = policy::Role::Agent;
};

audit::Event eventFor(const Session& session, const QString& action, const Approval& approval)
{
    audit::Event event = session.event(action);
    event.subject = approval.subject;
    event.field = policy::name(approval.field);
    event.fieldClass = policy::name(policy::classOf(approval.field));
    event.reason = approval.reason;
    event.call = approval.call;
    event.detail = {{QStringLiteral("request"), approval.id}};
    return event;
}

bool isSame(const Approval& approval, const QString& requester, const QString& subject, policy::Field field)
{
    return approval.requester == requester && approval.subject == subject && approval.field == field;
}

/// Why this cannot be asked for; empty when it can.
QString refusalToAsk(const Session& session, const policy::Policy& policy, policy::Field field, const QString& reason)
{
    const auto fieldClass = policy::classOf(field);
    const auto viewable = policy::viewableClasses(session.role());
    if (std::ranges::find(viewable, fieldClass) == viewable.end()) {
        return Core::tr("The role %1 does not view %2 data, with a second person or without. Hand the call to a "
                        "colleague whose role does.")
            .arg(policy::label(session.role()), policy::labelInside(fieldClass));
    }
    const policy::ClassRules rules = policy.of(session.role(), fieldClass);
    if (!rules.approval) {
        return Core::tr("%1 data takes no second person. Just view it.").arg(policy::label(fieldClass));
    }
    if (policy::acceptedReason(policy, rules.reason, reason))
        return {};
    if (rules.reason == policy::ReasonRule::Write && !reason.trimmed().isEmpty())
        return policy::complaintOf(policy, reason);
    return rules.reason == policy::ReasonRule::Write
               ? Core::tr("A second person wants to know why. Write a reason.")
               : Core::tr("A second person wants to know why. Choose a reason from the list.");
}

/// Why this person may not give this answer; empty when they may.
QString refusalToAnswer(const Answerer& who, const policy::Policy& policy, const Approval& approval,
                        const ApprovalAnswer& answer)
{
    if (who.name == approval.requester)
        return Core::tr("Nobody answers their own request. Ask a supervisor.");
    if (answer.granted && approval.isGranted())
        return Core::tr("%1 has granted this already, so nothing is left to do.").arg(approval.grantedBy);
    if (answer.granted && (answer.minutes < 1 || answer.minutes > policy.approvalMinutes))
        return policy.approvalMinutes == 1
                   ? Core::tr("A look can be granted for one minute.")
                   : Core::tr("A look can be granted for 1 to %Ln minutes.", nullptr, policy.approvalMinutes);
    return {};
}

Result<void> answerBy(Session& session, const Answerer& who, const policy::Policy& policy, const ApprovalAnswer& answer)
{
    const QString action = answer.granted ? QStringLiteral("approval.grant") : QStringLiteral("approval.refuse");
    // Before it is known whether there is such a request: who may not answer need not hear.
    if (!policy::mayApprove(who.role)) {
        audit::Event tried = session.event(action);
        tried.actor = who.name;
        tried.role = policy::name(who.role);
        tried.detail = {{QStringLiteral("request"), answer.id}};
        const auto why = Core::tr("The role %1 may not answer requests. Ask a supervisor.");
        return gaveUp(session, tried, {ErrorCode::Refused, why.arg(policy::label(who.role))});
    }
    const auto lock = lockApprovals(session);
    if (!lock)
        return std::unexpected(lock.error());
    auto all = loadApprovals(session);
    if (!all)
        return fail(all);
    const auto found = std::ranges::find(*all, answer.id, [](const TimedApproval& timed) { return timed.approval.id; });
    if (found == all->end())
        return fail(ErrorCode::NotFound,
                    Core::tr("No request of that name waits any more. Have your colleague ask again."));
    audit::Event event = eventFor(session, action, found->approval);
    event.actor = who.name;
    event.role = policy::name(who.role);
    event.detail.insert(QStringLiteral("requester"), found->approval.requester);
    if (answer.granted)
        event.detail.insert(QStringLiteral("minutes"), answer.minutes);
    if (const QString why = refusalToAnswer(who, policy, found->approval, answer); !why.isEmpty())
        return gaveUp(session, event, {ErrorCode::Refused, why});
    if (answer.granted) {
        const Clock& clock = session.station().clock();
        found->approval.grantedBy = who.name;
        found->sinceWallMs = clock.wallMs();
        found->sinceMonotonicMs = clock.monotonicMs();
        found->lastsMs = answer.minutes * minuteMs;
    } else {
        all->erase(found);
    }
    return logged(session, event, [&] { return storeApprovals(session, *all); });
}

} // namespace

Result<Approval> requestApproval(Session& session, const policy::Policy& policy, const ApprovalOf& what,
                                 const QString& reason, const QString& call)
{
    Approval approval;
    approval.id = crypto::randomHex(idSize);
    approval.record = what.record;
    approval.subject = what.subject;
    approval.field = what.field;
    approval.requester = session.user();
    const policy::ReasonRule rule = policy.of(session.role(), policy::classOf(what.field)).reason;
    approval.reason = policy::acceptedReason(policy, rule, reason).value_or(QString());
    approval.call = call.left(longestCall);
    const audit::Event event = eventFor(session, QStringLiteral("approval.request"), approval);
    if (const QString why = refusalToAsk(session, policy, what.field, reason); !why.isEmpty())
        return gaveUp(session, event, {ErrorCode::Refused, why});
    const auto lock = lockApprovals(session);
    if (!lock)
        return std::unexpected(lock.error());
    auto all = loadApprovals(session);
    if (!all)
        return fail(all);
    for (const TimedApproval& timed : *all) {
        if (isSame(timed.approval, session.user(), what.subject, what.field))
            return timed.approval;
    }
    if (std::ssize(*all) >= mostAtOnce)
        return gaveUp(session, event, {ErrorCode::Refused, Core::tr("Too many requests wait. Speak to a supervisor.")});
    const Clock& clock = session.station().clock();
    approval.askedMs = clock.wallMs();
    approval.untilMs = approval.askedMs + waitsMs;
    all->push_back({approval, clock.wallMs(), clock.monotonicMs(), waitsMs});
    const auto stored = logged(session, event, [&] { return storeApprovals(session, *all); });
    if (!stored)
        return std::unexpected(stored.error());
    return approval;
}

Result<std::vector<Approval>> approvals(const Session& session)
{
    const auto all = loadApprovals(session);
    if (!all)
        return std::unexpected(all.error());
    std::vector<Approval> seen;
    for (const TimedApproval& timed : *all) {
        if (policy::mayApprove(session.role()) || timed.approval.requester == session.user())
            seen.push_back(timed.approval);
    }
    return seen;
}

Result<void> answerApproval(Session& session, const policy::Policy& policy, const ApprovalAnswer& answer)
{
    return answerBy(session, {session.user(), session.role()}, policy, answer);
}

Result<void> answerApprovalAt(Session& desk, const policy::Policy& policy, const ApprovalAnswer& answer,
                              const QString& name, Bytes password, Bytes code)
{
    const vault::Paths& paths = desk.station().paths();
    const vault::Header& header = desk.station().header();
    const auto account = vault::readAccount(paths, header, name);
    const auto checked = desk.station().gate().vouch({name, password, code}, QStringLiteral("approval.grant"));
    if (!checked || !account) {
        audit::Event event = desk.event(QStringLiteral("approval.grant"));
        // A name that nobody has may be a password typed into the wrong line, so it is not written down.
        const audit::Event system = desk.station().event(event.action);
        event.actor = account ? account->name : system.actor;
        event.role = account ? policy::name(account->role) : system.role;
        event.detail = {{QStringLiteral("request"), answer.id}, {QStringLiteral("requester"), desk.user()}};
        return gaveUp(desk, event, checked ? account.error() : checked.error());
    }
    return answerBy(desk, {account->name, account->role}, policy, answer);
}

Result<QString> approvedBy(const Session& session, const QString& subject, policy::Field field)
{
    const auto all = loadApprovals(session);
    if (!all)
        return std::unexpected(all.error());
    for (const TimedApproval& timed : *all) {
        if (timed.approval.isGranted() && isSame(timed.approval, session.user(), subject, field))
            return timed.approval.grantedBy;
    }
    return QString();
}

} // namespace scrim::session
