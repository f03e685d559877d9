// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain.h"

#include "audit/archive_state.h"
#include "base/bytes.h"
#include "base/core_text.h"

#include <algorithm>
#include <utility>

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

void FrameBatch::add(FrameKind kind, Bytes payload, const Digest& leaf)
{
    m_bytes += encodeFrame({kind, m_tree.size(), leaf, payload, !m_bytes.isEmpty()}, m_logId);
    if (kind == FrameKind::Entry)
        m_tree.push(leaf);
}

std::unexpected<Error> Chain::damaged(const QString& why) const
{
    return fail(ErrorCode::Damaged,
                Core::tr("%1 is damaged or was tampered with at entry %2: %3. Keep a copy of the folder, run "
                         "\"scrimctl log verify\", and restore the log from a backup")
                    .arg(path())
                    .arg(m_tree.size())
                    .arg(why));
}

/// The newest usable beginning at or before entry `seq`; nothing where any segment's beginning is wrong.
std::optional<SegmentStart> Chain::newestStart(qint64 seq) const
{
    std::optional<SegmentStart> newest;
    std::optional<SegmentHeader> before;
    const auto archived = readArchiveState(m_folder);
    if (!archived)
        return {};
    const qint64 first = archived->has_value() ? (*archived)->firstLive : 0;
    for (const qint64 number : segmentNumbers(m_folder)) {
        auto start = readSegmentStart(m_folder, number);
        // Before the first there may be some that a crash kept from being removed.
        const bool follows = before ? number == before->number + 1 : number <= first;
        if (!start || !follows ||
            (before && (start->header.logId != before->logId || start->header.firstSeq < before->firstSeq)))
            return {};
        before = start->header;
        if (start->header.firstSeq <= seq && start->tree)
            newest = *std::move(start);
    }
    return newest;
}

Result<std::optional<File>> Chain::lockWhenPerSegment() const
{
    if (m_lock == Lock::Held)
        return std::optional<File>();
    auto file = lockFolder(m_folder);
    if (!file)
        return fail(file);
    return std::optional(*std::move(file));
}

Result<void> Chain::seek(qint64 seq)
{
    const auto held = lockWhenPerSegment();
    if (!held)
        return std::unexpected(held.error());
    auto start = newestStart(seq);
    if (!start)
        return {};
    m_tree = *std::exchange(start->tree, {});
    begin(*std::move(start), {m_folder});
    return {};
}

/// Where archived segments lie; empty where none do.
Result<QString> Chain::archive() const
{
    if (!m_archive.isEmpty())
        return m_archive;
    const auto state = readArchiveState(m_folder);
    if (!state)
        return std::unexpected(state.error());
    return state->has_value() ? (*state)->folder : QString();
}

/// Nothing where it is nowhere.
Result<std::optional<Chain::Place>> Chain::placeOf(qint64 number) const
{
    const auto elsewhere = archive();
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    for (const Place& place : {Place{m_folder}, Place{*elsewhere}, Place{*elsewhere, true}}) {
        if (place.folder.isEmpty())
            continue;
        const auto isThere =
            fileExists(place.onlyLeaves ? leavesPath(place.folder, number) : segmentPath(place.folder, number));
        if (!isThere)
            return std::unexpected(isThere.error());
        if (*isThere)
            return std::optional(place);
    }
    return std::optional<Place>();
}

Result<SegmentStart> Chain::readStart(qint64 number, const Place& place) const
{
    if (!place.onlyLeaves)
        return readSegmentStart(place.folder, number);
    const auto bytes = readFile(leavesPath(place.folder, number), maxSegmentSize);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto header =
        decodeHeader(asBytes(*bytes).first(static_cast<std::size_t>(std::min<qint64>(bytes->size(), headerSize))));
    if (!header)
        return std::unexpected(header.error());
    return SegmentStart{*header, {}, headerSize, {}};
}

/// The first segment that there is. Where the oldest ones are elsewhere, the tree that the first one says.
Result<void> Chain::enter()
{
    if (m_entered)
        return {};
    const auto state = readArchiveState(m_folder);
    if (!state)
        return std::unexpected(state.error());
    const auto first = placeOf(0);
    if (!first)
        return std::unexpected(first.error());
    if (first->has_value() || !state->has_value())
        return enterSegment(0);
    auto start = readSegmentStart(m_folder, (*state)->firstLive);
    if (!start || !start->tree) {
        m_header.number = (*state)->firstLive;
        return damaged(QStringLiteral("the log's first segment is missing or does not say what stands before it"));
    }
    m_tree = *std::exchange(start->tree, {});
    m_absent = m_tree.size();
    begin(*std::move(start), {m_folder});
    return {};
}

void Chain::begin(SegmentStart start, Place place)
{
    m_place = std::move(place);
    m_header = start.header;
    m_entered = true;
    m_offset = start.end;
    m_lastChecksum = std::move(start.checksum);
    m_out.reset();
}

