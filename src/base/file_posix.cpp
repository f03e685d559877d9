// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/core_text.h"
#include "base/file_names.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace scrim {

namespace {

std::unexpected<Error> systemError(const QString& path, const QString& act, int error)
{
    ErrorCode code = ErrorCode::Io;
    if (error == ENOSPC || error == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (error == ENOENT)
        code = ErrorCode::NotFound;
    else if (error == EEXIST)
        code = ErrorCode::Exists;
    return fail(code, QStringLiteral("%1: %2: %3").arg(path, act, QString::fromLocal8Bit(std::strerror(error))));
}

int flagsFor(File::Open how)
{
    switch (how) {
    case File::Open::Read:
        return O_RDONLY;
    case File::Open::ReadWrite:
        return O_RDWR;
    case File::Open::CreateNew:
        return O_RDWR | O_CREAT | O_EXCL;
    case File::Open::Synced:
        return O_RDWR | O_DSYNC;
    case File::Open::Direct:
        return O_RDWR | O_DSYNC | O_DIRECT;
    case File::Open::CreateOrRW:
        break;
    }
    return O_RDWR | O_CREAT;
}

FileStamp stampIn(const struct stat& status)
{
    constexpr qint64 second = 1'000'000'000;
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino),
            static_cast<qint64>(status.st_ctim.tv_sec) * second + static_cast<qint64>(status.st_ctim.tv_nsec)};
}

} // namespace

Result<FileStamp> stampOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return systemError(path, Core::tr("cannot look at it"), errno);
    return stampIn(status);
}

Result<FileStamp> File::stamp() const
{
    struct stat status = {};
    if (::fstat(m_fd, &status) != 0)
        return systemError(m_path, Core::tr("cannot look at it"), errno);
    return stampIn(status);
}

Result<File> File::open(const QString& path, Open how)
{
    int fd = -1;
    do {
        // A named pipe in a file's place would keep us waiting for somebody to write to it; O_NONBLOCK does not wait,
        // and changes nothing for files.
        fd = ::open(QFile::encodeName(path).constData(), flagsFor(how) | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0)
        return systemError(path, Core::tr("cannot open it"), errno);
    File file;
    file.m_fd = fd;
    file.m_path = path;
    struct stat status = {};
    if (::fstat(fd, &status) == 0 && S_ISFIFO(status.st_mode))
        return fail(ErrorCode::Damaged, Core::tr("%1: it is no file").arg(path));
    return file;
}

void File::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

Result<qint64> File::size() const
{
    struct stat status = {};
    if (::fstat(m_fd, &status) != 0)
        return systemError(m_path, Core::tr("cannot read its size"), errno);
    return status.st_size;
}

Result<qint64> File::readAt(qint64 offset, MutableBytes into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count = ::pread(m_fd, into.data() + done, into.size() - done, offset + static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(m_path, Core::tr("cannot read it"), errno);
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return static_cast<qint64>(done);
}

Result<void> File::writeAt(qint64 offset, Bytes bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::pwrite(m_fd, bytes.data() + done, bytes.size() - done, offset + static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(m_path, Core::tr("cannot write it"), errno);
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<void> File::sync()
{
    if (::fdatasync(m_fd) != 0)
        return systemError(m_path, Core::tr("cannot sync it"), errno);
    return {};
}

Result<void> File::truncate(qint64 size)
{
    if (::ftruncate(m_fd, size) != 0)
        return systemError(m_path, Core::tr("cannot shorten it"), errno);
    return {};
}

Result<void> File::lock()
{
    while (::flock(m_fd, LOCK_EX) != 0) {
        if (errno != EINTR)
            return systemError(m_path, Core::tr("cannot lock it"), errno);
    }
    return {};
}

Result<bool> File::tryLock()
{
    while (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        if (errno != EINTR)
            return systemError(m_path, Core::tr("cannot lock it"), errno);
    }
    return true;
}

void File::unlock()
{
    ::flock(m_fd, LOCK_UN);
}

Result<bool> fileExists(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return true;
    if (errno == ENOENT || errno == ENOTDIR)
        return false;
    return systemError(path, Core::tr("cannot look for it"), errno);
}

namespace {

/// Opens the folder for `sync`, which answers as fsync() does.
Result<void> syncThrough(const QString& folder, int (*sync)(int))
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return systemError(folder, Core::tr("cannot open it"), errno);
    const int status = sync(fd);
    const int error = errno;
    ::close(fd);
    if (status != 0)
        return systemError(folder, Core::tr("cannot sync it"), error);
    return {};
}

} // namespace

Result<void> syncFolder(const QString& folder)
{
    return syncThrough(folder, [](int fd) { return ::fsync(fd); });
}

Result<void> syncFileSystem(const QString& folder)
{
    return syncThrough(folder, [](int fd) { return ::syncfs(fd); });
}

void removeName(const QString& path)
{
    ::unlink(QFile::encodeName(path).constData());
}

Result<void> takeName(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(to, Core::tr("cannot replace it"), errno);
    return {};
}

} // namespace scrim
