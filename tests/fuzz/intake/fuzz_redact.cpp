// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "intake/redact.h"
#include "policy/text.h"

#include <cstdlib>

/// What is redacted once holds no card number any more.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    if (!policy::isValidUtf8({data, size}))
        return 0;
    intake::Redactor first;
    const QByteArray once = first.clearText({data, size}).toUtf8();
    intake::Redactor second;
    const QByteArray twice = second.clearText(asBytes(once)).toUtf8();
    if (second.cards() != 0 || once != twice)
        std::abort();
    return 0;
}
