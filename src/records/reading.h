// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"
#include "storage/database.h"

namespace scrim::records {

/// A record's masks, in the fields' own order.
[[nodiscard]] Result<std::vector<MaskedField>> maskedFields(storage::Database& database, RecordId record);
/// A result list's row.
[[nodiscard]] Result<Hit> hitOf(storage::Database& database, RecordId record);

} // namespace scrim::records