Result<void> Chain::enterSegment(qint64 number)
{
    const Digest logId = m_header.logId;
    m_header.number = number;
    auto place = placeOf(number);
    if (!place)
        return std::unexpected(place.error());
    m_place = place->value_or(Place{m_folder});
    auto start = readStart(number, m_place);
    if (!start && start.error().code == ErrorCode::NotFound)
        return damaged(QStringLiteral("the file is missing"));
    // In a log's folder, under a segment's name, what is no segment has been one.
    if (!start && start.error().code == ErrorCode::Damaged)
        return damaged(start.error().message);
    if (!start)
        return fail(start);
    if (start->header.firstSeq != m_tree.size() || start->header.rootBefore != m_tree.root() ||
        (m_entered && start->header.logId != logId))
        return damaged(QStringLiteral("this segment does not continue the one before it"));
    begin(*std::move(start), m_place);
    return {};
}

Result<Chain::Rest> Chain::readRest() const
{
    const auto held = lockWhenPerSegment();
    if (!held)
        return std::unexpected(held.error());
    auto file = File::open(path(), File::Open::Read);
    if (!file && file.error().code == ErrorCode::NotFound) { // archived meanwhile
        const auto place = placeOf(m_header.number);
        if (!place)
            return std::unexpected(place.error());
        file = File::open(segmentPath(place->value_or(m_place).folder, m_header.number), File::Open::Read);
    }
    if (!file)
        return fail(file);
    auto bytes = read(*file, m_offset, room());
    if (!bytes)
        return fail(bytes);
    if (bytes->size() != room())
        return damaged(QStringLiteral("the file is shorter than its header says"));
    if (m_place.folder != m_folder)
        return Rest{*std::move(bytes), false};
    const auto continued = fileExists(segmentPath(m_folder, m_header.number + 1));
    if (!continued)
        return std::unexpected(continued.error());
    return Rest{*std::move(bytes), !*continued};
}

Result<bool> Chain::take(const Frame& frame, const Visitor& visit)
{
    if (frame.seq != m_tree.size())
        return damaged(QStringLiteral("entry %1 stands in its place").arg(frame.seq));
    if (frame.kind == FrameKind::Tree)
        return damaged(QStringLiteral("a tree stands where only a segment's beginning has one"));
    if (frame.kind == FrameKind::Checkpoint) {
        auto seen = m_visitNote ? m_visitNote({frame, m_header.number, m_tree}) : Result<void>();
        return seen ? Result<bool>(true) : fail(seen);
    }
    if (frame.kind == FrameKind::Entry)
        m_tree.push(frame.leaf);
    return visit ? visit({frame, m_header.number, m_tree, m_place.onlyLeaves}) : true;
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

/// False when the visitor stopped.
Result<bool> Chain::takeLeaves(const Visitor& visit)
{
    const auto bytes = readFile(leavesPath(m_place.folder, m_header.number), maxSegmentSize);
    if (!bytes)
        return std::unexpected(bytes.error());
    while (m_offset + static_cast<qint64>(sizeof(Digest)) <= bytes->size()) {
        Digest leaf{};
        std::ranges::copy(asBytes(*bytes).subspan(static_cast<std::size_t>(m_offset), leaf.size()), leaf.begin());
        m_offset += static_cast<qint64>(leaf.size());
        const auto goOn = take({FrameKind::Entry, m_tree.size(), leaf, {}}, visit);
        if (!goOn || !*goOn)
            return goOn;
    }
    return true;
}

Result<Chain::Tail> Chain::advance(const Visitor& visit)
{
    m_out.reset(); // what it knows of the segment's end may be outdated
    if (auto entered = enter(); !entered)
        return fail(entered);
    for (;;) {
        if (m_place.onlyLeaves) {
            const auto goOn = takeLeaves(visit);
            if (!goOn)
                return std::unexpected(goOn.error());
            if (!*goOn)
                return Tail::Clean;
            if (auto entered = enterSegment(m_header.number + 1); !entered)
                return fail(entered);
            continue;
        }
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
        if (!isEmpty && (!read->isLast || hasLaterWrite(rest, m_header.logId)))
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
    if (next.count('\0') != next.size())
        return true;
    return fileExists(segmentPath(m_folder, m_header.number + 1));
}

bool Chain::isAsWritten() const
{
    if (!m_out)
        return false;
    const auto now = stampOf(path());
    return now && *now == m_written;
}

Result<void> Chain::write(const FrameBatch& batch)
{
    if (!m_out) {
        auto file = SyncedFile::open(path(), m_offset);
        if (!file)
            return fail(file);
        m_out = *std::move(file);
    }
    if (auto written = m_out->append(asBytes(batch.bytes())); !written)
        return written;
    const auto stamp = m_out->stamp();
    if (!stamp)
        return std::unexpected(stamp.error());
    m_written = *stamp;
    m_offset = m_out->offset();
    m_lastChecksum = batch.bytes().last(checksumSize);
    m_tree = batch.tree();
    return {};
}

Result<void> Chain::rollOver(qint64 wallMs)
{
    SegmentHeader next = m_header;
    next.begunMs = std::max(m_header.begunMs, wallMs); // a clock that was turned back makes nothing older
    next.number = m_header.number + 1;
    next.firstSeq = m_tree.size();
    next.rootBefore = m_tree.root();
    if (auto created = createSegment(m_folder, next, m_tree); !created)
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

Result<void> Chain::rewrite()
{
    auto file = File::open(path(), File::Open::ReadWrite);
    if (!file)
        return fail(file);
    const auto bytes = read(*file, 0, m_offset);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (auto written = file->writeAt(0, asBytes(*bytes)); !written)
        return written;
    if (auto synced = file->sync(); !synced)
        return synced;
    return syncFolder(m_folder);
}

} // namespace scrim::audit
