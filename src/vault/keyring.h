// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "policy/field.h"
#include "vault/vault.h"

#include <QByteArray>

#include <map>

namespace scrim::vault {

/// The keys that one person (or the recovery key) holds while signed in. Move-only; wiped when it goes.
struct KeyRing
{
    SecretBytes ownPrivate; ///< X25519
    QByteArray ownPublic;
    std::map<policy::FieldClass, SecretBytes> classPrivate;
    std::map<policy::FieldClass, SecretBytes> formerPrivate; ///< of pairs that are being rotated, or were since
    std::map<SharedKey, SecretBytes> shared;                 ///< but for CacheFile
    std::map<quint32, SecretBytes> cacheFiles; ///< the cache's keys since the first one was replaced, by its number

    [[nodiscard]] bool holds(policy::FieldClass fieldClass) const { return classPrivate.contains(fieldClass); }
    [[nodiscard]] bool holds(SharedKey key) const { return !this->key(key).empty(); }
    /// Empty when not held. Of CacheFile the newest.
    [[nodiscard]] Bytes key(SharedKey key) const;
};

} // namespace scrim::vault
