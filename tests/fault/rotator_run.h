// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faulty_calls.h"

#include <QProcess>

namespace scrim::testkit {

/// How a run of scrim-rotator (rotator.cpp) ended.
struct RotatorRun
{
    bool wasKilled = false;
    int status = -1;
    QByteArray said;
};

inline constexpr int neverReached = 1'000'000;

/// Replaces the key `keyName` of the vault in `folder` in a process of its own, whose `nth` writing call meets `mode`.
[[nodiscard]] inline RotatorRun runRotator(const QString& folder, const QString& keyName, int nth = neverReached,
                                           faulty::Mode mode = faulty::Mode::Kill)
{
    QProcess process;
    process.start(QStringLiteral(SCRIM_ROTATOR),
                  {folder, keyName, QString::number(nth), QString::number(static_cast<int>(mode))});
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardError()};
}

} // namespace scrim::testkit
