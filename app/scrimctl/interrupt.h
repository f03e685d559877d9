// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace scrimctl {

/// While it lives, SIGINT and SIGTERM (on Windows Ctrl+C and Ctrl+Break) ask this command to stop cleanly instead of
/// ending the process; system calls that wait return at once. Whatever was set before comes back when it goes.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// True once a signal came.
    [[nodiscard]] const std::atomic<bool>& requested() const;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

/// While it lives, a reader that goes away is an error of the write instead of the end of the process, so that the
/// command still says and logs what became of it.
class QuietPipes
{
public:
    QuietPipes();
    ~QuietPipes();
    QuietPipes(const QuietPipes&) = delete;
    QuietPipes& operator=(const QuietPipes&) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

/// From now on a limit on the size of files is told as a full disk is, instead of ending the program in the middle.
void outliveFileLimits();

} // namespace scrimctl
