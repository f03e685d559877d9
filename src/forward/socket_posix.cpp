// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/socket.h"

#include <linux/sockios.h>
#include <netdb.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

namespace scrim::forward {

namespace {

constexpr int glanceMs = 200; ///< how long a wait sleeps before it looks whether to stop

using Addresses = std::unique_ptr<addrinfo, decltype([](addrinfo* it) { freeaddrinfo(it); })>;

} // namespace

Socket::Socket(Socket&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

Socket::~Socket()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Socket::wait(Event event, const Deadline& until, const std::atomic<bool>* stop) const
{
    const auto events = static_cast<short>(event == Event::Readable ? POLLIN : POLLOUT);
    for (qint64 left = until.left(); left > 0 && !isAsked(stop); left = until.left()) {
        pollfd asked{m_fd, events, 0};
        const int wait = static_cast<int>(std::min<qint64>(glanceMs, left));
        if (::poll(&asked, 1, wait) > 0)
            return true;
    }
    return false;
}

Result<Socket> Socket::dial(const Target& target, const Deadline& until, const std::atomic<bool>* stop)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int error =
        getaddrinfo(target.host.toUtf8().constData(), QByteArray::number(target.port).constData(), &hints, &found);
    const Addresses addresses(found);
    if (error != 0)
        return fail(
            ErrorCode::Io,
            QStringLiteral("%1 is not known: %2").arg(target.host, QString::fromLocal8Bit(gai_strerror(error))));
    for (const addrinfo* at = found; at != nullptr; at = at->ai_next) {
        Socket socket(::socket(at->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (socket.fd() < 0)
            continue;
        const int on = 1;
        setsockopt(socket.fd(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
        int failed = ::connect(socket.fd(), at->ai_addr, at->ai_addrlen) == 0 ? 0 : errno;
        if (failed == EINPROGRESS && socket.wait(Event::Writable, until, stop)) {
            socklen_t size = sizeof failed;
            getsockopt(socket.fd(), SOL_SOCKET, SO_ERROR, &failed, &size);
        }
        if (failed == 0)
            return socket;
    }
    if (isAsked(stop))
        return fail(ErrorCode::Cancelled, QStringLiteral("forwarding was stopped"));
    return fail(ErrorCode::Io, QStringLiteral("%1:%2 cannot be reached").arg(target.host).arg(target.port));
}

bool Socket::isAcknowledged(quint64 /*written*/, const Deadline& until) const
{
    for (int wait = 1; until.left() > 0; wait = std::min(wait * 2, 50)) {
        int pending = 0;
        if (ioctl(m_fd, SIOCOUTQ, &pending) != 0)
            return false;
        if (pending == 0)
            return true;
        pollfd broken{m_fd, POLLRDHUP, 0};
        if (::poll(&broken, 1, wait) > 0)
            return false;
    }
    return false;
}

} // namespace scrim::forward
