// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "vault/vault.h"

namespace scrim::records {

/// A new, empty cache at paths.cache() under `cacheKey`, with the schema of resources/migrations. Exists if taken.
[[nodiscard]] Result<void> createCache(const vault::Paths& paths, Bytes cacheKey);
/// Opens it and brings its schema up to date (ReadWrite only). Damaged, WrongFormat, NewerFormat as storage says.
[[nodiscard]] Result<storage::Database> openCache(const vault::Paths& paths, Bytes cacheKey,
                                                  storage::Database::Mode mode);

} // namespace scrim::records
