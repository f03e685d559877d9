// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "vault/keyring.h"
#include "vault/rotation_file.h"

namespace scrim::vault {

/// The files' side of a class's rotation (docs/decisions/0027-rotation.md). Each step is durable before the next one,
/// may be killed at any point and be done again.

/// One rotation in a vault at a time: held with the file, and let go by a process that is killed. InUse.
[[nodiscard]] Result<File> lockRotations(const Paths& paths);

/// Makes the class's new pair, seals its private half to whoever has the class now (not to who is disabled, nor to who
/// waits) and to the recovery key, then publishes it in vault.json beside the former one. Where it is begun already,
/// it is only looked at. The caller holds lockRotations(). Refused when `holder` has not the class's present key. From
/// here on the new key seals.
[[nodiscard]] Result<RotationFile> beginRotation(const Paths& paths, policy::FieldClass fieldClass,
                                                 const KeyRing& holder, qint64 nowMs);

struct Retired
{
    QStringList passedOn; ///< who has the new key, besides the recovery key
    QStringList dropped;  ///< who had the former key and has none of the class now
};
/// Gives every account its new key in place of the former one, the recovery key last, and takes the former pair out of
/// vault.json. Only when nothing is sealed to it any more. Where there is nothing left to retire, it says so by nobody.
[[nodiscard]] Result<Retired> endRotation(const Paths& paths, policy::FieldClass fieldClass, Bytes cacheKey);

/// The same for the key of the cache's file: a random one of the next number, to everybody who may sign in and to the
/// recovery key. From here on the cache is either file (vault/cache_keys.h).
[[nodiscard]] Result<RotationFile> beginCacheRotation(const Paths& paths, const KeyRing& holder, qint64 nowMs);
/// The same, once the next file is the cache: every account has its key in place of the former one. `dropped` are those
/// who had the former key.
[[nodiscard]] Result<Retired> endCacheRotation(const Paths& paths, Bytes cacheKey);
/// One has begun, and forgetCacheRotation() was not reached.
[[nodiscard]] Result<bool> isCacheRotationLeft(const Paths& paths, const Header& header, Bytes cacheKey);
[[nodiscard]] Result<void> forgetCacheRotation(const Paths& paths);

/// vault.json as it is now, its seal checked.
[[nodiscard]] Result<Header> readSealedHeader(const Paths& paths, Bytes cacheKey);

} // namespace scrim::vault
