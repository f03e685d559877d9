// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "session/budget.h"

namespace scrim::session {

/// What top-ups.json has, sealed as approvals.json is. Empty where there is no file.
[[nodiscard]] Result<std::vector<TopUp>> loadTopUps(const Session& session);
[[nodiscard]] Result<void> storeTopUps(const Session& session, const std::vector<TopUp>& all);
/// Held from reading the file to replacing it.
[[nodiscard]] Result<File> lockTopUps(const Session& session);

/// Far below what the file takes.
inline constexpr qsizetype mostTopUps = 200;

} // namespace scrim::session
