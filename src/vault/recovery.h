// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace scrim::vault {

/// The recovery file: a short text that a person can print, of three lines that count: vault, anchor, key.
struct RecoveryFile
{
    QString vaultId;
    QByteArray anchor;      ///< of the right cache key (seal.h)
    SecretBytes privateKey; ///< X25519
};

/// The key never passes through a string.
[[nodiscard]] SecretBytes serialize(const RecoveryFile& file);
/// WrongFormat when the text is none.
[[nodiscard]] Result<RecoveryFile> parseRecoveryFile(Bytes text);

} // namespace scrim::vault
