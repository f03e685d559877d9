// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation/class_rotation.h"

#include "storage/rekeying.h"

namespace scrim::rotation {

/// "42%, 120000 fields, 15000 fields a second, 3 min 20 s left", for a rotation that was at `first` `elapsedMs` ago, by
/// a clock that never goes back.
[[nodiscard]] QString spoken(const Progress& progress, const Progress& first, qint64 elapsedMs);
/// "42%, 812 MB, 120 MB a second, 9 s left", for a cache whose key is being replaced and which was at `first` then.
[[nodiscard]] QString spoken(const storage::RekeyProgress& progress, const storage::RekeyProgress& first,
                             qint64 elapsedMs);

} // namespace scrim::rotation
