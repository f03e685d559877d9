// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>

namespace scrim::crypto {

/// An Ed25519 pair (RFC 8032): a 32-byte seed and a 32-byte public key.
struct Ed25519Pair
{
    SecretBytes seed;
    QByteArray publicKey;
};

[[nodiscard]] Ed25519Pair generateEd25519();
[[nodiscard]] Result<QByteArray> ed25519Public(Bytes seed);
/// 64 bytes.
[[nodiscard]] Result<QByteArray> ed25519Sign(Bytes seed, Bytes message);
[[nodiscard]] bool ed25519Verify(Bytes publicKey, Bytes message, Bytes signature);

} // namespace scrim::crypto
