// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_calls.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <type_traits>
#include <unistd.h>
#include <vector>

namespace scrim::faulty {

namespace {

struct Plan
{
    std::vector<std::string> prefixes;
    std::atomic<bool> armed = false;
    std::atomic<int> countdown = 0;
    std::atomic<bool> every = false;
    std::atomic<bool> fired = false;
    Mode mode = Mode::Fail;
    int error = EIO;
    Calls calls = Calls::All;
};

Plan& plan()
{
    static Plan instance;
    return instance;
}

bool isWatched(const char* path)
{
    for (const std::string& prefix : plan().prefixes) {
        if (std::strncmp(path, prefix.c_str(), prefix.size()) == 0)
            return true;
    }
    return false;
}

bool isWatched(int fd)
{
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    std::array<char, 4096> path{};
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size() - 1);
    return size > 0 && isWatched(path.data());
}

bool counts(Calls kind)
{
    return plan().calls == Calls::All || kind == plan().calls ||
           (plan().calls == Calls::Writing && kind == Calls::Syncs);
}

/// Whether this call is the one.
template<typename What>
bool isDue(Calls kind, What what)
{
    Plan& now = plan();
    if (!now.armed || !counts(kind) || !isWatched(what))
        return false;
    if (!now.every && --now.countdown != 0)
        return false;
    now.fired = true;
    return true;
}

void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

template<typename R>
R refused()
{
    errno = plan().error;
    if constexpr (std::is_pointer_v<R>)
        return nullptr;
    else
        return R{-1};
}

constexpr auto doNothing = [] {};

/// What a call opened and nobody gets stays open. A folder's handle is kept, so that it counts as no leak of the code
/// under test.
template<typename T>
void leaveOpen(T)
{}
void leaveOpen(DIR* folder)
{
    static auto* const kept = new std::vector<DIR*>;
    kept->push_back(folder);
}

/// `call` as the plan wants it; `half` does half of it, where that is possible.
template<typename What, typename Call, typename Half = decltype(doNothing)>
auto through(Calls kind, What what, Call call, Half half = doNothing) -> decltype(call())
{
    if (!isDue(kind, what))
        return call();
    switch (plan().mode) {
    case Mode::Kill:
        die();
        break;
    case Mode::KillHalf:
        half();
        die();
        break;
    case Mode::KillAfter:
        (void)call();
        die();
        break;
    case Mode::FailHalf:
        half();
        break;
    case Mode::FailAfter:
        leaveOpen(call());
        break;
    case Mode::Fail:
        break;
    }
    return refused<decltype(call())>();
}

/// The C library's own.
template<typename F>
F* real(const char* name)
{
    return reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name));
}

Calls kindOf(int flags)
{
    return (flags & O_CREAT) != 0 ? Calls::Writing : Calls::All;
}

using OpenCall = int(const char*, int, ...);

int openThrough(const char* name, const char* path, int flags, mode_t mode)
{
    static thread_local bool inside = false;
    if (inside)
        return real<OpenCall>(name)(path, flags, mode);
    inside = true;
    const int fd = through(kindOf(flags), path, [&] { return real<OpenCall>(name)(path, flags, mode); });
    inside = false;
    return fd;
}

using WriteAt = ssize_t(int, const void*, size_t, off_t);

ssize_t writeThrough(const char* name, int fd, const void* bytes, size_t size, off_t offset)
{
    const auto write = real<WriteAt>(name);
    const int flags = ::fcntl(fd, F_GETFL);
    return through((flags & O_DSYNC) != 0 ? Calls::Syncs : Calls::Writing, fd,
                   [&] { return write(fd, bytes, size, offset); },
                   [&] {
                       // Past the cache only whole blocks can be written; a crash can leave less.
                       ::fcntl(fd, F_SETFL, flags & ~O_DIRECT);
                       (void)write(fd, bytes, size / 2, offset);
                       ::fcntl(fd, F_SETFL, flags);
                   });
}

using VectorWrite = ssize_t(int, const iovec*, int, off_t, int);

ssize_t vectorsThrough(const char* name, int fd, const iovec* parts, int count, off_t offset, int flags)
{
    const auto write = real<VectorWrite>(name);
    return through((flags & (RWF_DSYNC | RWF_SYNC)) != 0 ? Calls::Syncs : Calls::Writing, fd,
                   [&] { return write(fd, parts, count, offset, flags); },
                   [&] {
                       const iovec half{parts[0].iov_base, parts[0].iov_len / 2};
                       (void)write(fd, &half, 1, offset, flags);
                   });
}

} // namespace

void watch(const QStringList& prefixes)
{
    plan().prefixes.clear();
    for (const QString& prefix : prefixes)
        plan().prefixes.push_back(QFile::encodeName(prefix).toStdString());
}

void arm(int nth, Mode mode, int error, Calls calls)
{
    plan().mode = mode;
    plan().error = error;
    plan().calls = calls;
    plan().every = false;
    plan().fired = false;
    plan().countdown = nth;
    plan().armed = true;
}

