// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain.h"
#include "audit/checkpoint_store.h"
#include "audit/event.h"
#include "audit/findings.h"
#include "audit/heads.h"
#include "audit/note.h"
#include "audit/opened.h"
#include "audit/witness.h"
#include "base/bytes.h"

#include <algorithm>

namespace scrim::audit {

namespace {

class LogVerifier
{
public:
    LogVerifier(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys, const QString& archive)
        : m_vkey(vkey),
          m_mustOpen(!keys.readersPrivate.empty()),
          m_chain(folder, Chain::Lock::PerSegment, archive),
          m_store(folder, vkey),
          m_ring(keys)
    {}

    Result<Verdict> run(const QByteArray& witness);

private:
    Result<std::vector<Head>> loadHeads(const QByteArray& witness);
    Result<bool> visit(const Chain::Visit& at, HeadCheck& heads);
    void visitNote(const Chain::Visit& at);
    Result<void> walk(HeadCheck& heads);
    Result<void> checkMark(const ReadEntry& entry);
    void checkGaps();

    QByteArray m_vkey;
    bool m_mustOpen;
    Chain m_chain;
    CheckpointStore m_store;
    SessionKeyRing m_ring;
    std::vector<qint64> m_sizes;      ///< of the checkpoints, listed before the walk: what is signed meanwhile is newer
    std::vector<qint64> m_inSegments; ///< of the checkpoints without a file
    std::vector<qint64> m_verified;   ///< those of them whose signature holds
    qint64 m_pruned = 0;
    Findings m_findings;
};

/// Every checkpoint that can be read; what is wrong with the others is a finding.
Result<std::vector<Head>> LogVerifier::loadHeads(const QByteArray& witness)
{
    std::vector<Head> heads;
    const std::vector<QByteArray> notes = witness.isEmpty() ? std::vector<QByteArray>() : splitNotes(witness);
    for (const QByteArray& note : notes) {
        const auto kept = verifyCheckpoint(note, m_vkey);
        if (kept)
            heads.push_back(
                {kept->size, kept->root, QStringLiteral("the checkpoint kept elsewhere, of size %1").arg(kept->size)});
        else
            m_findings.add(QStringLiteral("the checkpoint kept elsewhere: ") + kept.error().message);
    }
    const auto listing = m_store.list();
    if (!listing) {
        m_findings.add(listing.error().message);
        return heads;
    }
    for (const QString& name : listing->strays) {
        // A crash may leave the file that was to become a checkpoint.
        if (!name.endsWith(QLatin1String(".new")))
            m_findings.add(QStringLiteral("%1/%2 is no checkpoint").arg(m_store.folder(), name));
    }
    m_sizes = listing->sizes;
    for (const qint64 size : m_sizes) {
        const auto checkpoint = m_store.load(size);
        if (!checkpoint && !Findings::isFinding(checkpoint.error()))
            return std::unexpected(checkpoint.error());
        if (!checkpoint) {
            m_findings.add(checkpoint.error().message);
            continue;
        }
        m_verified.push_back(size);
        heads.push_back({size, checkpoint->root, QStringLiteral("the checkpoint of size %1").arg(size)});
    }
    return heads;
}

/// An entry says whether a checkpoint was signed just before it.
Result<void> LogVerifier::checkMark(const ReadEntry& entry)
{
    const bool isMarked = entry.json.value(QLatin1String("detail")).toObject().contains(afterCheckpoint);
    const bool isListed = std::ranges::binary_search(m_sizes, entry.seq);
    const auto isThere = isMarked && !isListed ? m_store.has(entry.seq) : Result<bool>(true);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        m_findings.add(QStringLiteral("the checkpoint of size %1 is missing").arg(entry.seq));
    if (!isMarked && isListed)
        m_findings.add(QStringLiteral("the checkpoint of size %1 was not there when the log went on").arg(entry.seq));
    return {};
}

Result<bool> LogVerifier::visit(const Chain::Visit& at, HeadCheck& heads)
{
    if (at.frame.kind == FrameKind::SessionKey) {
        m_ring.add(at.segment, at.frame.payload);
        return true;
    }
    if (at.isPruned) {
        ++m_pruned;
        return heads.see(at.tree);
    }
    const auto entry = openEntry(m_ring, m_chain.logId(), at.frame);
    if (!entry) {
        m_findings.add(at.frame.seq, entry.error().message);
        return false;
    }
    if (!entry->canonical.isEmpty()) {
        if (auto checked = checkMark(*entry); !checked)
            return fail(checked);
    } else if (m_mustOpen) {
        m_findings.add(at.frame.seq,
                       QStringLiteral("entry %1 does not open with the log readers' key").arg(at.frame.seq));
        return false;
    }
    return heads.see(at.tree);
}

/// A checkpoint that the log signed by itself. Its file may be missing after a power cut, until the log is opened.
void LogVerifier::visitNote(const Chain::Visit& at)
{
    const qint64 size = at.frame.seq;
    const auto checkpoint = m_store.verify(toByteArray(at.frame.payload));
    if (!checkpoint || checkpoint->size != size || checkpoint->root != at.tree.root()) {
        m_findings.add(
            size,
            QStringLiteral("the checkpoint that stands before entry %1 is not one of the entries before").arg(size));
        return;
    }
    const auto place = std::ranges::lower_bound(m_sizes, size);
    if (place != m_sizes.end() && *place == size)
        return;
    m_sizes.insert(place, size);
    m_inSegments.push_back(size);
}

Result<void> LogVerifier::walk(HeadCheck& heads)
{
    m_chain.watchNotes([this](const Chain::Visit& at) -> Result<void> {
        visitNote(at);
        return {};
    });
    const auto entered = m_chain.enter();
    heads.skipBelow(m_chain.absentBefore());
    heads.see(m_chain.tree());
    const auto tail = entered ? m_chain.advance([&](const Chain::Visit& at) { return visit(at, heads); })
                              : Result<Chain::Tail>(std::unexpected(entered.error()));
    const qint64 size = m_chain.tree().size();
    if (!tail && !Findings::isFinding(tail.error()))
        return std::unexpected(tail.error());
    if (!tail)
        m_findings.add(size, tail.error().message);
    else if (m_chain.logId() != logIdOf(m_vkey))
        m_findings.add(0, QStringLiteral("%1 belongs to another log or another key").arg(m_chain.path()));
    else if (const Head* bad = heads.bad())
        m_findings.add(heads.good(),
                       QStringLiteral("the entries do not match %1; the first wrong one is entry %2 or later")
                           .arg(bad->name)
                           .arg(heads.good()));
    else if (const Head* beyond = heads.beyond())
        m_findings.add(
            size, QStringLiteral("%1 covers entries that are missing from entry %2 on").arg(beyond->name).arg(size));
    return {};
}

/// The log signs by itself often enough that a longer stretch means a checkpoint taken away.
void LogVerifier::checkGaps()
{
    const auto listing = m_store.list(); // anew: others may have signed during the walk
    if (!listing)
        return;
    std::vector<qint64> ends = listing->sizes;
    ends.insert(ends.end(), m_inSegments.begin(), m_inSegments.end());
    ends.push_back(m_chain.tree().size());
    std::ranges::sort(ends);
    qint64 last = 0;
    for (const qint64 size : ends) {
        if (size - last > checkpointEvery)
            m_findings.add(QStringLiteral("between the entries %1 and %2 a checkpoint is missing").arg(last).arg(size));
        last = size;
    }
}

Result<Verdict> LogVerifier::run(const QByteArray& witness)
{
    auto loaded = loadHeads(witness);
    if (!loaded)
        return fail(loaded);
    HeadCheck heads(*std::move(loaded));
    if (auto walked = walk(heads); !walked)
        return fail(walked);
    checkGaps();
    Verdict verdict;
    verdict.size = m_chain.tree().size();
    verdict.root = toByteArray(m_chain.tree().root()).toHex();
    verdict.absent = m_chain.absentBefore();
    verdict.pruned = m_pruned;
    verdict.checkpoints =
        std::ranges::count_if(m_verified, [&](qint64 size) { return size <= heads.good() && size >= verdict.absent; }) +
        static_cast<qint64>(m_inSegments.size());
    m_findings.writeTo(verdict);
    return verdict;
}

} // namespace

Result<Verdict> verifyLog(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys,
                          const QByteArray& witness, const QString& archive)
{
    if (const auto key = parseVerifierKey(vkey); !key)
        return std::unexpected(key.error());
    return LogVerifier(folder, vkey, keys, archive).run(witness);
}

} // namespace scrim::audit
