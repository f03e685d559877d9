// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "base/secret_bytes.h"
#include "platform/process.h"

namespace scrimctl::doctor {

Checks processChecks()
{
    // Asked once more: what was refused at start is refused again.
    const bool isClosed = scrim::platform::hardenProcess();
    const scrim::SecretBytes probe(1);
    const bool isLocked = scrim::secretMemoryIsLocked();
    return {
        {QStringLiteral("process"), isClosed ? State::Good : State::Bad,
         isClosed
             ? QStringLiteral("No other program of this user may read the memory of Scrim's processes, libraries come "
                              "from the program's folder and Windows' own, and crash reports hold no memory.")
             : QStringLiteral("Windows did not close Scrim's processes to other programs of this user.")},
        {QStringLiteral("locked memory"), isLocked ? State::Good : State::Weak,
         isLocked ? QStringLiteral("Secrets are kept out of the page file.")
                  : QStringLiteral("Windows locks no memory for this process: secrets may reach the page file.")},
    };
}

} // namespace scrimctl::doctor
