// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/rules.h"
#include "session/session.h"

#include <vector>

namespace scrim::session {

/// What a person has viewed lately, by class, as the log has it: nothing that can be deleted in the vault's folder
/// gives a view back. A shift begins with the person's first entry after eight hours without one, and a day ago at
/// most.
class ViewBook
{
public:
    /// Reads the session's person's own entries, newest first, back to where their shift began.
    [[nodiscard]] static Result<ViewBook> read(const Session& session);

    /// One more, now.
    void add(policy::FieldClass fieldClass, const Clock& clock);
    /// How many there are, with what was topped up. A turned clock gives none back: what lies in the future counts as
    /// now, and while this lives a view is an hour old only when both clocks say so.
    [[nodiscard]] Result<policy::Views> views(const Session& session, policy::FieldClass fieldClass,
                                              const policy::ClassRules& rules) const;

private:
    struct View
    {
        policy::FieldClass fieldClass = policy::FieldClass::Contact;
        qint64 wallMs = 0;
        qint64 tickMs = 0; ///< monotonic; may be negative for what was before this process
    };
    std::vector<View> m_views; ///< of this shift, oldest first
    qint64 m_shiftMs = 0;      ///< wall clock; when it began
};

/// Views that a supervisor has given a person beyond their budget: for an hour, and for the rest of the shift.
struct TopUp
{
    QString user;
    policy::FieldClass fieldClass = policy::FieldClass::Contact;
    int views = 0;
    QString by;
    qint64 atMs = 0; ///< wall clock
};
inline constexpr int mostToppedUp = 100;

/// Somebody whose budget is used up asks for more.
struct BudgetRequest
{
    QString user;
    policy::FieldClass fieldClass = policy::FieldClass::Contact;
    int used = 0;       ///< views of this hour, or of this shift
    int of = 0;         ///< of so many, with what was topped up
    bool isHour = true; ///< false: of the shift
    qint64 atMs = 0;    ///< wall clock
};
/// How long one waits.
inline constexpr qint64 budgetRequestMs = qint64{60} * 60'000;

/// Asks for oneself, on record as budget.request before a supervisor sees it; the same again is the same one, and
/// nothing new is logged. Refused: a class that has no budget for the person's role, or of which some is left.
[[nodiscard]] Result<BudgetRequest> requestTopUp(Session& session, const policy::Policy& policy,
                                                 policy::FieldClass fieldClass, const policy::Views& views);
/// What waits: everybody else's for whoever may top up, one's own for everybody else; oldest first.
[[nodiscard]] Result<std::vector<BudgetRequest>> budgetRequests(const Session& session);

/// Of the last day, oldest first. They lie sealed in top-ups.json; without it there are none.
[[nodiscard]] Result<std::vector<TopUp>> topUps(const Session& session);
/// On record as budget.top_up before it holds; answers what the person has asked for of that class. Refused: a role
/// that may not (policy::mayApprove), oneself, a number out of 1 to mostToppedUp, and a class for which the person's
/// role has no budget. NotFound: nobody has that name.
[[nodiscard]] Result<TopUp> topUp(Session& supervisor, const policy::Policy& policy, const QString& user,
                                  policy::FieldClass fieldClass, int views);

} // namespace scrim::session
