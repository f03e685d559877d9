// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "vault/cache_keys.h"
#include "vault/keyring.h"
#include "vault/vault.h"

namespace scrim::records {

/// A new, empty cache at paths.cache() under `cacheKey`, with the schema of resources/migrations. Exists if taken.
[[nodiscard]] Result<void> createCache(const vault::Paths& paths, Bytes cacheKey);
/// Opens a vault's first one, cache.db, and brings its schema up to date (ReadWrite only). Damaged, WrongFormat,
/// NewerFormat as storage says.
[[nodiscard]] Result<storage::Database> openCache(const vault::Paths& paths, Bytes cacheKey,
                                                  storage::Database::Mode mode);
/// The same for who is signed in as `user`: finds the file that the cache is now and its key, and moves on when that is
/// replaced (docs/decisions/0032-rekeying.md). The connection then holds what opens that person's grants. Refused when
/// they were not given the key.
[[nodiscard]] Result<storage::Database> openCache(const vault::Paths& paths, const QString& user,
                                                  const vault::KeyRing& keys, storage::Database::Mode mode);
/// What such a connection moves on to when `path` is no longer the cache (Database::followBy).
[[nodiscard]] Result<storage::Successor> cacheAfter(const QString& path, const vault::CacheKeys& keys);

} // namespace scrim::records
