// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bundle_heads.h"

#include "audit/checkpoint_store.h"
#include "audit/in_order.h"
#include "audit/note.h"
#include "audit/small_file.h"

#include <QDir>

#include <algorithm>
#include <span>

namespace scrim::audit {

namespace {

constexpr std::size_t checkpointsAtOnce = 64; ///< for one thread

class Loader
{
public:
    Loader(const BundlePaths& paths, int threads) : m_paths(paths), m_threads(threads) {}

    Result<BundleHeads> run(const std::vector<QByteArray>& witnesses, const QByteArray& vkey);

private:
    void checkNames();
    Result<QByteArray> takeKey(const QByteArray& wanted);
    Result<void> takeCheckpoints(const QByteArray& vkey);
    Result<void> take(const Result<Checkpoint>& checkpoint);
    Result<void> takeNewest(const QByteArray& vkey);
    void takeWitnesses(const std::vector<QByteArray>& witnesses, const QByteArray& vkey);
    /// Notes a finding; passes on an error that is none.
    Result<void> note(const Error& error, const QString& where = {});

    const BundlePaths& m_paths;
    int m_threads;
    BundleHeads m_out;
    QByteArray m_newestNote; ///< of the largest in checkpoints/
};

Result<void> Loader::note(const Error& error, const QString& where)
{
    if (!Findings::isFinding(error))
        return std::unexpected(error);
    m_out.findings.add(where + error.message);
    return {};
}

void Loader::checkNames()
{
    const QStringList names =
        QDir(m_paths.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const QStringList belonging = BundlePaths::names();
    for (const QString& name : belonging) {
        if (!names.contains(name))
            m_out.findings.add(QStringLiteral("%1 is missing from the bundle").arg(name));
    }
    for (const QString& name : names) {
        if (!belonging.contains(name))
            m_out.findings.add(QStringLiteral("%1 is no part of a bundle").arg(name));
    }
}

/// The key to believe: the caller's, else the bundle's own; empty where there is none.
Result<QByteArray> Loader::takeKey(const QByteArray& wanted)
{
    const auto line = readSmallFile(m_paths.key(), maxNoteSize);
    if (!line) {
        if (auto noted = note(line.error()); !noted)
            return fail(noted);
        return wanted;
    }
    const QByteArray own = line->chopped(line->endsWith('\n') ? 1 : 0);
    if (!line->endsWith('\n') || !parseVerifierKey(own)) {
        m_out.findings.add(QStringLiteral("key.pub is not one verifier key on one line"));
        return wanted;
    }
    if (!wanted.isEmpty() && own != wanted)
        m_out.findings.add(QStringLiteral("key.pub is not the key that was asked for"));
    return wanted.isEmpty() ? own : wanted;
}

Result<void> Loader::take(const Result<Checkpoint>& checkpoint)
{
    if (!checkpoint)
        return note(checkpoint.error());
    m_out.heads.push_back({checkpoint->size, checkpoint->root, QStringLiteral("checkpoints/%1").arg(checkpoint->size)});
    m_newestNote = checkpoint->note;
    m_out.verified.push_back(checkpoint->size);
    return {};
}

Result<void> Loader::takeCheckpoints(const QByteArray& vkey)
{
    const CheckpointStore store(m_paths.folder, vkey);
    const auto listing = store.list();
    if (!listing)
        return note(listing.error());
    for (const QString& name : listing->strays)
        m_out.findings.add(QStringLiteral("checkpoints/%1 is no checkpoint").arg(name));
    m_out.sizes = listing->sizes;
    // Signatures are most of what a bundle costs.
    std::span<const qint64> rest(m_out.sizes);
    return inOrder(
        m_threads,
        [&rest]() -> Result<std::optional<std::span<const qint64>>> {
            if (rest.empty())
                return std::nullopt;
            const auto some = rest.first(std::min(rest.size(), checkpointsAtOnce));
            rest = rest.subspan(some.size());
            return some;
        },
        [&store](std::span<const qint64> sizes) {
            std::vector<Result<Checkpoint>> loaded;
            for (const qint64 size : sizes)
                loaded.push_back(store.load(size));
            return loaded;
        },
        [this](const std::vector<Result<Checkpoint>>& loaded) -> Result<bool> {
            for (const auto& checkpoint : loaded) {
                if (auto taken = take(checkpoint); !taken)
                    return fail(taken);
            }
            return true;
        });
}

Result<void> Loader::takeNewest(const QByteArray& vkey)
{
    const auto bytes = readSmallFile(m_paths.checkpoint(), maxNoteSize);
    if (!bytes)
        return note(bytes.error());
    const auto newest = verifyCheckpoint(*bytes, vkey);
    if (!newest)
        return note(newest.error(), QStringLiteral("checkpoint: "));
    if (*bytes != m_newestNote)
        m_out.findings.add(QStringLiteral("checkpoint is not the newest one in checkpoints/"));
    m_out.heads.push_back({newest->size, newest->root, QStringLiteral("checkpoint")});
    return {};
}

void Loader::takeWitnesses(const std::vector<QByteArray>& witnesses, const QByteArray& vkey)
{
    for (const QByteArray& witness : witnesses) {
        const auto kept = verifyCheckpoint(witness, vkey);
        if (!kept)
            m_out.findings.add(QStringLiteral("a checkpoint kept elsewhere: ") + kept.error().message);
        else
            m_out.heads.push_back(
                {kept->size, kept->root, QStringLiteral("the checkpoint of size %1 kept elsewhere").arg(kept->size)});
    }
}

Result<BundleHeads> Loader::run(const std::vector<QByteArray>& witnesses, const QByteArray& vkey)
{
    checkNames();
    const auto key = takeKey(vkey);
    if (!key)
        return std::unexpected(key.error());
    if (auto taken = takeCheckpoints(*key); !taken)
        return fail(taken);
    if (auto taken = takeNewest(*key); !taken)
        return fail(taken);
    takeWitnesses(witnesses, *key);
    if (m_out.heads.empty())
        m_out.findings.add(QStringLiteral("the bundle has no checkpoint that holds"));
    return std::move(m_out);
}

} // namespace

Result<BundleHeads> loadBundleHeads(const BundlePaths& paths, const std::vector<QByteArray>& witnesses,
                                    const QByteArray& vkey, int threads)
{
    return Loader(paths, threads).run(witnesses, vkey);
}

} // namespace scrim::audit
