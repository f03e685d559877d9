// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/own_seal.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/aead.h"
#include "crypto/kdf.h"

namespace scrim::vault {

namespace {

constexpr auto keySize = std::size_t(32);

Result<crypto::AesGcm> cipherOf(const KeyRing& keys, const char* purpose)
{
    if (keys.ownPrivate.isEmpty())
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in whose key could seal this. Sign in first."));
    const auto key = crypto::hkdfSha256(keys.ownPrivate, {}, asBytes(purpose), keySize);
    if (!key)
        return std::unexpected(key.error());
    return crypto::AesGcm(*key);
}

} // namespace

Result<QByteArray> sealOwn(const KeyRing& keys, const char* purpose, Bytes associated, Bytes plaintext)
{
    auto cipher = cipherOf(keys, purpose);
    if (!cipher)
        return fail(cipher);
    return cipher->sealWithNonce(associated, plaintext);
}

Result<SecretBytes> openOwn(const KeyRing& keys, const char* purpose, Bytes associated, Bytes sealed)
{
    auto cipher = cipherOf(keys, purpose);
    if (!cipher)
        return fail(cipher);
    return cipher->openWithNonce(associated, sealed);
}

} // namespace scrim::vault
