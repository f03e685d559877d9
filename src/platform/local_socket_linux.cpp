// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/local_socket.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace scrim::platform {

namespace {

constexpr int backlog = 16;

std::unexpected<Error> failed(const QString& path)
{
    return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

/// A folder of ours that nobody else may look into. False when it is not, or not there.
bool isPrivate(const QByteArray& path)
{
    struct stat seen = {};
    return ::lstat(path.constData(), &seen) == 0 && S_ISDIR(seen.st_mode) && seen.st_uid == ::geteuid() &&
           (seen.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

struct Place
{
    sockaddr_un address{};
    socklen_t size = 0;
};

std::optional<Place> placeOf(const QString& path)
{
    Place place;
    place.address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (static_cast<std::size_t>(name.size()) >= sizeof place.address.sun_path)
        return std::nullopt;
    std::memcpy(place.address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    place.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)) + static_cast<socklen_t>(name.size()) + 1;
    return place;
}

const sockaddr* general(const Place& place)
{
    return reinterpret_cast<const sockaddr*>(&place.address);
}

Descriptor newSocket()
{
    return Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

} // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<QString> socketFolder()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray folder = runtime.startsWith('/') && isPrivate(runtime)
                                  ? runtime + "/scrim"
                                  : "/tmp/scrim-" + QByteArray::number(static_cast<uint>(::geteuid()));
    if (::mkdir(folder.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return failed(QFile::decodeName(folder));
    if (!isPrivate(folder))
        return fail(ErrorCode::Io,
                    QStringLiteral("%1 is not a folder of this user's alone.").arg(QFile::decodeName(folder)));
    return QFile::decodeName(folder);
}

QString socketPath(const QString& folder, const QString& name)
{
    return folder + QLatin1Char('/') + name + QStringLiteral(".sock");
}

Result<Descriptor> connectTo(const QString& path)
{
    const auto place = placeOf(path);
    if (!place)
        return fail(ErrorCode::Io, QStringLiteral("%1 is too long for a socket's name.").arg(path));
    Descriptor socket = newSocket();
    if (!socket.isOpen())
        return failed(path);
    if (::connect(socket.get(), general(*place), place->size) == 0)
        return socket;
    if (errno == ENOENT || errno == ECONNREFUSED)
        return Descriptor();
    return failed(path);
}

Result<Descriptor> listenAt(const QString& path)
{
    const auto place = placeOf(path);
    if (!place)
        return fail(ErrorCode::Io, QStringLiteral("%1 is too long for a socket's name.").arg(path));
    Descriptor socket = newSocket();
    if (!socket.isOpen())
        return failed(path);
    const QByteArray name = QFile::encodeName(path);
    bool isBound = ::bind(socket.get(), general(*place), place->size) == 0;
    if (!isBound && errno == EADDRINUSE) {
        const auto other = connectTo(path);
        if (!other)
            return std::unexpected(other.error());
        if (other->isOpen())
            return fail(ErrorCode::InUse, QStringLiteral("%1: another desk listens here.").arg(path));
        ::unlink(name.constData());
        isBound = ::bind(socket.get(), general(*place), place->size) == 0;
    }
    if (!isBound || ::chmod(name.constData(), S_IRUSR | S_IWUSR) != 0 || ::listen(socket.get(), backlog) != 0)
        return failed(path);
    return socket;
}

bool isOurs(int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace scrim::platform
