// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/cache_keys.h"

#include "base/core_text.h"
#include "vault/accounts.h"

namespace scrim::vault {

namespace {

/// Rotations that may end between the reading of two files.
constexpr int mostRotatedMeanwhile = 3;

std::unexpected<Error> notGiven()
{
    return fail(ErrorCode::Refused,
                Core::tr("Your account was not given the key that the cache has now. Ask an admin to disable and "
                         "enable it, then sign in again."));
}

Bytes keyOf(const KeyRing& ring, quint32 number)
{
    const auto found = ring.cacheFiles.find(number);
    return found == ring.cacheFiles.end() ? Bytes() : found->second.bytes();
}

} // namespace

CacheKeys::CacheKeys(Paths paths, QString user, const KeyRing& ring)
    : m_paths(std::move(paths)), m_user(std::move(user))
{
    m_ring.ownPrivate = ring.ownPrivate.clone();
    m_ring.ownPublic = ring.ownPublic;
    m_ring.shared[SharedKey::Cache] = SecretBytes::copyOf(ring.key(SharedKey::Cache));
}

Result<std::vector<CacheKey>> CacheKeys::find() const
{
    for (int left = mostRotatedMeanwhile;; --left) {
        const auto header = readHeader(m_paths);
        if (!header)
            return std::unexpected(header.error());
        auto ring = unlockAnew(m_paths, *header, m_user, m_ring);
        if (!ring && (ring.error().code != ErrorCode::Tampered || left == 0))
            return fail(ring);
        if (!ring)
            continue;
        std::vector<CacheFile> files{header->cache};
        if (header->nextCache)
            files.push_back(*header->nextCache);
        std::vector<CacheKey> found;
        for (const CacheFile& file : files) {
            const Bytes key = file.number == 0 ? ring->key(SharedKey::Cache) : keyOf(*ring, file.number);
            if (!key.empty())
                found.push_back({m_paths.cache(file.number), SecretBytes::copyOf(key)});
        }
        if (found.empty())
            return notGiven();
        return found;
    }
}

} // namespace scrim::vault
