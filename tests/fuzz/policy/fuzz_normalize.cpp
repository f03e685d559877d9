// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/normalize.h"

#include <cstdlib>

using namespace scrim;
using namespace scrim::policy;

namespace {

/// A normal form is its own normal form; otherwise two spellings of one value could have two tokens.
template<typename Normalize>
void checkStable(Normalize normalize, Bytes value)
{
    const SecretBytes once = normalize(value);
    if (!once.isEmpty() && !normalize(once).equals(once))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes value{data, size};
    checkStable(normalizedEmail, value);
    checkStable(normalizedCard, value);
    checkStable(normalizedIban, value);
    checkStable([](Bytes text) { return normalizedPhone(text, {}); }, value);
    checkStable([](Bytes text) { return normalizedPhone(text, QStringLiteral("IT")); }, value);
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString region = regionFromCountry(text);
    if (!region.isEmpty() && (region.size() != 2 || regionFromCountry(region) != region))
        std::abort();
    return 0;
}
