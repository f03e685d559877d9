// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace scrim::platform {

bool hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    // The hard limit as well, so that nothing in the process can raise it again.
    const rlimit noCore{0, 0};
    const bool coreOff = setrlimit(RLIMIT_CORE, &noCore) == 0;
    // A core handler that is a pipe ignores the limit; a process that is not dumpable leaves it nothing, and only root
    // may attach to it or read its memory.
    const bool closed = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return coreOff && closed;
}

} // namespace scrim::platform
