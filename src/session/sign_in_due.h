// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/sign_in_policy.h"
#include "vault/accounts.h"

#include <QString>

namespace scrim::session {

/// What somebody who has just signed in has to do before they see anything.
enum class DueAct
{
    Nothing,
    FirstPassword,   ///< an admin made the account: choose a password of one's own
    ResetPassword,   ///< an admin reset it: the same
    ExpiredPassword, ///< it is too old, and the only factor
    SecondFactor,    ///< the policy wants one for the role
};

struct SignInDue
{
    DueAct act = DueAct::Nothing;
    /// Until the password is over; -1 where it lasts, because there is a second factor.
    int daysLeft = -1;
    bool needsFactor = false; ///< the policy wants one for the role, and there is none; maybe after `act`
};

/// `firstMs`: the first sign-in that is known, for accounts of older versions, which do not say when their password was
/// set; 0 for none. An old password before anything else, and any password before the factor.
[[nodiscard]] SignInDue dueOf(const vault::Account& account, const policy::SignInPolicy& policy, qint64 firstMs,
                              qint64 nowMs);

/// Why, and what to do; empty for Nothing.
[[nodiscard]] QString sentenceOf(DueAct act);

[[nodiscard]] inline bool isPassword(DueAct act)
{
    return act != DueAct::Nothing && act != DueAct::SecondFactor;
}

/// From so many days on the person is told.
inline constexpr int warningDays = 10;

} // namespace scrim::session
