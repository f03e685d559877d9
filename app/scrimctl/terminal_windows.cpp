// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "base/windows_name.h"
#include "interrupt.h"

#include <algorithm>

#include <windows.h>

using namespace scrim;

namespace scrimctl {

namespace {

constexpr std::size_t longest = 64 * 1024;
constexpr std::uint8_t endKey = 0x1a; ///< Ctrl+Z

/// Until the end or the limit; everything stays in locked memory.
Result<SecretBytes> readFrom(HANDLE from, const QString& name)
{
    SecretBytes buffer(longest);
    std::size_t count = 0;
    while (count < longest) {
        DWORD got = 0;
        const bool isRead =
            ReadFile(from, buffer.bytes().data() + count, static_cast<DWORD>(longest - count), &got, nullptr) != 0;
        // A pipe whose other end is closed is at its end.
        if (!isRead && GetLastError() != ERROR_BROKEN_PIPE && GetLastError() != ERROR_HANDLE_EOF)
            return fail(ErrorCode::Io, QStringLiteral("%1: cannot be read").arg(name));
        if (!isRead || got == 0)
            break;
        count += got;
    }
    buffer.truncate(count);
    return buffer;
}

/// UTF-16 as the console gives it, in UTF-8 as every other source of passwords gives it.
SecretBytes utf8Of(const SecretBytes& wide, std::size_t characters)
{
    const auto* text = reinterpret_cast<const wchar_t*>(wide.bytes().data());
    const auto length = static_cast<int>(characters);
    const int size = WideCharToMultiByte(CP_UTF8, 0, text, length, nullptr, 0, nullptr, nullptr);
    SecretBytes bytes(static_cast<std::size_t>(std::max(size, 0)));
    WideCharToMultiByte(CP_UTF8, 0, text, length, reinterpret_cast<char*>(bytes.bytes().data()), size, nullptr,
                        nullptr);
    return bytes;
}

} // namespace

struct Terminal::State
{
    std::unique_ptr<Interrupt> interrupt;
    HANDLE in = INVALID_HANDLE_VALUE;
    HANDLE out = INVALID_HANDLE_VALUE;
    DWORD before = 0;
    bool isChanged = false;
    bool isUsable = false;

    /// One line as it was typed, with its end.
    Result<SecretBytes> line() const
    {
        SecretBytes wide(longest);
        DWORD got = 0;
        const bool isRead = ReadConsoleW(in, wide.bytes().data(), longest / sizeof(wchar_t) - 1, &got, nullptr) != 0;
        if (interrupt && interrupt->requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped before a password was given"));
        if (!isRead)
            return fail(ErrorCode::Io, QStringLiteral("%1: cannot be read").arg(QStringLiteral("terminal")));
        return utf8Of(wide, got);
    }
};

Terminal::Terminal(Echo echo) : m_state(std::make_unique<State>())
{
    if (echo == Echo::Off)
        m_state->interrupt = std::make_unique<Interrupt>();
    constexpr DWORD access = GENERIC_READ | GENERIC_WRITE;
    constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE;
    m_state->in = CreateFileW(L"CONIN$", access, shared, nullptr, OPEN_EXISTING, 0, nullptr);
    m_state->out = CreateFileW(L"CONOUT$", access, shared, nullptr, OPEN_EXISTING, 0, nullptr);
    m_state->isUsable = m_state->in != INVALID_HANDLE_VALUE && m_state->out != INVALID_HANDLE_VALUE &&
                        GetConsoleMode(m_state->in, &m_state->before) != 0;
    if (echo == Echo::On || !m_state->isUsable)
        return;
    const DWORD silent =
        (m_state->before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
    m_state->isChanged = SetConsoleMode(m_state->in, silent) != 0;
    m_state->isUsable = m_state->isChanged;
}

Terminal::~Terminal()
{
    if (m_state->isChanged)
        SetConsoleMode(m_state->in, m_state->before);
    for (HANDLE handle : {m_state->in, m_state->out}) {
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
    }
}

bool Terminal::isOpen() const
{
    return m_state->isUsable;
}

void Terminal::write(const QString& text) const
{
    DWORD count = 0;
    WriteConsoleW(m_state->out, text.utf16(), static_cast<DWORD>(text.size()), &count, nullptr);
}

Result<SecretBytes> Terminal::readLine()
{
    return m_state->line();
}

Result<SecretBytes> Terminal::readAll()
{
    SecretBytes all(longest);
    std::size_t count = 0;
    for (;;) {
        const auto line = m_state->line();
        if (!line)
            return std::unexpected(line.error());
        const Bytes typed = line->bytes();
        const auto size = std::min<std::size_t>(std::ranges::find(typed, endKey) - typed.begin(), longest - count);
        std::ranges::copy(typed.first(size), all.bytes().begin() + static_cast<std::ptrdiff_t>(count));
        count += size;
        if (size < typed.size() || typed.empty())
            break;
    }
    all.truncate(count);
    return all;
}

Result<SecretBytes> readStandardInput()
{
    return readFrom(GetStdHandle(STD_INPUT_HANDLE), QStringLiteral("standard input"));
}

Result<SecretBytes> readSecretsOf(const QString& path)
{
    HANDLE file =
        CreateFileW(windowsName(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot be opened").arg(path));
    auto text = readFrom(file, path);
    CloseHandle(file);
    return text;
}

} // namespace scrimctl
