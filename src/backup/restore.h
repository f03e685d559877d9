// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/bundle.h"
#include "session/session.h"
#include "session/witnesses.h"

#include <functional>
#include <optional>

namespace scrim::backup {

/// Whose key opens a bundle: the recovery file's text, or somebody who is signed in at the vault and was an admin when
/// it was made. Exactly one of the two.
struct Opener
{
    Bytes recoveryFile;
    const session::Session* admin = nullptr;
};

struct RestoreOrder
{
    QString bundle;
    QString folder; ///< the vault's new one: must not be there, or be empty
    Opener opener;
    QByteArray checkpoints;                   ///< notes kept elsewhere, one after the other
    QStringList erased;                       ///< files: newer lists of erased records than the bundle's
    std::function<bool(qint64, qint64)> goOn; ///< bytes of the bundle done, and all; false: Cancelled
};

/// What a bundle holds, as far as it was looked at.
struct Contents
{
    QString vaultId;
    qint64 madeMs = 0; ///< wall clock, ms since 1970 UTC
    Manifest manifest;
    audit::Checkpoint checkpoint;
    Totals totals;
};

/// A vault that was put back, or tried.
struct Restored
{
    Contents contents;
    qint64 entries = 0; ///< of the log
    qint64 absent = 0;  ///< of them, in an archive that is not in the bundle
    qint64 known = 0;   ///< the largest log that a checkpoint kept elsewhere knows of; 0 for none
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 erasedAgain = 0; ///< customers and orders that were erased after the backup
    QStringList news;       ///< sentences for the person
};

/// Reads a whole bundle and writes nothing: every chunk, every file's SHA-256, the checkpoint's signature.
[[nodiscard]] Result<Contents> verifyBackup(const QString& bundle, const Opener& opener,
                                            const std::function<bool(qint64, qint64)>& goOn = {});

/// Puts a vault back into a new folder, under another name until it is whole, durable, and its log verified against the
/// checkpoint in the bundle; erases anew who was erased; then logs backup.restore in it. Exists for a folder with
/// something in it; Refused for somebody else's key; Damaged or Tampered for a bundle or a log that does not hold. An
/// error leaves nothing behind. docs/decisions/0048-backup.md
[[nodiscard]] Result<Restored> restoreBackup(const RestoreOrder& order, const Clock& clock);

/// The same into the empty place `order.folder`, opened as a vault is, its cache looked through from end to end,
/// counted and removed again. With an admin as its opener that is put on record in their vault as backup.drill,
/// whatever came of it.
[[nodiscard]] Result<Restored> drillBackup(const RestoreOrder& order, session::Session* recordIn, const Clock& clock);

} // namespace scrim::backup
