// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/format.h"
#include "base/file.h"
#include "crypto/aead.h"

#include <QCryptographicHash>

namespace scrim::backup {

/// Writes a bundle: its head, then everything in sealed chunks (the STREAM construction: a counter and a mark on the
/// last one as the nonce, so that none can be left out, repeated, moved or cut off behind). Flat memory.
class ChunkWriter
{
public:
    /// Into an empty file, from its first byte on.
    [[nodiscard]] static Result<ChunkWriter> begin(File file, const QByteArray& vaultId, qint64 madeMs,
                                                   const std::vector<QByteArray>& recipients);

    [[nodiscard]] Result<void> write(Bytes plain);
    /// The last chunk; durable when it returns.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] qint64 bytes() const { return m_offset; }
    /// SHA-256 of the file as far as it is written.
    [[nodiscard]] QByteArray digest() const { return m_digest->result(); }

private:
    ChunkWriter(File file, Bytes key);
    [[nodiscard]] Result<void> put(Bytes bytes);
    [[nodiscard]] Result<void> seal(bool isLast);

    File m_file;
    crypto::AesGcm m_cipher;
    SecretBytes m_plain;
    std::size_t m_used = 0;
    QByteArray m_sealed;
    quint64 m_number = 0;
    qint64 m_offset = 0;
    qint64 m_unsynced = 0;
    std::unique_ptr<QCryptographicHash> m_digest;
};

/// What reads a bundle's bytes: a file, or a test's memory.
using ByteSource = std::function<Result<qint64>(qint64 offset, MutableBytes into)>;

/// Reads what a ChunkWriter has written. Nothing leaves it that was not proven.
class ChunkReader
{
public:
    /// Refused when `privateKey` is none of its recipients'; Tampered when the head does not hold.
    [[nodiscard]] static Result<ChunkReader> open(ByteSource source, Bytes privateKey);

    [[nodiscard]] const Head& head() const { return m_head; }
    /// Fills `into`. Damaged where a chunk does not hold, or the bundle ends.
    [[nodiscard]] Result<void> read(MutableBytes into);
    /// Damaged unless all was read, and nothing follows.
    [[nodiscard]] Result<void> expectEnd();
    /// How much of the file was read.
    [[nodiscard]] qint64 offset() const { return m_offset; }

private:
    ChunkReader(ByteSource source, Head head, qint64 offset, Bytes key);
    [[nodiscard]] Result<void> next();

    ByteSource m_source;
    Head m_head;
    qint64 m_offset;
    crypto::AesGcm m_cipher;
    SecretBytes m_plain;
    std::size_t m_used = 0;
    QByteArray m_sealed;
    quint64 m_number = 0;
    bool m_wasLast = false;
};

/// The head alone, without a key.
[[nodiscard]] Result<Head> readHead(const ByteSource& source);

} // namespace scrim::backup
