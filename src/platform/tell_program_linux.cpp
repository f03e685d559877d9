// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tell_program.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace scrim::platform {

namespace {

/// Far below what a pipe takes at once, so that nobody is waited for.
constexpr std::size_t longestLine = 512;

} // namespace

Result<void> tellProgram(const QString& path, Bytes line)
{
    if (!QFileInfo(path).isExecutable())
        return fail(ErrorCode::NotFound, QStringLiteral("%1: there is no such program here.").arg(path));
    int ends[2] = {-1, -1};
    if (line.size() > longestLine || ::pipe2(ends, O_CLOEXEC) != 0)
        return fail(ErrorCode::Io, QStringLiteral("%1 cannot be told anything.").arg(path));
    SecretBytes whole(line.size() + 1);
    std::ranges::copy(line, whole.bytes().begin());
    whole.bytes().back() = '\n';
    const bool isWritten = ::write(ends[1], whole.bytes().data(), whole.size()) == static_cast<ssize_t>(whole.size());
    ::close(ends[1]);
    // It belongs to the application, and goes with its program.
    auto* process = new QProcess(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setChildProcessModifier([end = ends[0]] { ::dup2(end, STDIN_FILENO); });
    if (isWritten)
        process->start(path, QStringList(), QIODevice::ReadOnly);
    const bool isStarted = isWritten && process->state() != QProcess::NotRunning;
    ::close(ends[0]);
    if (isStarted)
        return {};
    delete process;
    return fail(ErrorCode::Io, QStringLiteral("%1 could not be started.").arg(path));
}

} // namespace scrim::platform
