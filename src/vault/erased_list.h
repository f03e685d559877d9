// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "vault/vault.h"

#include <QStringList>

namespace scrim::vault {

/// Which records were erased for good, by their pseudonyms: a backup from before still holds them, and a restore erases
/// them again (docs/decisions/0048-backup.md). Marks by which an import knows them stand between (erased_people.h). A
/// pseudonym is keyed by the record's own salt, so it leads to nobody but in such a backup, and never to another record
/// that got the same number later. Each line is chained to those before by an HMAC under the cache key: nobody who
/// cannot sign in can plant one, nor take one out of the middle.
[[nodiscard]] QString erasedPath(const Paths& paths);

/// The key of the list's chain alone, for whoever is not to keep the cache key.
struct ErasedListKey
{
    SecretBytes bytes;
    [[nodiscard]] static Result<ErasedListKey> of(const Header& header, Bytes cacheKey);
};

/// The list in a file, oldest first. NotFound; Damaged for one that is no such list; Tampered when it is another
/// vault's, or a line of it does not hold.
[[nodiscard]] Result<QStringList> readErased(const QString& path, const Header& header, const ErasedListKey& key);
[[nodiscard]] Result<QStringList> readErased(const QString& path, const Header& header, Bytes cacheKey);

/// Adds to the vault's list what is not in it yet; durable when it returns.
[[nodiscard]] Result<void> addErased(const Paths& paths, const Header& header, const ErasedListKey& key,
                                     const QStringList& subjects);
[[nodiscard]] Result<void> addErased(const Paths& paths, const Header& header, Bytes cacheKey,
                                     const QStringList& subjects);

} // namespace scrim::vault
