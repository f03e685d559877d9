// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>

#include <memory>

namespace scrim::crypto {

inline constexpr std::size_t gcmNonceSize = 12;
inline constexpr std::size_t gcmTagSize = 16;

/// AES-GCM (NIST SP 800-38D) under one key of 16 or 32 bytes; 96-bit nonces. Reusable, one thread at a time. The key is
/// copied into OpenSSL's context, which wipes it.
class AesGcm
{
public:
    explicit AesGcm(Bytes key);
    AesGcm(AesGcm&&) noexcept;
    AesGcm& operator=(AesGcm&&) noexcept;
    ~AesGcm();

    /// From now on under another key of the same size, as a new object would be but without what OpenSSL allocates.
    void setKey(Bytes key);
    /// The same as seal() into `sealed`, which has the plaintext's size and gcmTagSize more.
    void sealInto(Bytes nonce, Bytes associated, Bytes plaintext, MutableBytes sealed);

    /// ciphertext || tag. The nonce must never repeat under this key.
    [[nodiscard]] QByteArray seal(Bytes nonce, Bytes associated, Bytes plaintext);
    /// Tampered when the tag does not hold or the nonce is not 12 bytes; nothing of the plaintext leaves then.
    [[nodiscard]] Result<SecretBytes> open(Bytes nonce, Bytes associated, Bytes sealed);

    /// nonce || ciphertext || tag with a fresh random nonce, and back.
    [[nodiscard]] QByteArray sealWithNonce(Bytes associated, Bytes plaintext);
    [[nodiscard]] Result<SecretBytes> openWithNonce(Bytes associated, Bytes sealed);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace scrim::crypto
