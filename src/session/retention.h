// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/archive.h"
#include "policy/policy.h"
#include "session/session.h"

#include <optional>

namespace scrim::session {

/// What an admin asks of the log's old entries. They need not be able to read them: a segment's own beginning says when
/// it was begun, so how old all before it are.
struct RetentionOrder
{
    QString archive;                ///< a folder; empty: the one that the log knows, or log-archive in the vault's
    std::optional<qint64> beforeMs; ///< wall clock, ms since 1970 UTC; nothing: as the policy says
    std::function<void(qint64 done, qint64 all)> progress;
    const std::atomic<bool>* cancelled = nullptr;
};

/// Moves what is older than the policy's searchable months into the archive. Logged as log.archive before and after;
/// denied, and Refused, for a time within those months and for whoever does not administer.
[[nodiscard]] Result<audit::Archived> archiveLog(Session& admin, const policy::Policy& policy,
                                                 const RetentionOrder& order);

/// Deletes from the archive what is older than the policy's months to keep. Logged as log.prune before and after;
/// denied as above.
[[nodiscard]] Result<audit::Archived> pruneLog(Session& admin, const policy::Policy& policy,
                                               const RetentionOrder& order);

} // namespace scrim::session
