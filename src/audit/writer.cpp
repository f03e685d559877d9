// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/writer.h"

#include "audit/note.h"
#include "base/bytes.h"
#include "base/file.h"
#include "crypto/ed25519.h"

#include <algorithm>
#include <utility>

namespace scrim::audit {

Result<QByteArray> vkeyOf(const LogIdentity& identity)
{
    if (!isKeyName(identity.origin) || identity.readersPublic.size() != publicKeySize)
        return fail(ErrorCode::Usage, QStringLiteral("the access log needs an origin without spaces and plus signs and "
                                                     "the public key of its readers"));
    const auto publicKey = crypto::ed25519Public(identity.stationSeed);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    return verifierKey(identity.origin, asBytes(*publicKey));
}

Writer::Writer(const QString& folder, LogIdentity identity, const QByteArray& vkey, const Clock& clock)
    : m_folder(folder),
      m_identity(std::move(identity)),
      m_logId(logIdOf(vkey)),
      m_clock(clock),
      m_startedMs(clock.monotonicMs()),
      m_chain(folder, Chain::Lock::Held),
      m_checkpoints(folder, vkey)
{}

/// A log that does not hold is damage to whoever wants to use it (docs/decisions/0008-refused-or-failed.md).
std::unexpected<Error> Writer::damaged(const QString& why) const
{
    return fail(ErrorCode::Damaged,
                QStringLiteral("the access log in %1 is damaged or was tampered with: %2. Keep a copy of the folder, "
                               "run \"scrimctl log verify\", and restore the log from a backup")
                    .arg(m_folder, why));
}

Result<void> Writer::readEnd()
{
    const auto newest = m_checkpoints.newest();
    if (!newest)
        return newest.error().code == ErrorCode::Io ? std::unexpected(newest.error()) : damaged(newest.error().message);
    const qint64 covered = newest->has_value() ? (*newest)->size : 0;
    auto tail = readFrom(m_known.size() == 0 ? covered : std::min(covered, m_known.size()), *newest);
    if (!tail && tail.error().code == ErrorCode::Damaged)
        tail = readFrom(0, *newest);
    if (!tail)
        return std::unexpected(tail.error());
    m_newestCheckpoint = covered;
    return repair(*tail);
}

Result<Chain::Tail> Writer::readFrom(qint64 seq, const std::optional<Checkpoint>& newest)
{
    m_chain = Chain(m_folder, Chain::Lock::Held);
    if (auto begun = m_chain.seek(seq); !begun)
        return fail(begun);
    const auto isHead = [&](const CompactTree& tree) {
        return tree.size() == newest->size && tree.root() == newest->root;
    };
    const auto isKnown = [&](const CompactTree& tree) {
        return tree.size() == m_known.size() && tree.root() == m_known.root();
    };
    bool holds = !newest || isHead(m_chain.tree());
    bool extends = m_known.size() == 0 || isKnown(m_chain.tree());
    const auto tail = m_chain.advance([&](const Chain::Visit& visit) -> Result<bool> {
        if (newest && visit.tree.size() == newest->size)
            holds = isHead(visit.tree);
        extends = extends || isKnown(visit.tree);
        return true;
    });
    if (!tail)
        return tail;
    if (m_chain.logId() != m_logId)
        return damaged(QStringLiteral("it belongs to another vault or another station key"));
    if (auto checked = checkAgainst(newest, holds); !checked)
        return fail(checked);
    if (!extends)
        return damaged(QStringLiteral("what this station had written, %1 entries, is no longer how it begins")
                           .arg(m_known.size()));
    return tail;
}

Result<void> Writer::checkAgainst(const std::optional<Checkpoint>& newest, bool rootHolds) const
{
    const qint64 covered = newest ? newest->size : 0;
    if (covered > size())
        return damaged(QStringLiteral("the checkpoint of size %1 was signed, but only %2 entries are whole")
                           .arg(covered)
                           .arg(size()));
    if (!rootHolds)
        return damaged(QStringLiteral("its entries do not match the checkpoint of size %1").arg(covered));
    if (size() - covered > checkpointEvery)
        return damaged(QStringLiteral("a checkpoint after the one of size %1 is missing").arg(covered));
    return {};
}

Result<void> Writer::repair(Chain::Tail tail)
{
    return tail == Chain::Tail::Torn ? m_chain.clearTail() : Result<void>();
}

Result<void> Writer::settle()
{
    if (auto written = m_chain.rewrite(); !written)
        return written;
    return syncFolder(m_checkpoints.folder());
}

Result<void> Writer::readAnew()
{
    const Chain before = m_chain;
    m_known = before.tree();
    auto done = readEnd();
    if (done)
        done = settle();
    if (!done)
        m_chain = before;
    m_key.reset();
    m_known = {};
    return done;
}

Result<void> Writer::catchUp()
{
    const auto more = m_chain.hasMore();
    if (!more)
        return std::unexpected(more.error());
    if (!*more)
        return {};
    const auto tail = m_chain.advance();
    if (!tail)
        return std::unexpected(tail.error());
    return repair(*tail);
}

void Writer::startSession(const QByteArray& writersPublic)
{
    m_writersPublic = writersPublic;
    m_key.reset();
}

Result<Checkpoint> Writer::checkpoint()
{
    const Digest root = m_chain.tree().root();
    const auto isThere = m_checkpoints.has(size());
    if (!isThere)
        return std::unexpected(isThere.error());
    if (*isThere) {
        auto there = m_checkpoints.load(size());
        if (!there)
            return damaged(there.error().message);
        if (there->root != root)
            return damaged(QStringLiteral("its entries do not match the checkpoint of size %1").arg(size()));
        return there;
    }
    auto made = signCheckpoint(m_identity.origin, size(), root, m_identity.stationSeed);
    if (!made)
        return made;
    if (auto saved = m_checkpoints.save(*made); !saved)
        return fail(saved);
    m_newestCheckpoint = size();
    return made;
}

Result<void> Writer::checkpointWhenDue()
{
    if (size() - m_newestCheckpoint < checkpointEvery)
        return {};
    // Another process may have signed since.
    const auto listing = m_checkpoints.list();
    if (!listing)
        return std::unexpected(listing.error());
    if (!listing->sizes.empty())
        m_newestCheckpoint = listing->sizes.back();
    if (size() - m_newestCheckpoint < checkpointEvery)
        return {};
    if (auto made = checkpoint(); !made)
        return fail(made);
    return {};
}

Result<QByteArray> Writer::canonical(const Event& event) const
{
    Entry entry{size(), m_clock.wallMs(), m_clock.monotonicMs() - m_startedMs, m_identity.station, event};
    // The tree then says which checkpoints there were, so that a missing one is seen.
    entry.event.detail.remove(afterCheckpoint);
    const auto isMarked = m_checkpoints.has(entry.seq);
    if (!isMarked)
        return std::unexpected(isMarked.error());
    if (*isMarked)
        entry.event.detail.insert(afterCheckpoint, true);
    return toCanonical(entry);
}

/// Makes the place at the chain's end fit for a payload under this session's key. A key serves one segment, so that
/// each segment can be read by itself.
Result<void> Writer::makeRoom(qint64 payloadSize)
{
    const qint64 keyFrame = frameOverhead + SessionKey::recordSize(!m_writersPublic.isEmpty());
    const qint64 entryFrame = frameOverhead + payloadSize;
    if (keyFrame + entryFrame > m_chain.segmentSize() - headerSize - treeFrameSize(m_chain.tree()))
        return fail(ErrorCode::Usage, QStringLiteral("an entry is longer than a segment of the log"));
    bool hasKey = m_key && m_keySegment == m_chain.segment();
    if (m_chain.room() < entryFrame + (hasKey ? 0 : keyFrame)) {
        if (auto rolled = m_chain.rollOver(); !rolled)
            return rolled;
        hasKey = false;
    }
    if (hasKey)
        return {};
    auto made = SessionKey::make(m_logId, asBytes(m_identity.readersPublic), asBytes(m_writersPublic));
    if (!made)
        return fail(made);
    // Synced by itself: a crash may tear the last frame only, never the one before it.
    if (auto written = m_chain.append(FrameKind::SessionKey, asBytes(made->record())); !written)
        return written;
    m_key = *std::move(made);
    m_keySegment = m_chain.segment();
    return {};
}

Result<qint64> Writer::append(const Event& event)
{
    if (auto due = checkpointWhenDue(); !due)
        return fail(due);
    const auto entry = canonical(event);
    if (!entry)
        return std::unexpected(entry.error());
    if (auto room = makeRoom(SessionKey::sealedSize(entry->size())); !room)
        return fail(room);
    const qint64 seq = size();
    const QByteArray sealed = m_key->seal(seq, asBytes(*entry));
    if (auto written = m_chain.append(FrameKind::Entry, asBytes(sealed), leafHash(asBytes(*entry))); !written)
        return fail(written);
    return seq;
}

} // namespace scrim::audit
