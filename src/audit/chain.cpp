// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain.h"

#include "base/bytes.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace scrim::audit {

namespace {

MutableBytes writable(QByteArray& bytes)
{
    return {reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

Result<QByteArray> read(const File& file, qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const auto count = file.readAt(offset, writable(bytes));
    if (!count)
        return std::unexpected(count.error());
    bytes.truncate(*count);
    return bytes;
}

} // namespace

QString segmentPath(const QString& folder, qint64 number)
{
    return QStringLiteral("%1/%2.seg").arg(folder).arg(number, 8, 10, QLatin1Char('0'));
}

QString lockPath(const QString& folder)
{
    return folder + QStringLiteral("/lock");
}

Result<void> createSegment(const QString& folder, const SegmentHeader& header)
{
    QByteArray bytes = encodeHeader(header);
    bytes.append(header.segmentSize - bytes.size(), '\0');
    return replaceFile(segmentPath(folder, header.number), bytes);
}

Result<File> lockFolder(const QString& folder)
{
    // Asked for by name each time: a handle kept open would go on locking a folder that somebody has moved away.
    auto file = File::open(lockPath(folder), File::Open::Read);
    if (!file && file.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Damaged, QStringLiteral("%1 is missing, so there is no whole access log in this folder; "
                                                       "restore it from a backup")
                                            .arg(lockPath(folder)));
    if (!file)
        return file;
    if (auto locked = file->lock(); !locked)
        return fail(locked);
    return file;
}

std::unexpected<Error> Chain::damaged(const QString& why) const
{
    return fail(ErrorCode::Damaged,
                QStringLiteral("%1 is damaged or was tampered with at entry %2: %3. Keep a copy of the folder, run "
                               "\"scrimctl log verify\", and restore the log from a backup")
                    .arg(path())
                    .arg(m_tree.size())
                    .arg(why));
}

Result<void> Chain::enterSegment(qint64 number)
{
    const Digest logId = m_header.logId;
    const bool isFirst = !m_entered;
    m_header.number = number;
    auto file = File::open(path(), File::Open::Read);
    if (!file && file.error().code == ErrorCode::NotFound)
        return damaged(QStringLiteral("the file is missing"));
    if (!file)
        return fail(file);
    const auto bytes = read(*file, 0, headerSize);
    const auto size = file->size();
    if (!bytes || !size)
        return std::unexpected(!bytes ? bytes.error() : size.error());
    const auto header = decodeHeader(asBytes(*bytes));
    if (!header) {
        // In a log's folder, under a segment's name, what is no segment has been one.
        if (header.error().code != ErrorCode::NewerFormat)
            return damaged(header.error().message);
        return fail(header.error().code, path() + QStringLiteral(": ") + header.error().message);
    }
    if (*size != header->segmentSize)
        return damaged(QStringLiteral("the file is %1 bytes long where %2 belong").arg(*size).arg(header->segmentSize));
    if (header->number != number || header->firstSeq != m_tree.size() || header->rootBefore != m_tree.root() ||
        (!isFirst && header->logId != logId))
        return damaged(QStringLiteral("this segment does not continue the one before it"));
    m_header = *header;
    m_entered = true;
    m_offset = headerSize;
    m_lastChecksum = bytes->last(checksumSize);
    return {};
}

Result<Chain::Rest> Chain::readRest() const
{
    std::optional<File> held;
    if (m_lock == Lock::PerSegment) {
        auto file = lockFolder(m_folder);
        if (!file)
            return fail(file);
        held = *std::move(file);
    }
    auto file = File::open(path(), File::Open::Read);
    if (!file)
        return fail(file);
    auto bytes = read(*file, m_offset, room());
    if (!bytes)
        return fail(bytes);
    if (bytes->size() != room())
        return damaged(QStringLiteral("the file is shorter than its header says"));
    return Rest{*std::move(bytes), !QFileInfo::exists(segmentPath(m_folder, m_header.number + 1))};
}

Result<bool> Chain::take(const Frame& frame, const Visitor& visit)
{
    if (frame.seq != m_tree.size())
        return damaged(QStringLiteral("entry %1 stands in its place").arg(frame.seq));
    if (frame.kind == FrameKind::Entry)
        m_tree.push(frame.leaf);
    return visit ? visit({frame, m_header.number, m_tree}) : true;
}

/// Every whole frame at the start of `rest`, which is shortened to what follows them; false when the visitor stopped.
Result<bool> Chain::takeAll(Bytes& rest, const Visitor& visit)
{
    for (;;) {
        const auto parsed = parseFrame(rest, m_header.logId);
        if (!parsed)
            return true;
        auto goOn = take(parsed->frame, visit);
        if (!goOn)
            return goOn;
        const auto size = static_cast<std::size_t>(parsed->size);
        m_lastChecksum = toByteArray(rest.subspan(size - checksumSize, checksumSize));
        m_offset += parsed->size;
        rest = rest.subspan(size);
        if (!*goOn)
            return false;
    }
}

Result<Chain::Tail> Chain::advance(const Visitor& visit)
{
    if (!m_entered) {
        if (auto entered = enterSegment(0); !entered)
            return fail(entered);
    }
    for (;;) {
        auto read = readRest();
        if (!read)
            return fail(read);
        Bytes rest = asBytes(read->bytes);
        const auto goOn = takeAll(rest, visit);
        if (!goOn)
            return std::unexpected(goOn.error());
        if (!*goOn)
            return Tail::Clean;
        const bool isEmpty = std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0; });
        if (!isEmpty && (!read->isLast || hasLaterFrame(rest, m_header.logId)))
            return damaged(QStringLiteral("its bytes do not fit their checksum, and more follows"));
        if (read->isLast)
            return isEmpty ? Tail::Clean : Tail::Torn;
        if (auto entered = enterSegment(m_header.number + 1); !entered)
            return fail(entered);
    }
}

