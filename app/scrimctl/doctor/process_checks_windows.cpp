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
    Check process{
        QStringLiteral("debuggers"), State::Ok,
        QStringLiteral("No other program of this user may read the memory of Scrim's processes, libraries come "
                       "from the program's folder and Windows' own, and crash reports hold no memory."),
        QStringLiteral("Administrators may.")};
    if (!isClosed) {
        process.state = State::Bad;
        process.found = QStringLiteral("Windows did not close Scrim's processes to other programs of this user.");
        process.meaning = QStringLiteral("What is lit, and the keys, can be read by any of them.");
        process.advice = QStringLiteral("Find what confines Scrim, such as a tool that watches programs.");
    }
    Check memory{QStringLiteral("locked-memory"), State::Ok, QStringLiteral("Windows lets Scrim lock its secrets."),
                 QStringLiteral("They are kept out of the page file.")};
    if (!isLocked) {
        memory.state = State::Warn;
        memory.found = QStringLiteral("Windows locks no memory for this process.");
        memory.meaning = QStringLiteral("Secrets may reach the page file.");
        memory.advice = QStringLiteral("Encrypt the disk with BitLocker.");
    }
    return {process, memory};
}

QString systemHere()
{
    return QStringLiteral("windows");
}

} // namespace scrimctl::doctor
