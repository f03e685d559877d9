// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords.h"

#include "terminal.h"

#include <algorithm>
#include <utility>

using namespace scrim;

namespace scrimctl {

namespace {

/// The first line without its end.
SecretBytes firstLine(Bytes text)
{
    auto end = static_cast<std::size_t>(std::ranges::find(text, '\n') - text.begin());
    if (end > 0 && text[end - 1] == '\r')
        --end;
    return SecretBytes::copyOf(text.first(end));
}

Result<SecretBytes> askTerminal(const QString& prompt)
{
    Terminal terminal(Terminal::Echo::Off);
    if (!terminal.isOpen()) {
        return fail(ErrorCode::Usage, QStringLiteral("there is no terminal to ask for the password at; give "
                                                     "--password-file FILE ('-' for standard input)"));
    }
    terminal.write(prompt + QStringLiteral(": "));
    auto line = terminal.readLine();
    terminal.write(QStringLiteral("\n"));
    if (!line)
        return line;
    return firstLine(*line);
}

} // namespace

Result<void> Passwords::readInput()
{
    if (m_inputRead)
        return {};
    auto input = readStandardInput();
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
        return askTerminal(prompt);
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
    Terminal terminal(Terminal::Echo::On);
    if (!terminal.isOpen())
        return fail(ErrorCode::Usage, QStringLiteral("there is no terminal to type at; give --text-file FILE ('-' for "
                                                     "standard input)"));
    terminal.write(prompt + QStringLiteral("\n"));
    return terminal.readAll();
}

Result<SecretBytes> readSecretFile(const QString& path)
{
    return readSecretsOf(path);
}

} // namespace scrimctl
