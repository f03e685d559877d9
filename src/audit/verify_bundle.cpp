// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bundle_heads.h"
#include "audit/event.h"
#include "audit/line_reader.h"
#include "audit/note.h"
#include "base/bytes.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

namespace scrim::audit {

namespace {

constexpr qsizetype maxLine = 1024 * 1024;

/// A tree that grows beside the heads it must match.
struct Side
{
    CompactTree tree;
    HeadCheck heads;

    explicit Side(const std::vector<Head>& all) : heads(all) { heads.see(tree); }
    void grow(const Digest& leaf)
    {
        tree.push(leaf);
        heads.see(tree);
    }
    [[nodiscard]] bool holds() const { return heads.beyond() == nullptr; } // a bad head is not passed either
};

/// One pass over entries.jsonl and leaves. Two trees grow side by side, one over what the entries are and one over what
/// `leaves` says they were. Where the first goes astray and the second does not, `leaves` names the wrong entry.
class BundleWalk
{
public:
    explicit BundleWalk(const BundleHeads& heads)
        : m_findings(heads.findings),
          m_sizes(heads.sizes),
          m_verified(heads.verified),
          m_entries(heads.heads),
          m_leaves(heads.heads)
    {}

    Result<void> run(const BundlePaths& paths);
    [[nodiscard]] Verdict conclude();

private:
    Result<bool> step(LineReader& entries, LineReader* leaves);
    void takeEntry(const LineReader::Line& line);
    Digest takeLeaf(const LineReader::Line& line);
    void checkMark(const QJsonObject& entry, qint64 seq);
    void concludeOnEntries();

