// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace scrim::storage {

/// A connection with the key and all settings, proven to read the file, which must be there. Nothing is written to one
/// that is not ours or no longer whole.
[[nodiscard]] Result<sqlite3*> connect(const QString& path, Bytes key, Database::Mode mode);

} // namespace scrim::storage
