// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_random.h"

#include <QtGlobal>

#include <windows.h>

#include <bcrypt.h>

namespace scrim::platform {

void fillFromSystem(MutableBytes into)
{
    const auto size = static_cast<ULONG>(into.size());
    if (BCryptGenRandom(nullptr, into.data(), size, BCRYPT_USE_SYSTEM_PREFERRED_RNG) != 0)
        qFatal("the system has no randomness to give");
}

} // namespace scrim::platform
