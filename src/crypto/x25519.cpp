// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/x25519.h"

#include "crypto/openssl_handles.h"
#include "crypto/random.h"

namespace scrim::crypto {

namespace {

constexpr std::size_t keySize = 32;

std::unexpected<Error> notAKey()
{
    forgetErrors();
    return fail(ErrorCode::Tampered, QStringLiteral("an X25519 key is not what such a key can be"));
}

Pkey privateFrom(Bytes bytes)
{
    return Pkey(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytes.data(), bytes.size()));
}

Pkey publicFrom(Bytes bytes)
{
    return Pkey(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytes.data(), bytes.size()));
}

/// Computed already when the key was taken.
Result<QByteArray> publicOf(const Pkey& key)
{
    QByteArray publicKey(keySize, Qt::Uninitialized);
    std::size_t size = keySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<std::uint8_t*>(publicKey.data()), &size) != 1)
        return notAKey();
    return publicKey;
}

} // namespace

X25519Pair generateX25519()
{
    SecretBytes key = randomSecret(keySize);
    auto publicKey = x25519Public(key);
    require(publicKey.has_value(), "make an X25519 pair");
    return {std::move(key), *std::move(publicKey)};
}

Result<QByteArray> x25519Public(Bytes privateKey)
{
    return publicOf(privateFrom(privateKey));
}

Result<X25519Agreement> agreeX25519(Bytes privateKey, Bytes publicKey)
{
    const Pkey ours = privateFrom(privateKey);
    const Pkey theirs = publicFrom(publicKey);
    const PkeyContext context(ours ? EVP_PKEY_CTX_new(ours.get(), nullptr) : nullptr);
    SecretBytes shared(keySize);
    std::size_t size = keySize;
    // OpenSSL itself refuses keys of another size and, in constant time, an all-zero result; the tests hold it to that.
    if (!context || !theirs || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), theirs.get()) != 1 ||
        EVP_PKEY_derive(context.get(), shared.bytes().data(), &size) != 1)
        return notAKey();
    auto ourPublic = publicOf(ours);
    if (!ourPublic)
        return fail(ourPublic);
    return X25519Agreement{std::move(shared), *std::move(ourPublic)};
}

Result<SecretBytes> x25519(Bytes privateKey, Bytes publicKey)
{
    auto agreed = agreeX25519(privateKey, publicKey);
    if (!agreed)
        return fail(agreed);
    return std::move(agreed->shared);
}

} // namespace scrim::crypto
