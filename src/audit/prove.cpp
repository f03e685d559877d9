// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/prove.h"

#include "audit/chain.h"
#include "audit/opened.h"
#include "base/bytes.h"

namespace scrim::audit {

namespace {

/// The leaves under a head, and one entry of them.
struct Gathered
{
    std::vector<Digest> leaves;
    QByteArray entry; ///< empty when the keys do not open it
};

/// `wanted` is the entry to open; -1 for none.
Result<Gathered> gather(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys, const Checkpoint& head,
                        qint64 wanted)
{
    Chain chain(folder, Chain::Lock::PerSegment);
    SessionKeyRing ring(keys);
    Gathered out;
    if (auto entered = chain.enter(); !entered)
        return fail(entered);
    if (chain.absentBefore() > 0)
        return fail(ErrorCode::NotFound,
                    QStringLiteral("the archive with the first %1 entries is not here, and a proof needs their hashes")
                        .arg(chain.absentBefore()));
    const auto read = chain.advance([&](const Chain::Visit& at) -> Result<bool> {
        if (at.frame.seq >= head.size)
            return false;
        if (at.frame.kind == FrameKind::SessionKey) {
            ring.add(at.segment, at.frame.payload);
            return true;
        }
        out.leaves.push_back(at.frame.leaf);
        if (at.frame.seq != wanted)
            return true;
        if (at.isPruned)
            return fail(ErrorCode::NotFound,
                        QStringLiteral("entry %1 was deleted at the end of its retention").arg(wanted));
        const auto entry = openEntry(ring, chain.logId(), at.frame);
        if (!entry)
            return std::unexpected(entry.error());
        out.entry = entry->canonical;
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    if (chain.logId() != logIdOf(vkey) || static_cast<qint64>(out.leaves.size()) != head.size ||
        rootOf(out.leaves) != head.root)
        return fail(ErrorCode::Tampered,
                    QStringLiteral("the log's entries do not match its checkpoint of size %1, so nothing can be "
                                   "proved; run \"scrimctl log verify\"")
                        .arg(head.size));
    return out;
}

} // namespace

Result<ProofFile> proveInclusion(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys,
                                 const Checkpoint& head, qint64 number)
{
    if (number < 0 || number >= head.size)
        return fail(
            ErrorCode::NotFound,
            QStringLiteral("there is no entry %1: the newest checkpoint covers %2 entries").arg(number).arg(head.size));
    auto gathered = gather(folder, vkey, keys, head, number);
    if (!gathered)
        return fail(gathered);
    if (gathered->entry.isEmpty())
        return fail(ErrorCode::Refused,
                    QStringLiteral("entry %1 is somebody else's: a proof shows its entry, so ask a supervisor or an "
                                   "auditor for it")
                        .arg(number));
    return ProofFile{ProofFile::Kind::Inclusion,
                     vkey,
                     std::move(gathered->entry),
                     number,
                     {},
                     inclusionProof(gathered->leaves, number),
                     head.note};
}

Result<ProofFile> proveConsistency(const QString& folder, const QByteArray& vkey, const Checkpoint& head,
                                   qint64 fromSize)
{
    if (fromSize == 0)
        return fail(ErrorCode::Usage, QStringLiteral("every log goes on from the empty tree: prove from size 1 on"));
    if (fromSize < 0 || fromSize > head.size)
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there was no tree of %1 entries: the newest checkpoint covers %2")
                        .arg(fromSize)
                        .arg(head.size));
    const auto gathered = gather(folder, vkey, {}, head, -1);
    if (!gathered)
        return std::unexpected(gathered.error());
    const std::span<const Digest> leaves(gathered->leaves);
    return ProofFile{ProofFile::Kind::Consistency,
                     vkey,
                     {},
                     fromSize,
                     rootOf(leaves.first(static_cast<std::size_t>(fromSize))),
                     consistencyProof(leaves, fromSize),
                     head.note};
}

} // namespace scrim::audit
