// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_source.h"
#include "intake/feed.h"

#include <cstdlib>

/// Any file goes through what it is found to be, and every record of it to the sink.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    intake::CountingSink sink(1);
    auto opened = intake::openFeed(intake::sourceOf({data, size}), QStringLiteral("file"), {}, sink, nullptr);
    if (!opened)
        return 0;
    qint64 records = 0;
    for (;;) {
        const auto isMore = opened->feed->step();
        if (!isMore)
            std::abort();
        if (!*isMore)
            break;
        ++records;
    }
    if (!opened->feed->mapper().finish() || sink.rows() != records)
        std::abort();
    return 0;
}
