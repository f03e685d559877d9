// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "interrupt.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace scrim;

namespace scrimctl {

namespace {

constexpr std::size_t longest = 64 * 1024;

/// Reads until the end, a line end (`line`), the limit or, where somebody may lose patience, `interrupt`; everything
/// stays in locked memory.
Result<SecretBytes> readFrom(int fd, bool line, const QString& name, const Interrupt* interrupt = nullptr)
{
    SecretBytes buffer(longest);
    std::size_t count = 0;
    while (count < longest) {
        const ssize_t got = ::read(fd, buffer.bytes().data() + count, line ? 1 : longest - count);
        if (interrupt != nullptr && interrupt->requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped before a password was given"));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::Io, QStringLiteral("%1: cannot be read").arg(name));
        if (got == 0)
            break;
        count += static_cast<std::size_t>(got);
        if (line && buffer.bytes()[count - 1] == '\n')
            break;
    }
    buffer.truncate(count);
    return buffer;
}

} // namespace

struct Terminal::State
{
    std::unique_ptr<Interrupt> interrupt;
    int fd = -1;
    termios before{};
    bool isSilent = false;
    bool isUsable = false;
};

Terminal::Terminal(Echo echo) : m_state(std::make_unique<State>())
{
    if (echo == Echo::Off)
        m_state->interrupt = std::make_unique<Interrupt>();
    m_state->fd = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    m_state->isUsable = m_state->fd >= 0;
    if (echo == Echo::On || !m_state->isUsable)
        return;
    termios silent{};
    if (::tcgetattr(m_state->fd, &m_state->before) == 0) {
        silent = m_state->before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_state->isSilent = ::tcsetattr(m_state->fd, TCSAFLUSH, &silent) == 0;
    }
    m_state->isUsable = m_state->isSilent;
}

Terminal::~Terminal()
{
    if (m_state->isSilent)
        ::tcsetattr(m_state->fd, TCSAFLUSH, &m_state->before);
    if (m_state->fd >= 0)
        ::close(m_state->fd);
}

bool Terminal::isOpen() const
{
    return m_state->isUsable;
}

void Terminal::write(const QString& text) const
{
    const QByteArray bytes = text.toLocal8Bit();
    [[maybe_unused]] const ssize_t count =
        ::write(m_state->fd, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

Result<SecretBytes> Terminal::readLine()
{
    return readFrom(m_state->fd, true, QStringLiteral("terminal"), m_state->interrupt.get());
}

Result<SecretBytes> Terminal::readAll()
{
    return readFrom(m_state->fd, false, QStringLiteral("terminal"));
}

Result<SecretBytes> readStandardInput()
{
    return readFrom(STDIN_FILENO, false, QStringLiteral("standard input"));
}

Result<SecretBytes> readSecretsOf(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot be opened").arg(path));
    auto text = readFrom(fd, false, path);
    ::close(fd);
    return text;
}

} // namespace scrimctl
