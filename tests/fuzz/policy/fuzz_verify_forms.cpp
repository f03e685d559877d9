// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/verify_forms.h"

#include <cstdlib>

using namespace scrim;
using namespace scrim::policy;

namespace {

const Spelling spellings[]{{},
                           {QStringLiteral("US"), DateOrder::MonthFirst, QStringLiteral("Austin")},
                           {QStringLiteral("DE"), DateOrder::DayFirst, QStringLiteral("Köln")}};

/// What is said has one form, in which it may be said again.
void check(VerifyKind kind, Bytes value, const Spelling& spelling)
{
    const SecretBytes once = saidForm(kind, value, spelling);
    if (once.size() > longestForm || (!once.isEmpty() && !saidForm(kind, once, spelling).equals(once)))
        std::abort();
    if (keptForm(kind, value, spelling).size() > longestForm)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const VerifyKind kind = allVerifyKinds.at(data[0] % allVerifyKinds.size());
    for (const Spelling& spelling : spellings)
        check(kind, {data + 1, size - 1}, spelling);
    return 0;
}
