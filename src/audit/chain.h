// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/format.h"
#include "audit/merkle.h"
#include "audit/segments.h"
#include "base/error.h"
#include "base/file.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace scrim::audit {

[[nodiscard]] QString lockPath(const QString& folder);

/// The folder's lock, waited for; it goes with the handle.
[[nodiscard]] Result<File> lockFolder(const QString& folder);

/// Walks a log's segments frame by frame and keeps the tree over its entries. After an error tree().size() is the
/// number of the entry that is wrong.
class Chain
{
public:
    enum class Lock
    {
        Held,       ///< by the caller, for its whole work
        PerSegment, ///< taken here while a segment is read, so that no writer is seen at half its work
    };
    enum class Tail
    {
        Clean,
        Torn, ///< behind the last whole frame lies part of one, as a crash leaves it
    };
    struct Visit
    {
        const Frame& frame;
        qint64 segment;
        const CompactTree& tree; ///< with the frame's entry in it
    };
    /// False to stop there.
    using Visitor = std::function<Result<bool>(const Visit&)>;

    Chain(QString folder, Lock lock) : m_folder(std::move(folder)), m_lock(lock) {}

    /// To be called first of all, if at all: begins in the newest segment that starts at entry `seq` or before it and
    /// says which tree it continues, instead of in the first one. That tree is then taken at its word, until tree() is
    /// held against a signed root. Where a segment's beginning is wrong it begins in the first one, and advance()
    /// tells.
    [[nodiscard]] Result<void> seek(qint64 seq);
    /// Reads every frame from here to the end. Damaged names the file and the entry.
    [[nodiscard]] Result<Tail> advance(const Visitor& visit = {});
    /// True when others have added something since. Damaged when what was read last is no longer there.
    [[nodiscard]] Result<bool> hasMore() const;

    /// What follows is for the one writer that holds the lock and has read to the end.

    /// Writes and syncs one frame, which must fit into room().
    [[nodiscard]] Result<void> append(FrameKind kind, Bytes payload, const Digest& leaf = {});
    /// Starts the next segment.
    [[nodiscard]] Result<void> rollOver();
    /// Zeros over what a crash has left behind the last whole frame.
    [[nodiscard]] Result<void> clearTail();
    /// Writes and syncs once more what the last segment holds: after a sync that failed, nobody knows whether the disk
    /// has what the system's memory has.
    [[nodiscard]] Result<void> rewrite();
    [[nodiscard]] qint64 room() const { return m_header.segmentSize - m_offset; }

    [[nodiscard]] const CompactTree& tree() const { return m_tree; }
    [[nodiscard]] qint64 segment() const { return m_header.number; }
    [[nodiscard]] qint64 segmentSize() const { return m_header.segmentSize; }
    [[nodiscard]] const Digest& logId() const { return m_header.logId; }
    [[nodiscard]] QString path() const { return segmentPath(m_folder, m_header.number); }

private:
    [[nodiscard]] std::optional<SegmentStart> newestStart(qint64 seq) const;
    [[nodiscard]] Result<std::optional<File>> lockWhenPerSegment() const;

    struct Rest
    {
        QByteArray bytes; ///< from m_offset to the segment's end
        bool isLast = true;
    };
    [[nodiscard]] Result<Rest> readRest() const;
    [[nodiscard]] Result<void> enterSegment(qint64 number);
    void begin(SegmentStart start);
    [[nodiscard]] Result<bool> take(const Frame& frame, const Visitor& visit);
    [[nodiscard]] Result<bool> takeAll(Bytes& rest, const Visitor& visit);
    [[nodiscard]] std::unexpected<Error> damaged(const QString& why) const;

    QString m_folder;
    Lock m_lock;
    SegmentHeader m_header;
    bool m_entered = false;
    qint64 m_offset = headerSize;
    QByteArray m_lastChecksum; ///< of what ends at m_offset
    CompactTree m_tree;
};

} // namespace scrim::audit
