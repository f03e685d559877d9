// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace scrim::platform {

namespace {

/// A soft limit below the hard one is a default and nobody's decision.
void raiseLockLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_MEMLOCK, &limit);
}

} // namespace

bool hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    raiseLockLimit();
    // The hard limit as well, so that nothing in the process can raise it again.
    const rlimit noCore{0, 0};
    const bool coreOff = setrlimit(RLIMIT_CORE, &noCore) == 0;
    // A core handler that is a pipe ignores the limit; a process that is not dumpable leaves it nothing, and only root
    // may attach to it or read its memory.
    const bool closed = staysAttachable || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return coreOff && closed;
}

std::optional<quint64> lockableBytes()
{
    rlimit limit{};
    // Root's processes are not held to it.
    if (geteuid() == 0 || getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    return limit.rlim_cur;
}

} // namespace scrim::platform
