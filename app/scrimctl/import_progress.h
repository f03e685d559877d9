// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "intake/import.h"

#include <QString>

namespace scrimctl {

/// Says on standard error how far an import is. On a terminal one line that changes; elsewhere a line of its own every
/// few seconds, so that a log of it can be read.
class ImportProgress
{
public:
    ImportProgress(const scrim::Clock& clock, QString file);
    ~ImportProgress();
    ImportProgress(const ImportProgress&) = delete;
    ImportProgress& operator=(const ImportProgress&) = delete;

    void show(const scrim::intake::Progress& progress);

private:
    const scrim::Clock& m_clock;
    QString m_file;
    bool m_isTerminal;
    qint64 m_started;
    qint64 m_nextAt;
    int m_width = 0; ///< of the line that changes, so that a shorter one covers it
};

} // namespace scrimctl
