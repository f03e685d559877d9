// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/writer.h"

#include "audit/note.h"
#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/ed25519.h"

#include <algorithm>
#include <utility>

namespace scrim::audit {

namespace {

/// Entries behind a checkpoint of that size, which is -1 where there is none.
qint64 uncovered(qint64 size, qint64 checkpoint)
{
    return size - std::max<qint64>(checkpoint, 0);
}

} // namespace

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
                Core::tr("the access log in %1 is damaged or was tampered with: %2. Keep a copy of the folder, "
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
    return repair(*tail);
}

void Writer::beginChain()
{
    m_chain = Chain(m_folder, Chain::Lock::Held);
    m_notes.clear();
    m_chain.watchNotes([this](const Chain::Visit& at) -> Result<void> {
        m_notes.push_back({at.frame.seq, at.tree.root(), toByteArray(at.frame.payload)});
        return {};
    });
}

Result<Chain::Tail> Writer::readFrom(qint64 seq, const std::optional<Checkpoint>& newest)
{
    beginChain();
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
    m_newestCheckpoint = newest ? newest->size : -1;
    if (auto adopted = adoptNotes(); !adopted)
        return fail(adopted);
    if (auto checked = checkAgainst(newest, holds); !checked)
        return fail(checked);
    if (!extends)
        return damaged(QStringLiteral("what this station had written, %1 entries, is no longer how it begins")
                           .arg(m_known.size()));
    return tail;
}

/// The note in a segment is durable, its file need not be: a power cut may have taken it, and it is written again.
Result<void> Writer::adoptNotes()
{
    for (const Note& note : std::exchange(m_notes, {})) {
        m_newestCheckpoint = std::max(m_newestCheckpoint, note.size);
        const auto isThere = m_checkpoints.has(note.size);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (*isThere)
            continue;
        const auto checkpoint = m_checkpoints.verify(note.bytes);
        if (!checkpoint || checkpoint->size != note.size || checkpoint->root != note.root)
            return damaged(QStringLiteral("the checkpoint that stands before entry %1 is not one of these entries")
                               .arg(note.size));
        if (auto saved = m_checkpoints.save(*checkpoint, CheckpointStore::Sync::No); !saved)
            return saved;
    }
    return {};
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
    if (uncovered(size(), m_newestCheckpoint) > checkpointEvery)
        return damaged(
            m_newestCheckpoint < 0
                ? QStringLiteral("none of its checkpoints is there")
                : QStringLiteral("a checkpoint after the one of size %1 is missing").arg(m_newestCheckpoint));
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
    Chain before = std::move(m_chain);
    m_known = before.tree();
    auto done = readEnd();
    if (done)
        done = settle();
    if (!done)
        m_chain = std::move(before);
    m_key.reset();
    m_signed.clear();
    m_known = {};
    return done;
}

Result<void> Writer::catchUp(bool isAlone)
{
    if (isAlone && m_chain.isAsWritten())
        return {};
    m_mayHaveMissedOne = true;
    const auto more = m_chain.hasMore();
    if (!more)
        return std::unexpected(more.error());
    if (!*more)
        return {};
    const auto tail = m_chain.advance();
    if (!tail)
        return std::unexpected(tail.error());
    if (auto adopted = adoptNotes(); !adopted)
        return adopted;
    return repair(*tail);
}

void Writer::startSession(const QByteArray& writersPublic)
{
    m_others.clear();
    if (!writersPublic.isEmpty())
        m_others.push_back(writersPublic);
    m_key.reset();
}

Result<qint64> Writer::appendFor(const Event& event, std::span<const QByteArray> others)
{
    auto usual = std::exchange(m_others, {others.begin(), others.end()});
    auto key = std::exchange(m_key, std::nullopt);
    const qint64 segment = m_keySegment;
    auto seq = append({&event, 1});
    m_others = std::move(usual);
    m_key = std::move(key);
    m_keySegment = segment;
    return seq;
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
    if (auto saved = m_checkpoints.save(*made, CheckpointStore::Sync::Yes); !saved)
        return fail(saved);
    m_newestCheckpoint = size();
    return made;
}

Result<void> Writer::seeWhatOthersSigned()
{
    if (!std::exchange(m_mayHaveMissedOne, false))
        return {};
    if (uncovered(size(), m_newestCheckpoint) < checkpointEvery) {
        const auto isThere = m_checkpoints.has(size());
        if (!isThere)
            return std::unexpected(isThere.error());
        if (*isThere)
            m_newestCheckpoint = size();
        m_mayHaveMissedOne = !*isThere; // an older one is of no interest before the next is due
        return {};
    }
    const auto listing = m_checkpoints.list();
    if (!listing)
        return std::unexpected(listing.error());
    if (!listing->sizes.empty())
        m_newestCheckpoint = listing->sizes.back();
    return {};
}

Result<Writer::Ready> Writer::prepare(const Event& event, qint64 seq, qint64 newestCheckpoint) const
{
    const bool signsBefore = uncovered(seq, newestCheckpoint) >= checkpointEvery;
    Entry entry{seq, m_clock.wallMs(), m_clock.monotonicMs() - m_startedMs, m_identity.station, event};
    // The tree then says which checkpoints there were, so that a missing one is seen.
    entry.event.detail.remove(afterCheckpoint);
    if (signsBefore || seq == newestCheckpoint)
        entry.event.detail.insert(afterCheckpoint, true);
    auto canonical = toCanonical(entry);
    if (!canonical)
        return fail(canonical);
    const qint64 frames = keyFrameSize() + noteFrameSize() + frameOverhead + SessionKey::sealedSize(canonical->size());
    if (frames > m_chain.segmentSize() - longestStart(seq))
        return fail(ErrorCode::Usage, QStringLiteral("an entry is longer than a segment of the log"));
    return Ready{*std::move(canonical), signsBefore};
}

/// All of them before anything is written, so that an event that no log takes keeps the others out too.
Result<std::vector<Writer::Ready>> Writer::prepare(std::span<const Event> events) const
{
    std::vector<Ready> all;
    all.reserve(events.size());
    qint64 seq = size();
    qint64 newest = m_newestCheckpoint;
    for (const Event& event : events) {
        auto ready = prepare(event, seq, newest);
        if (!ready)
            return std::unexpected(ready.error());
        if (ready->signsBefore)
            newest = seq;
        all.push_back(*std::move(ready));
        ++seq;
    }
    return all;
}

qint64 Writer::keyFrameSize() const
{
    return frameOverhead + SessionKey::recordSize(std::ssize(m_others));
}

/// At most.
qint64 Writer::noteFrameSize() const
{
    constexpr qint64 allButNames = 256; // a size, a root, a signature in base64
    return frameOverhead + 2 * m_identity.origin.toUtf8().size() + allButNames;
}

Result<void> Writer::write(const FrameBatch& batch)
{
    if (batch.bytes().isEmpty())
        return {};
    if (auto written = m_chain.write(batch); !written)
        return written;
    for (const Checkpoint& checkpoint : std::exchange(m_signed, {})) {
        // Not synced: its note stands in the segment, which is.
        if (auto saved = m_checkpoints.save(checkpoint, CheckpointStore::Sync::No); !saved)
            return saved;
        m_newestCheckpoint = checkpoint.size;
    }
    return {};
}

/// Only the newest segment's checkpoints may wait for their files to be durable: opening looks there.
Result<void> Writer::rollOver()
{
    if (auto synced = m_checkpoints.syncFrom(m_chain.firstSeq()); !synced)
        return synced;
    return m_chain.rollOver(m_clock.wallMs());
}

/// The entry's frame, and before it the checkpoint that is due and this session's key. A key serves one segment, so
/// that each segment can be read by itself.
Result<void> Writer::add(FrameBatch& batch, const Ready& ready)
{
    const qint64 needed = (hasKey() ? 0 : keyFrameSize()) + (ready.signsBefore ? noteFrameSize() : 0) + frameOverhead +
                          SessionKey::sealedSize(ready.canonical.size());
    if (m_chain.room() - batch.bytes().size() < needed) {
        if (auto written = write(batch); !written)
            return written;
        if (auto rolled = rollOver(); !rolled)
            return rolled;
        batch = m_chain.batch();
    }
    if (ready.signsBefore) {
        auto note = signCheckpoint(m_identity.origin, batch.tree().size(), batch.tree().root(), m_identity.stationSeed);
        if (!note)
            return fail(note);
        batch.add(FrameKind::Checkpoint, asBytes(note->note));
        m_signed.push_back(*std::move(note));
    }
    if (!hasKey()) {
        auto made = SessionKey::make(m_logId, asBytes(m_identity.readersPublic), m_others);
        if (!made)
            return fail(made);
        batch.add(FrameKind::SessionKey, asBytes(made->record()));
        m_key = *std::move(made);
        m_keySegment = m_chain.segment();
    }
    const QByteArray sealed = m_key->seal(batch.tree().size(), asBytes(ready.canonical));
    batch.add(FrameKind::Entry, asBytes(sealed), leafHash(asBytes(ready.canonical)));
    return {};
}

Result<qint64> Writer::append(std::span<const Event> events)
{
    if (auto seen = seeWhatOthersSigned(); !seen)
        return fail(seen);
    const auto all = prepare(events);
    if (!all)
        return std::unexpected(all.error());
    const qint64 first = size();
    FrameBatch batch = m_chain.batch();
    for (const Ready& ready : *all) {
        if (auto added = add(batch, ready); !added)
            return fail(added);
    }
    if (auto written = write(batch); !written)
        return fail(written);
    return first;
}

} // namespace scrim::audit
