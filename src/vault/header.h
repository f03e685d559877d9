// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

#include <QJsonObject>

namespace scrim::vault {

[[nodiscard]] QString originOf(const QString& vaultId);
/// vault.json's bytes, and back; `path` is for the error's sentence.
[[nodiscard]] QByteArray serialize(const Header& header);
[[nodiscard]] Result<Header> parseHeader(const QByteArray& bytes, const QString& path);

/// What header.seal has to be under the vault's cache key.
[[nodiscard]] Result<QByteArray> sealOf(const Header& header, Bytes cacheKey);
/// Tampered unless the seal holds.
[[nodiscard]] Result<void> checkHeader(const Header& header, const Paths& paths, Bytes cacheKey);

} // namespace scrim::vault
