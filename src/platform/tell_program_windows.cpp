// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tell_program.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace scrim::platform {

Result<void> tellProgram(const QString& path, Bytes line)
{
    if (!QFileInfo(path).isExecutable())
        return fail(ErrorCode::NotFound, QStringLiteral("%1: there is no such program here.").arg(path));
    auto* process = new QProcess(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(path, QStringList(), QIODevice::WriteOnly);
    if (process->state() == QProcess::NotRunning) {
        delete process;
        return fail(ErrorCode::Io, QStringLiteral("%1 could not be started.").arg(path));
    }
    process->write(reinterpret_cast<const char*>(line.data()), static_cast<qint64>(line.size()));
    process->write("\n");
    process->closeWriteChannel();
    return {};
}

} // namespace scrim::platform
