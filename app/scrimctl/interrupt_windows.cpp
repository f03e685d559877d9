// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <windows.h>

namespace scrimctl {

namespace {

// The one global of the program: the system calls the handler with nothing else to reach.
std::atomic<bool> interrupted = false;

BOOL WINAPI onEvent(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    interrupted = true;
    return TRUE;
}

} // namespace

struct Interrupt::Before
{};

struct QuietPipes::Before
{};

Interrupt::Interrupt()
{
    SetConsoleCtrlHandler(onEvent, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onEvent, FALSE);
}

const std::atomic<bool>& Interrupt::requested() const
{
    return interrupted;
}

// A reader that goes away is an error of the write here in any case.
QuietPipes::QuietPipes() = default;

QuietPipes::~QuietPipes() = default;

// There are none but the disk's.
void outliveFileLimits() {}

} // namespace scrimctl
