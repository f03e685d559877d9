// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bundle_heads.h"
#include "audit/event.h"
#include "audit/in_order.h"
#include "audit/line_reader.h"
#include "audit/note.h"
#include "base/bytes.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace scrim::audit {

namespace {

constexpr qsizetype maxLine = 1024 * 1024;

/// What can be said of a line of entries.jsonl without knowing the others.
struct CheckedLine
{
    Digest leaf{};
    bool isAfterCheckpoint = false;
    QString why; ///< wrong by itself, whatever the checkpoints say; empty when it is not
};

CheckedLine checkLine(const LineReader::Line& line, qint64 seq)
{
    CheckedLine checked{leafHash(asBytes(line.text)), false, {}};
    const auto entry = checkEntry(line.text, seq);
    if (line.isTooLong)
        checked.why = QStringLiteral("entry %1: its line is longer than 1 MiB").arg(seq);
    else if (!entry)
        checked.why = entry.error().message;
    else if (!line.hasLineEnd)
        checked.why = QStringLiteral("entry %1: its line does not end").arg(seq);
    else
        checked.isAfterCheckpoint = entry->isAfterCheckpoint;
    return checked;
}

/// A leaf hash as a line of `leaves` spells it; nothing for what is none.
std::optional<Digest> leafIn(const LineReader::Line& line)
{
    const QByteArray text(line.text.data(), static_cast<qsizetype>(line.text.size()));
    const QByteArray bytes = QByteArray::fromHex(text);
    Digest leaf{};
    if (bytes.size() != static_cast<qsizetype>(leaf.size()) || bytes.toHex() != text || !line.hasLineEnd)
        return {};
    std::ranges::copy(asBytes(bytes), leaf.begin());
    return leaf;
}

/// leafIn() == leaf, without looking at it as closely.
bool spells(const LineReader::Line& line, const Digest& leaf)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::array<char, 2 * std::tuple_size_v<Digest>> hex{};
    for (std::size_t i = 0; i < leaf.size(); ++i) {
        hex[2 * i] = digits[leaf[i] >> 4U];
        hex[2 * i + 1] = digits[leaf[i] & 0xfU];
    }
    return line.hasLineEnd && std::ranges::equal(line.text, hex);
}

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

/// One pass over entries.jsonl and leaves. A tree grows over what the entries are; from where the two files differ a
/// second one beside it, over what `leaves` says they were. Where the first goes astray and the second does not,
/// `leaves` names the wrong entry.
class BundleWalk
{
public:
    explicit BundleWalk(const BundleHeads& heads)
        : m_findings(heads.findings), m_sizes(heads.sizes), m_verified(heads.verified), m_entries(heads.heads)
    {}

    Result<void> run(const BundlePaths& paths, int threads);
    [[nodiscard]] Verdict conclude();

private:
    using Checked = std::vector<CheckedLine>;

    [[nodiscard]] Result<void> walk(LineReader& entries, LineCursor* leaves, int threads);
    [[nodiscard]] bool step(const CheckedLine* entry, const LineReader::Line* leaf);
    void takeEntry(const CheckedLine& entry);
    void takeLeaf(const LineReader::Line& line);
    void checkMark(bool isMarked, qint64 seq);
    [[nodiscard]] const Side& leaves() const { return m_leaves ? *m_leaves : m_entries; }
    void concludeOnEntries();

    Findings m_findings;
    std::vector<qint64> m_sizes;    ///< of the files in checkpoints/
    std::vector<qint64> m_verified; ///< those of them whose signature holds
    std::size_t m_nextSize = 0;     ///< in m_sizes
    Side m_entries;
    std::optional<Side> m_leaves;            ///< from the first difference on; before, the tree is the same
    std::optional<qint64> m_firstDifference; ///< between the two files
    std::optional<qint64> m_firstMalformed;  ///< wrong by itself, whatever the heads say
    QString m_malformedWhy;
    std::optional<qint64> m_firstBadLeaf;
    bool m_hasMoreEntries = false; ///< than any head covers
};

/// An entry says whether a checkpoint was signed just before it.
void BundleWalk::checkMark(bool isMarked, qint64 seq)
{
    while (m_nextSize < m_sizes.size() && m_sizes[m_nextSize] < seq)
        ++m_nextSize;
    const bool isThere = m_nextSize < m_sizes.size() && m_sizes[m_nextSize] == seq;
    if (isMarked && !isThere)
        m_findings.add(QStringLiteral("checkpoints/%1 is missing").arg(seq));
    if (!isMarked && isThere)
        m_findings.add(QStringLiteral("checkpoints/%1 was not there when the log went on").arg(seq));
}

void BundleWalk::takeEntry(const CheckedLine& entry)
{
    const qint64 seq = m_entries.tree.size();
    if (entry.why.isEmpty()) {
        checkMark(entry.isAfterCheckpoint, seq);
    } else if (!m_firstMalformed) {
        m_firstMalformed = seq;
        m_malformedWhy = entry.why;
    }
    m_entries.grow(entry.leaf);
}

