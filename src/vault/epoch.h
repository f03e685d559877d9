// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/secret_bytes.h"
#include "vault/vault.h"

#include <QByteArray>

namespace scrim::vault {

inline constexpr qsizetype epochIdSize = 16;
inline constexpr qsizetype recordSaltSize = 32;
inline constexpr const char* epochPurpose = "scrim epoch key v1";

/// What an epoch key is bound to: vault, epoch and class.
[[nodiscard]] QByteArray placeOfEpoch(const Header& header, policy::FieldClass fieldClass, const QByteArray& epochId);
/// What a sealed field is bound to: vault, record, field and epoch.
[[nodiscard]] QByteArray placeOfField(const Header& header, RecordId record, policy::Field field,
                                      const QByteArray& epochId);
/// HKDF-SHA256(epoch key, record salt, class): one key per record, class and epoch.
[[nodiscard]] Result<SecretBytes> deriveDataKey(Bytes epochKey, Bytes recordSalt, policy::FieldClass fieldClass);

[[nodiscard]] QString name(RecordKind kind);

} // namespace scrim::vault
