// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_log_writer.h"

#include "audit/chain.h"
#include "audit/format.h"
#include "base/bytes.h"
#include "crypto/ed25519.h"

#include <algorithm>

namespace scrim::intake {

using audit::Chain;
using audit::FrameKind;
using audit::SessionKey;

DemoLogWriter::DemoLogWriter(const QString& folder, audit::LogIdentity identity, const QByteArray& vkey,
                             audit::WriterLock lock)
    : m_folder(folder),
      m_identity(std::move(identity)),
      m_logId(audit::logIdOf(vkey)),
      m_lock(std::move(lock)),
      m_checkpoints(folder, vkey)
{}

Result<DemoLogWriter> DemoLogWriter::open(const QString& folder, audit::LogIdentity identity)
{
    const auto publicKey = crypto::ed25519Public(identity.stationSeed);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    const QByteArray vkey = audit::verifierKey(identity.origin, asBytes(*publicKey));
    audit::WriterLock lock(folder);
    if (const auto taken = lock.take(); !taken)
        return std::unexpected(taken.error());
    Chain chain(folder, Chain::Lock::Held);
    const auto tail = chain.advance();
    if (!tail)
        return std::unexpected(tail.error());
    DemoLogWriter writer(folder, std::move(identity), vkey, std::move(lock));
    writer.m_tree = chain.tree();
    writer.m_number = chain.segment() + 1;
    writer.m_signed = writer.m_tree.size();
    const auto isSigned = writer.m_checkpoints.has(writer.m_signed);
    if (!isSigned)
        return std::unexpected(isSigned.error());
    if (!*isSigned) {
        const auto head = writer.sign();
        if (!head)
            return std::unexpected(head.error());
        if (auto saved = writer.m_checkpoints.save(*head, audit::CheckpointStore::Sync::Yes); !saved)
            return fail(saved);
    }
    writer.startSegment();
    return writer;
}

void DemoLogWriter::startSegment()
{
    m_keys.clear();
    m_segment = audit::encodeSegmentStart(
        {audit::defaultSegmentSize, m_number, m_tree.size(), m_logId, m_tree.root(), m_lastMs}, m_tree);
    m_segment.reserve(audit::defaultSegmentSize);
}

Result<void> DemoLogWriter::writeSegment()
{
    m_segment.append(audit::defaultSegmentSize - m_segment.size(), '\0');
    auto written = replaceFile(audit::segmentPath(m_folder, m_number), m_segment);
    ++m_number;
    return written;
}

Result<audit::Checkpoint> DemoLogWriter::sign() const
{
    return audit::signCheckpoint(m_identity.origin, m_tree.size(), m_tree.root(), m_identity.stationSeed);
}

/// Unsynced, which would cost more than all the rest: after a power cut a fiction is made anew.
Result<void> DemoLogWriter::signWhenDue()
{
    if (m_tree.size() - m_signed < audit::checkpointEvery)
        return {};
    const auto head = sign();
    if (!head)
        return std::unexpected(head.error());
    auto file = File::open(m_checkpoints.path(head->size), File::Open::CreateNew);
    if (!file)
        return fail(file);
    m_signed = head->size;
    return file->writeAt(0, asBytes(head->note));
}

/// A key serves one writer in one segment. Makes room for the entry first, in a new segment where this one is full.
Result<SessionKey*> DemoLogWriter::keyFor(const QByteArray& writersPublic, qint64 entrySize)
{
    const qint64 keyFrame = audit::frameOverhead + SessionKey::recordSize(writersPublic.isEmpty() ? 0 : 1);
    const qint64 entryFrame = audit::frameOverhead + SessionKey::sealedSize(entrySize);
    if (m_segment.size() + keyFrame + entryFrame > audit::defaultSegmentSize) {
        if (auto written = writeSegment(); !written)
            return fail(written);
        startSegment();
    }
    const auto known = m_keys.find(writersPublic);
    if (known != m_keys.end())
        return &known->second;
    const auto others = writersPublic.isEmpty() ? std::vector<QByteArray>() : std::vector{writersPublic};
    auto made = SessionKey::make(m_logId, asBytes(m_identity.readersPublic), others);
    if (!made)
        return fail(made);
    m_segment += audit::encodeFrame({FrameKind::SessionKey, m_tree.size(), {}, asBytes(made->record())}, m_logId);
    return &m_keys.emplace(writersPublic, *std::move(made)).first->second;
}

Result<void> DemoLogWriter::append(audit::Entry entry, const QByteArray& writersPublic)
{
    if (auto due = signWhenDue(); !due)
        return due;
    entry.seq = m_tree.size();
    m_lastMs = std::max(m_lastMs, entry.timeMs);
    if (entry.seq == m_signed)
        entry.event.detail.insert(audit::afterCheckpoint, true);
    const auto canonical = audit::toCanonical(entry);
    if (!canonical)
        return std::unexpected(canonical.error());
    auto key = keyFor(writersPublic, canonical->size());
    if (!key)
        return fail(key);
    const QByteArray sealed = (*key)->seal(entry.seq, asBytes(*canonical));
    const audit::Digest leaf = audit::leafHash(asBytes(*canonical));
    m_segment += audit::encodeFrame({FrameKind::Entry, entry.seq, leaf, asBytes(sealed)}, m_logId);
    m_tree.push(leaf);
    return {};
}

Result<void> DemoLogWriter::finish()
{
    if (auto written = writeSegment(); !written)
        return written;
    const auto head = sign();
    if (!head)
        return std::unexpected(head.error());
    return m_checkpoints.save(*head, audit::CheckpointStore::Sync::Yes);
}

} // namespace scrim::intake
