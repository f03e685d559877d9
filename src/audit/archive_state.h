// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace scrim::audit {

/// What a log's file `archive` says: which segments were moved away, and where to.
struct ArchiveState
{
    qint64 firstLive = 0; ///< the first segment that stands in the log's own folder
    qint64 entries = 0;   ///< entries before it
    QString folder;       ///< absolute; where the others lie, as far as this machine was told
};

/// Nothing for a log that all stands in its folder; Damaged for a file that says anything else.
[[nodiscard]] Result<std::optional<ArchiveState>> readArchiveState(const QString& folder);
/// Durable, and never seen half written.
[[nodiscard]] Result<void> writeArchiveState(const QString& folder, const ArchiveState& state);

/// What is left of an archived segment that was deleted: its header and its leaf hashes.
[[nodiscard]] QString leavesPath(const QString& archive, qint64 number);

} // namespace scrim::audit
