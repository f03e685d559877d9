// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/make.h"

#include <optional>

namespace scrim::backup {

/// What DIR/backup.json says, for whoever looks after the machine: readable without a password, and it holds nothing
/// that the log's folder and its checkpoints do not tell anyway. Nobody vouches for it: the log's backup.make and
/// backup.drill entries are the proof. `scrimctl doctor` tells a backup's age by it.
struct LastBackup
{
    qint64 madeMs = 0;      ///< wall clock, ms since 1970 UTC
    qint64 entries = 0;     ///< of the log, under the checkpoint in the bundle
    qint64 bytes = 0;       ///< of the bundle
    QString sha256;         ///< of the bundle, hex
    qint64 drilledMs = 0;   ///< when a restore was last tried and went well; 0: never
    qint64 drilledOfMs = 0; ///< when the bundle was made that was tried
};

[[nodiscard]] QString lastBackupPath(const vault::Paths& paths);
/// Nothing where no backup was ever made. Damaged for a file that is not of this form.
[[nodiscard]] Result<std::optional<LastBackup>> readLastBackup(const vault::Paths& paths);
/// A backup was made.
[[nodiscard]] Result<void> noteBackup(const vault::Paths& paths, const Made& made);
/// A restore of one that was made at `madeMs` was tried at `nowMs`.
[[nodiscard]] Result<void> noteDrill(const vault::Paths& paths, qint64 madeMs, qint64 nowMs);

/// A checkpoint's root as its note spells it.
[[nodiscard]] QByteArray rootText(const audit::Checkpoint& checkpoint);

} // namespace scrim::backup
