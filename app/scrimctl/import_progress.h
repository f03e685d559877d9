// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_line.h"

#include "intake/import.h"

namespace scrimctl {

/// Says on standard error how far an import is.
class ImportProgress
{
public:
    ImportProgress(const scrim::Clock& clock, QString file);

    void show(const scrim::intake::Progress& progress);

private:
    QString m_file;
    ProgressLine m_line;
};

} // namespace scrimctl