Result<bool> Chain::hasMore() const
{
    auto file = File::open(path(), File::Open::Read);
    if (!file)
        return fail(file);
    const auto bytes = read(*file, m_offset - checksumSize, checksumSize + std::min<qint64>(room(), 4));
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!bytes->startsWith(m_lastChecksum))
        return damaged(QStringLiteral("what was written last is no longer there"));
    const QByteArray next = bytes->mid(checksumSize);
    return next.count('\0') != next.size() || QFileInfo::exists(segmentPath(m_folder, m_header.number + 1));
}

Result<void> Chain::append(FrameKind kind, Bytes payload, const Digest& leaf)
{
    const QByteArray bytes = encodeFrame({kind, m_tree.size(), leaf, payload}, m_header.logId);
    auto file = File::open(path(), File::Open::ReadWrite);
    if (!file)
        return fail(file);
    if (auto written = file->writeAt(m_offset, asBytes(bytes)); !written)
        return written;
    if (auto synced = file->sync(); !synced)
        return synced;
    m_offset += bytes.size();
    m_lastChecksum = bytes.last(checksumSize);
    if (kind == FrameKind::Entry)
        m_tree.push(leaf);
    return {};
}

Result<void> Chain::rollOver()
{
    SegmentHeader next = m_header;
    next.number = m_header.number + 1;
    next.firstSeq = m_tree.size();
    next.rootBefore = m_tree.root();
    if (auto created = createSegment(m_folder, next); !created)
        return created;
    return enterSegment(next.number);
}

Result<void> Chain::clearTail()
{
    auto file = File::open(path(), File::Open::ReadWrite);
    if (!file)
        return fail(file);
    const QByteArray zeros(room(), '\0');
    if (auto written = file->writeAt(m_offset, asBytes(zeros)); !written)
        return written;
    return file->sync();
}

} // namespace scrim::audit
