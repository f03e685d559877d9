// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/format.h"
#include "audit/merkle.h"
#include "base/error.h"
#include "base/file.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace scrim::audit {

[[nodiscard]] QString segmentPath(const QString& folder, qint64 number);
[[nodiscard]] QString lockPath(const QString& folder);

/// A new segment: written with zeros to its full size, so that an append never changes a file's size; durable, and
/// never seen half made.
[[nodiscard]] Result<void> createSegment(const QString& folder, const SegmentHeader& header);

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
    [[nodiscard]] qint64 room() const { return m_header.segmentSize - m_offset; }

    [[nodiscard]] const CompactTree& tree() const { return m_tree; }
    [[nodiscard]] qint64 segment() const { return m_header.number; }
    [[nodiscard]] qint64 segmentSize() const { return m_header.segmentSize; }
    [[nodiscard]] const Digest& logId() const { return m_header.logId; }
    [[nodiscard]] QString path() const { return segmentPath(m_folder, m_header.number); }

private:
    struct Rest
    {
        QByteArray bytes; ///< from m_offset to the segment's end
        bool isLast = true;
    };
    [[nodiscard]] Result<Rest> readRest() const;
    [[nodiscard]] Result<void> enterSegment(qint64 number);
    [[nodiscard]] Result<bool> take(const Frame& frame, const Visitor& visit);
    [[nodiscard]] Result<bool> takeAll(Bytes& rest, const Visitor& visit);
    [[nodiscard]] std::unexpected<Error> damaged(const QString& why) const;

    QString m_folder;
    Lock m_lock;
    SegmentHeader m_header;
    bool m_entered = false;
    qint64 m_offset = headerSize;
    QByteArray m_lastChecksum; ///< of the frame (or header) that ends at m_offset
    CompactTree m_tree;
};

} // namespace scrim::audit
