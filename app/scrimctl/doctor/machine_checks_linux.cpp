// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "swap.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sys/timex.h>

namespace scrimctl::doctor {

namespace {

/// Of a file of the kernel's; empty where it is not there.
QByteArray read(const QString& path)
{
    constexpr qint64 longest = 1 << 16;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longest).trimmed() : QByteArray();
}

/// Hibernation writes all memory, the locked as well.
bool mayHibernate(const Machine& machine)
{
    const QByteArray resume = read(machine.sys + QStringLiteral("/power/resume"));
    return read(machine.sys + QStringLiteral("/power/state")).split(' ').contains("disk") && !resume.isEmpty() &&
           resume != "0:0";
}

Check swapCheck(const Machine& machine)
{
    const QString id = QStringLiteral("swap");
    const QString path = machine.proc + QStringLiteral("/swaps");
    if (!QFileInfo::exists(path))
        return {id, State::Unknown, QStringLiteral("The system does not tell of its swap space."),
                QStringLiteral("What is swapped out in clear stays on the disk.")};
    QStringList open;
    QStringList unknown;
    const auto areas = swapAreas(read(path));
    for (const SwapArea& area : areas) {
        const Encrypted encrypted = isEncrypted(area, machine.sys);
        if (encrypted == Encrypted::No)
            open.append(area.path);
        if (encrypted == Encrypted::Unknown)
            unknown.append(area.path);
    }
    const QString meaning = QStringLiteral("Names, masks and notes may be swapped out; keys and what is lit are not.");
    const QString advice =
        QStringLiteral("Encrypt the swap space (a random key in /etc/crypttab), use zram, or do without.");
    if (!open.isEmpty() && mayHibernate(machine))
        return {id, State::Bad, QStringLiteral("Swap is not encrypted: %1.").arg(open.join(QStringLiteral(", "))),
                QStringLiteral("This machine can hibernate, which writes all memory there, keys and all."), advice};
    if (!open.isEmpty())
        return {id, State::Warn, QStringLiteral("Swap is not encrypted: %1.").arg(open.join(QStringLiteral(", "))),
                meaning, advice};
    if (!unknown.isEmpty())
        return {id, State::Unknown,
                QStringLiteral("Nothing tells what this swap lies on: %1.").arg(unknown.join(QStringLiteral(", "))),
                meaning, advice};
    return {id, State::Ok,
            areas.empty() ? QStringLiteral("There is none.") : QStringLiteral("It is encrypted, or stays in memory."),
            QStringLiteral("Nothing that is swapped out can be read from the disk.")};
}

Check ptraceCheck(const Machine& machine)
{
    const QString id = QStringLiteral("ptrace");
    const QByteArray scope = read(machine.proc + QStringLiteral("/sys/kernel/yama/ptrace_scope"));
    if (scope.isEmpty())
        return {id, State::Unknown, QStringLiteral("The system does not tell who may debug whom (no Yama)."),
                QStringLiteral(
                    "Scrim closes its own processes; input methods and the desktop's shell have no such guard.")};
    if (scope != "0")
        return {id, State::Ok,
                QStringLiteral("Programs may debug only what they have started (ptrace_scope %1).")
                    .arg(QString::fromLatin1(scope.left(4))),
                QStringLiteral("The programs that see what is typed are guarded like Scrim's own.")};
    return {
        id, State::Warn, QStringLiteral("Any program may debug any other of this user (ptrace_scope 0)."),
        QStringLiteral("Scrim closes its own processes; through an input method or the desktop's shell what is typed "
                       "can be read."),
        QStringLiteral("Set kernel.yama.ptrace_scope = 1 in /etc/sysctl.d.")};
}

Check clockCheck(const Machine& machine)
{
    const QString id = QStringLiteral("clock");
    const QString meaning =
        QStringLiteral("The log's times, hours of the policy and codes of second factors go by it.");
    timex now{};
    const int state = ::adjtimex(&now);
    const bool isKept = QFileInfo::exists(machine.run + QStringLiteral("/systemd/timesync/synchronized"));
    if (state >= 0 && state != TIME_ERROR && (now.status & STA_UNSYNC) == 0)
        return {id, State::Ok, QStringLiteral("Something keeps it right."), meaning};
    if (isKept)
        return {id, State::Ok, QStringLiteral("systemd-timesyncd has set it since the machine started."), meaning};
    if (state < 0)
        return {id, State::Unknown, QStringLiteral("The system does not tell whether anything keeps it right."),
                meaning};
    return {id, State::Warn, QStringLiteral("Nothing keeps it right."), meaning,
            QStringLiteral("Turn on systemd-timesyncd or chrony (\"timedatectl set-ntp true\").")};
}

} // namespace

Checks machineChecks(const Machine& machine)
{
    return {ptraceCheck(machine), swapCheck(machine), clockCheck(machine)};
}

} // namespace scrimctl::doctor