void armEvery(int error, Calls calls)
{
    arm(0, Mode::Fail, error, calls);
    plan().every = true;
}

bool disarm()
{
    plan().armed = false;
    return plan().fired;
}

} // namespace scrim::faulty

using namespace scrim::faulty;

// Both names of each call, since the one that is meant depends on how its caller was compiled.
// NOLINTBEGIN(cert-dcl50-cpp,readability-identifier-naming,bugprone-reserved-identifier)
extern "C" {

#define SCRIM_MODE(flags)                                                                                              \
    mode_t mode = 0;                                                                                                   \
    if (((flags) & (O_CREAT | O_TMPFILE)) != 0) {                                                                      \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

int open(const char* path, int flags, ...)
{
    SCRIM_MODE(flags)
    return openThrough("open", path, flags, mode);
}
int open64(const char* path, int flags, ...)
{
    SCRIM_MODE(flags)
    return openThrough("open64", path, flags, mode);
}
int __open_2(const char* path, int flags)
{
    return openThrough("open", path, flags, 0);
}
int __open64_2(const char* path, int flags)
{
    return openThrough("open64", path, flags, 0);
}

ssize_t pread(int fd, void* into, size_t size, off_t offset)
{
    return through(Calls::All, fd,
                   [&] { return real<ssize_t(int, void*, size_t, off_t)>("pread")(fd, into, size, offset); });
}
ssize_t pread64(int fd, void* into, size_t size, off_t offset)
{
    return through(Calls::All, fd,
                   [&] { return real<ssize_t(int, void*, size_t, off_t)>("pread64")(fd, into, size, offset); });
}
ssize_t __pread_chk(int fd, void* into, size_t size, off_t offset, size_t)
{
    return pread(fd, into, size, offset);
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t offset)
{
    return writeThrough("pwrite", fd, bytes, size, offset);
}
ssize_t pwrite64(int fd, const void* bytes, size_t size, off_t offset)
{
    return writeThrough("pwrite64", fd, bytes, size, offset);
}
ssize_t pwritev2(int fd, const iovec* parts, int count, off_t offset, int flags)
{
    return vectorsThrough("pwritev2", fd, parts, count, offset, flags);
}
ssize_t pwritev64v2(int fd, const iovec* parts, int count, off_t offset, int flags)
{
    return vectorsThrough("pwritev64v2", fd, parts, count, offset, flags);
}

int fsync(int fd)
{
    return through(Calls::Syncs, fd, [&] { return real<int(int)>("fsync")(fd); });
}
int fdatasync(int fd)
{
    return through(Calls::Syncs, fd, [&] { return real<int(int)>("fdatasync")(fd); });
}
int syncfs(int fd) noexcept
{
    return through(Calls::Syncs, fd, [&] { return real<int(int)>("syncfs")(fd); });
}
int ftruncate(int fd, off_t size) noexcept
{
    return through(Calls::Writing, fd, [&] { return real<int(int, off_t)>("ftruncate")(fd, size); });
}
int ftruncate64(int fd, off_t size) noexcept
{
    return through(Calls::Writing, fd, [&] { return real<int(int, off_t)>("ftruncate64")(fd, size); });
}
int flock(int fd, int how) noexcept
{
    return through(Calls::All, fd, [&] { return real<int(int, int)>("flock")(fd, how); });
}
int fstat(int fd, struct stat* status) noexcept
{
    return through(Calls::All, fd, [&] { return real<int(int, struct stat*)>("fstat")(fd, status); });
}

int rename(const char* from, const char* to) noexcept
{
    return through(Calls::Writing, from, [&] { return real<int(const char*, const char*)>("rename")(from, to); });
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    return through(Calls::Writing, from, [&] {
        return real<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                    flags);
    });
}
int unlink(const char* path) noexcept
{
    return through(Calls::Writing, path, [&] { return real<int(const char*)>("unlink")(path); });
}
int mkdir(const char* path, mode_t mode) noexcept
{
    return through(Calls::Writing, path, [&] { return real<int(const char*, mode_t)>("mkdir")(path, mode); });
}
int statx(int folder, const char* path, int flags, unsigned mask, struct statx* status) noexcept
{
    return through(Calls::All, path, [&] {
        return real<int(int, const char*, int, unsigned, struct statx*)>("statx")(folder, path, flags, mask, status);
    });
}
int stat(const char* path, struct stat* status) noexcept
{
    return through(Calls::All, path, [&] { return real<int(const char*, struct stat*)>("stat")(path, status); });
}
int stat64(const char* path, struct stat64* status) noexcept
{
    return through(Calls::All, path, [&] { return real<int(const char*, struct stat64*)>("stat64")(path, status); });
}
int access(const char* path, int how) noexcept
{
    return through(Calls::All, path, [&] { return real<int(const char*, int)>("access")(path, how); });
}
DIR* opendir(const char* path)
{
    return through(Calls::All, path, [&] { return real<DIR*(const char*)>("opendir")(path); });
}

} // extern "C"
// NOLINTEND(cert-dcl50-cpp,readability-identifier-naming,bugprone-reserved-identifier)
