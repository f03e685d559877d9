// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords.h"

#include "interrupt.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

using namespace scrim;

namespace scrimctl {

namespace {

constexpr std::size_t longest = 64 * 1024;

/// Reads until the end, a line end (`line`), the limit or, where somebody may lose patience, `interrupt`; everything
/// stays in locked memory.
Result<SecretBytes> readAll(int fd, bool line, const QString& name, const Interrupt* interrupt = nullptr)
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

/// The first line without its end.
SecretBytes firstLine(Bytes text)
{
    auto end = static_cast<std::size_t>(std::ranges::find(text, '\n') - text.begin());
    if (end > 0 && text[end - 1] == '\r')
        --end;
    return SecretBytes::copyOf(text.first(end));
}

/// The terminal with its echo off, put back when it goes, Ctrl+C included.
class Terminal
{
public:
    Terminal() : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_fd < 0 || ::tcgetattr(m_fd, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_silent = ::tcsetattr(m_fd, TCSAFLUSH, &silent) == 0;
    }
    ~Terminal()
    {
        if (m_silent)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    [[nodiscard]] Result<SecretBytes> ask(const QString& prompt)
    {
        if (!m_silent) {
            return fail(ErrorCode::Usage, QStringLiteral("there is no terminal to ask for the password at; give "
                                                         "--password-file FILE ('-' for standard input)"));
        }
        write(prompt + QStringLiteral(": "));
        auto line = readAll(m_fd, true, QStringLiteral("terminal"), &m_interrupt);
        write(QStringLiteral("\n"));
        if (!line)
            return line;
        return firstLine(*line);
    }

private:
    void write(const QString& text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        [[maybe_unused]] const ssize_t count = ::write(m_fd, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

    Interrupt m_interrupt;
    int m_fd;
    termios m_before{};
    bool m_silent = false;
};

} // namespace

Result<void> Passwords::readInput()
{
    if (m_inputRead)
        return {};
    auto input = readAll(STDIN_FILENO, false, QStringLiteral("standard input"));
    if (!input)
        return fail(input);
    m_input = std::move(*input);
    m_inputRead = true;
    return {};
}

Result<SecretBytes> Passwords::nextInputLine()
{
    if (auto read = readInput(); !read)
        return fail(read);
    const Bytes rest = std::as_const(m_input).bytes().subspan(m_position);
    if (rest.empty())
        return fail(ErrorCode::Usage, QStringLiteral("standard input has no line left for the password"));
    const auto end = static_cast<std::size_t>(std::ranges::find(rest, '\n') - rest.begin());
    m_position += std::min(end + 1, rest.size());
    return firstLine(rest);
}

Result<SecretBytes> Passwords::ask(const QString& source, const QString& prompt)
{
    if (source.isEmpty())
        return Terminal().ask(prompt);
    if (source == QLatin1String("-"))
        return nextInputLine();
    const auto text = readSecretFile(source);
    if (!text)
        return std::unexpected(text.error());
    return firstLine(*text);
}

Result<SecretBytes> Passwords::askNew(const QString& source, const QString& prompt)
{
    auto first = ask(source, prompt);
    if (!first || !source.isEmpty())
        return first;
    const auto second = ask(source, prompt + QStringLiteral(" (once more)"));
    if (!second)
        return std::unexpected(second.error());
    if (!first->equals(*second))
        return fail(ErrorCode::Usage, QStringLiteral("the two passwords differ; nothing was changed"));
    return first;
}

Result<SecretBytes> Passwords::askText(const QString& source, const QString& prompt)
{
    if (source == QLatin1String("-")) {
        if (auto read = readInput(); !read)
            return fail(read);
        const Bytes rest = std::as_const(m_input).bytes().subspan(std::exchange(m_position, m_input.size()));
        return SecretBytes::copyOf(rest);
    }
    if (!source.isEmpty())
        return readSecretFile(source);
    const int fd = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return fail(ErrorCode::Usage, QStringLiteral("there is no terminal to type at; give --text-file FILE ('-' for "
                                                     "standard input)"));
    const QByteArray bytes = prompt.toLocal8Bit() + '\n';
    [[maybe_unused]] const ssize_t count = ::write(fd, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    auto text = readAll(fd, false, QStringLiteral("terminal"));
    ::close(fd);
    return text;
}

Result<SecretBytes> readSecretFile(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot be opened").arg(path));
    auto text = readAll(fd, false, path);
    ::close(fd);
    return text;
}

} // namespace scrimctl
