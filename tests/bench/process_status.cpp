// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_status.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace scrim::bench {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

qint64 statusKb(qint64 process, const char* line)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(static_cast<qsizetype>(qstrlen(line))).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

void settle(qint64 process)
{
    const auto used = [process] {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        if (!stat.open(QIODevice::ReadOnly))
            return qint64{-1};
        const QList<QByteArray> fields = stat.readAll().split(' ');
        return fields.size() > 14 ? fields[13].toLongLong() + fields[14].toLongLong() : -1;
    };
    QElapsedTimer timer;
    timer.start();
    qint64 before = used();
    for (int quiet = 0; quiet < 5 && timer.elapsed() < patienceMs;) {
        QThread::msleep(200);
        const qint64 now = used();
        quiet = now - before <= 1 ? quiet + 1 : 0;
        before = now;
    }
}

} // namespace scrim::bench
