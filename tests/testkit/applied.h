// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/file.h"
#include "policy/policy_json.h"
#include "session/policy_acts.h"

namespace scrim::testkit {

/// Puts `policy` in place as an admin does it with the recovery file as the second person. Returns the changes.
[[nodiscard]] inline Result<session::PolicyChanges> applied(session::Session& admin, const policy::Policy& policy,
                                                            const QString& recoveryFile)
{
    constexpr qint64 limit = 4096;
    const auto text = readFile(recoveryFile, limit);
    if (!text)
        return std::unexpected(text.error());
    auto second = session::SecondPerson::byRecovery(admin, asBytes(*text));
    if (!second)
        return fail(second);
    return session::applyPolicy(admin, policy::toJson(policy), *second);
}

} // namespace scrim::testkit
