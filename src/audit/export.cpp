// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/bundle.h"
#include "audit/chain.h"
#include "audit/checkpoint_store.h"
#include "audit/heads.h"
#include "audit/note.h"
#include "audit/opened.h"
#include "base/bytes.h"

#include <QDir>
#include <QFileInfo>

namespace scrim::audit {

namespace {

constexpr qint64 progressEvery = 256;

/// A new small file; not synced, as nothing is before the whole bundle.
Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    auto file = File::open(path, File::Open::CreateNew);
    if (!file)
        return fail(file);
    return file->writeAt(0, asBytes(bytes));
}

/// A new file that is written in large pieces.
class LineWriter
{
public:
    [[nodiscard]] static Result<LineWriter> create(const QString& path)
    {
        auto file = File::open(path, File::Open::CreateNew);
        if (!file)
            return fail(file);
        return LineWriter(*std::move(file));
    }
    [[nodiscard]] Result<void> write(const QByteArray& line)
    {
        m_buffer += line;
        m_buffer += '\n';
        return m_buffer.size() < bufferSize ? Result<void>() : flush();
    }
    [[nodiscard]] Result<void> flush()
    {
        if (auto written = m_file.writeAt(m_offset, asBytes(m_buffer)); !written)
            return written;
        m_offset += m_buffer.size();
        m_buffer.clear();
        return {};
    }

private:
    static constexpr qsizetype bufferSize = 256 * 1024;

    explicit LineWriter(File file) : m_file(std::move(file)) {}

    File m_file;
    qint64 m_offset = 0;
    QByteArray m_buffer;
};

class Export
{
public:
    Export(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys, const QString& bundle)
        : m_vkey(vkey),
          m_paths{bundle},
          m_log(folder, vkey),
          m_copies(bundle, vkey),
          m_chain(folder, Chain::Lock::PerSegment),
          m_ring(keys)
    {}

    /// Verifies the checkpoints and copies them; returns the newest.
    Result<Checkpoint> copyCheckpoints();
    /// Up to the newest checkpoint, each entry held against its leaf, the tree against every checkpoint.
    Result<void> copyEntries(const std::function<void(qint64)>& progress, const std::atomic<bool>* cancelled);
    Result<void> writeHead(const Checkpoint& newest) const;

private:
    Result<void> copyEntry(const Frame& frame, LineWriter& entries, LineWriter& leaves);

