// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace scrim::audit {

/// A note and its signatures at most; more is no note of ours.
inline constexpr qsizetype maxNoteSize = 64 * 1024;

/// The parts of a C2SP vkey line for Ed25519.
struct VerifierKey
{
    QString name;
    QByteArray id;        ///< 4 bytes
    QByteArray publicKey; ///< 32 bytes
};

/// WrongFormat with the reason.
[[nodiscard]] Result<VerifierKey> parseVerifierKey(const QByteArray& vkey);

/// True when a key may be called that: not empty, no spaces, no control characters, no plus.
[[nodiscard]] bool isKeyName(const QString& name);

/// The first four bytes of SHA-256(name || 0x0A || 0x01 || public key).
[[nodiscard]] QByteArray keyId(const QString& name, Bytes publicKey);

/// C2SP signed-note: `text` (which ends in a line end) with one signature under it.
[[nodiscard]] Result<QByteArray> signNote(const QByteArray& text, const QString& name, Bytes seed);

/// The text that `key` signed; Tampered with the reason otherwise. Lines of other keys are left unchecked.
[[nodiscard]] Result<QByteArray> openNote(const QByteArray& note, const VerifierKey& key);

/// Base64 (RFC 4648, section 4) in its one true spelling; Tampered for anything else.
[[nodiscard]] Result<QByteArray> strictBase64(const QByteArray& text);

/// A number from 0 in its one spelling: decimal, no sign, no leading zero.
[[nodiscard]] std::optional<qint64> strictDecimal(const QByteArray& text);

} // namespace scrim::audit
