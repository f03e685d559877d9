// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_source.h"
#include "intake/encoding.h"
#include "policy/text.h"

#include <array>
#include <cstdlib>

/// A file in any encoding is read to its end; what has every character is UTF-8 afterwards.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    const auto file = intake::sourceOf({data, size});
    const auto encoding = intake::detectEncoding(file, nullptr);
    if (!encoding)
        return 0;
    intake::DecodedSource source(file, *encoding);
    intake::WipedBytes text;
    std::array<std::uint8_t, 7> piece{};
    for (;;) {
        const auto count = source.read(static_cast<qint64>(text.size()), piece);
        if (!count)
            std::abort();
        text.insert(text.end(), piece.begin(), piece.begin() + *count);
        if (*count == 0)
            break;
    }
    if (text.size() > 3 * size || source.bytesRead() != static_cast<qint64>(size))
        std::abort();
    const bool isSpoilt = std::ranges::find(text, 0xFF) != text.end();
    if (*encoding != intake::Encoding::Utf8 && policy::isValidUtf8(text) == isSpoilt)
        std::abort();
    return 0;
}
