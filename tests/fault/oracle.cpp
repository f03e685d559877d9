// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace scrim::testkit {

namespace {

/// The page's last block of Python.
QByteArray script()
{
    QFile page(QStringLiteral(SCRIM_SOURCE_DIR "/docs/audit-format.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = page.readAll();
    const QByteArray fence = "```python\n";
    const qsizetype start = text.lastIndexOf(fence);
    return start < 0 ? QByteArray()
                     : text.mid(start + fence.size(), text.indexOf("```", start + 3) - start - fence.size());
}

QString saidBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return program + QStringLiteral(" did not end: ") + process.errorString();
    if (process.exitCode() == 0)
        return {};
    return QStringLiteral("%1 (status %2): ").arg(program).arg(process.exitCode()) +
           QString::fromUtf8(process.readAll());
}

} // namespace

QString complaintOf(const QString& bundle)
{
    QString complaint = saidBy(QStringLiteral(SCRIM_VERIFY), {bundle});
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (complaint.isEmpty() && !python.isEmpty()) {
        static const QByteArray text = script();
        complaint = text.isEmpty() ? QStringLiteral("docs/audit-format.md holds no script")
                                   : saidBy(python, {QStringLiteral("-c"), QString::fromUtf8(text), bundle});
    }
    return complaint;
}

} // namespace scrim::testkit
