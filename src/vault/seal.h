// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace scrim::vault {

/// What ties a vault's files to each other (docs/decisions/0002-keys.md). Both come out of the cache key, which
/// everybody who signs in holds and nobody else.

/// Names the one right cache key without giving it away. It is bound into every slot and stands in the recovery file.
[[nodiscard]] Result<QByteArray> anchorOf(Bytes cacheKey, const QString& vaultId);

/// The same for a key that the cache's file got later; it stands in vault.json.
[[nodiscard]] Result<QByteArray> fileAnchorOf(Bytes fileKey, const QString& vaultId);

/// HMAC-SHA256 over a file's content (without its own seal): whoever cannot sign in can neither plant an account nor
/// change a public key before somebody seals to it.
[[nodiscard]] Result<QByteArray> sealOf(Bytes cacheKey, const QString& vaultId, const QJsonObject& content);

} // namespace scrim::vault
