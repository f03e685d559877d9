// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/archive.h"

#include "audit/archive_state.h"
#include "audit/chain.h"
#include "audit/checkpoint_store.h"
#include "audit/reader.h"
#include "base/bytes.h"
#include "crypto/hash.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace scrim::audit {

namespace {

QString manifestPath(const QString& archive, qint64 number)
{
    return QStringLiteral("%1/%2.json").arg(archive).arg(number, 8, 10, QLatin1Char('0'));
}

Result<void> holds(const QString& folder, const QByteArray& vkey, const QString& archive)
{
    const auto verdict = verifyLog(folder, vkey, {}, {}, archive);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (!verdict->ok)
        return fail(ErrorCode::Tampered,
                    QStringLiteral("the log does not hold, so nothing was moved or deleted: ") + verdict->why);
    if (verdict->absent > 0)
        return fail(ErrorCode::NotFound,
                    QStringLiteral("the archive with the first %1 entries is not here").arg(verdict->absent));
    return {};
}

Result<void> removeFile(const QString& path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot be removed").arg(path));
    return {};
}

bool isCancelled(const ArchiveOrder& order)
{
    return order.cancelled != nullptr && *order.cancelled;
}

std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("it was cancelled; what is not done yet stays as it was"));
}

/// The archive's folder: the one named, which must not be another one than the log knows of.
Result<QString> archiveOf(const ArchiveOrder& order, const std::optional<ArchiveState>& state)
{
    const QString known = state ? state->folder : QString();
    if (order.archive.isEmpty() && known.isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("the log has no archive yet; name a folder for it"));
    if (order.archive.isEmpty())
        return known;
    const QString named = QDir::cleanPath(QDir(order.archive).absolutePath());
    if (!state || named == known)
        return named;
    // Moved as a whole it is the same archive.
    const qint64 last = state->firstLive - 1;
    if (QFile::exists(manifestPath(named, last)))
        return named;
    return fail(ErrorCode::Usage,
                QStringLiteral("this log's archive is %1, and %2 does not hold what is in it").arg(known, named));
}

/// One archiving.
class Mover
{
public:
    Mover(const QString& folder, const QByteArray& vkey, const ArchiveOrder& order)
        : m_folder(folder), m_vkey(vkey), m_order(order), m_lock(folder)
    {}

    Result<Archived> run();

private:
    Result<void> begin();
    Result<void> choose();
    Result<void> copy(qint64 number);
    Result<QByteArray> manifest(const SegmentStart& start, const SegmentStart& next, const QByteArray& bytes) const;
    Result<void> commit();
    Result<void> removeOriginals();

    QString m_folder;
    QByteArray m_vkey;
    const ArchiveOrder& m_order;
    WriterLock m_lock;
    QString m_archive;
    std::optional<ArchiveState> m_state;
    qint64 m_first = 0;                ///< the first segment to move
    std::optional<SegmentStart> m_end; ///< the first one to stay; nothing to move where there is none
    Checkpoint m_cover;                ///< covers all that is moved
};

Result<void> Mover::begin()
{
    auto state = readArchiveState(m_folder);
    if (!state)
        return std::unexpected(state.error());
    m_state = *std::move(state);
    auto archive = archiveOf(m_order, m_state);
    if (!archive)
        return std::unexpected(archive.error());
    m_archive = *std::move(archive);
    m_first = m_state ? m_state->firstLive : 0;
    if (!QDir().mkpath(m_archive))
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot make this folder").arg(m_archive));
    if (auto good = holds(m_folder, m_vkey, m_archive); !good)
        return good;
    // What a crash kept from being removed stands in the archive as well.
    return m_state ? removeOriginals() : Result<void>();
}

/// The newest segment that may become the log's first: what it continues is known, signed and old enough.
Result<void> Mover::choose()
{
    auto newest = CheckpointStore(m_folder, m_vkey).newest();
    if (!newest)
        return std::unexpected(newest.error());
    if (!newest->has_value())
        return {};
    m_cover = **std::move(newest);
    for (const qint64 number : segmentNumbers(m_folder)) {
        auto start = readSegmentStart(m_folder, number);
        if (!start)
            return std::unexpected(start.error());
        const bool isOld = start->header.begunMs > 0 && start->header.begunMs <= m_order.beforeMs;
        if (number > m_first && isOld && start->tree && start->header.firstSeq <= m_cover.size)
            m_end = *std::move(start);
    }
    return {};
}

Result<QByteArray> Mover::manifest(const SegmentStart& start, const SegmentStart& next, const QByteArray& bytes) const
{
    const auto base64 = [](const Digest& digest) { return QString::fromLatin1(toByteArray(digest).toBase64()); };
    const QJsonObject json{
        {QStringLiteral("format"), 1},
        {QStringLiteral("segment"), start.header.number},
        {QStringLiteral("first"), start.header.firstSeq},
        {QStringLiteral("entries"), next.header.firstSeq - start.header.firstSeq},
        {QStringLiteral("sha256"), QString::fromLatin1(toByteArray(crypto::sha256(asBytes(bytes))).toHex())},
        {QStringLiteral("root_before"), base64(start.header.rootBefore)},
        {QStringLiteral("root_after"), base64(next.header.rootBefore)},
        {QStringLiteral("older_than"),
         QDateTime::fromMSecsSinceEpoch(next.header.begunMs, Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("checkpoint"), QString::fromUtf8(m_cover.note)},
    };
    return QJsonDocument(json).toJson();
}

Result<void> Mover::copy(qint64 number)
{
    const auto bytes = readFile(segmentPath(m_folder, number), maxSegmentSize);
    const auto start = readSegmentStart(m_folder, number);
    const auto next = readSegmentStart(m_folder, number + 1);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!start || !next)
        return std::unexpected(!start ? start.error() : next.error());
    const auto about = manifest(*start, *next, *bytes);
    if (!about)
        return std::unexpected(about.error());
    for (const auto& [path, content] :
         {std::pair(segmentPath(m_archive, number), &*bytes), {manifestPath(m_archive, number), &*about}}) {
        if (auto written = replaceFile(path, *content); !written)
            return written;
        const auto again = readFile(path, maxSegmentSize);
        if (!again)
            return std::unexpected(again.error());
        if (*again != *content)
            return fail(ErrorCode::Io, path + QStringLiteral(": what was written does not come back"));
    }
    return {};
}