    Findings m_findings;
    std::vector<qint64> m_sizes;    ///< of the files in checkpoints/
    std::vector<qint64> m_verified; ///< those of them whose signature holds
    Side m_entries;
    Side m_leaves;
    Digest m_lastLeaf{};                     ///< of the entry taken last
    std::optional<qint64> m_firstDifference; ///< between the two files
    std::optional<qint64> m_firstMalformed;  ///< wrong by itself, whatever the heads say
    QString m_malformedWhy;
    std::optional<qint64> m_firstBadLeaf;
    bool m_hasMoreEntries = false; ///< than any head covers
};

/// An entry says whether a checkpoint was signed just before it.
void BundleWalk::checkMark(const QJsonObject& entry, qint64 seq)
{
    const bool isMarked = entry.value(QLatin1String("detail")).toObject().contains(afterCheckpoint);
    const bool isThere = std::ranges::binary_search(m_sizes, seq);
    if (isMarked && !isThere)
        m_findings.add(QStringLiteral("checkpoints/%1 is missing").arg(seq));
    if (!isMarked && isThere)
        m_findings.add(QStringLiteral("checkpoints/%1 was not there when the log went on").arg(seq));
}

void BundleWalk::takeEntry(const LineReader::Line& line)
{
    const qint64 seq = m_entries.tree.size();
    auto entry = parseEntry(line.text, seq);
    if (line.isTooLong)
        entry = fail(ErrorCode::Tampered, QStringLiteral("entry %1: its line is longer than 1 MiB").arg(seq));
    else if (entry && !line.hasLineEnd)
        entry = fail(ErrorCode::Tampered, QStringLiteral("entry %1: its line does not end").arg(seq));
    if (entry) {
        checkMark(*entry, seq);
    } else if (!m_firstMalformed) {
        m_firstMalformed = seq;
        m_malformedWhy = entry.error().message;
    }
    m_lastLeaf = leafHash(asBytes(line.text));
    m_entries.grow(m_lastLeaf);
}

Digest BundleWalk::takeLeaf(const LineReader::Line& line)
{
    const QByteArray bytes = QByteArray::fromHex(line.text);
    Digest leaf{};
    if (bytes.size() == static_cast<qsizetype>(leaf.size()) && bytes.toHex() == line.text && line.hasLineEnd)
        std::ranges::copy(asBytes(bytes), leaf.begin());
    else
        m_firstBadLeaf = m_firstBadLeaf.value_or(m_leaves.tree.size());
    m_leaves.grow(leaf);
    return leaf;
}

/// One line of each; false at the end. `leaves` is null where there is no such file.
Result<bool> BundleWalk::step(LineReader& entries, LineReader* leaves)
{
    const qint64 seq = std::max(m_entries.tree.size(), m_leaves.tree.size());
    const auto entry = entries.next();
    if (!entry)
        return std::unexpected(entry.error());
    const auto leaf = leaves != nullptr ? leaves->next() : std::optional<LineReader::Line>();
    if (!leaf)
        return std::unexpected(leaf.error());
    if (!entry->has_value() && !leaf->has_value())
        return false;
    if (!m_entries.heads.isEmpty() && seq >= m_entries.heads.largest()) {
        m_hasMoreEntries = entry->has_value();
        if (leaf->has_value())
            m_firstBadLeaf = m_firstBadLeaf.value_or(seq);
        return false;
    }
    if (entry->has_value())
        takeEntry(**entry);
    const bool same = leaf->has_value() && takeLeaf(**leaf) == m_lastLeaf && entry->has_value();
    if (!same)
        m_firstDifference = m_firstDifference.value_or(seq);
    return true;
}

Result<void> BundleWalk::run(const BundlePaths& paths)
{
    auto entries = LineReader::open(paths.entries(), maxLine);
    auto leaves = LineReader::open(paths.leaves(), maxLine);
    for (const auto* reader : {&entries, &leaves}) {
        if (!*reader && !Findings::isFinding(reader->error()))
            return std::unexpected(reader->error());
    }
    if (!leaves)
        m_findings.add(leaves.error().message);
    if (!entries) {
        m_findings.add(0, entries.error().message);
        return {};
    }
    for (;;) {
        const auto goOn = step(*entries, leaves ? &*leaves : nullptr);
        if (!goOn)
            return std::unexpected(goOn.error());
        if (!*goOn)
            return {};
    }
}

/// The entries do not match what was signed: which is the first wrong one?
void BundleWalk::concludeOnEntries()
{
    const HeadCheck& heads = m_entries.heads;
    const qint64 size = m_entries.tree.size();
    if (m_firstDifference && *m_firstDifference < m_leaves.heads.good()) {
        const bool isMissing = *m_firstDifference >= size;
        m_findings.add(*m_firstDifference,
                       m_firstMalformed == m_firstDifference ? m_malformedWhy
                       : isMissing ? QStringLiteral("entry %1 is missing").arg(*m_firstDifference)
                                   : QStringLiteral("entry %1 is not the one that was signed").arg(*m_firstDifference));
    } else if (const Head* bad = heads.bad()) {
        m_findings.add(heads.good(),
                       QStringLiteral("the entries do not match %1; the first wrong one is entry %2 or later")
                           .arg(bad->name)
                           .arg(heads.good()));
    } else if (const Head* beyond = heads.beyond()) {
        m_findings.add(size, QStringLiteral("entry %1 is missing: %2 covers it").arg(size).arg(beyond->name));
    }
}

Verdict BundleWalk::conclude()
{
    concludeOnEntries();
    if (m_hasMoreEntries)
        m_findings.add(m_entries.heads.largest(),
                       QStringLiteral("entry %1 stands behind the newest checkpoint").arg(m_entries.heads.largest()));
    if (m_firstMalformed)
        m_findings.add(*m_firstMalformed, m_malformedWhy);
    if (m_firstBadLeaf || !m_leaves.holds() || m_firstDifference)
        m_findings.add(QStringLiteral("leaves does not match the entries from its line %1 on")
                           .arg(m_firstDifference.value_or(m_firstBadLeaf.value_or(m_leaves.tree.size())) + 1));
    Verdict verdict;
    verdict.size = m_entries.tree.size();
    verdict.root = toByteArray(m_entries.tree.root()).toHex();
    verdict.checkpoints =
        std::ranges::count_if(m_verified, [&](qint64 size) { return size <= m_entries.heads.good(); });
    m_findings.writeTo(verdict);
    return verdict;
}

} // namespace

Result<Verdict> verifyBundle(const QString& bundle, const std::vector<QByteArray>& witnesses, const QByteArray& vkey)
{
    if (!QFileInfo(bundle).isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("%1: there is no such bundle; name the folder that "
                                                        "\"scrimctl log export\" wrote")
                                             .arg(bundle));
    if (!vkey.isEmpty()) {
        if (const auto key = parseVerifierKey(vkey); !key)
            return std::unexpected(key.error());
    }
    const BundlePaths paths{bundle};
    const auto heads = loadBundleHeads(paths, witnesses, vkey);
    if (!heads)
        return std::unexpected(heads.error());
    BundleWalk walk(*heads);
    if (auto walked = walk.run(paths); !walked)
        return fail(walked);
    return walk.conclude();
}

} // namespace scrim::audit
