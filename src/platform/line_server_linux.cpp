// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/line_server.h"

#include "platform/local_socket.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <tuple>
#include <vector>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace scrim::platform {

namespace {

constexpr int answerMs = 5000;
constexpr qsizetype longestAnswer = 1024;

/// What the answer's rest waits for is a program that does not read: it is small enough for the system's own buffer.
void send(int fd, const QByteArray& line)
{
    std::ignore = ::send(fd, line.constData(), static_cast<std::size_t>(line.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}

bool waitFor(int fd, short what, int ms)
{
    pollfd one{fd, what, 0};
    return ::poll(&one, 1, ms) == 1;
}

} // namespace

/// One program that says its line.
class LineServer::Talk final : public QObject
{
public:
    Talk(Descriptor socket, const Answer& answer, QObject* parent)
        : QObject(parent),
          m_socket(std::move(socket)),
          m_answer(answer),
          m_line(longestLine),
          m_readable(m_socket.get(), QSocketNotifier::Read)
    {
        connect(&m_readable, &QSocketNotifier::activated, this, &Talk::read);
        QTimer::singleShot(patienceMs, this, &Talk::end);
    }

private:
    void read()
    {
        const MutableBytes room = m_line.bytes().subspan(m_size);
        const ssize_t count = ::recv(m_socket.get(), room.data(), room.size(), MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
            return;
        if (count <= 0) {
            end();
            return;
        }
        m_size += static_cast<std::size_t>(count);
        const Bytes said = Bytes(m_line.bytes()).first(m_size);
        const auto stop = std::ranges::find(said, std::uint8_t{'\n'});
        if (stop == said.end() && m_size < m_line.size())
            return;
        const Bytes line = stop == said.end() ? Bytes() : Bytes(said.begin(), stop);
        m_readable.setEnabled(false);
        send(m_socket.get(), m_answer(line) + '\n');
        ::shutdown(m_socket.get(), SHUT_RDWR);
        end();
    }
    void end()
    {
        m_readable.setEnabled(false);
        m_line.clear();
        deleteLater();
    }

    Descriptor m_socket;
    const Answer& m_answer;
    SecretBytes m_line;
    std::size_t m_size = 0;
    QSocketNotifier m_readable;
};

struct LineServer::State
{
    Descriptor socket;
    QByteArray path;
    ino_t inode = 0;
    Answer answer;
    std::vector<QPointer<Talk>> talks; ///< oldest first
    std::unique_ptr<QSocketNotifier> incoming;
};

Result<std::unique_ptr<LineServer>> LineServer::listen(const QString& name, Answer answer)
{
    const auto folder = socketFolder();
    if (!folder)
        return std::unexpected(folder.error());
    const QString path = socketPath(*folder, name);
    auto socket = listenAt(path);
    if (!socket)
        return fail(socket);
    auto state = std::make_unique<State>();
    state->socket = std::move(*socket);
    state->path = QFile::encodeName(path);
    struct stat seen = {};
    if (::lstat(state->path.constData(), &seen) == 0)
        state->inode = seen.st_ino;
    state->answer = std::move(answer);
    return std::unique_ptr<LineServer>(new LineServer(std::move(state)));
}

LineServer::LineServer(std::unique_ptr<State> state) : m_state(std::move(state))
{
    m_state->incoming = std::make_unique<QSocketNotifier>(m_state->socket.get(), QSocketNotifier::Read);
    connect(m_state->incoming.get(), &QSocketNotifier::activated, this, &LineServer::accept);
}

LineServer::~LineServer()
{
    for (const QPointer<Talk>& talk : m_state->talks)
        delete talk;
    // Whoever took the name over keeps it.
    struct stat seen = {};
    if (::lstat(m_state->path.constData(), &seen) == 0 && seen.st_ino == m_state->inode)
        ::unlink(m_state->path.constData());
}

void LineServer::accept()
{
    Descriptor socket(::accept4(m_state->socket.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket.isOpen() || !isOurs(socket.get()))
        return;
    auto& talks = m_state->talks;
    std::erase_if(talks, [](const QPointer<Talk>& talk) { return talk == nullptr; });
    // Who has not said a line in all this time gives way to who comes.
    if (talks.size() >= mostAtOnce) {
        delete talks.front();
        talks.erase(talks.begin());
    }
    talks.emplace_back(new Talk(std::move(socket), m_state->answer, this));
}

Result<std::optional<QByteArray>> sayLine(const QString& name, Bytes line)
{
    const auto silent = [] {
        return fail(ErrorCode::Io, QStringLiteral("The running desk does not answer. Look whether it hangs."));
    };
    const auto folder = socketFolder();
    if (!folder)
        return std::unexpected(folder.error());
    const auto socket = connectTo(socketPath(*folder, name));
    if (!socket)
        return std::unexpected(socket.error());
    if (!socket->isOpen())
        return std::nullopt;
    if (!isOurs(socket->get()))
        return fail(ErrorCode::Io, QStringLiteral("What listens in the running desk's place is another user's."));
    SecretBytes whole(line.size() + 1);
    std::ranges::copy(line, whole.bytes().begin());
    whole.bytes().back() = '\n';
    for (Bytes rest = whole; !rest.empty();) {
        if (!waitFor(socket->get(), POLLOUT, answerMs))
            return silent();
        const ssize_t sent = ::send(socket->get(), rest.data(), rest.size(), MSG_NOSIGNAL);
        if (sent < 0)
            return silent();
        rest = rest.subspan(static_cast<std::size_t>(sent));
    }
    QByteArray answer;
    while (!answer.contains('\n') && answer.size() < longestAnswer) {
        char part[256];
        const ssize_t got = waitFor(socket->get(), POLLIN, answerMs) ? ::recv(socket->get(), part, sizeof part, 0) : -1;
        if (got <= 0)
            return silent();
        answer.append(part, got);
    }
    return answer.left(answer.indexOf('\n'));
}

QStringList whoListens()
{
    const auto folder = socketFolder();
    if (!folder)
        return {};
    QStringList names;
    const QStringList files = QDir(*folder).entryList({QStringLiteral("*.sock")}, QDir::System | QDir::Files);
    for (const QString& file : files) {
        const auto socket = connectTo(*folder + QLatin1Char('/') + file);
        if (socket && socket->isOpen())
            names.append(file.chopped(5));
    }
    return names;
}

} // namespace scrim::platform
