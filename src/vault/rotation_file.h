// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/grants.h"
#include "vault/vault.h"

#include <optional>

namespace scrim::vault {

/// rotation/<key>.json: a class's new private key on its way into the accounts, while its fields are sealed anew
/// (docs/decisions/0027-rotation.md), or the cache's file's (docs/decisions/0032-rekeying.md). Account files keep their
/// form meanwhile.
struct RotationFile
{
    QString keyName;    ///< as of a grant
    QByteArray from;    ///< the public half that goes; of the cache's file the anchor
    QByteArray to;      ///< the one that comes
    qint64 sinceMs = 0; ///< wall clock, ms since 1970 UTC
    Grants next;        ///< the new private half by person: whoever stands here has the key when the rotation is done
    Grants former;      ///< the old one, for who was approved meanwhile
    QByteArray seal;    ///< over all of the above, as an account file's
};

/// Above any vault's number of people.
inline constexpr qint64 rotationFileLimit = 16 * 1024 * 1024;

[[nodiscard]] QString rotationPath(const Paths& paths, const QString& keyName);
/// The file's bytes, sealed under the cache key, and back. Damaged or NewerFormat naming the file.
[[nodiscard]] Result<QByteArray> sealed(const RotationFile& file, const Header& header, Bytes cacheKey);
[[nodiscard]] Result<RotationFile> parseRotation(const QByteArray& bytes, const QString& path, const Header& header,
                                                 const QString& keyName);
/// Nothing when there is none. Tampered unless its seal holds.
[[nodiscard]] Result<std::optional<RotationFile>> loadRotation(const Paths& paths, const Header& header,
                                                               const QString& keyName, Bytes cacheKey);
/// Durable when this returns without an error.
[[nodiscard]] Result<void> storeRotation(const Paths& paths, const Header& header, const RotationFile& file,
                                         Bytes cacheKey);

/// What `from` is where a rotation replaces the key of this file.
[[nodiscard]] QByteArray rotationMark(const CacheFile& file);
/// Adds to the ring what the rotations that vault.json names hold for `user`.
[[nodiscard]] Result<void> addRotating(KeyRing& ring, const Paths& paths, const Header& header, const QString& user);

} // namespace scrim::vault
