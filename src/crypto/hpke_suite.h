// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/hpke.h"
#include "crypto/x25519.h"

/// What hpke.h is made of, with the cipher and the ephemeral pair as parameters: RFC 9180 publishes its vectors for
/// AES-128-GCM and with known ephemeral keys, so that they run against the very code that seals. For tests alone.
namespace scrim::crypto::hpke {

/// RFC 9180, section 7.3.
enum class Aead : quint16
{
    Aes128Gcm = 1,
    Aes256Gcm = 2,
};

/// An ephemeral pair must never serve twice.
[[nodiscard]] Result<QByteArray> seal(Aead aead, const X25519Pair& ephemeral, Bytes publicKey, Bytes info,
                                      Bytes associated, Bytes plaintext);
[[nodiscard]] Result<SecretBytes> open(Aead aead, Bytes privateKey, Bytes info, Bytes associated, Bytes sealed);

} // namespace scrim::crypto::hpke
