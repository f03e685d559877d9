// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/row.h"

#include <optional>

namespace scrim::exports {

/// Which entries are wanted. Times are the entries' own wall clock, which may have jumped, so that every entry is
/// looked at; numbers are never wrong.
struct Selection
{
    qint64 fromSeq = 0;           ///< inclusive
    qint64 toSeq = -1;            ///< exclusive; -1 for the end
    std::optional<qint64> fromMs; ///< inclusive, ms since 1970 UTC
    std::optional<qint64> toMs;   ///< exclusive

    /// By time alone; whoever reads the log keeps to the numbers.
    [[nodiscard]] bool takes(const Row& row) const;
};

/// An RFC 3339 time with its offset, such as 2026-01-02T03:04:05Z or 2026-01-02t03:04:05.678+01:00, in ms since 1970
/// UTC; Usage for anything else, a time without an offset too. Digits behind milliseconds are cut.
[[nodiscard]] Result<qint64> timeFrom(const QString& text);

} // namespace scrim::exports
