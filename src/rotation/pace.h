// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation/class_rotation.h"

namespace scrim::rotation {

/// "42%, 120000 fields, 15000 fields a second, 3 min 20 s left", for a rotation that was at `first` `elapsedMs` ago, by
/// a clock that never goes back.
[[nodiscard]] QString spoken(const Progress& progress, const Progress& first, qint64 elapsedMs);

} // namespace scrim::rotation
