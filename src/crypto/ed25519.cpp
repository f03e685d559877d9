// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ed25519.h"

#include "crypto/openssl_handles.h"
#include "crypto/random.h"

namespace scrim::crypto {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t signatureSize = 64;

std::unexpected<Error> notAKey()
{
    forgetErrors();
    return fail(ErrorCode::Tampered, QStringLiteral("an Ed25519 seed is not what such a seed can be"));
}

Pkey privateFrom(Bytes seed)
{
    return Pkey(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
}

} // namespace

Ed25519Pair generateEd25519()
{
    SecretBytes seed = randomSecret(keySize);
    auto publicKey = ed25519Public(seed);
    require(publicKey.has_value(), "make an Ed25519 pair");
    return {std::move(seed), *std::move(publicKey)};
}

Result<QByteArray> ed25519Public(Bytes seed)
{
    const Pkey key = privateFrom(seed);
    QByteArray publicKey(keySize, Qt::Uninitialized);
    std::size_t size = keySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<std::uint8_t*>(publicKey.data()), &size) != 1)
        return notAKey();
    return publicKey;
}

Result<QByteArray> ed25519Sign(Bytes seed, Bytes message)
{
    const Pkey key = privateFrom(seed);
    if (!key)
        return notAKey();
    const DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, Qt::Uninitialized);
    std::size_t size = signatureSize;
    require(context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
                EVP_DigestSign(context.get(), reinterpret_cast<std::uint8_t*>(signature.data()), &size, message.data(),
                               message.size()) == 1,
            "sign with Ed25519");
    return signature;
}

// OpenSSL holds keys and signatures to their sizes, S to its range and R to its one encoding; the tests hold OpenSSL.
bool ed25519Verify(Bytes publicKey, Bytes message, Bytes signature)
{
    const Pkey key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, publicKey.data(), publicKey.size()));
    const DigestContext context(EVP_MD_CTX_new());
    const bool holds =
        key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
    if (!holds)
        forgetErrors();
    return holds;
}

} // namespace scrim::crypto
