// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verify_end.h"

#include "audit/chain.h"
#include "audit/checkpoint_store.h"
#include "audit/findings.h"
#include "audit/heads.h"
#include "audit/note.h"
#include "base/bytes.h"

#include <algorithm>

namespace scrim::audit {

namespace {

/// Without the beginning of a segment to go by, reading would begin at the log's.
constexpr std::size_t mostSegments = 8;

/// The notes that the log signed by itself since its newest checkpoint became a file.
class NoteWatch
{
public:
    NoteWatch(const CheckpointStore& store, Findings& findings, qint64 newest)
        : m_store(store), m_findings(findings), m_newest(newest)
    {}

    Result<void> operator()(const Chain::Visit& at)
    {
        const auto checkpoint = m_store.verify(toByteArray(at.frame.payload));
        if (checkpoint && checkpoint->size == at.frame.seq && checkpoint->root == at.tree.root())
            m_newest = std::max(m_newest, checkpoint->size);
        else
            m_findings.add(at.frame.seq, QStringLiteral("the checkpoint that stands before entry %1 is not one of the "
                                                        "entries before")
                                             .arg(at.frame.seq));
        return {};
    }
    [[nodiscard]] qint64 newest() const { return m_newest; }

private:
    const CheckpointStore& m_store;
    Findings& m_findings;
    qint64 m_newest;
};

} // namespace

Result<Verdict> verifyLogEnd(const QString& folder, const QByteArray& vkey)
{
    const CheckpointStore store(folder, vkey);
    const auto newest = store.newest();
    if (!newest)
        return std::unexpected(newest.error());
    std::vector<Head> heads;
    if (*newest)
        heads.push_back({(*newest)->size, (*newest)->root, QStringLiteral("the newest checkpoint")});
    const qint64 covered = *newest ? (*newest)->size : 0;
    Chain chain(folder, Chain::Lock::PerSegment);
    if (auto found = chain.seek(covered); !found)
        return fail(found);
    Findings findings;
    Verdict verdict;
    verdict.absent = chain.tree().size();
    if (verdict.absent == 0 && segmentNumbers(folder).size() > mostSegments) {
        findings.add(QStringLiteral("its segments do not follow each other"));
        findings.writeTo(verdict);
        return verdict;
    }
    HeadCheck check(std::move(heads));
    check.see(chain.tree());
    NoteWatch notes(store, findings, covered);
    chain.watchNotes([&notes](const Chain::Visit& at) { return notes(at); });
    const auto tail = chain.advance([&check](const Chain::Visit& at) -> Result<bool> {
        return at.frame.kind == FrameKind::SessionKey || check.see(at.tree);
    });
    verdict.size = chain.tree().size();
    if (!tail && !Findings::isFinding(tail.error()))
        return std::unexpected(tail.error());
    if (!tail)
        findings.add(verdict.size, tail.error().message);
    else if (chain.logId() != logIdOf(vkey))
        findings.add(QStringLiteral("%1 belongs to another log or another key").arg(chain.path()));
    else if (check.bad() != nullptr)
        findings.add(QStringLiteral("the entries do not match the newest checkpoint, of %1").arg(covered));
    else if (check.beyond() != nullptr)
        findings.add(verdict.size, QStringLiteral("the newest checkpoint covers entries that are missing from entry "
                                                  "%1 on")
                                       .arg(verdict.size));
    else if (verdict.size - notes.newest() > checkpointEvery)
        findings.add(QStringLiteral("behind entry %1 a checkpoint is missing").arg(notes.newest()));
    verdict.root = toByteArray(chain.tree().root()).toHex();
    findings.writeTo(verdict);
    return verdict;
}

} // namespace scrim::audit
