// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/client_ids.h"
#include "platform/record_stream.h"

#include <cstdlib>

using namespace scrim;
using namespace scrim::platform;

/// Any bytes as requests that RECORD intercepted, in both byte orders, and as the server's list of process ids. No more
/// comes out than could have been in there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t shortest = 12; // NameWindowPixmap; a client's process id takes more
    const Bytes bytes{data, size};
    for (const bool isSwapped : {false, true}) {
        const auto found = parseRequests(bytes, isSwapped, {130, 142, 139});
        if (static_cast<std::size_t>(found.size()) > size / shortest)
            std::abort();
        for (const PixelRequest& request : found) {
            if (askName(request.ask).isEmpty())
                std::abort();
        }
    }
    if (static_cast<std::size_t>(parseClientPids(bytes).size()) > size / shortest)
        std::abort();
    return 0;
}
