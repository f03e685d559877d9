// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_owner.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace scrim {

Result<FileOwner> ownerOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return fail(errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Io,
                    QStringLiteral("%1: cannot be looked at").arg(path));
    }
    return FileOwner{status.st_uid, (status.st_mode & (S_IWGRP | S_IWOTH)) != 0, S_ISREG(status.st_mode),
                     (status.st_mode & (S_IRWXG | S_IRWXO)) == 0};
}

quint32 ownUser()
{
    return ::geteuid();
}

} // namespace scrim
