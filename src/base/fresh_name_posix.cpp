// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fresh_name.h"

#include "base/core_text.h"
#include "base/file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace scrim {

namespace {

std::unexpected<Error> failed(const QString& path, const QString& act, int error)
{
    if (error == EEXIST || error == ENOTEMPTY)
        return fail(ErrorCode::Exists, Core::tr("%1: this name is taken, and nothing is written over").arg(path));
    const ErrorCode code = error == ENOSPC || error == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io;
    return fail(code, QStringLiteral("%1: %2: %3").arg(path, act, QString::fromLocal8Bit(std::strerror(error))));
}

/// Where the file system knows no such rename, a look comes first: nobody else gives away names of ours.
int renameUnlessTaken(const QByteArray& from, const QByteArray& to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    struct stat status = {};
    if (::lstat(to.constData(), &status) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

} // namespace

Result<void> renameFresh(const QString& from, const QString& to)
{
    if (const int error = renameUnlessTaken(QFile::encodeName(from), QFile::encodeName(to)); error != 0)
        return failed(to, Core::tr("cannot give it its name"), error);
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> makePrivateFolder(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0)
        return {};
    return failed(path, Core::tr("cannot make this folder"), errno);
}

} // namespace scrim
