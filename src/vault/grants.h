// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/role.h"
#include "vault/keyring.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace scrim::vault {

/// A key that is passed on has one name, in files and in the log: "contact", "cache". Class and shared keys share them.
[[nodiscard]] QString name(SharedKey key);
inline constexpr std::array allSharedKeys{SharedKey::Cache, SharedKey::CacheFile, SharedKey::Index, SharedKey::Log,
                                          SharedKey::Import};

/// The keys that a role is given, and all there are (the recovery key's).
[[nodiscard]] QStringList dueKeys(policy::Role role);
[[nodiscard]] QStringList allKeys();
/// A named key of the ring; empty when not held.
[[nodiscard]] Bytes heldKey(const KeyRing& ring, const QString& keyName);

/// Keys sealed to one person's public key, by name: HPKE, bound to vault, person and key name.
using Grants = std::map<QString, QByteArray>;
inline constexpr qsizetype grantSize = 32 + 32 + 16;

/// Seals to `user` whichever of `keyNames` the granter holds.
[[nodiscard]] Result<Grants> makeGrants(const QStringList& keyNames, const KeyRing& granter, const Header& header,
                                        const QString& user, const QByteArray& userPublic);
/// The ring of whoever has this private key, every grant opened, class and log keys held against the header. Tampered
/// when one does not open or does not fit.
[[nodiscard]] Result<KeyRing> openGrants(SecretBytes privateKey, const Grants& grants, const Header& header,
                                         const QString& user);
/// Adds one more to it. A class's key may be the one of the pair before, as long as that is being rotated.
[[nodiscard]] Result<void> addGrant(KeyRing& ring, const QString& keyName, const QByteArray& sealed,
                                    const Header& header, const QString& user);
/// A class's former key, sealed to `user` as a grant of the class; nothing when the granter does not hold it.
[[nodiscard]] Result<std::optional<QByteArray>> makeFormerGrant(policy::FieldClass fieldClass, const KeyRing& granter,
                                                                const Header& header, const QString& user,
                                                                const QByteArray& userPublic);
/// The same of the key that is the cache's file's in this header.
[[nodiscard]] Result<std::optional<QByteArray>> makeFormerFileGrant(const KeyRing& granter, const Header& header,
                                                                    const QString& user, const QByteArray& userPublic);

} // namespace scrim::vault
