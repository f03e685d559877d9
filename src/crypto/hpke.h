// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>

namespace scrim::crypto {

/// Sealing to a public key: HPKE (RFC 9180), base mode, single shot: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
/// AES-256-GCM. Anyone may seal, only the private key opens. Result: enc (32) || ciphertext || tag (16).
/// `info` names the purpose, `associated` binds the place; both must be the same at opening.
[[nodiscard]] Result<QByteArray> sealTo(Bytes publicKey, Bytes info, Bytes associated, Bytes plaintext);
/// Tampered when it was not sealed to this key, for this purpose and place.
[[nodiscard]] Result<SecretBytes> openSealed(Bytes privateKey, Bytes info, Bytes associated, Bytes sealed);

} // namespace scrim::crypto
