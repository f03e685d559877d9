// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/seal.h"

#include "base/bytes.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"

#include <QJsonDocument>

namespace scrim::vault {

namespace {

Result<QByteArray> derived(Bytes key, const QString& vaultId, const char* purpose)
{
    const QByteArray id = vaultId.toLatin1();
    auto anchor = crypto::hkdfSha256(key, asBytes(id), asBytes(purpose), 32);
    if (!anchor)
        return fail(anchor);
    return toByteArray(*anchor);
}

} // namespace

Result<QByteArray> anchorOf(Bytes cacheKey, const QString& vaultId)
{
    return derived(cacheKey, vaultId, "scrim anchor v1");
}

Result<QByteArray> fileAnchorOf(Bytes fileKey, const QString& vaultId)
{
    return derived(fileKey, vaultId, "scrim cache file anchor v1");
}

Result<QByteArray> sealOf(Bytes cacheKey, const QString& vaultId, const QJsonObject& content)
{
    const QByteArray id = vaultId.toLatin1();
    auto key = crypto::hkdfSha256(cacheKey, asBytes(id), asBytes("scrim seal v1"), 32);
    if (!key)
        return fail(key);
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return toByteArray(crypto::hmacSha256(*key, {asBytes(bytes)}));
}

} // namespace scrim::vault
