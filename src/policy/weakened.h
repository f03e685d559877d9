// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/members.h"
#include "policy/policy.h"

namespace scrim::policy {

/// What one policy asks less of than another did when people sign in, each with the requirement of PCI DSS v4.0.1 that
/// it is about. None of it is forbidden: whoever confirms a policy reads it.
[[nodiscard]] Faults weakened(const SignInPolicy& from, const SignInPolicy& to);

/// What a vault's own policy asks less of than PCI DSS does: roles without a second factor. `given` is without
/// comments.
[[nodiscard]] Faults softerThanAsked(const SignInPolicy& policy, const QJsonObject& given);

} // namespace scrim::policy
