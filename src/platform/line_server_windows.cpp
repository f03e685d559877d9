// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/line_server.h"

#include "base/own_only_windows.h"

#include <aclapi.h>
#include <sddl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <utility>

namespace scrim::platform {

namespace {

constexpr DWORD answerMs = 5000;
constexpr DWORD longestAnswer = 1024;

/// A pipe is everybody's to name: the person is a part of the name, and owns what is under it.
QString prefix()
{
    return QStringLiteral("scrim-%1-").arg(ownSid());
}

std::wstring pipeOf(const QString& name)
{
    return (QStringLiteral("\\\\.\\pipe\\") + prefix() + name).toStdWString();
}

/// Closed when it goes.
class Handle
{
public:
    explicit Handle(HANDLE handle = INVALID_HANDLE_VALUE) : m_handle(handle) {}
    Handle(Handle&& other) noexcept : m_handle(std::exchange(other.m_handle, INVALID_HANDLE_VALUE)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    Handle& operator=(Handle&&) = delete;
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    [[nodiscard]] HANDLE get() const { return m_handle; }
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE && m_handle != nullptr; }

private:
    HANDLE m_handle;
};

/// Waits for an overlapped call that has begun, at most `ms`, or until `stop`; how many bytes it moved, -1 for none.
int finished(HANDLE pipe, OVERLAPPED& call, DWORD ms, HANDLE stop)
{
    const HANDLE both[] = {call.hEvent, stop};
    DWORD count = 0;
    if (WaitForMultipleObjects(stop == nullptr ? 1 : 2, both, FALSE, ms) != WAIT_OBJECT_0) {
        CancelIoEx(pipe, &call);
        GetOverlappedResult(pipe, &call, &count, TRUE);
        return -1;
    }
    return GetOverlappedResult(pipe, &call, &count, FALSE) ? static_cast<int>(count) : -1;
}

int readSome(HANDLE pipe, MutableBytes into, DWORD ms, HANDLE stop)
{
    const Handle event(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    OVERLAPPED call = {};
    call.hEvent = event.get();
    if (!ReadFile(pipe, into.data(), static_cast<DWORD>(into.size()), nullptr, &call) &&
        GetLastError() != ERROR_IO_PENDING)
        return -1;
    return finished(pipe, call, ms, stop);
}

bool writeAll(HANDLE pipe, Bytes bytes, DWORD ms, HANDLE stop)
{
    const Handle event(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    OVERLAPPED call = {};
    call.hEvent = event.get();
    if (!WriteFile(pipe, bytes.data(), static_cast<DWORD>(bytes.size()), nullptr, &call) &&
        GetLastError() != ERROR_IO_PENDING)
        return false;
    return finished(pipe, call, ms, stop) == static_cast<int>(bytes.size());
}

bool isOurs(HANDLE pipe)
{
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR all = nullptr;
    if (GetSecurityInfo(pipe, SE_KERNEL_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr, &all) !=
        ERROR_SUCCESS)
        return false;
    wchar_t* text = nullptr;
    const bool isNamed = ConvertSidToStringSidW(owner, &text) != 0;
    const QString sid = isNamed ? QString::fromWCharArray(text) : QString();
    LocalFree(text);
    LocalFree(all);
    // What an administrator makes may belong to their group.
    return isNamed && (sid == ownSid() || sid == QStringLiteral("S-1-5-32-544"));
}

Bytes bytesOf(const QByteArray& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())};
}

} // namespace

/// One thread that serves one program after the other; who is slow is dropped after patienceMs, and the next one waits
/// that long at most.
struct LineServer::State
{
    State(HANDLE listening, Answer answering)
        : pipe(listening), stop(CreateEventW(nullptr, TRUE, FALSE, nullptr)), answer(std::move(answering))
    {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        SetEvent(stop.get());
        if (thread.joinable())
            thread.join();
    }

    void serve(LineServer* server)
    {
        while (WaitForSingleObject(stop.get(), 0) != WAIT_OBJECT_0) {
            const Handle event(CreateEventW(nullptr, TRUE, FALSE, nullptr));
            OVERLAPPED call = {};
            call.hEvent = event.get();
            const bool isWaiting = !ConnectNamedPipe(pipe.get(), &call) && GetLastError() == ERROR_IO_PENDING;
            if (isWaiting && finished(pipe.get(), call, INFINITE, stop.get()) < 0)
                return;
            talk(server);
            awaitGoodbye();
            DisconnectNamedPipe(pipe.get());
        }
    }

    /// To disconnect takes from the other end what it has not read yet: until it hangs up, or its time is up.
    void awaitGoodbye() const
    {
        std::array<std::uint8_t, 256> ignored{};
        const ULONGLONG until = GetTickCount64() + patienceMs;
        for (ULONGLONG now = GetTickCount64(); now < until; now = GetTickCount64()) {
            if (readSome(pipe.get(), ignored, static_cast<DWORD>(until - now), stop.get()) < 0)
                return;
        }
    }

