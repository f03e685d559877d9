// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace scrim::records {

/// A customer's row in the full-text index is numbered by the 28 days in which their last order was placed, then by
/// their id, so that whoever ordered last is found first at no cost (docs/decisions/0023-search.md).
[[nodiscard]] constexpr qint64 customerOfRow(qint64 row)
{
    return row & 0xFFFF'FFFF;
}

/// Moves the customers of all orders that were stored since it was last called to where they belong. For the end of an
/// import, outside of a transaction; what was not moved, because the process ended, is moved by the next call. Memory
/// does not grow with the number of customers.
[[nodiscard]] Result<void> refreshRecency(storage::Database& database);
/// Makes the full-text of all customers anew, whatever is in it. Within a transaction.
[[nodiscard]] Result<void> makeNamesAnew(storage::Database& database);

} // namespace scrim::records
