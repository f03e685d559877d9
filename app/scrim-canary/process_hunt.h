// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "base/error.h"

#include <vector>

namespace scrim::canary {

/// How many copies of each value stand in a process's writable memory. Refused when the system keeps it from us.
[[nodiscard]] Result<std::vector<int>> copiesInMemory(qint64 process, const Quarry& quarry);

/// Each looks into one place of /proc and adds to its row.
void huntOpenFiles(qint64 process, const Quarry& quarry, Report& report);
void huntEnvironment(qint64 process, const Quarry& quarry, Report& report);
void huntCommandLine(qint64 process, const Quarry& quarry, Report& report);

} // namespace scrim::canary
