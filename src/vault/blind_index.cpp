// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/blind_index.h"

#include "base/bytes.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "vault/epoch.h"

namespace scrim::vault {

namespace {

constexpr std::size_t tokenSize = 16;

/// Only what a caller is found by has a token; no card number, birth date or national id ever does.
const char* tokenName(policy::FieldKind kind)
{
    switch (kind) {
    case policy::FieldKind::Email:
        return "email|";
    case policy::FieldKind::Phone:
        return "phone|";
    default:
        return nullptr;
    }
}

} // namespace

BlindIndex::BlindIndex(Bytes indexMaster)
{
    if (auto key = crypto::hkdfSha256(indexMaster, {}, asBytes("scrim blind index v1|contact"), 32))
        m_contact = std::make_unique<crypto::Hmac>(*key);
    if (auto key = crypto::hkdfSha256(indexMaster, {}, asBytes("scrim blind index v1|address"), 32))
        m_address = std::make_unique<crypto::Hmac>(*key);
}

QByteArray BlindIndex::token(policy::FieldKind kind, Bytes normalized) const
{
    const char* kindName = tokenName(kind);
    if (kindName == nullptr || normalized.empty() || !m_contact)
        return {};
    const auto digest = (*m_contact)({asBytes(kindName), normalized});
    return toByteArray(Bytes(digest).first(tokenSize));
}

qint64 BlindIndex::placeToken(Bytes postcode, const QString& word) const
{
    if (postcode.empty() || word.isEmpty() || !m_address)
        return 0;
    const QByteArray name = '|' + word.toUtf8();
    const auto digest = (*m_address)({asBytes("postcode and name|"), postcode, asBytes(name)});
    quint64 token = 0;
    for (const std::uint8_t byte : Bytes(digest).first(sizeof token))
        token = token << 8U | byte;
    return static_cast<qint64>(token);
}

QString pseudonym(Bytes recordSalt, RecordId record)
{
    const QByteArray id = name(record.kind).toLatin1() + '|' + QByteArray::number(record.id);
    const auto digest = crypto::hmacSha256(recordSalt, {asBytes(id)});
    return QString::fromLatin1(toByteArray(Bytes(digest).first(16)).toHex());
}

} // namespace scrim::vault