/// Under the lock, so that nobody reads a segment's name just before it goes.
Result<void> Mover::commit()
{
    if (const auto taken = m_lock.take(); !taken)
        return std::unexpected(taken.error());
    auto done = writeArchiveState(m_folder, {m_end->header.number, m_end->header.firstSeq, m_archive});
    m_lock.release();
    if (!done)
        return done;
    m_state = ArchiveState{m_end->header.number, m_end->header.firstSeq, m_archive};
    return removeOriginals();
}

Result<void> Mover::removeOriginals()
{
    if (const auto taken = m_lock.take(); !taken)
        return std::unexpected(taken.error());
    Result<void> done;
    for (const qint64 number : segmentNumbers(m_folder)) {
        if (done && number < m_state->firstLive && QFile::exists(segmentPath(m_archive, number)))
            done = removeFile(segmentPath(m_folder, number));
    }
    if (done)
        done = syncFolder(m_folder);
    m_lock.release();
    return done;
}

Result<Archived> Mover::run()
{
    if (auto begun = begin(); !begun)
        return fail(begun);
    if (auto chosen = choose(); !chosen)
        return fail(chosen);
    const qint64 before = m_state ? m_state->entries : 0;
    if (!m_end)
        return Archived{0, 0, before, m_archive};
    const qint64 all = m_end->header.number - m_first;
    for (qint64 number = m_first; number < m_end->header.number; ++number) {
        if (isCancelled(m_order))
            return cancelled();
        if (auto copied = copy(number); !copied)
            return fail(copied);
        if (m_order.progress)
            m_order.progress(number - m_first + 1, all);
    }
    if (auto committed = commit(); !committed)
        return fail(committed);
    return Archived{all, m_end->header.firstSeq - before, m_end->header.firstSeq, m_archive};
}

/// A segment's header and the leaf hashes of its entries.
Result<QByteArray> leavesOf(const QString& archive, qint64 number)
{
    const auto bytes = readFile(segmentPath(archive, number), maxSegmentSize);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto header =
        decodeHeader(asBytes(*bytes).first(static_cast<std::size_t>(std::min<qint64>(bytes->size(), headerSize))));
    if (!header)
        return std::unexpected(header.error());
    QByteArray leaves = bytes->left(headerSize);
    Bytes rest = asBytes(*bytes).subspan(headerSize);
    while (const auto parsed = parseFrame(rest, header->logId)) {
        if (parsed->frame.kind == FrameKind::Entry)
            leaves += toByteArray(parsed->frame.leaf);
        rest = rest.subspan(static_cast<std::size_t>(parsed->size));
    }
    return leaves;
}

} // namespace

Result<Archived> archiveSegments(const QString& folder, const QByteArray& vkey, const ArchiveOrder& order)
{
    return Mover(folder, vkey, order).run();
}

Result<Archived> pruneSegments(const QString& folder, const QByteArray& vkey, const ArchiveOrder& order)
{
    const auto state = readArchiveState(folder);
    if (!state)
        return std::unexpected(state.error());
    const auto archive = archiveOf(order, *state);
    if (!archive)
        return std::unexpected(archive.error());
    if (!QFileInfo::exists(*archive))
        return fail(ErrorCode::NotFound, QStringLiteral("%1: the archive is not here").arg(*archive));
    if (auto good = holds(folder, vkey, *archive); !good)
        return fail(good);
    std::vector<qint64> numbers = segmentNumbers(*archive);
    std::erase_if(numbers, [&](qint64 number) { return !state->has_value() || number >= (*state)->firstLive; });
    Archived done{0, 0, 0, *archive};
    for (const qint64 number : numbers) {
        if (isCancelled(order))
            return cancelled();
        const auto next = number + 1 < (*state)->firstLive ? readSegmentStart(*archive, number + 1)
                                                           : readSegmentStart(folder, number + 1);
        if (!next)
            return std::unexpected(next.error());
        if (next->header.begunMs == 0 || next->header.begunMs > order.beforeMs)
            break;
        const auto leaves = leavesOf(*archive, number);
        if (!leaves)
            return std::unexpected(leaves.error());
        // Beside the segment first: at no time is there neither.
        if (auto kept = replaceFile(leavesPath(*archive, number), *leaves); !kept)
            return fail(kept);
        if (auto removed = removeFile(segmentPath(*archive, number)); !removed)
            return fail(removed);
        ++done.segments;
        done.entries += (leaves->size() - headerSize) / static_cast<qint64>(sizeof(Digest));
        done.before = next->header.firstSeq;
        if (order.progress)
            order.progress(done.segments, static_cast<qint64>(numbers.size()));
    }
    if (auto synced = syncFolder(*archive); !synced)
        return fail(synced);
    return done;
}

} // namespace scrim::audit
