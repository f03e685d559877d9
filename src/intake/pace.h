// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/import.h"

namespace scrim::intake {

/// How fast an import is and how long it will take, from its start on.
struct Pace
{
    qint64 percent = 0;       ///< of the file's bytes, 0 to 100
    qint64 rowsPerSecond = 0; ///< 0 while nothing can be said
    qint64 secondsLeft = -1;  ///< -1 while nothing can be said
};
/// `elapsedMs`: since the import began, by a clock that never goes back.
[[nodiscard]] Pace paceOf(const Progress& progress, qint64 elapsedMs);

/// "42%, 12000 rows, 3100 rows a second, 3 min 20 s left"; at the end of a large one "..., all stored; making what they
/// are found by".
[[nodiscard]] QString spoken(const Progress& progress, qint64 elapsedMs);

} // namespace scrim::intake
