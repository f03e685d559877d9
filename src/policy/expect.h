// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/members.h"
#include "policy/rules.h"

#include <QString>

#include <vector>

namespace scrim::policy {

/// One test case of a policy: what decide() must say to a request.
struct Expectation
{
    QString path; ///< "expect.0"
    Request request{};
    QString outcome;       ///< a verdict's name, or "denied" for all that nothing the person does would change
    bool atAnyHour = true; ///< no time was said, so hours do not count
};

/// "expect": [{"who": "senior", "field": "card_number", "situation": {"call": true, "verified": true, "reason": "Fraud
/// check", "screen": "scrambled", "time": "mon 09:30", "approved": true, "used_hour": 3, "used_shift": 12, "topped_up":
/// 0, "support_capture": false, "spoken": false}, "outcome": "allowed"}]. What a situation does not say: no call,
/// nobody verified, no reason, nothing used, shown and not spoken, and a screen and an hour that nothing stands
/// against.
void readExpect(Members& all, std::vector<Expectation>& expectations);

/// What came out, where it is not what was expected; empty where it is.
struct Surprise
{
    QString got; ///< a verdict's name
    QString why; ///< the refusal; empty where it was allowed
};
[[nodiscard]] std::optional<Surprise> surpriseOf(const Policy& policy, const Expectation& expectation);

/// "agent, email": whom and what it is about.
[[nodiscard]] QString inWords(const Expectation& expectation);

inline constexpr qsizetype mostExpectations = 200;

} // namespace scrim::policy
