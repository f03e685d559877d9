// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring.h"

namespace scrim::vault {

Bytes KeyRing::key(SharedKey key) const
{
    if (key == SharedKey::CacheFile)
        return cacheFiles.empty() ? Bytes() : cacheFiles.rbegin()->second.bytes();
    const auto found = shared.find(key);
    return found == shared.end() ? Bytes() : found->second.bytes();
}

} // namespace scrim::vault
