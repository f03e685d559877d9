// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/rule.h"
#include "policy/review_policy.h"

namespace scrim::detection {

/// What a rule works with: its defaults and what the policy changes.
struct Settings
{
    bool enabled = true;
    std::map<QString, int> values;
    [[nodiscard]] int of(const char* parameter) const;
};

/// Numbers out of the rule's bounds are brought to the nearer one, so that a policy that got past the check never
/// switches a rule off unseen.
[[nodiscard]] Settings settingsOf(const Rule& rule, const policy::ReviewPolicy& review);

/// What is wrong with the policy's section as these rules see it, one sentence each: a rule that there is not, a
/// parameter that it does not have, a number out of its bounds, a zone that this machine does not know.
[[nodiscard]] QStringList complaintsOf(const policy::ReviewPolicy& review, const std::vector<Rule>& rules);

/// The section with every rule and every number in it, as it is obeyed.
[[nodiscard]] policy::ReviewPolicy completed(const policy::ReviewPolicy& review, const std::vector<Rule>& rules);

} // namespace scrim::detection
