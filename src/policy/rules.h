// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/screen_level.h"
#include "policy/field.h"
#include "policy/policy.h"
#include "policy/role.h"

#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace scrim::policy {

/// How many fields of the class a person has viewed, and how many more a supervisor has given them.
struct Views
{
    int hour = 0;                     ///< within the last 60 minutes
    int shift = 0;                    ///< within this shift
    int moreHour = 0;                 ///< topped up within the last 60 minutes
    int moreShift = 0;                ///< topped up within this shift
    std::optional<QTime> nextAt = {}; ///< when the oldest view of the hour is an hour old, as a clock shows it
    bool operator==(const Views&) const = default;
};

/// What a person asks for, and where they would see it.
struct Request
{
    Role role;
    Field field;
    QString reason;                         ///< empty when none was given
    ScreenLevel screen = ScreenLevel::None; ///< what the window has against pictures of the screen
    QString screenWhy = {};                 ///< what gives this level, or keeps it low: one sentence, may be empty
    bool captureAllowed = false;            ///< "allow capture for support" holds: nothing is shown
    bool approved = false;                  ///< a second person has granted just this look
    bool verified = false;                  ///< the caller has been verified as this customer
    bool inCall = false;                    ///< a call is open at this desk
    std::optional<WeekTime> time = {};      ///< where the organisation counts its hours; unknown is outside of them
    Views views = {};                       ///< of the field's class
    bool spoken = false;                    ///< told to a screen reader, and not shown on the screen
};

/// What came out, and so what to do next.
enum class Verdict
{
    Allowed,
    NeedsReason,   ///< ask for one and try again
    NeedsCall,     ///< start the call first
    NeedsVerified, ///< verify the caller first
    NeedsApproval, ///< ask a second person
    NoKey,         ///< the role is given no key to the class
    NotViewed,     ///< it is, and the policy says that it views none
    OutOfHours,
    OverBudget,
    NotSpoken, ///< it is shown, and the policy does not let it be spoken
    ScreenTooLow,
    CaptureAllowed, ///< pictures are allowed for support
    Blocked,        ///< what IT has put in place cannot be read
};
inline constexpr std::array allVerdicts{
    Verdict::Allowed,      Verdict::NeedsReason,    Verdict::NeedsCall,  Verdict::NeedsVerified, Verdict::NeedsApproval,
    Verdict::NoKey,        Verdict::NotViewed,      Verdict::OutOfHours, Verdict::OverBudget,    Verdict::NotSpoken,
    Verdict::ScreenTooLow, Verdict::CaptureAllowed, Verdict::Blocked};
/// "allowed", "needs_reason", ..., as a policy's test cases say it.
[[nodiscard]] QString name(Verdict verdict);

/// What policy answers: pure data, no side effect, the same answer for the same question.
struct Decision
{
    bool allowed = false;
    int seconds = 0;            ///< how long it may stay lit
    QString refusal = {};       ///< for the person, when not allowed: why, and what to do next
    bool needsReason = false;   ///< refused only because a reason is missing: ask and try again
    bool needsApproval = false; ///< refused only because a second person's yes is missing: ask them
    bool needsVerified = false; ///< refused because the caller is not verified: verify them first
    Verdict verdict = Verdict::Blocked;
};

/// Asks in this order, so that nobody is asked for something that changes nothing: the key, what is never shown or
/// never spoken, hours, budget, the screen (which has no part in what is spoken), the call, who calls, the reason, the
/// second person.
[[nodiscard]] Decision decide(const Policy& policy, const Request& request);

/// The reasons to choose from, in the order shown: "Caller asked to confirm it", ...
[[nodiscard]] QStringList reasons();
/// The reason as it may stand in the log, or nothing: one of reasons() where there is to be chosen or nothing is asked;
/// where there is to be written, one's own words, with white space made plain.
[[nodiscard]] std::optional<QString> acceptedReason(const Policy& policy, ReasonRule rule, const QString& reason);
/// Why what was written is not accepted, and what to do: too short or long, or something in it that is redacted.
[[nodiscard]] QString complaintOf(const Policy& policy, const QString& written);
inline constexpr qsizetype shortestReason = 8;
inline constexpr qsizetype longestReason = 200;

/// What a person has left of a budget, the smaller of hour and shift; nothing without a budget.
struct Left
{
    int left = 0;
    int of = 0; ///< with what was topped up
    bool isHour = true;
};
[[nodiscard]] std::optional<Left> leftOf(const ClassRules& rules, const Views& views);

/// A desk left alone locks itself after this: PCI DSS 8.2.8 allows 15 minutes at most.
inline constexpr int idleLockSeconds = 15 * 60;

} // namespace scrim::policy
