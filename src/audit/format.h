// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "crypto/hash.h"

#include <QByteArray>

#include <optional>

/// The bytes of a segment file, as docs/audit-format.md says them: pure functions, no files. Numbers are big-endian.
namespace scrim::audit {

using crypto::Digest;

inline constexpr quint32 formatVersion = 1;
inline constexpr qint64 headerSize = 128;
inline constexpr qint64 checksumSize = 16; ///< the last bytes of a header and of every frame
inline constexpr qint64 defaultSegmentSize = qint64(2) * 1024 * 1024;
inline constexpr qint64 minSegmentSize = qint64(4) * 1024;
inline constexpr qint64 maxSegmentSize = qint64(64) * 1024 * 1024;

/// At most so many entries stand after the newest checkpoint, and between any two: the log signs by itself.
inline constexpr qint64 checkpointEvery = 64;

/// Which log this is: SHA-256 of its vkey line. Binds headers, frames and sealed entries to one log and its key.
[[nodiscard]] Digest logIdOf(const QByteArray& vkey);

/// The first 128 bytes of a segment.
struct SegmentHeader
{
    qint64 segmentSize = defaultSegmentSize; ///< the whole file's, header included
    qint64 number = 0;                       ///< from 0; its name too
    qint64 firstSeq = 0;                     ///< entries before this segment
    Digest logId{};
    Digest rootBefore{}; ///< of the tree over those
    qint64 begunMs = 0;  ///< wall clock, ms since 1970 UTC: no entry before is younger; 0 where nobody noted it
};
[[nodiscard]] QByteArray encodeHeader(const SegmentHeader& header);
/// Damaged or NewerFormat; the sentence does not name the file.
[[nodiscard]] Result<SegmentHeader> decodeHeader(Bytes bytes);

enum class FrameKind : quint8
{
    SessionKey = 1, ///< no leaf: the key that this segment's following entries of one session are sealed under
    Entry = 2,
    Tree = 3,       ///< no leaf: the peaks of the tree over the entries before this segment, right behind its header
    Checkpoint = 4, ///< no leaf: the note of a checkpoint that the log signed by itself, over the entries before
};

/// One framed record. `payload` points into the buffer that was parsed.
struct Frame
{
    FrameKind kind = FrameKind::Entry;
    qint64 seq = 0; ///< the entry's; for what is no leaf the next entry's
    Digest leaf{};  ///< zeros for what is no leaf
    Bytes payload;
    bool continues = false; ///< written together with the frame before it
};
inline constexpr qint64 frameOverhead = 4 + 4 + 1 + 8 + 32 + 16;
/// The longest entry (event.h) and what sealing adds to it.
inline constexpr qint64 maxPayload = 64 * 1024 + 64;

[[nodiscard]] QByteArray encodeFrame(const Frame& frame, const Digest& logId);

struct ParsedFrame
{
    Frame frame;
    qint64 size = 0; ///< of the whole frame
};
/// The whole frame that `rest` starts with: its kind is known, its length fits and its checksum holds.
[[nodiscard]] std::optional<ParsedFrame> parseFrame(Bytes rest, const Digest& logId);

/// True when a whole frame that begins a write starts anywhere behind the first byte of `rest`: more than a torn last
/// write.
[[nodiscard]] bool hasLaterWrite(Bytes rest, const Digest& logId);

} // namespace scrim::audit
