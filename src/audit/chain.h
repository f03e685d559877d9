// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/folder_lock.h"
#include "audit/format.h"
#include "audit/merkle.h"
#include "audit/segments.h"
#include "base/error.h"
#include "base/file.h"
#include "base/synced_file.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace scrim::audit {

/// Frames that follow a chain's end, to be written together.
class FrameBatch
{
public:
    FrameBatch(CompactTree tree, const Digest& logId) : m_tree(std::move(tree)), m_logId(logId) {}

    void add(FrameKind kind, Bytes payload, const Digest& leaf = {});
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// With the batch's entries in it.
    [[nodiscard]] const CompactTree& tree() const { return m_tree; }

private:
    CompactTree m_tree;
    Digest m_logId;
    QByteArray m_bytes;
};

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
        bool isPruned = false;   ///< of the entry only its leaf hash was kept
    };
    /// Gets the entries and session keys; false to stop there.
    using Visitor = std::function<Result<bool>(const Visit&)>;
    /// Gets the notes that the log signed by itself, each where it stands.
    using NoteVisitor = std::function<Result<void>(const Visit&)>;

    /// `archive` is where segments lie that were moved away; empty: where the log says.
    Chain(QString folder, Lock lock, QString archive = {})
        : m_folder(std::move(folder)), m_archive(std::move(archive)), m_lock(lock)
    {}

    void watchNotes(NoteVisitor visit) { m_visitNote = std::move(visit); }

    /// To be called first of all, if at all: begins in the newest segment that starts at entry `seq` or before it and
    /// says which tree it continues, instead of in the first one. That tree is then taken at its word, until tree() is
    /// held against a signed root. Where a segment's beginning is wrong it begins in the first one, and advance()
    /// tells.
    [[nodiscard]] Result<void> seek(qint64 seq);
    /// Enters the first segment there is, as advance() would: tree() and absentBefore() then say where reading begins.
    [[nodiscard]] Result<void> enter();
    /// Reads every frame from here to the end. Damaged names the file and the entry.
    [[nodiscard]] Result<Tail> advance(const Visitor& visit = {});
    /// True when others have added something since. Damaged when what was read last is no longer there.
    [[nodiscard]] Result<bool> hasMore() const;

    /// What follows is for the one writer that holds the lock and has read to the end.

    /// False when the segment's file may have changed since this object's last write.
    [[nodiscard]] bool isAsWritten() const;
    /// The next frames, to be given to write().
    [[nodiscard]] FrameBatch batch() const { return {m_tree, m_header.logId}; }
    /// Writes the frames, which must fit into room(), and syncs them.
    [[nodiscard]] Result<void> write(const FrameBatch& batch);
    /// Starts the next segment, at that time.
    [[nodiscard]] Result<void> rollOver(qint64 wallMs);
    /// Zeros over what a crash has left behind the last whole frame.
    [[nodiscard]] Result<void> clearTail();
    /// Writes and syncs once more what the last segment holds: after a sync that failed, nobody knows whether the disk
    /// has what the system's memory has.
    [[nodiscard]] Result<void> rewrite();
    [[nodiscard]] qint64 room() const { return m_header.segmentSize - m_offset; }

    [[nodiscard]] const CompactTree& tree() const { return m_tree; }
    [[nodiscard]] qint64 segment() const { return m_header.number; }
    [[nodiscard]] qint64 firstSeq() const { return m_header.firstSeq; } ///< entries before this segment
    [[nodiscard]] qint64 segmentSize() const { return m_header.segmentSize; }
    [[nodiscard]] const Digest& logId() const { return m_header.logId; }
    [[nodiscard]] QString path() const
    {
        return segmentPath(m_place.folder.isEmpty() ? m_folder : m_place.folder, m_header.number);
    }
    /// So many entries lie in archived segments that are not here: reading began behind them.
    [[nodiscard]] qint64 absentBefore() const { return m_absent; }

private:
    /// Where a segment was found.
    struct Place
    {
        QString folder;
        bool onlyLeaves = false; ///< it was deleted, and its leaf hashes kept
    };

    [[nodiscard]] std::optional<SegmentStart> newestStart(qint64 seq) const;
    [[nodiscard]] Result<std::optional<File>> lockWhenPerSegment() const;

    struct Rest
    {
        QByteArray bytes; ///< from m_offset to the segment's end
        bool isLast = true;
    };
    [[nodiscard]] Result<Rest> readRest() const;
    [[nodiscard]] Result<std::optional<Place>> placeOf(qint64 number) const;
    [[nodiscard]] Result<QString> archive() const;
    [[nodiscard]] Result<SegmentStart> readStart(qint64 number, const Place& place) const;
    [[nodiscard]] Result<void> enterSegment(qint64 number);
    void begin(SegmentStart start, Place place);
    [[nodiscard]] Result<bool> takeLeaves(const Visitor& visit);
    [[nodiscard]] Result<bool> take(const Frame& frame, const Visitor& visit);
    [[nodiscard]] Result<bool> takeAll(Bytes& rest, const Visitor& visit);
    [[nodiscard]] std::unexpected<Error> damaged(const QString& why) const;

    QString m_folder;
    QString m_archive;
    Place m_place; ///< of the present segment
    qint64 m_absent = 0;
    Lock m_lock;
    SegmentHeader m_header;
    bool m_entered = false;
    qint64 m_offset = headerSize;
    QByteArray m_lastChecksum; ///< of what ends at m_offset
    CompactTree m_tree;
    NoteVisitor m_visitNote;
    std::optional<SyncedFile> m_out; ///< the segment, kept open from one write to the next
    FileStamp m_written;             ///< of the segment after that write
};

} // namespace scrim::audit
