// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "session/budget.h"

namespace scrim::session {

/// Where they lie: its date tells a desk when to look.
[[nodiscard]] QString topUpsPath(const Station& station);

/// What top-ups.json has, sealed as approvals.json is.
struct TopUpsFile
{
    std::vector<TopUp> given;           ///< oldest first
    std::vector<BudgetRequest> waiting; ///< oldest first
};
/// Empty where there is no file.
[[nodiscard]] Result<TopUpsFile> loadTopUps(const Session& session);
[[nodiscard]] Result<void> storeTopUps(const Session& session, const TopUpsFile& file);
/// Held from reading the file to replacing it.
[[nodiscard]] Result<File> lockTopUps(const Session& session);

/// Far below what the file takes.
inline constexpr qsizetype mostTopUps = 200;

} // namespace scrim::session
