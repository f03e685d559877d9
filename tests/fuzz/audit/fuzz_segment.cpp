// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/format.h"
#include "base/bytes.h"

#include <cstdlib>

using namespace scrim;
using namespace scrim::audit;

namespace {

/// Frames as far as they are whole; each is written back as the bytes it was read from.
void walkFrames(Bytes rest, const Digest& logId)
{
    while (const auto parsed = parseFrame(rest, logId)) {
        const auto size = static_cast<std::size_t>(parsed->size);
        if (size > rest.size() || encodeFrame(parsed->frame, logId) != toByteArray(rest.first(size)))
            std::abort();
        rest = rest.subspan(size);
    }
    (void)hasLaterWrite(rest, logId);
}

} // namespace

/// The bytes as a segment, and as frames with their checksums made right, so that what stands behind those is reached.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes bytes{data, size};
    const auto header = decodeHeader(bytes);
    if (header && encodeHeader(*header) != toByteArray(bytes.first(headerSize)))
        std::abort();
    walkFrames(header ? bytes.subspan(headerSize) : bytes, header ? header->logId : Digest{});

    QByteArray mended = toByteArray(bytes);
    if (mended.size() >= headerSize) {
        mended.truncate(headerSize - checksumSize);
        mended += toByteArray(crypto::sha256(asBytes(mended))).left(checksumSize);
        (void)decodeHeader(asBytes(mended));
    }
    const QByteArray framed = encodeFrame({FrameKind::Entry, static_cast<qint64>(size), {}, bytes}, Digest{});
    walkFrames(asBytes(framed), Digest{});
    return 0;
}
