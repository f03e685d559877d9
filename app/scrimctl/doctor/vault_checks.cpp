// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "vault/vault.h"

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

} // namespace

Result<Checks> vaultChecks(const QString& folder)
{
    const vault::Paths paths{folder};
    if (const auto header = vault::readHeader(paths); !header)
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
    };
}

} // namespace scrimctl::doctor
