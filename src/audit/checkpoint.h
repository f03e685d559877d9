// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "crypto/hash.h"

#include <QByteArray>
#include <QString>

namespace scrim::audit {

/// A signed tree head: C2SP tlog-checkpoint in a C2SP signed-note.
struct Checkpoint
{
    QString origin;
    qint64 size = 0;
    crypto::Digest root{};
    QByteArray note; ///< the signed note, byte for byte
};

/// The C2SP vkey line (without line end): "<name>+<key hash, 8 hex>+<base64 of 0x01 || key>".
[[nodiscard]] QByteArray verifierKey(const QString& name, Bytes publicKey);

[[nodiscard]] Result<Checkpoint> signCheckpoint(const QString& origin, qint64 size, const crypto::Digest& root,
                                                Bytes stationSeed);
/// Parses strictly and verifies the signature of `vkey`'s key; Tampered with the reason otherwise. Signatures by other
/// keys (witnesses) may stand beside it and are left unchecked.
[[nodiscard]] Result<Checkpoint> verifyCheckpoint(const QByteArray& note, const QByteArray& vkey);

} // namespace scrim::audit
