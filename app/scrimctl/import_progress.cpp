// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_progress.h"

#include "intake/pace.h"

namespace scrimctl {

ImportProgress::ImportProgress(const scrim::Clock& clock, QString file) : m_file(std::move(file)), m_line(clock) {}

void ImportProgress::show(const scrim::intake::Progress& progress)
{
    const bool isLast = progress.bytesRead >= progress.bytesTotal;
    if (m_line.isDue() || isLast)
        m_line.say(m_file + QStringLiteral(": ") + scrim::intake::spoken(progress, m_line.elapsedMs()));
}

} // namespace scrimctl
