// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice.h"

#include "base/own_only_windows.h"

#include <QDir>

namespace scrimctl::doctor {

namespace {

/// In quotes, and by numbers, which are the same in every language of Windows: *S-1-5-18 is the system, *S-1-5-32-544
/// the administrators; Everyone, Authenticated Users and Users lose what they were given by name.
QString closed(const QString& path, const QString& inherited)
{
    return QStringLiteral(
               "icacls \"%1\" /inheritance:r /remove:g *S-1-1-0 *S-1-5-11 *S-1-5-32-545 /grant:r \"*%2:%3F\" "
               "\"*S-1-5-18:%3F\" \"*S-1-5-32-544:%3F\"")
        .arg(QDir::toNativeSeparators(path), scrim::ownSid(), inherited);
}

} // namespace

QString closeFolder(const QString& folder)
{
    return closed(folder, QStringLiteral("(OI)(CI)"));
}

QString closeFile(const QString& path)
{
    return closed(path, QString());
}

QString closeAll(const QString& folder)
{
    // What lies in it takes over the folder's own rights.
    return QStringLiteral("%1, then icacls \"%2\\*\" /reset /T")
        .arg(closeFolder(folder), QDir::toNativeSeparators(folder));
}

QString updateOpenSsl()
{
    return QStringLiteral("Install the newest package of Scrim, which brings OpenSSL along.");
}

} // namespace scrimctl::doctor
