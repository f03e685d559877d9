// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "backup/bundle.h"
#include "session/session.h"

#include <functional>

namespace scrim::backup {

struct MakeProgress
{
    qint64 bytes = 0;
    qint64 total = 0;
};

/// A bundle that was made.
struct Made
{
    qint64 madeMs = 0;            ///< wall clock, ms since 1970 UTC
    audit::Checkpoint checkpoint; ///< the newest of the log in it
    Totals totals;                ///< what is in it
    qint64 size = 0;              ///< the bundle's own
    QByteArray sha256;            ///< of the bundle
    QString leftOut;              ///< the log's archive, where that lies outside of the vault's folder
};

/// Writes all of a vault into the new file `path` while everybody goes on working: encrypted to the recovery key and to
/// the admins who may sign in, under the name `path`.part until it is whole and durable. Exists where the name is
/// taken; Refused, and logged so, for who is no admin; InUse while a key is being rotated; Refused without the room.
/// Logged as backup.make before and after. `goOn` is told now and then; false: Cancelled, with nothing left behind.
[[nodiscard]] Result<Made> makeBackup(session::Session& admin, const QString& path,
                                      const std::function<bool(const MakeProgress&)>& goOn = {});

} // namespace scrim::backup
