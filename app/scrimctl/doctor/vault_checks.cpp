// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "base/file.h"
#include "vault/rotation_file.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QFileInfo>

namespace scrimctl::doctor {

namespace {

using namespace scrim;

bool isForItsUserAlone(const QString& path)
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return (QFileInfo(path).permissions() & others) == 0;
}

/// When a rotation was begun, as its file says, whose seal nobody can check who is not signed in.
QString sinceWhen(const vault::Paths& paths, const vault::Header& header, const QString& keyName)
{
    const QString path = vault::rotationPath(paths, keyName);
    const auto bytes = readFile(path, vault::rotationFileLimit);
    const auto file = bytes ? vault::parseRotation(*bytes, path, header, keyName) : std::unexpected(bytes.error());
    if (!file)
        return QStringLiteral("%1 (%2)").arg(keyName, file.error().message);
    return QStringLiteral("%1 (since %2)")
        .arg(keyName, QDateTime::fromMSecsSinceEpoch(file->sinceMs, Qt::UTC).toString(Qt::ISODateWithMs));
}

Check rotationCheck(const vault::Paths& paths, const vault::Header& header)
{
    QStringList left;
    for (const auto& [fieldClass, key] : header.formerPublic)
        left.append(sinceWhen(paths, header, policy::name(fieldClass)));
    if (header.nextCache)
        left.append(sinceWhen(paths, header, vault::name(vault::SharedKey::CacheFile)));
    if (left.isEmpty())
        return {QStringLiteral("key rotation"), State::Good, QStringLiteral("None is left half done.")};
    return {QStringLiteral("key rotation"), State::Weak,
            QStringLiteral("Not done, so that the former key is still good: %1. \"key rotate\" goes on with it.")
                .arg(left.join(QStringLiteral(", ")))};
}

} // namespace

Result<Checks> vaultChecks(const QString& folder)
{
    const vault::Paths paths{folder};
    const auto header = vault::readHeader(paths);
    if (!header)
        return std::unexpected(header.error());
    const bool isFolderClosed = isForItsUserAlone(folder);
    const bool isKeyClosed = isForItsUserAlone(paths.stationKey());
    return Checks{
        {QStringLiteral("vault folder"), isFolderClosed ? State::Good : State::Weak,
         isFolderClosed ? QStringLiteral("Only the system's user may enter it.")
                        : QStringLiteral("Others on this machine may enter it; what lies in it is sealed, but they can "
                                         "copy it.")},
        {QStringLiteral("station key"), isKeyClosed ? State::Good : State::Bad,
         isKeyClosed ? QStringLiteral("Only the system's user may read it.")
                     : QStringLiteral("Others on this machine may read it and sign a forged log.")},
        rotationCheck(paths, *header),
    };
}

} // namespace scrimctl::doctor
