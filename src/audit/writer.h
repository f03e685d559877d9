// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/chain.h"
#include "audit/checkpoint_store.h"
#include "audit/log.h"
#include "audit/session_key.h"

#include <optional>
#include <span>
#include <vector>

namespace scrim::audit {

inline constexpr qsizetype publicKeySize = 32; ///< X25519

/// The vkey of a usable identity; Usage otherwise.
[[nodiscard]] Result<QByteArray> vkeyOf(const LogIdentity& identity);

/// What Log does while it holds the folder's lock; one thread at a time, and only on an up-to-date chain.
class Writer
{
public:
    Writer(const QString& folder, LogIdentity identity, const QByteArray& vkey, const Clock& clock);
    Writer(const Writer&) = delete; // its chain calls it back
    Writer& operator=(const Writer&) = delete;

    /// Reads what the newest checkpoint does not cover, and before it at least to its segment's beginning; holds the
    /// tree against that checkpoint. Where they disagree, or anything is wrong, the whole chain is read, to tell where.
    [[nodiscard]] Result<void> readEnd();
    /// After a failure, in readEnd()'s place: the log must also extend what this process was told is durable, and what
    /// may have reached the system's memory only is written again. After an error all is as it was.
    [[nodiscard]] Result<void> readAnew();
    /// Reads what others have added; nothing where `isAlone` says that nobody wrote since this process did.
    [[nodiscard]] Result<void> catchUp(bool isAlone);
    /// The number of the first; they follow each other.
    [[nodiscard]] Result<qint64> append(std::span<const Event> events);
    /// One entry under a key of its own, sealed to the readers and `others`.
    [[nodiscard]] Result<qint64> appendFor(const Event& event, std::span<const QByteArray> others);
    [[nodiscard]] Result<Checkpoint> checkpoint();
    /// From the next entry on.
    void startSession(const QByteArray& writersPublic);
    [[nodiscard]] qint64 size() const { return m_chain.tree().size(); }

private:
    /// A checkpoint that the log signed by itself, as it stands in a segment.
    struct Note
    {
        qint64 size = 0;
        Digest root{};
        QByteArray bytes;
    };
    /// An event as it will stand in the log.
    struct Ready
    {
        QByteArray canonical;
        bool signsBefore = false; ///< a checkpoint is due just before it
    };

    [[nodiscard]] Result<Chain::Tail> readFrom(qint64 seq, const std::optional<Checkpoint>& newest);
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] Result<void> checkAgainst(const std::optional<Checkpoint>& newest, bool rootHolds) const;
    void beginChain();
    [[nodiscard]] Result<void> adoptNotes();
    [[nodiscard]] Result<void> repair(Chain::Tail tail);
    [[nodiscard]] Result<void> seeWhatOthersSigned();
    [[nodiscard]] Result<std::vector<Ready>> prepare(std::span<const Event> events) const;
    [[nodiscard]] Result<Ready> prepare(const Event& event, qint64 seq, qint64 newestCheckpoint) const;
    [[nodiscard]] Result<void> add(FrameBatch& batch, const Ready& ready);
    [[nodiscard]] Result<void> write(const FrameBatch& batch);
    [[nodiscard]] Result<void> rollOver();
    [[nodiscard]] bool hasKey() const { return m_key && m_keySegment == m_chain.segment(); }
    [[nodiscard]] qint64 keyFrameSize() const;
    [[nodiscard]] qint64 noteFrameSize() const;
    [[nodiscard]] std::unexpected<Error> damaged(const QString& why) const;

    QString m_folder;
    LogIdentity m_identity;
    Digest m_logId;
    const Clock& m_clock;
    qint64 m_startedMs;
    Chain m_chain;
    CompactTree m_known; ///< what the log must extend when it is read anew
    CheckpointStore m_checkpoints;
    qint64 m_newestCheckpoint = -1;   ///< the newest that this process knows of
    bool m_mayHaveMissedOne = false;  ///< another process may have signed since
    std::vector<Note> m_notes;        ///< in segments, and not held against their files yet
    std::vector<Checkpoint> m_signed; ///< in the batch that is being made, without files yet
    std::vector<QByteArray> m_others; ///< who can read what is written, besides the log's readers
    std::optional<SessionKey> m_key;
    qint64 m_keySegment = -1; ///< where its frame stands
};

} // namespace scrim::audit
