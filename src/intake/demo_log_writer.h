// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint_store.h"
#include "audit/event.h"
#include "audit/folder_lock.h"
#include "audit/log.h"
#include "audit/merkle.h"
#include "audit/session_key.h"

#include <map>

namespace scrim::intake {

/// Writes a fictional past into a fictional vault's log: whole segments at a time, each synced once, where audit::Log
/// syncs every entry and stamps it with its own clock. The result is a log like any other: sealed, hashed, with a
/// checkpoint after each 64 entries. Not for anything real, whose entries nobody may make up.
class DemoLogWriter
{
public:
    /// Goes on behind the last entry, in a segment of its own. Holds the log's lock as long as it lives.
    [[nodiscard]] static Result<DemoLogWriter> open(const QString& folder, audit::LogIdentity identity);

    /// Writes one entry, whose seq is set here. Sealed to the log's readers, and to `writersPublic` unless it is empty.
    [[nodiscard]] Result<void> append(audit::Entry entry, const QByteArray& writersPublic);
    /// What is not written yet, and the checkpoint over all.
    [[nodiscard]] Result<void> finish();

private:
    DemoLogWriter(const QString& folder, audit::LogIdentity identity, const QByteArray& vkey, audit::WriterLock lock);

    [[nodiscard]] Result<audit::SessionKey*> keyFor(const QByteArray& writersPublic, qint64 entrySize);
    [[nodiscard]] Result<audit::Checkpoint> sign() const;
    [[nodiscard]] Result<void> signWhenDue();
    void startSegment();
    [[nodiscard]] Result<void> writeSegment();

    QString m_folder;
    audit::LogIdentity m_identity;
    audit::Digest m_logId;
    audit::WriterLock m_lock;
    audit::CheckpointStore m_checkpoints;
    audit::CompactTree m_tree;
    qint64 m_number = 0;
    qint64 m_lastMs = 0; ///< of the entries so far
    qint64 m_signed = 0; ///< the newest checkpoint's size
    QByteArray m_segment;
    std::map<QByteArray, audit::SessionKey> m_keys; ///< of this segment, by their writer's public key
};

} // namespace scrim::intake
