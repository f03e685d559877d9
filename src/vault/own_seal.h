// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "vault/keyring.h"

#include <QByteArray>

namespace scrim::vault {

/// What one person keeps for themselves: AES-256-GCM under a key derived (HKDF-SHA256) from their own X25519 private
/// key, so that nobody else opens it, whatever keys they hold. `purpose` names what it is, such as "scrim note draft
/// v1"; `associated` is bound into it. Refused for a key ring without an own key.
[[nodiscard]] Result<QByteArray> sealOwn(const KeyRing& keys, const char* purpose, Bytes associated, Bytes plaintext);
/// Tampered when it is somebody else's, for another purpose, or changed.
[[nodiscard]] Result<SecretBytes> openOwn(const KeyRing& keys, const char* purpose, Bytes associated, Bytes sealed);

} // namespace scrim::vault