    QByteArray m_vkey;
    BundlePaths m_paths;
    CheckpointStore m_log;
    CheckpointStore m_copies;
    Chain m_chain;
    SessionKeyRing m_ring;
    std::vector<Head> m_heads;
};

Result<Checkpoint> Export::copyCheckpoints()
{
    const auto listing = m_log.list();
    if (!listing)
        return std::unexpected(listing.error());
    if (listing->sizes.empty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("the log has no checkpoint yet; sign one with \"scrimctl log checkpoint\""));
    if (!QDir().mkpath(m_copies.folder()))
        return fail(ErrorCode::Io, m_copies.folder() + QStringLiteral(": cannot make this folder"));
    Checkpoint newest;
    for (const qint64 size : listing->sizes) {
        auto checkpoint = m_log.load(size);
        if (!checkpoint)
            return checkpoint;
        if (auto copied = writeNew(m_copies.path(size), checkpoint->note); !copied)
            return fail(copied);
        m_heads.push_back({size, checkpoint->root, m_log.path(size)});
        newest = *std::move(checkpoint);
    }
    return newest;
}

Result<void> Export::copyEntry(const Frame& frame, LineWriter& entries, LineWriter& leaves)
{
    const auto entry = openCanonical(m_ring, m_chain.logId(), frame);
    if (!entry)
        return std::unexpected(entry.error());
    if (entry->isEmpty())
        return fail(ErrorCode::Tampered,
                    QStringLiteral("entry %1 does not open with the log readers' key").arg(frame.seq));
    if (auto written = entries.write(*entry); !written)
        return written;
    return leaves.write(toByteArray(frame.leaf).toHex());
}

Result<void> Export::copyEntries(const std::function<void(qint64)>& progress, const std::atomic<bool>* cancelled)
{
    auto entries = LineWriter::create(m_paths.entries());
    if (!entries)
        return fail(entries);
    auto leaves = LineWriter::create(m_paths.leaves());
    if (!leaves)
        return fail(leaves);
    HeadCheck heads(m_heads);
    if (auto entered = m_chain.enter(); !entered)
        return entered;
    if (m_chain.absentBefore() > 0)
        return fail(
            ErrorCode::NotFound,
            QStringLiteral("the archive with the first %1 entries is not here, and a bundle proves the whole log")
                .arg(m_chain.absentBefore()));
    heads.see(m_chain.tree());
    const auto read = m_chain.advance([&](const Chain::Visit& at) -> Result<bool> {
        if (at.frame.kind == FrameKind::SessionKey) {
            m_ring.add(at.segment, at.frame.payload);
            return true;
        }
        if (at.frame.seq >= heads.largest())
            return false;
        if (at.isPruned)
            return fail(
                ErrorCode::NotFound,
                QStringLiteral("entry %1 was deleted at the end of its retention, and a bundle proves the whole "
                               "log; export in another format")
                    .arg(at.frame.seq));
        if (cancelled != nullptr && *cancelled)
            return fail(ErrorCode::Cancelled, QStringLiteral("the export was cancelled; nothing was kept of it"));
        if (auto copied = copyEntry(at.frame, *entries, *leaves); !copied)
            return fail(copied);
        if (progress && at.tree.size() % progressEvery == 0)
            progress(at.tree.size());
        return heads.see(at.tree);
    });
    if (!read)
        return std::unexpected(read.error());
    const Head* wrong = heads.bad() != nullptr ? heads.bad() : heads.beyond();
    if (wrong != nullptr)
        return fail(ErrorCode::Tampered,
                    QStringLiteral("the log's entries do not match %1; run \"scrimctl log verify\"").arg(wrong->name));
    if (progress)
        progress(heads.largest());
    if (auto finished = entries->flush(); !finished)
        return finished;
    return leaves->flush();
}

Result<void> Export::writeHead(const Checkpoint& newest) const
{
    if (auto written = writeNew(m_paths.key(), m_vkey + '\n'); !written)
        return written;
    return writeNew(m_paths.checkpoint(), newest.note);
}

Result<void> makeBundle(const QString& bundle)
{
    if (QFileInfo::exists(bundle) || QFileInfo(bundle).isSymLink())
        return fail(ErrorCode::Exists, QStringLiteral("%1 is there already; name a new folder").arg(bundle));
    if (!QDir().mkdir(bundle))
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot make this folder").arg(bundle));
    return {};
}

} // namespace

Result<Checkpoint> exportBundle(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys,
                                const QString& bundle, const std::function<void(qint64)>& progress,
                                const std::atomic<bool>* cancelled)
{
    if (const auto key = parseVerifierKey(vkey); !key)
        return std::unexpected(key.error());
    if (keys.readersPrivate.empty())
        return fail(ErrorCode::Refused, QStringLiteral("exporting the log needs the log readers' key: ask a supervisor "
                                                       "or an auditor"));
    if (auto made = makeBundle(bundle); !made)
        return fail(made);
    Export work(folder, vkey, keys, bundle);
    auto newest = work.copyCheckpoints();
    auto done = newest ? work.copyEntries(progress, cancelled) : std::unexpected(newest.error());
    if (done)
        done = work.writeHead(*newest);
    if (done)
        done = syncFileSystem(bundle);
    if (!done) {
        QDir(bundle).removeRecursively();
        return fail(done);
    }
    return newest;
}

} // namespace scrim::audit
