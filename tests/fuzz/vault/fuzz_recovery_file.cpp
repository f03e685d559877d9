// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovery.h"

#include <cstdlib>

using namespace scrim;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = vault::parseRecoveryFile({data, size});
    if (!file)
        return 0;
    // What was taken is written and taken again as the same.
    const auto again = vault::parseRecoveryFile(vault::serialize(*file));
    if (!again || again->vaultId != file->vaultId || again->anchor != file->anchor ||
        !again->privateKey.equals(file->privateKey))
        std::abort();
    return 0;
}
