// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "forward/target.h"

#include <atomic>

namespace scrim::forward {

/// When to give up.
class Deadline
{
public:
    Deadline(const Clock& clock, int ms) : m_clock(clock), m_at(clock.monotonicMs() + ms) {}
    [[nodiscard]] qint64 left() const { return m_at - m_clock.monotonicMs(); }

private:
    const Clock& m_clock;
    qint64 m_at;
};

[[nodiscard]] inline bool isAsked(const std::atomic<bool>* stop)
{
    return stop != nullptr && *stop;
}

/// A connection over TCP whose calls never wait by themselves.
class Socket
{
public:
    enum class Event
    {
        Readable,
        Writable,
    };

    /// Looks the receiver up and connects to the first of its addresses that answers. Cancelled when `stop` was set.
    [[nodiscard]] static Result<Socket> dial(const Target& target, const Deadline& until,
                                             const std::atomic<bool>* stop);

    Socket(Socket&& other) noexcept;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    Socket& operator=(Socket&&) = delete;
    ~Socket();

    /// What SSL_set_fd takes.
    [[nodiscard]] int fd() const { return m_fd; }
    /// Waits for `event`; false when the time is up or somebody asks to stop.
    [[nodiscard]] bool wait(Event event, const Deadline& until, const std::atomic<bool>* stop) const;
    /// Until the other system has acknowledged each of the `written` bytes; false when the connection broke or the time
    /// is up.
    [[nodiscard]] bool isAcknowledged(quint64 written, const Deadline& until) const;

private:
    explicit Socket(int fd) : m_fd(fd) {}

    int m_fd;
};

} // namespace scrim::forward
