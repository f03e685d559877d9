// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hpke.h"

#include "base/bytes.h"
#include "crypto/aead.h"
#include "crypto/hpke_suite.h"
#include "crypto/kdf.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace scrim::crypto {

namespace hpke {

namespace {

constexpr std::size_t encSize = 32;
constexpr std::size_t hashSize = 32;
constexpr quint16 kemX25519Sha256 = 0x0020;
constexpr quint16 kdfSha256 = 0x0001;

struct KeyAndNonce
{
    SecretBytes key;
    SecretBytes nonce;
};

QByteArray twoBytes(std::size_t number)
{
    const std::array bytes{static_cast<char>(number >> 8U & 0xFFU), static_cast<char>(number & 0xFFU)};
    return {bytes.data(), bytes.size()};
}

QByteArray kemSuite()
{
    return QByteArrayLiteral("KEM") + twoBytes(kemX25519Sha256);
}

QByteArray hpkeSuite(Aead aead)
{
    return QByteArrayLiteral("HPKE") + twoBytes(kemX25519Sha256) + twoBytes(kdfSha256) +
           twoBytes(static_cast<std::size_t>(aead));
}

SecretBytes joined(std::initializer_list<Bytes> parts)
{
    std::size_t size = 0;
    for (const Bytes part : parts)
        size += part.size();
    SecretBytes whole(size);
    auto to = whole.bytes().begin();
    for (const Bytes part : parts)
        to = std::copy(part.begin(), part.end(), to);
    return whole;
}

// The names of RFC 9180, section 4.

SecretBytes labeledExtract(const QByteArray& suite, Bytes salt, std::string_view label, Bytes keyMaterial)
{
    return hkdfExtract(salt, joined({asBytes("HPKE-v1"), asBytes(suite), asBytes(label), keyMaterial}));
}

Result<SecretBytes> labeledExpand(const QByteArray& suite, Bytes pseudoRandomKey, std::string_view label, Bytes info,
                                  std::size_t length)
{
    const QByteArray size = twoBytes(length);
    return hkdfExpand(pseudoRandomKey,
                      joined({asBytes(size), asBytes("HPKE-v1"), asBytes(suite), asBytes(label), info}), length);
}

/// ExtractAndExpand of section 4.1, the same on both sides.
Result<SecretBytes> sharedSecret(Bytes dh, Bytes enc, Bytes publicKey)
{
    const QByteArray suite = kemSuite();
    const SecretBytes key = labeledExtract(suite, {}, "eae_prk", dh);
    return labeledExpand(suite, key, "shared_secret", joined({enc, publicKey}), hashSize);
}

/// KeySchedule of section 5.1 in base mode. A single shot uses sequence number 0, so its nonce is the base nonce.
Result<KeyAndNonce> keySchedule(Aead aead, Bytes shared, Bytes info)
{
    const QByteArray suite = hpkeSuite(aead);
    const std::array<std::uint8_t, 1> baseMode{0};
    const SecretBytes pskIdHash = labeledExtract(suite, {}, "psk_id_hash", {});
    const SecretBytes infoHash = labeledExtract(suite, {}, "info_hash", info);
    const SecretBytes context = joined({baseMode, pskIdHash, infoHash});
    const SecretBytes secret = labeledExtract(suite, shared, "secret", {});
    auto key = labeledExpand(suite, secret, "key", context, aead == Aead::Aes128Gcm ? 16 : 32);
    if (!key)
        return fail(key);
    auto nonce = labeledExpand(suite, secret, "base_nonce", context, gcmNonceSize);
    if (!nonce)
        return fail(nonce);
    return KeyAndNonce{*std::move(key), *std::move(nonce)};
}

/// From what both sides agreed on to the key.
Result<KeyAndNonce> keyOf(Aead aead, const X25519Agreement& agreed, Bytes enc, Bytes recipient, Bytes info)
{
    const auto shared = sharedSecret(agreed.shared, enc, recipient);
    if (!shared)
        return std::unexpected(shared.error());
    return keySchedule(aead, *shared, info);
}

} // namespace

Result<QByteArray> seal(Aead aead, const X25519Pair& ephemeral, Bytes publicKey, Bytes info, Bytes associated,
                        Bytes plaintext)
{
    const auto agreed = agreeX25519(ephemeral.privateKey, publicKey);
    if (!agreed)
        return std::unexpected(agreed.error());
    const auto keys = keyOf(aead, *agreed, asBytes(ephemeral.publicKey), publicKey, info);
    if (!keys)
        return std::unexpected(keys.error());
    return ephemeral.publicKey + AesGcm(keys->key).seal(keys->nonce, associated, plaintext);
}

Result<SecretBytes> open(Aead aead, Bytes privateKey, Bytes info, Bytes associated, Bytes sealed)
{
    if (sealed.size() < encSize)
        return fail(ErrorCode::Tampered, QStringLiteral("a sealed key is cut short"));
    const Bytes enc = sealed.first(encSize);
    const auto agreed = agreeX25519(privateKey, enc);
    if (!agreed)
        return std::unexpected(agreed.error());
    const auto keys = keyOf(aead, *agreed, enc, asBytes(agreed->ourPublic), info);
    if (!keys)
        return std::unexpected(keys.error());
    return AesGcm(keys->key).open(keys->nonce, associated, sealed.subspan(encSize));
}

} // namespace hpke

Result<QByteArray> sealTo(Bytes publicKey, Bytes info, Bytes associated, Bytes plaintext)
{
    return hpke::seal(hpke::Aead::Aes256Gcm, generateX25519(), publicKey, info, associated, plaintext);
}

Result<SecretBytes> openSealed(Bytes privateKey, Bytes info, Bytes associated, Bytes sealed)
{
    return hpke::open(hpke::Aead::Aes256Gcm, privateKey, info, associated, sealed);
}

} // namespace scrim::crypto
