// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/socket.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace scrim::forward {

namespace {

constexpr int glanceMs = 200; ///< how long a wait sleeps before it looks whether to stop

using Addresses = std::unique_ptr<addrinfo, decltype([](addrinfo* it) { freeaddrinfo(it); })>;

/// TCP_INFO_v0 of mstcpip.h and the call's number, since mingw-w64 does not declare them.
/// Source: Microsoft Learn, TCP_INFO_v0 (Windows 10 1703 and later).
struct TcpInfo
{
    ULONG state;
    ULONG mss;
    ULONG64 connectionTimeMs;
    BOOLEAN timestampsEnabled;
    ULONG rttUs;
    ULONG minRttUs;
    ULONG bytesInFlight;
    ULONG cwnd;
    ULONG sndWnd;
    ULONG rcvWnd;
    ULONG rcvBuf;
    ULONG64 bytesOut;
    ULONG64 bytesIn;
    ULONG bytesReordered;
    ULONG bytesRetrans;
    ULONG fastRetrans;
    ULONG dupAcksIn;
    ULONG timeoutEpisodes;
    UCHAR synRetrans;
};
constexpr DWORD tcpInfo = _WSAIORW(IOC_VENDOR, 39);

/// Winsock, once for the process.
bool isStarted()
{
    static const bool started = [] {
        WSADATA about = {};
        return WSAStartup(MAKEWORD(2, 2), &about) == 0;
    }();
    return started;
}

/// OpenSSL keeps a socket as an int, and Windows gives out no larger ones.
SOCKET socketOf(int fd)
{
    return static_cast<SOCKET>(fd);
}

/// 0, or what went wrong.
int connected(const Socket& socket, const addrinfo& to, const Deadline& until, const std::atomic<bool>* stop)
{
    if (::connect(socketOf(socket.fd()), to.ai_addr, static_cast<int>(to.ai_addrlen)) == 0)
        return 0;
    int failed = WSAGetLastError();
    if (failed == WSAEWOULDBLOCK && socket.wait(Socket::Event::Writable, until, stop)) {
        int size = sizeof failed;
        getsockopt(socketOf(socket.fd()), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&failed), &size);
    }
    return failed;
}

} // namespace

Socket::Socket(Socket&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

Socket::~Socket()
{
    if (m_fd >= 0)
        closesocket(socketOf(m_fd));
}

bool Socket::wait(Event event, const Deadline& until, const std::atomic<bool>* stop) const
{
    const auto events = static_cast<SHORT>(event == Event::Readable ? POLLRDNORM : POLLWRNORM);
    for (qint64 left = until.left(); left > 0 && !isAsked(stop); left = until.left()) {
        WSAPOLLFD asked{socketOf(m_fd), events, 0};
        if (WSAPoll(&asked, 1, static_cast<int>(std::min<qint64>(glanceMs, left))) > 0)
            return true;
    }
    return false;
}

Result<Socket> Socket::dial(const Target& target, const Deadline& until, const std::atomic<bool>* stop)
{
    if (!isStarted())
        return fail(ErrorCode::Io, QStringLiteral("Windows gives no network"));
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int error =
        getaddrinfo(target.host.toUtf8().constData(), QByteArray::number(target.port).constData(), &hints, &found);
    const Addresses addresses(found);
    if (error != 0)
        return fail(
            ErrorCode::Io,
            QStringLiteral("%1 is not known: %2").arg(target.host, QString::fromWCharArray(gai_strerrorW(error))));
    for (const addrinfo* at = found; at != nullptr; at = at->ai_next) {
        const SOCKET made = ::socket(at->ai_family, SOCK_STREAM, 0);
        if (made == INVALID_SOCKET)
            continue;
        Socket socket(static_cast<int>(made));
        u_long on = 1;
        ioctlsocket(made, static_cast<long>(FIONBIO), &on);
        const BOOL keep = TRUE;
        setsockopt(made, SOL_SOCKET, SO_KEEPALIVE, reinterpret_cast<const char*>(&keep), sizeof keep);
        if (connected(socket, *at, until, stop) == 0)
            return socket;
    }
    if (isAsked(stop))
        return fail(ErrorCode::Cancelled, QStringLiteral("forwarding was stopped"));
    return fail(ErrorCode::Io, QStringLiteral("%1:%2 cannot be reached").arg(target.host).arg(target.port));
}

bool Socket::isAcknowledged(quint64 written, const Deadline& until) const
{
    for (int wait = 1; until.left() > 0; wait = std::min(wait * 2, 50)) {
        DWORD version = 0;
        TcpInfo info = {};
        DWORD size = 0;
        if (WSAIoctl(socketOf(m_fd), tcpInfo, &version, sizeof version, &info, sizeof info, &size, nullptr, nullptr) !=
            0)
            return false;
        if (info.bytesOut >= written && info.bytesInFlight == 0)
            return true;
        WSAPOLLFD broken{socketOf(m_fd), 0, 0};
        if (WSAPoll(&broken, 1, wait) > 0)
            return false;
    }
    return false;
}

} // namespace scrim::forward
