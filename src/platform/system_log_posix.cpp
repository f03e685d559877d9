// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_log_posix.h"

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

namespace scrim::platform {

namespace {

/// What a socket of the system takes at once, and more than any sentence.
constexpr qsizetype longest = 1024;

/// "<12>scrim[4711]: start-refused: ..."; whoever receives it knows the time, and a line of its own stays one.
QByteArray lineOf(SystemEvent event, const QString& text)
{
    QByteArray said = QStringLiteral("%1: %2").arg(name(event), text.simplified()).toUtf8();
    said.truncate(longest);
    return QByteArray("<") + QByteArray::number(LOG_USER | (isError(event) ? LOG_ERR : LOG_WARNING)) + ">scrim[" +
           QByteArray::number(static_cast<qint64>(::getpid())) + "]: " + said;
}

} // namespace

bool tellSocket(const QByteArray& path, SystemEvent event, const QString& text)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(path.size()) >= sizeof(address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return false;
    const QByteArray line = lineOf(event, text);
    const ssize_t sent = ::sendto(socket, line.constData(), static_cast<std::size_t>(line.size()), MSG_NOSIGNAL,
                                  reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    ::close(socket);
    return sent == line.size();
}

void tellSystem(SystemEvent event, const QString& text)
{
    (void)tellSocket(QByteArrayLiteral("/dev/log"), event, text);
}

} // namespace scrim::platform
