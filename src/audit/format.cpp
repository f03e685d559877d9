// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/format.h"

#include "base/bytes.h"

#include <QtEndian>

#include <algorithm>

namespace scrim::audit {

namespace {

constexpr char magic[] = "SCRIMLOG";
constexpr char marker[] = "SCRE";
constexpr std::size_t magicSize = 8;
constexpr std::size_t markerSize = 4;

// Where things stand in a frame.
constexpr std::size_t lengthAt = 4;
constexpr std::size_t kindAt = 8;
constexpr std::size_t seqAt = 9;
constexpr std::size_t leafAt = 17;
constexpr std::size_t payloadAt = 49;

constexpr quint8 continuesBit = 0x80; ///< of the kind's byte

template<typename T>
void append(QByteArray& out, T number)
{
    const T big = qToBigEndian(number);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

template<typename T>
T number(Bytes bytes, std::size_t at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

Digest digest(Bytes bytes, std::size_t at)
{
    Digest out{};
    std::ranges::copy(bytes.subspan(at, out.size()), out.begin());
    return out;
}

QByteArray checksum(Bytes logId, Bytes bytes)
{
    return toByteArray(crypto::sha256({logId, bytes})).left(checksumSize);
}

bool startsWith(Bytes bytes, const char* text, std::size_t size)
{
    return bytes.size() >= size && std::equal(text, text + size, bytes.begin(),
                                              [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

std::unexpected<Error> damaged(const char* why)
{
    return fail(ErrorCode::Damaged, QLatin1String(why));
}

} // namespace

Digest logIdOf(const QByteArray& vkey)
{
    return crypto::sha256(asBytes(vkey));
}

QByteArray encodeHeader(const SegmentHeader& header)
{
    QByteArray out(magic, magicSize);
    append<quint32>(out, formatVersion);
    append<quint32>(out, static_cast<quint32>(header.segmentSize));
    append<quint64>(out, static_cast<quint64>(header.number));
    append<quint64>(out, static_cast<quint64>(header.firstSeq));
    out += toByteArray(header.logId);
    out += toByteArray(header.rootBefore);
    append<quint64>(out, static_cast<quint64>(header.begunMs));
    out.append(headerSize - checksumSize - out.size(), '\0');
    return out + checksum({}, asBytes(out));
}

Result<SegmentHeader> decodeHeader(Bytes bytes)
{
    if (!startsWith(bytes, magic, magicSize))
        return damaged("it is no segment of Scrim's access log");
    if (bytes.size() < static_cast<std::size_t>(headerSize))
        return damaged("it ends within its header");
    const Bytes checked = bytes.first(headerSize - checksumSize);
    const QByteArray sum = checksum({}, checked);
    if (!std::ranges::equal(bytes.subspan(checked.size(), checksumSize), asBytes(sum)))
        return damaged("its header's checksum does not hold");
    if (number<quint32>(bytes, 8) != formatVersion)
        return fail(ErrorCode::NewerFormat, QStringLiteral("it was written by a newer Scrim"));
    SegmentHeader header;
    header.segmentSize = number<quint32>(bytes, 12);
    header.number = static_cast<qint64>(number<quint64>(bytes, 16));
    header.firstSeq = static_cast<qint64>(number<quint64>(bytes, 24));
    header.logId = digest(bytes, 32);
    header.rootBefore = digest(bytes, 64);
    header.begunMs = static_cast<qint64>(number<quint64>(bytes, 96));
    if (header.segmentSize < minSegmentSize || header.segmentSize > maxSegmentSize || header.number < 0 ||
        header.firstSeq < 0 || header.begunMs < 0 || encodeHeader(header) != toByteArray(bytes.first(headerSize)))
        return damaged("its header holds what no log writes");
    return header;
}

QByteArray encodeFrame(const Frame& frame, const Digest& logId)
{
    QByteArray out(marker, markerSize);
    append<quint32>(out, static_cast<quint32>(frame.payload.size()));
    append<quint8>(out, static_cast<quint8>(static_cast<quint8>(frame.kind) | (frame.continues ? continuesBit : 0)));
    append<quint64>(out, static_cast<quint64>(frame.seq));
    out += toByteArray(frame.leaf);
    out += toByteArray(frame.payload);
    return out + checksum(logId, asBytes(out));
}

std::optional<ParsedFrame> parseFrame(Bytes rest, const Digest& logId)
{
    if (!startsWith(rest, marker, markerSize) || rest.size() < static_cast<std::size_t>(frameOverhead))
        return {};
    const std::size_t length = number<quint32>(rest, lengthAt);
    if (length > static_cast<std::size_t>(maxPayload) || length > rest.size() - static_cast<std::size_t>(frameOverhead))
        return {};
    const Bytes checked = rest.first(payloadAt + length);
    const QByteArray sum = checksum(logId, checked);
    if (!std::ranges::equal(rest.subspan(checked.size(), checksumSize), asBytes(sum)))
        return {};
    const bool continues = (rest[kindAt] & continuesBit) != 0;
    const auto kind = static_cast<FrameKind>(rest[kindAt] & ~continuesBit);
    const auto seq = static_cast<qint64>(number<quint64>(rest, seqAt));
    if (kind < FrameKind::SessionKey || kind > FrameKind::Checkpoint || seq < 0)
        return {};
    return ParsedFrame{{kind, seq, digest(rest, leafAt), rest.subspan(payloadAt, length), continues},
                       static_cast<qint64>(length) + frameOverhead};
}

bool hasLaterWrite(Bytes rest, const Digest& logId)
{
    const auto* const end = reinterpret_cast<const char*>(rest.data() + rest.size());
    const auto* at = reinterpret_cast<const char*>(rest.data());
    while (at != end) {
        at = std::search(at + 1, end, marker, marker + markerSize);
        const Bytes later{reinterpret_cast<const std::uint8_t*>(at), static_cast<std::size_t>(end - at)};
        const auto parsed = at != end ? parseFrame(later, logId) : std::nullopt;
        if (parsed && !parsed->frame.continues)
            return true;
    }
    return false;
}

} // namespace scrim::audit
