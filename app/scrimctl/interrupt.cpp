// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

namespace scrimctl {

namespace {

// The one global of the program: a signal handler is given nothing else to reach.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set by a signal handler");

} // namespace

Interrupt::Interrupt()
{
    struct sigaction ask{};
    ask.sa_handler = [](int) { interrupted = true; };
    for (std::size_t i = 0; i < signals.size(); ++i)
        sigaction(signals[i], &ask, &m_before[i]);
}

Interrupt::~Interrupt()
{
    for (std::size_t i = 0; i < signals.size(); ++i)
        sigaction(signals[i], &m_before[i], nullptr);
}

const std::atomic<bool>& Interrupt::requested() const
{
    return interrupted;
}

QuietPipes::QuietPipes()
{
    struct sigaction ignore{};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &m_before);
}

QuietPipes::~QuietPipes()
{
    sigaction(SIGPIPE, &m_before, nullptr);
}

} // namespace scrimctl
