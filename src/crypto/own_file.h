// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

namespace scrim::crypto {

/// A small file that one person keeps for themselves: AES-256-GCM under a key derived (HKDF-SHA256) from their own
/// X25519 private key, so that nobody else opens it, whatever keys they hold. `purpose` names what it is, such as
/// "scrim saved filters v1", and is bound into it. NotFound where there is no file, Damaged for one that does not open
/// or is longer than `largest` bytes, Io.
[[nodiscard]] Result<SecretBytes> readOwnFile(const QString& path, Bytes ownPrivate, const char* purpose,
                                              qint64 largest);
/// Replaces the file as a whole; its folder is made, for its owner alone, if missing.
[[nodiscard]] Result<void> writeOwnFile(const QString& path, Bytes ownPrivate, const char* purpose, Bytes plaintext);

} // namespace scrim::crypto
