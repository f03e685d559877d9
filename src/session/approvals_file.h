// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "session/approvals.h"

namespace scrim::session {

/// An approval with what ends it. Two clocks, so that turning one does not lengthen it: it is over when either says so,
/// and when either stands before its beginning (a turned clock, a machine started anew).
struct TimedApproval
{
    Approval approval;
    qint64 sinceWallMs = 0; ///< of the grant, or of the request while it waits
    qint64 sinceMonotonicMs = 0;
    qint64 lastsMs = 0;

    [[nodiscard]] bool isOver(const Clock& clock) const;
};

/// What is not over. Empty where there is no file.
[[nodiscard]] Result<std::vector<TimedApproval>> loadApprovals(const Session& session);
/// Seals and replaces the file.
[[nodiscard]] Result<void> storeApprovals(const Session& session, const std::vector<TimedApproval>& all);
/// Held from reading the file to replacing it: the console and scrimctl both do.
[[nodiscard]] Result<File> lockApprovals(const Session& session);

} // namespace scrim::session
