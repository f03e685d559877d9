// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "policy/field.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace scrim::vault {

/// Keys that are not field classes' but are passed on in the same way.
/// Cache: what the vault's files are sealed by, and SQLCipher's raw key until that is replaced (everybody). CacheFile:
/// SQLCipher's raw key since then (everybody who may sign in). Index: blind-index master (everybody who may search or
/// import). Log: the log readers' X25519 private key (supervisor, auditor). Import: the row digests' key (admin).
enum class SharedKey
{
    Cache,
    CacheFile,
    Index,
    Log,
    Import,
};

/// Which file the cache is.
struct CacheFile
{
    quint32 number = 0; ///< how often its key was replaced; 0: cache.db, under SharedKey::Cache
    QByteArray anchor;  ///< tells the key by (seal.h); empty for number 0
    qint64 sinceMs = 0; ///< when the key was made: wall clock, ms since 1970 UTC; 0 for number 0

    [[nodiscard]] bool operator==(const CacheFile&) const = default;
};

/// vault.json: what everybody may know. Public halves and names; nothing secret.
struct Header
{
    QString id;                                           ///< 32 hex digits, random
    QString origin;                                       ///< "scrim.local/log/<id>"
    std::map<policy::FieldClass, QByteArray> classPublic; ///< X25519
    /// While a class's pair is being rotated, the one before: its fields are still being sealed anew.
    std::map<policy::FieldClass, QByteArray> formerPublic;
    CacheFile cache;
    std::optional<CacheFile> nextCache; ///< while its key is being replaced: either may be the cache by now
    QByteArray logPublic;               ///< X25519, the log readers'
    QByteArray recoveryPublic;          ///< X25519
    QByteArray stationPublic;           ///< Ed25519, signs checkpoints
    QByteArray seal;                    ///< over all of the above under the cache key; checked at every sign-in
};

/// Where things lie in a vault's folder.
struct Paths
{
    QString folder;
    [[nodiscard]] QString header() const { return folder + QStringLiteral("/vault.json"); }
    [[nodiscard]] QString users() const { return folder + QStringLiteral("/users"); }
    [[nodiscard]] QString cache(quint32 number = 0) const
    {
        return folder + (number == 0 ? QStringLiteral("/cache.db") : QStringLiteral("/cache.%1.db").arg(number));
    }
    [[nodiscard]] QString log() const { return folder + QStringLiteral("/log"); }
    [[nodiscard]] QString logIndex() const { return folder + QStringLiteral("/log-index"); }
    [[nodiscard]] QString filters() const { return folder + QStringLiteral("/filters"); }
    [[nodiscard]] QString stationKey() const { return folder + QStringLiteral("/station.key"); }
    [[nodiscard]] QString policy() const { return folder + QStringLiteral("/policy.json"); }
    [[nodiscard]] QString approvals() const { return folder + QStringLiteral("/approvals.json"); }
    [[nodiscard]] QString lit() const { return folder + QStringLiteral("/lit"); }
    [[nodiscard]] QString tries() const { return folder + QStringLiteral("/tries"); }
    [[nodiscard]] QString openMarks() const { return folder + QStringLiteral("/open"); }
    [[nodiscard]] QString clock() const { return folder + QStringLiteral("/clock"); }
    [[nodiscard]] QString rotations() const { return folder + QStringLiteral("/rotation"); }
    [[nodiscard]] QString consoleLock() const { return folder + QStringLiteral("/console.lock"); }
};

/// Damaged, NewerFormat or NotFound, naming the file; never writes.
[[nodiscard]] Result<Header> readHeader(const Paths& paths);
/// The Ed25519 seed that signs this station's checkpoints (file of mode 0600).
[[nodiscard]] Result<SecretBytes> readStationSeed(const Paths& paths);

/// What `create` leaves in the caller's hands; everything else is sealed to the recovery key and forgotten.
struct NewVault
{
    Header header;
    SecretBytes recoveryFile; ///< the text of the recovery file, to be kept off the machine
    SecretBytes stationSeed;
    SecretBytes cacheKey; ///< to make the cache with
    SecretBytes indexKey;
    SecretBytes importKey;
    std::map<policy::FieldClass, SecretBytes> classPrivate; ///< for the first users of a demo; dropped otherwise
    SecretBytes logPrivate;
};

/// Makes the folder (which must be missing or empty), vault.json, users/, station.key. The recovery key's grants stand
/// in users/recovery.json like a user's. Exists if there is anything in the folder.
[[nodiscard]] Result<NewVault> createVault(const Paths& paths);

} // namespace scrim::vault
