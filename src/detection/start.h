// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"

namespace scrim::detection {

/// An entry of the first `size` from which on a reading misses none that was written at `ms` (wall clock, 1970 UTC) or
/// after one that was: where a segment of the log begins. Looks at a few entries only. Errors of audit::readLog().
[[nodiscard]] Result<qint64> entryBefore(const QString& folder, const audit::ReaderKeys& keys, qint64 size, qint64 ms);

} // namespace scrim::detection
