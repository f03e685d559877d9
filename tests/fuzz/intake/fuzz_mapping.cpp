// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "intake/mapping.h"

#include <cstdlib>

/// A mapping is taken as a whole or refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    const auto mapping = intake::mappingFrom(toByteArray({data, size}), QStringLiteral("mapping"));
    if (!mapping && mapping.error().message.size() < 20)
        std::abort();
    if (mapping && (mapping->fields.empty() || mapping->columns().isEmpty() || mapping->source.isEmpty()))
        std::abort();
    return 0;
}
