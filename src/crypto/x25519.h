// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>

namespace scrim::crypto {

/// An X25519 pair (RFC 7748): 32 bytes each.
struct X25519Pair
{
    SecretBytes privateKey;
    QByteArray publicKey;
};

[[nodiscard]] X25519Pair generateX25519();
[[nodiscard]] Result<QByteArray> x25519Public(Bytes privateKey);
/// The shared secret; Tampered for a low-order point (all-zero result, RFC 7748 section 6.1).
[[nodiscard]] Result<SecretBytes> x25519(Bytes privateKey, Bytes publicKey);
/// What both sides know afterwards, and the public half of the private key that took part.
struct X25519Agreement
{
    SecretBytes shared;
    QByteArray ourPublic;
};
/// x25519() and x25519Public() at the price of the first.
[[nodiscard]] Result<X25519Agreement> agreeX25519(Bytes privateKey, Bytes publicKey);

} // namespace scrim::crypto
