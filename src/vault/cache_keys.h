// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyring.h"
#include "vault/vault.h"

#include <QString>

#include <vector>

namespace scrim::vault {

/// A file that is the cache, and its raw key.
struct CacheKey
{
    QString path;
    SecretBytes key;
};

/// Where the cache is, for somebody who is signed in: looked up whenever it is opened, since its key may be replaced
/// meanwhile (docs/decisions/0032-rekeying.md). Holds what opens their account's grants. Any thread, one at a time.
class CacheKeys
{
public:
    CacheKeys(Paths paths, QString user, const KeyRing& ring);

    /// The cache by vault.json as it is now; and, while its key is being replaced, the file that comes after it, which
    /// is there once the first one says that its place was taken. Accounts part with the first one's key after that:
    /// then the second one is alone here. Refused when this person was not given the key.
    [[nodiscard]] Result<std::vector<CacheKey>> find() const;

private:
    Paths m_paths;
    QString m_user;
    KeyRing m_ring;
};

} // namespace scrim::vault
