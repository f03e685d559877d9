// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "base/secret_bytes.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace scrimctl::doctor {

namespace {

Check of(const char* name, bool isGood, State otherwise, const char* good, const char* notGood)
{
    return {QString::fromLatin1(name), isGood ? State::Good : otherwise, QString::fromLatin1(isGood ? good : notGood)};
}

} // namespace

Checks processChecks()
{
    // Asked of this process, which has hardened itself by the same call as the console.
    rlimit core{};
    const bool leavesNoCore = getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0;
    const bool isClosed = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
    const scrim::SecretBytes probe(1);
    const bool isLocked = scrim::secretMemoryIsLocked();
    Checks checks{
        of("core dumps", leavesNoCore, State::Bad, "Scrim's processes leave none.",
           "The system did not let the limit on core dumps be set to zero: a crash may write secrets to disk."),
        of("debuggers", isClosed, State::Bad,
           "No other program of this user may attach to Scrim's processes or read their memory; root may.",
           "Other programs of this user may read Scrim's memory."),
        of("locked memory", isLocked, State::Weak, "Secrets are kept out of the swap space.",
           "The system locks no memory for this user (RLIMIT_MEMLOCK): secrets may reach the swap space."),
    };
    return checks;
}

} // namespace scrimctl::doctor
