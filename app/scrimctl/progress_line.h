// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace scrimctl {

/// Says on standard error how far something is. On a terminal one line that changes; elsewhere a line of its own every
/// few seconds, so that a log of it can be read.
class ProgressLine
{
public:
    explicit ProgressLine(const scrim::Clock& clock);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// False while there is nothing to say yet: asked before a line is made.
    [[nodiscard]] bool isDue() const;
    void say(const QString& line);
    /// Since it was made.
    [[nodiscard]] qint64 elapsedMs() const;

private:
    const scrim::Clock& m_clock;
    bool m_isTerminal;
    qint64 m_started;
    qint64 m_nextAt;
    int m_width = 0; ///< of the line that changes, so that a shorter one covers it
};

} // namespace scrimctl
