// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_progress.h"

#include "intake/pace.h"

#include "output.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace scrimctl {

namespace {

constexpr qint64 terminalMs = 100;
constexpr qint64 lineMs = 5000;

} // namespace

ImportProgress::ImportProgress(const scrim::Clock& clock, QString file)
    : m_clock(clock),
      m_file(std::move(file)),
      m_isTerminal(::isatty(STDERR_FILENO) == 1),
      m_started(clock.monotonicMs()),
      m_nextAt(m_started)
{}

ImportProgress::~ImportProgress()
{
    if (m_width > 0)
        std::fputc('\n', stderr);
}

void ImportProgress::show(const scrim::intake::Progress& progress)
{
    const qint64 now = m_clock.monotonicMs();
    const bool isLast = progress.bytesRead >= progress.bytesTotal;
    if (now < m_nextAt && !isLast)
        return;
    m_nextAt = now + (m_isTerminal ? terminalMs : lineMs);
    const QString line = m_file + QStringLiteral(": ") + scrim::intake::spoken(progress, now - m_started);
    if (!m_isTerminal) {
        printLine(stderr, line);
        return;
    }
    std::fprintf(stderr, "\r%-*s", m_width, qPrintable(line));
    m_width = std::max(m_width, static_cast<int>(line.size()));
}

} // namespace scrimctl
