// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice.h"

namespace scrimctl::doctor {

QString closeFolder(const QString& folder)
{
    return QStringLiteral("chmod 700 %1").arg(folder);
}

QString closeFile(const QString& path)
{
    return QStringLiteral("chmod 600 %1").arg(path);
}

QString closeAll(const QString& folder)
{
    return QStringLiteral("chmod -R go-rwx %1").arg(folder);
}

QString updateOpenSsl()
{
    return QStringLiteral("Install the system's security updates; \"apt list --upgradable\" must not name libssl3.");
}

} // namespace scrimctl::doctor
