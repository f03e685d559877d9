// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/role.h"

#include <QJsonObject>

#include <vector>

namespace scrim::policy {

/// How people prove who they are. Each limit may be made harder than the default, never softer than PCI DSS v4.0.1
/// asks.
struct SignInPolicy
{
    int tries = 10;                      ///< wrong ones before the lockout, 1 to 10 (8.3.4)
    int lockoutMinutes = 30;             ///< 30 to 1,440 (8.3.4)
    int driftSteps = 1;                  ///< of 30 seconds by which a phone's clock may be off, 0 to 2
    int leastLength = 12;                ///< of a password, 12 to 64 (8.3.6)
    int passwordDays = 90;               ///< until it is over where it is the only factor, 1 to 90 (8.3.9)
    int idleLockMinutes = 15;            ///< 1 to 15 (8.2.8)
    std::vector<Role> secondFactor = {}; ///< the roles that must have one (8.4.2); others may

    bool operator==(const SignInPolicy&) const = default;
};

[[nodiscard]] bool needsSecondFactor(const SignInPolicy& policy, Role role);

/// {"tries": 10, "lockout_minutes": 30, "drift_steps": 1, "least_length": 12, "password_days": 90, "idle_lock_minutes":
/// 15, "second_factor": ["admin", ...]}
[[nodiscard]] QJsonObject toJson(const SignInPolicy& policy);
class Members;
/// That section, as Members reads one.
void readSignIn(Members& in, SignInPolicy& policy);

} // namespace scrim::policy
