// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/filter.h"
#include "review/summary.h"
#include "review/table.h"

#include <atomic>

namespace scrim::review {

/// The numbers behind the pictures, in one pass over the columns. What there is so far once `cancelled`.
[[nodiscard]] Summary summarize(const Table& table, const Filter& filter, const QTimeZone& zone,
                                const std::atomic<bool>& cancelled);

/// The band of these numbers, one for each person.
[[nodiscard]] Band bandOf(std::vector<double> numbers);

} // namespace scrim::review
