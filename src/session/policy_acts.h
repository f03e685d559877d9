// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "vault/policy_file.h"

#include <QJsonObject>

namespace scrim::session {

/// The vault's policy as this person's key vouches for it. Logged as policy.load, so that a log reader sees under which
/// policy (its digest, or "default") somebody worked, and when a file was put back or removed.
[[nodiscard]] Result<policy::Policy> obeyPolicy(Session& session);

/// Puts `policy` in the place of whatever stands in policy.json. Admin only; logged as policy.apply with each change
/// ("old -> new") before it takes effect, which for a console is at its next sign-in. Returns the changes; a file that
/// could not be read counts as the defaults.
[[nodiscard]] Result<QJsonObject> applyPolicy(Session& admin, const policy::Policy& policy);

} // namespace scrim::session
