// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/members.h"
#include "policy/policy.h"

namespace scrim::policy {

/// What a policy as it is given says against itself: `errors` for what can never hold, `warnings` for what is allowed
/// and hardly meant. `given` is without comments.
void findContradictions(const Policy& policy, const QJsonObject& given, Faults& errors, Faults& warnings);

} // namespace scrim::policy
