// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/screen_level.h"
#include "policy/field.h"
#include "policy/policy.h"
#include "policy/role.h"

#include <QString>
#include <QStringList>

namespace scrim::policy {

enum class ReasonRule
{
    None,   ///< no question asked
    Choose, ///< one of reasons()
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
};

/// What policy answers: pure data, no side effect, the same answer for the same question.
struct Decision
{
    bool allowed = false;
    int seconds = 0;            ///< how long it may stay lit
    QString refusal;            ///< for the person, when not allowed: why, and what to do next
    bool needsReason = false;   ///< refused only because a reason is missing: ask and try again
    bool needsApproval = false; ///< refused only because a second person's yes is missing: ask them
    bool needsVerified = false; ///< refused because the caller is not verified: verify them first
};

[[nodiscard]] Decision decide(const Policy& policy, const Request& request);
[[nodiscard]] ReasonRule reasonRule(FieldClass fieldClass);
/// The reasons to choose from, in the order shown: "Caller asked to confirm it", ...
[[nodiscard]] QStringList reasons();
/// How long a lit field stays lit: 15 s.
inline constexpr int leaseSeconds = 15;
/// A desk left alone locks itself after this: PCI DSS 8.2.8 allows 15 minutes at most.
inline constexpr int idleLockSeconds = 15 * 60;

} // namespace scrim::policy
