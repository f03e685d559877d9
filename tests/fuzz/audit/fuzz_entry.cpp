// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"
#include "audit/event.h"
#include "base/bytes.h"

#include <cstdlib>

using namespace scrim;
using namespace scrim::audit;

/// One line of a bundle: what is accepted as an entry has one spelling and every field.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray line = toByteArray({data, size});
    const auto entry = parseEntry(line, 1);
    if (!entry)
        return 0;
    const auto again = canonicalJson(*entry);
    if (!again || *again != line || entry->size() != 16)
        std::abort();
    return 0;
}
