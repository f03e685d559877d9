// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "base/secret_bytes.h"
#include "platform/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace scrimctl::doctor {

namespace {

using namespace scrim;

Check coreDumps()
{
    // Asked of this process, which has hardened itself by the same call as the console.
    rlimit core{};
    const bool leavesNone = getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0;
    Check check{QStringLiteral("core-dumps"), State::Ok, QStringLiteral("Scrim's processes leave none."),
                QStringLiteral("A crash writes no memory to the disk, wherever the system's core_pattern points.")};
    if (leavesNone)
        return check;
    check.state = State::Bad;
    check.found = QStringLiteral("The system did not let the limit on core dumps be set to zero.");
    check.meaning = QStringLiteral("A crash may write secrets to the disk.");
    check.advice = QStringLiteral("Find what confines Scrim (a container, a profile) and let it set its own limits.");
    return check;
}

Check closedProcess()
{
    const QString id = QStringLiteral("debuggers");
    if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0)
        return {id, State::Ok,
                QStringLiteral("No other program of this user may attach to Scrim's processes or read their memory."),
                QStringLiteral("Root may.")};
    return {id, State::Bad, QStringLiteral("Other programs of this user may read Scrim's memory."),
            platform::staysAttachable
                ? QStringLiteral("This is a build for finding leaks of memory, which attaches to itself.")
                : QStringLiteral("What is lit, and the keys, can be read by any of them."),
            QStringLiteral("Install a package of Scrim, or find what keeps it from PR_SET_DUMPABLE.")};
}

Check lockedMemory()
{
    const SecretBytes probe(1);
    const QString warning = platform::lockLimitWarning(platform::lockableBytes());
    const QString id = QStringLiteral("locked-memory");
    const QString meaning = QStringLiteral("Keys, passwords and what is lit are kept out of the swap space.");
    if (secretMemoryIsLocked() && warning.isEmpty())
        return {id, State::Ok, QStringLiteral("The system lets Scrim lock the memory that it needs."), meaning};
    return {id, State::Warn, warning.isEmpty() ? QStringLiteral("The system locks no memory for this user.") : warning,
            QStringLiteral("Secrets may reach the swap space."),
            QStringLiteral("Raise the limit \"memlock\" to 1 MiB or more, or encrypt the swap space.")};
}

} // namespace

Checks processChecks()
{
    return {coreDumps(), closedProcess(), lockedMemory()};
}

QString systemHere()
{
    // "wayland;xcb" is a list to try, "xcb:option" has options.
    QString wanted =
        qEnvironmentVariable("QT_QPA_PLATFORM").section(QLatin1Char(';'), 0, 0).section(QLatin1Char(':'), 0, 0);
    if (!wanted.isEmpty())
        return wanted;
    const bool hasX = !qEnvironmentVariableIsEmpty("DISPLAY");
    const bool hasWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    // Up to Qt 6.4 its programs are X clients on GNOME.
    const bool prefersX = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME"));
    if (hasWayland && !(hasX && prefersX))
        return QStringLiteral("wayland");
    return hasX ? QStringLiteral("xcb") : QString();
}

} // namespace scrimctl::doctor
