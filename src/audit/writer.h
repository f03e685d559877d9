// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/chain.h"
#include "audit/checkpoint_store.h"
#include "audit/log.h"
#include "audit/session_key.h"

#include <optional>

namespace scrim::audit {

inline constexpr qsizetype publicKeySize = 32; ///< X25519

/// The vkey of a usable identity; Usage otherwise.
[[nodiscard]] Result<QByteArray> vkeyOf(const LogIdentity& identity);

/// What Log does while it holds the folder's lock; one thread at a time, and only on an up-to-date chain.
class Writer
{
public:
    Writer(const QString& folder, LogIdentity identity, const QByteArray& vkey, const Clock& clock);

    /// Reads what the newest checkpoint does not cover, and before it at least to its segment's beginning; holds the
    /// tree against that checkpoint. Where they disagree, or anything is wrong, the whole chain is read, to tell where.
    [[nodiscard]] Result<void> readEnd();
    /// After a failure, in readEnd()'s place: the log must also extend what this process was told is durable, and what
    /// may have reached the system's memory only is written again. After an error all is as it was.
    [[nodiscard]] Result<void> readAnew();
    /// Reads what others have added.
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<qint64> append(const Event& event);
    [[nodiscard]] Result<Checkpoint> checkpoint();
    /// From the next entry on.
    void startSession(const QByteArray& writersPublic);
    [[nodiscard]] qint64 size() const { return m_chain.tree().size(); }

private:
    [[nodiscard]] Result<Chain::Tail> readFrom(qint64 seq, const std::optional<Checkpoint>& newest);
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] Result<void> checkAgainst(const std::optional<Checkpoint>& newest, bool rootHolds) const;
    [[nodiscard]] Result<void> repair(Chain::Tail tail);
    [[nodiscard]] Result<void> checkpointWhenDue();
    [[nodiscard]] Result<QByteArray> canonical(const Event& event) const;
    [[nodiscard]] Result<void> makeRoom(qint64 payloadSize);
    [[nodiscard]] std::unexpected<Error> damaged(const QString& why) const;

    QString m_folder;
    LogIdentity m_identity;
    Digest m_logId;
    const Clock& m_clock;
    qint64 m_startedMs;
    Chain m_chain;
    CompactTree m_known; ///< what the log must extend when it is read anew
    CheckpointStore m_checkpoints;
    qint64 m_newestCheckpoint = 0; ///< the newest that this process knows of
    QByteArray m_writersPublic;
    std::optional<SessionKey> m_key;
    qint64 m_keySegment = -1;
};

} // namespace scrim::audit
