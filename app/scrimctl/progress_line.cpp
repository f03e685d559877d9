// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"

#include "output.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace scrimctl {

namespace {

constexpr qint64 terminalMs = 100;
constexpr qint64 lineMs = 5000;

} // namespace

ProgressLine::ProgressLine(const scrim::Clock& clock)
    : m_clock(clock), m_isTerminal(::isatty(STDERR_FILENO) != 0), m_started(clock.monotonicMs()), m_nextAt(m_started)
{}

ProgressLine::~ProgressLine()
{
    if (m_width > 0)
        std::fputc('\n', stderr);
}

bool ProgressLine::isDue() const
{
    return m_clock.monotonicMs() >= m_nextAt;
}

qint64 ProgressLine::elapsedMs() const
{
    return m_clock.monotonicMs() - m_started;
}

void ProgressLine::say(const QString& line)
{
    m_nextAt = m_clock.monotonicMs() + (m_isTerminal ? terminalMs : lineMs);
    if (!m_isTerminal) {
        printLine(stderr, line);
        return;
    }
    std::fprintf(stderr, "\r%-*s", m_width, qPrintable(line));
    m_width = std::max(m_width, static_cast<int>(line.size()));
}

} // namespace scrimctl
