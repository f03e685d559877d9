// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace scrim::backup {

/// What a bundle says of itself before its files.
struct Manifest
{
    QString version;         ///< of the Scrim that made it
    QString station;         ///< the machine
    QString cache;           ///< which file is the cache
    QByteArray vkey;         ///< of the log
    QByteArray note;         ///< the newest checkpoint: a restored log must extend it
    bool hasArchive = false; ///< segments that were moved away are in it, under log-archive/
    QString archive;         ///< where they lie when they are not; empty: none were moved
};

/// One JSON object in its file's bytes, and back. Damaged for one that is not of that form.
[[nodiscard]] QByteArray serialize(const Manifest& manifest);
[[nodiscard]] Result<Manifest> parseManifest(const QByteArray& bytes);
/// The note, whose signature must hold under the key beside it. Tampered.
[[nodiscard]] Result<audit::Checkpoint> checkpointOf(const Manifest& manifest);

} // namespace scrim::backup
