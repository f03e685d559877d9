// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary_program.h"

#include "../output.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace scrimctl::doctor {

using namespace scrim;

Result<int> runCanary(bool json)
{
    /// It bounds itself to less.
    constexpr int patienceMs = 6 * 60 * 1000;
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/scrim-canary");
    if (!QFileInfo(program).isExecutable()) {
        return fail(
            ErrorCode::Io,
            QStringLiteral("The canary is not installed here: there is no %1. It is a Debian package of its own, "
                           "scrim-canary.")
                .arg(program));
    }
    QProcess canary;
    canary.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    canary.start(program, json ? QStringList{QStringLiteral("--json")} : QStringList());
    if (!canary.waitForFinished(patienceMs)) {
        canary.terminate();
        canary.waitForFinished(patienceMs);
        return fail(ErrorCode::Io, QStringLiteral("The canary did not come to an end: %1.").arg(canary.errorString()));
    }
    printJson(canary.readAllStandardOutput());
    if (canary.exitStatus() != QProcess::NormalExit)
        return fail(ErrorCode::Internal, QStringLiteral("The canary itself crashed."));
    return canary.exitCode();
}

} // namespace scrimctl::doctor
