// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/proc_name.h"

#include <QFile>

namespace scrim::platform {

QString programName(qint64 pid)
{
    if (pid <= 0)
        return {};
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString name = QString::fromUtf8(file.readLine(64)).trimmed();
    // It goes into logs and onto the screen: nothing in it may steer either.
    name.removeIf([](QChar c) { return !c.isPrint(); });
    return name;
}

} // namespace scrim::platform
