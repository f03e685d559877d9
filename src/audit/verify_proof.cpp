// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/event.h"
#include "audit/note.h"
#include "audit/prove.h"
#include "base/bytes.h"

namespace scrim::audit {

namespace {

/// Empty when the hashes lead where the proof says.
QString checkHashes(const ProofFile& proof, const Checkpoint& head)
{
    if (proof.kind == ProofFile::Kind::Consistency) {
        if (verifyConsistency(proof.number, proof.oldRoot, head.size, head.root, proof.hashes))
            return {};
        return QStringLiteral("its hashes do not lead from the tree of size %1 to the checkpoint of size %2")
            .arg(proof.number)
            .arg(head.size);
    }
    if (const auto entry = parseEntry(proof.entry, proof.number); !entry)
        return entry.error().message;
    if (verifyInclusion(leafHash(asBytes(proof.entry)), proof.number, head.size, proof.hashes, head.root))
        return {};
    return QStringLiteral("its hashes do not lead from entry %1 to the checkpoint of size %2")
        .arg(proof.number)
        .arg(head.size);
}

/// Empty when the checkpoint kept elsewhere is of one of the trees that the proof speaks of.
QString checkWitness(const ProofFile& proof, const Checkpoint& head, const Checkpoint& kept)
{
    const QString differs =
        QStringLiteral("the checkpoint kept elsewhere, of size %1, has another root: that was another past")
            .arg(kept.size);
    if (kept.size == head.size)
        return kept.root == head.root ? QString() : differs;
    if (proof.kind == ProofFile::Kind::Consistency && kept.size == proof.number)
        return kept.root == proof.oldRoot ? QString() : differs;
    return QStringLiteral("the checkpoint kept elsewhere is of size %1, of which this proof says nothing; \"scrimctl "
                          "log prove --from-size %1\" makes one that does")
        .arg(kept.size);
}

QString check(ProofVerdict& verdict, const std::vector<QByteArray>& witnesses, const QByteArray& vkey)
{
    const auto head = verifyCheckpoint(verdict.proof.note, vkey);
    if (!head)
        return head.error().message;
    verdict.head = *head;
    if (const QString why = checkHashes(verdict.proof, *head); !why.isEmpty())
        return why;
    for (const QByteArray& witness : witnesses) {
        const auto kept = verifyCheckpoint(witness, vkey);
        if (!kept)
            return QStringLiteral("a checkpoint kept elsewhere: ") + kept.error().message;
        if (const QString why = checkWitness(verdict.proof, *head, *kept); !why.isEmpty())
            return why;
    }
    return {};
}

} // namespace

Result<ProofVerdict> verifyProof(const QByteArray& text, const std::vector<QByteArray>& witnesses,
                                 const QByteArray& vkey)
{
    if (!vkey.isEmpty()) {
        if (const auto key = parseVerifierKey(vkey); !key)
            return std::unexpected(key.error());
    }
    ProofVerdict verdict;
    auto proof = parseProof(text);
    if (!proof) {
        verdict.why = proof.error().message;
        return verdict;
    }
    verdict.proof = *std::move(proof);
    verdict.isOwnKey = vkey.isEmpty();
    verdict.why = check(verdict, witnesses, verdict.isOwnKey ? verdict.proof.vkey : vkey);
    verdict.ok = verdict.why.isEmpty();
    return verdict;
}

} // namespace scrim::audit
