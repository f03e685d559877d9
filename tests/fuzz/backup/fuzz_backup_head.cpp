// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle as it is found: its head, and its first chunks under a key that opens none of them.
#include "backup/bundle.h"
#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace scrim;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes bytes(data, size);
    const backup::ByteSource source = [&](qint64 offset, MutableBytes into) -> Result<qint64> {
        const auto from = std::min(static_cast<std::size_t>(offset), bytes.size());
        const Bytes part = bytes.subspan(from, std::min(into.size(), bytes.size() - from));
        std::ranges::copy(part, into.begin());
        return static_cast<qint64>(part.size());
    };
    if (const auto head = backup::readHead(source)) {
        // What was taken is written as the same.
        const QByteArray again = backup::encode(*head);
        if (!std::ranges::equal(asBytes(again), bytes.first(static_cast<std::size_t>(again.size()))))
            std::abort();
    }
    static constexpr std::array<std::uint8_t, 32> key{1, 2, 3};
    if (backup::ChunkReader::open(source, key))
        std::abort();
    return 0;
}