    void talk(LineServer* server)
    {
        auto line = std::make_shared<SecretBytes>(longestLine);
        std::size_t size = 0;
        const ULONGLONG until = GetTickCount64() + patienceMs;
        for (ULONGLONG now = GetTickCount64(); now < until; now = GetTickCount64()) {
            const int count =
                readSome(pipe.get(), line->bytes().subspan(size), static_cast<DWORD>(until - now), stop.get());
            if (count <= 0)
                return;
            size += static_cast<std::size_t>(count);
            const MutableBytes said = line->bytes().first(size);
            const auto found = std::ranges::find(said, std::uint8_t{'\n'});
            if (found == said.end() && size < line->size())
                continue;
            line->truncate(found == said.end() ? 0 : static_cast<std::size_t>(found - said.begin()));
            reply(server, line);
            return;
        }
    }

    void reply(LineServer* server, const std::shared_ptr<SecretBytes>& line)
    {
        auto answered = std::make_shared<std::promise<QByteArray>>();
        auto text = answered->get_future();
        // On the thread of who listens; asked through the loop, and not waited for once the server goes.
        QMetaObject::invokeMethod(
            server, [this, line, answered] { answered->set_value(answer(*line) + '\n'); }, Qt::QueuedConnection);
        constexpr auto glance = std::chrono::milliseconds(20);
        const ULONGLONG until = GetTickCount64() + answerMs;
        while (text.wait_for(glance) != std::future_status::ready) {
            if (WaitForSingleObject(stop.get(), 0) == WAIT_OBJECT_0 || GetTickCount64() > until)
                return;
        }
        writeAll(pipe.get(), bytesOf(text.get()), answerMs, stop.get());
    }

    Handle pipe;
    Handle stop;
    Answer answer;
    std::thread thread;
};

Result<std::unique_ptr<LineServer>> LineServer::listen(const QString& name, Answer answer)
{
    SECURITY_ATTRIBUTES* const rights = ownOnly();
    if (rights == nullptr)
        return fail(ErrorCode::Io,
                    QStringLiteral("Windows does not say who runs this desk, so that it cannot be told of calls."));
    constexpr DWORD buffer = 4096;
    HANDLE pipe = CreateNamedPipeW(
        pipeOf(name).c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
        PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS, 1, buffer, buffer, 0, rights);
    if (pipe == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        if (error == ERROR_ACCESS_DENIED || error == ERROR_PIPE_BUSY)
            return fail(ErrorCode::InUse, QStringLiteral("Another desk listens for calls in its place."));
        return fail(ErrorCode::Io, QStringLiteral("This desk cannot be told of calls: error %1.").arg(error));
    }
    auto state = std::make_unique<State>(pipe, std::move(answer));
    return std::unique_ptr<LineServer>(new LineServer(std::move(state)));
}

LineServer::LineServer(std::unique_ptr<State> state) : m_state(std::move(state))
{
    m_state->thread = std::thread([this] { m_state->serve(this); });
}

LineServer::~LineServer() = default;

Result<std::optional<QByteArray>> sayLine(const QString& name, Bytes line)
{
    const auto silent = [] {
        return fail(ErrorCode::Io, QStringLiteral("The running desk does not answer. Look whether it hangs."));
    };
    const std::wstring path = pipeOf(name);
    const auto open = [&path] {
        return CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                           FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr);
    };
    HANDLE made = open();
    if (made == INVALID_HANDLE_VALUE && GetLastError() == ERROR_PIPE_BUSY && WaitNamedPipeW(path.c_str(), answerMs))
        made = open();
    const Handle pipe(made);
    if (!pipe.isOpen()) {
        const DWORD error = GetLastError();
        if (error == ERROR_FILE_NOT_FOUND)
            return std::nullopt;
        return silent();
    }
    if (!isOurs(pipe.get()))
        return fail(ErrorCode::Io, QStringLiteral("What listens in the running desk's place is another user's."));
    SecretBytes whole(line.size() + 1);
    std::ranges::copy(line, whole.bytes().begin());
    whole.bytes().back() = '\n';
    if (!writeAll(pipe.get(), whole, answerMs, nullptr))
        return silent();
    QByteArray answer(longestAnswer, Qt::Uninitialized);
    std::size_t size = 0;
    const MutableBytes room{reinterpret_cast<std::uint8_t*>(answer.data()), longestAnswer};
    while (size < longestAnswer && !answer.left(static_cast<qsizetype>(size)).contains('\n')) {
        const int got = readSome(pipe.get(), room.subspan(size), answerMs, nullptr);
        if (got <= 0)
            return silent();
        size += static_cast<std::size_t>(got);
    }
    return answer.left(answer.indexOf('\n'));
}

QStringList whoListens()
{
    QStringList names;
    WIN32_FIND_DATAW found = {};
    HANDLE search = FindFirstFileW(L"\\\\.\\pipe\\*", &found);
    const QString ours = prefix();
    for (bool isThere = search != INVALID_HANDLE_VALUE; isThere; isThere = FindNextFileW(search, &found) != 0) {
        const QString name = QString::fromWCharArray(found.cFileName);
        if (name.startsWith(ours))
            names.append(name.mid(ours.size()));
    }
    if (search != INVALID_HANDLE_VALUE)
        FindClose(search);
    return names;
}

} // namespace scrim::platform
