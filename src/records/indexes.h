// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "storage/database.h"

namespace scrim::records {

// Indexes whose entries come in no order, each on another page. A load of many records drops them and makes them anew
// at its end, sorted (docs/decisions/0034-indexes-after-a-load.md). One of them is missing during every load and is
// made last: by that anybody knows that a load is not finished, also after the process was killed.

/// For the beginning of a load of `kind`. The full-text is then left alone by whoever stores customers.
[[nodiscard]] Result<void> dropIndexes(storage::Database& database, RecordKind kind);

/// False from dropIndexes() to the end of makeIndexes(). Ask within a transaction: others may load as well.
[[nodiscard]] Result<bool> hasIndexes(storage::Database& database);

[[nodiscard]] Result<bool> hasTokenIndex(storage::Database& database);
/// The blind index of e-mail addresses and phone numbers, where it is missing: for the first who looks something up.
[[nodiscard]] Result<void> makeTokenIndex(storage::Database& database);

/// Makes all that is missing, the full-text and the order of its customers. Sorts in encrypted temporary files; memory
/// does not grow with the number of records. Outside of a transaction; what a kill leaves undone, the next call does.
[[nodiscard]] Result<void> makeIndexes(storage::Database& database);

} // namespace scrim::records