void BundleWalk::takeLeaf(const LineReader::Line& line)
{
    const auto leaf = leafIn(line);
    if (!leaf)
        m_firstBadLeaf = m_firstBadLeaf.value_or(m_leaves->tree.size());
    m_leaves->grow(leaf.value_or(Digest{}));
}

/// One line of each, null where there is no more; false when the rest does not count.
bool BundleWalk::step(const CheckedLine* entry, const LineReader::Line* leaf)
{
    const qint64 seq = std::max(m_entries.tree.size(), leaves().tree.size());
    if (entry == nullptr && leaf == nullptr)
        return false;
    if (!m_entries.heads.isEmpty() && seq >= m_entries.heads.largest()) {
        m_hasMoreEntries = entry != nullptr;
        if (leaf != nullptr)
            m_firstBadLeaf = m_firstBadLeaf.value_or(seq);
        return false;
    }
    const bool same = entry != nullptr && leaf != nullptr && spells(*leaf, entry->leaf);
    if (!same && !m_leaves) {
        m_firstDifference = seq;
        m_leaves = m_entries;
    }
    if (entry != nullptr)
        takeEntry(*entry);
    if (leaf != nullptr && m_leaves)
        takeLeaf(*leaf);
    return true;
}

Result<void> BundleWalk::walk(LineReader& entries, LineCursor* leaves, int threads)
{
    const auto nextLeaf = [leaves] { return leaves != nullptr ? leaves->next() : nullptr; };
    bool isOver = false;
    auto walked = inOrder(
        threads,
        [&entries]() -> Result<std::optional<LineReader::Lines>> {
            auto lines = entries.next();
            if (!lines)
                return fail(lines);
            return lines->lines.empty() ? std::nullopt : std::optional(*std::move(lines));
        },
        [](const LineReader::Lines& lines) {
            Checked checked;
            checked.reserve(lines.lines.size());
            for (const auto& line : lines.lines)
                checked.push_back(checkLine(line, lines.first + static_cast<qint64>(checked.size())));
            return checked;
        },
        [&](const Checked& checked) -> Result<bool> {
            for (const CheckedLine& entry : checked) {
                const auto leaf = nextLeaf();
                if (!leaf)
                    return std::unexpected(leaf.error());
                isOver = !step(&entry, *leaf);
                if (isOver)
                    return false;
            }
            return true;
        });
    while (walked && !isOver) {
        const auto leaf = nextLeaf();
        if (!leaf)
            return std::unexpected(leaf.error());
        isOver = !step(nullptr, *leaf);
    }
    return walked;
}

Result<void> BundleWalk::run(const BundlePaths& paths, int threads)
{
    auto entries = LineReader::open(paths.entries(), maxLine);
    auto lines = LineReader::open(paths.leaves(), maxLine);
    for (const auto* reader : {&entries, &lines}) {
        if (!*reader && !Findings::isFinding(reader->error()))
            return std::unexpected(reader->error());
    }
    if (!lines)
        m_findings.add(lines.error().message);
    if (!entries) {
        m_findings.add(0, entries.error().message);
        return {};
    }
    if (!lines)
        return walk(*entries, nullptr, threads);
    LineCursor leaves(*std::move(lines));
    return walk(*entries, &leaves, threads);
}

/// The entries do not match what was signed: which is the first wrong one?
void BundleWalk::concludeOnEntries()
{
    const HeadCheck& heads = m_entries.heads;
    const qint64 size = m_entries.tree.size();
    if (m_firstDifference && *m_firstDifference < leaves().heads.good()) {
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
    if (m_firstBadLeaf || !leaves().holds() || m_firstDifference)
        m_findings.add(QStringLiteral("leaves does not match the entries from its line %1 on")
                           .arg(m_firstDifference.value_or(m_firstBadLeaf.value_or(leaves().tree.size())) + 1));
    Verdict verdict;
    verdict.size = m_entries.tree.size();
    verdict.root = toByteArray(m_entries.tree.root()).toHex();
    verdict.checkpoints =
        std::ranges::count_if(m_verified, [&](qint64 size) { return size <= m_entries.heads.good(); });
    m_findings.writeTo(verdict);
    return verdict;
}

} // namespace

Result<Verdict> verifyBundle(const QString& bundle, const std::vector<QByteArray>& witnesses, const QByteArray& vkey,
                             int threads)
{
    threads = threads > 0 ? threads : usefulThreads();
    if (!QFileInfo(bundle).isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("%1: there is no such bundle; name the folder that "
                                                        "\"scrimctl log export\" wrote")
                                             .arg(bundle));
    if (!vkey.isEmpty()) {
        if (const auto key = parseVerifierKey(vkey); !key)
            return std::unexpected(key.error());
    }
    const BundlePaths paths{bundle};
    const auto heads = loadBundleHeads(paths, witnesses, vkey, threads);
    if (!heads)
        return std::unexpected(heads.error());
    BundleWalk walk(*heads);
    if (auto walked = walk.run(paths, threads); !walked)
        return fail(walked);
    return walk.conclude();
}

} // namespace scrim::audit
