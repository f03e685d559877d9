// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace scrim::storage {

/// The page size of our files, and so the least that one can measure.
inline constexpr int pageSize = 8192;

/// Before SQLite sees the file: it is there, whole pages long at least once, and not plain SQLite.
[[nodiscard]] Result<void> checkFile(const QString& path);
/// A connection with the key and all settings, proven to read the file. SQLite never makes a file here.
[[nodiscard]] Result<sqlite3*> connect(const QString& path, Bytes key, Database::Mode mode);

} // namespace scrim::storage
