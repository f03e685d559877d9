// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/segments.h"

#include "base/bytes.h"
#include "base/file.h"

#include <QDir>

#include <algorithm>
#include <bit>
#include <limits>

namespace scrim::audit {

namespace {

constexpr qint64 hashSize = 32;

QByteArray peaksOf(const CompactTree& tree)
{
    QByteArray peaks;
    for (const Digest& peak : tree.peaks())
        peaks += toByteArray(peak);
    return peaks;
}

/// The tree in the frame behind a header; nothing where no such frame stands there.
Result<std::optional<CompactTree>> treeIn(const ParsedFrame& parsed, const SegmentHeader& header)
{
    const Bytes payload = parsed.frame.payload;
    std::vector<Digest> peaks(payload.size() / hashSize);
    for (std::size_t i = 0; i < peaks.size(); ++i)
        std::ranges::copy(payload.subspan(i * hashSize, hashSize), peaks[i].begin());
    auto tree = CompactTree::of(header.firstSeq, std::move(peaks));
    if (!tree || payload.size() % hashSize != 0 || parsed.frame.seq != header.firstSeq ||
        tree->root() != header.rootBefore)
        return fail(ErrorCode::Damaged, QStringLiteral("the tree it begins with is not the one its header names"));
    return tree;
}

} // namespace

QString segmentPath(const QString& folder, qint64 number)
{
    return QStringLiteral("%1/%2.seg").arg(folder).arg(number, 8, 10, QLatin1Char('0'));
}

std::vector<qint64> segmentNumbers(const QString& folder)
{
    const QString suffix = QStringLiteral(".seg");
    const QStringList names =
        QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden, QDir::Unsorted);
    std::vector<qint64> numbers;
    for (const QString& name : names) {
        bool isNumber = false;
        const qint64 number = name.chopped(suffix.size()).toLongLong(&isNumber);
        if (isNumber && number >= 0 && segmentPath(folder, number) == folder + QLatin1Char('/') + name)
            numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

qint64 longestStart(qint64 entries)
{
    return headerSize + frameOverhead +
           hashSize * static_cast<qint64>(std::bit_width(static_cast<std::uint64_t>(entries)));
}

QByteArray encodeSegmentStart(const SegmentHeader& header, const CompactTree& before)
{
    const QByteArray bytes = encodeHeader(header);
    if (before.size() == 0)
        return bytes;
    const QByteArray peaks = peaksOf(before);
    return bytes + encodeFrame({FrameKind::Tree, header.firstSeq, {}, asBytes(peaks)}, header.logId);
}

Result<void> createSegment(const QString& folder, const SegmentHeader& header, const CompactTree& before)
{
    QByteArray bytes = encodeSegmentStart(header, before);
    bytes.append(header.segmentSize - bytes.size(), '\0');
    return replaceFile(segmentPath(folder, header.number), bytes);
}

Result<SegmentStart> readSegmentStart(const QString& folder, qint64 number)
{
    const QString path = segmentPath(folder, number);
    auto file = File::open(path, File::Open::Read);
    if (!file)
        return fail(file);
    const auto size = file->size();
    QByteArray bytes(longestStart(std::numeric_limits<qint64>::max()), Qt::Uninitialized);
    const auto count =
        file->readAt(0, {reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
    if (!size || !count)
        return std::unexpected(!size ? size.error() : count.error());
    bytes.truncate(*count);
    const auto header = decodeHeader(asBytes(bytes));
    if (!header && header.error().code == ErrorCode::NewerFormat)
        return fail(ErrorCode::NewerFormat, path + QStringLiteral(": ") + header.error().message);
    if (!header)
        return std::unexpected(header.error());
    if (*size != header->segmentSize)
        return fail(ErrorCode::Damaged,
                    QStringLiteral("the file is %1 bytes long where %2 belong").arg(*size).arg(header->segmentSize));
    if (header->number != number)
        return fail(ErrorCode::Damaged, QStringLiteral("this segment does not continue the one before it"));
    SegmentStart start{*header, {}, headerSize, bytes.mid(headerSize - checksumSize, checksumSize)};
    if (header->firstSeq == 0) {
        if (header->rootBefore != CompactTree().root())
            return fail(ErrorCode::Damaged, QStringLiteral("its header says that entries stand before it"));
        start.tree = CompactTree();
        return start;
    }
    const auto parsed = parseFrame(asBytes(bytes).subspan(headerSize), header->logId);
    if (!parsed || parsed->frame.kind != FrameKind::Tree)
        return start;
    auto tree = treeIn(*parsed, *header);
    if (!tree)
        return fail(tree);
    start.tree = *std::move(tree);
    start.end += parsed->size;
    start.checksum = bytes.mid(start.end - checksumSize, checksumSize);
    return start;
}

} // namespace scrim::audit
