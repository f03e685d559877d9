// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "policy/policy.h"
#include "session/session.h"

#include <vector>

namespace scrim::session {

/// One look that somebody asks a second person for, and their yes. It never holds a field's value.
struct Approval
{
    QString id;      ///< 16 hex digits
    RecordId record; ///< whose field; for the second person's screen
    QString subject; ///< the record's pseudonym, as the log names it
    policy::Field field = policy::Field::Email;
    QString requester;
    QString reason; ///< as policy::acceptedReason() lets it be; empty where policy asks for none
    QString call;   ///< during which call; may be empty
    qint64 askedMs = 0;
    QString grantedBy;  ///< empty while it waits
    qint64 untilMs = 0; ///< wall clock; when the grant, or the waiting, ends

    [[nodiscard]] bool isGranted() const { return !grantedBy.isEmpty(); }
};

/// Which field of which record.
struct ApprovalOf
{
    RecordId record;
    QString subject;
    policy::Field field = policy::Field::Email;
};

/// Requests and grants lie in approvals.json, sealed under the cache key as the policy is, so that they outlive the
/// console and another program answers them while it is open. What is over is taken out whenever the file is written.
/// An hour is how long a request waits. Damaged and Tampered name the file and the way on.

/// Asks: on record as approval.request before anybody sees it. The same request again is the same one, and nothing new
/// is logged. Refused when the policy wants no second person for that class, the role has no business with it, the
/// reason is none that policy accepts, or too many requests wait.
[[nodiscard]] Result<Approval> requestApproval(Session& session, const policy::Policy& policy, const ApprovalOf& what,
                                               const QString& reason, const QString& call = {});

/// What waits and what holds: everything for whoever may answer, one's own for everybody else; oldest first.
[[nodiscard]] Result<std::vector<Approval>> approvals(const Session& session);

/// A second person's answer.
struct ApprovalAnswer
{
    QString id;
    bool granted = false;
    int minutes = 0; ///< of a grant; 1 to policy.approvalMinutes
};
/// On record as approval.grant or approval.refuse, with both names, before it takes effect. Refused: one's own request,
/// a role that may not (policy::mayApprove), more minutes than policy gives, one that is granted already. NotFound when
/// nothing of that id waits.
[[nodiscard]] Result<void> answerApproval(Session& session, const policy::Policy& policy, const ApprovalAnswer& answer);
/// The same at somebody else's desk: `name` proves by password, and code where they have a
/// second factor, who they are, without becoming the session; their keys
/// are wiped before this returns. BadCredential in equal words and time for a wrong password and an unknown name.
[[nodiscard]] Result<void> answerApprovalAt(Session& desk, const policy::Policy& policy, const ApprovalAnswer& answer,
                                            const QString& name, Bytes password, Bytes code = {});

/// Who has granted this look to this person, and the grant still holds; empty when nobody.
[[nodiscard]] Result<QString> approvedBy(const Session& session, const QString& subject, policy::Field field);

} // namespace scrim::session
