// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/members.h"
#include "policy/policy.h"

namespace scrim::policy {

/// What holds for a class: {"least_level": "none", "gesture": "toggle", "needs_approval": false, "reason": "none",
/// "mask": "usual", "view": true, "seconds": 15, "per_hour": null, "per_shift": null, "needs_call": false,
/// "needs_verified": false, "hours": null}, and for payment "card_digits": "all". "approval" is the older name of
/// needs_approval.
void readRules(Members& in, FieldClass fieldClass, ClassRules& rules);
[[nodiscard]] QJsonObject toJson(FieldClass fieldClass, const ClassRules& rules);

/// shield.classes, for everybody.
void readClasses(Members& in, Policy& policy);
/// "roles": role, class, and what is other there than for everybody. Read last, since all else is its default.
void readRoles(Members& in, Policy& policy);
/// Only what is other.
[[nodiscard]] QJsonObject rolesToJson(const Policy& policy);

/// {"from": "08:00", "to": "18:00", "days": ["mon", ...]}; a missing day list means every day.
void readHours(Members& in, Hours& hours);
[[nodiscard]] QJsonObject toJson(const Hours& hours);

} // namespace scrim::policy
