// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <array>
#include <csignal>

namespace scrimctl {

namespace {

// The one global of the program: a signal handler is given nothing else to reach.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set by a signal handler");

constexpr std::array signals{SIGINT, SIGTERM};

} // namespace

struct Interrupt::Before
{
    std::array<struct sigaction, signals.size()> actions{};
};

struct QuietPipes::Before
{
    struct sigaction action{};
};

Interrupt::Interrupt() : m_before(std::make_unique<Before>())
{
    struct sigaction ask{};
    ask.sa_handler = [](int) { interrupted = true; };
    for (std::size_t i = 0; i < signals.size(); ++i)
        sigaction(signals[i], &ask, &m_before->actions[i]);
}

Interrupt::~Interrupt()
{
    for (std::size_t i = 0; i < signals.size(); ++i)
        sigaction(signals[i], &m_before->actions[i], nullptr);
}

const std::atomic<bool>& Interrupt::requested() const
{
    return interrupted;
}

QuietPipes::QuietPipes() : m_before(std::make_unique<Before>())
{
    struct sigaction ignore{};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &m_before->action);
}

QuietPipes::~QuietPipes()
{
    sigaction(SIGPIPE, &m_before->action, nullptr);
}

void outliveFileLimits()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace scrimctl
