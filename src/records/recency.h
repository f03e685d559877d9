// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QString>

namespace scrim::records {

/// A customer's row in the full-text index is numbered so that FTS5, which walks upwards at no cost, comes first to
/// whoever ordered last: by the 28 days in which their last order was placed, backwards, then by their id; in the last
/// four bits stands how many words their name has (docs/decisions/0031-first-touch.md).
inline constexpr qint64 lastPeriod = 4095;

/// The row of a customer without orders, whose searchText() is `searched`.
[[nodiscard]] qint64 rowOfNewCustomer(qint64 customer, const QString& searched);
[[nodiscard]] constexpr qint64 customerOfRow(qint64 row)
{
    return (row & 0xF'FFFF'FFFF) >> 4;
}
/// 15 for as many and more; 0 where that is not known.
[[nodiscard]] constexpr qsizetype wordsOfRow(qint64 row)
{
    return row & 0xF;
}

/// Moves the customers of all orders that were stored since it was last called to where they belong. For the end of an
/// import, outside of a transaction; what was not moved, because the process ended, is moved by the next call. Memory
/// does not grow with the number of customers.
[[nodiscard]] Result<void> refreshRecency(storage::Database& database);
/// Makes the full-text of all customers anew, whatever is in it. Within a transaction.
[[nodiscard]] Result<void> makeNamesAnew(storage::Database& database);

/// Makes the index of names anew where a migration has left it empty; nothing otherwise.
[[nodiscard]] Result<void> completeNames(storage::Database& database);
/// False where a migration has left it empty.
[[nodiscard]] Result<bool> hasNames(storage::Database& database);

} // namespace scrim::records
