// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "storage/database.h"

#include <optional>

namespace scrim::rotation {

/// The key of a class, or of the cache's file, as it stands.
struct KeyStatus
{
    QString name;                  ///< the class's, or "cache"
    std::optional<qint64> madeMs;  ///< wall clock, ms since 1970 UTC; of a first key as far as the file system tells
    bool isFirst = false;          ///< never rotated: made with the vault
    std::optional<qint64> sinceMs; ///< a rotation that is not done was begun then
    qint64 fields = 0;             ///< what that has sealed anew so far; of the cache always 0
    bool isRunning = false;        ///< a process is at it now
};

/// Of every class, and of the cache. `session` is up to date (Session::keepUp()).
[[nodiscard]] Result<std::vector<KeyStatus>> keyStatus(const session::Session& session, storage::Database& cache);

} // namespace scrim::rotation
