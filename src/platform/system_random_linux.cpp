// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_random.h"

#include <QtGlobal>

#include <cerrno>

#include <sys/random.h>

namespace scrim::platform {

void fillFromSystem(MutableBytes into)
{
    while (!into.empty()) {
        const ssize_t got = getrandom(into.data(), into.size(), 0);
        if (got > 0)
            into = into.subspan(static_cast<std::size_t>(got));
        else if (errno != EINTR)
            qFatal("the system has no randomness to give");
    }
}

} // namespace scrim::platform
