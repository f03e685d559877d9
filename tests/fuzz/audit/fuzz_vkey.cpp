// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpoint.h"
#include "audit/note.h"
#include "base/bytes.h"

#include <cstdlib>

using namespace scrim;
using namespace scrim::audit;

/// A key that is accepted has one spelling.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = toByteArray({data, size});
    const auto key = parseVerifierKey(bytes);
    if (key && verifierKey(key->name, asBytes(key->publicKey)) != bytes)
        std::abort();
    return 0;
}
