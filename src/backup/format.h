// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// A backup's file, as docs/backup-format.md says it.
namespace scrim::backup {

inline constexpr quint32 formatVersion = 1;
inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t vaultIdSize = 16;
inline constexpr std::size_t publicKeySize = 32;
inline constexpr std::size_t macSize = 32;
/// The file key sealed to one recipient: HPKE's enc, ciphertext, tag.
inline constexpr std::size_t sealedKeySize = 32 + keySize + 16;
inline constexpr std::size_t fixedHeadSize = 40;
inline constexpr std::size_t stanzaSize = publicKeySize + sealedKeySize;
inline constexpr std::size_t mostRecipients = 64;
/// Of plaintext in a chunk; the last one may have fewer.
inline constexpr std::size_t chunkSize = 64 * 1024;
inline constexpr std::size_t tagSize = 16;
/// Bounds on what is inside.
inline constexpr quint32 longestManifest = 64 * 1024;
inline constexpr quint16 longestPath = 255;
inline constexpr quint64 largestFile = quint64(1) << 50U;

/// One who can open it, and the file key sealed to them.
struct Stanza
{
    QByteArray publicKey; ///< X25519
    QByteArray sealedKey;
};

/// What a bundle begins with, in clear.
struct Head
{
    QByteArray vaultId; ///< 16 bytes
    qint64 madeMs = 0;  ///< wall clock, ms since 1970 UTC
    std::vector<Stanza> recipients;
};

/// Without the MAC that follows it.
[[nodiscard]] QByteArray encode(const Head& head);
/// How long a head is whose first fixedHeadSize bytes these are. WrongFormat for a file of another kind, NewerFormat.
[[nodiscard]] Result<std::size_t> headSize(Bytes fixed);
/// The exact bytes of one. WrongFormat.
[[nodiscard]] Result<Head> parseHead(Bytes bytes);

/// The file key to `publicKey`, bound to this vault and moment; and back. Tampered.
[[nodiscard]] Result<Stanza> sealFor(const QByteArray& publicKey, const Head& head, Bytes fileKey);
[[nodiscard]] Result<SecretBytes> openStanza(const Stanza& stanza, const Head& head, Bytes privateKey);

/// Over the head's bytes, under the file key.
[[nodiscard]] Result<QByteArray> macOf(Bytes headBytes, Bytes fileKey);
/// What the chunks are sealed under.
[[nodiscard]] Result<SecretBytes> streamKey(Bytes headBytes, Bytes fileKey);
/// Of chunk `number` from 0.
[[nodiscard]] QByteArray chunkNonce(quint64 number, bool isLast);

/// What stands in the stream, one behind the other.
enum class Part : quint8
{
    Manifest = 1,
    File = 2,
    End = 3,
};

/// Whether a bundle may hold this: one of a vault's own, relative, of plain components.
[[nodiscard]] bool isVaultPath(const QString& path);

} // namespace scrim::backup
