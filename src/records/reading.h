// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"
#include "storage/database.h"

namespace scrim::records {

/// A record's masks, in the fields' own order.
[[nodiscard]] Result<std::vector<MaskedField>> maskedFields(storage::Database& database, RecordId record);
/// A result list's rows, by one statement for the titles and one for the masks of each kind; what is gone is left out.
[[nodiscard]] Result<std::vector<Hit>> hitsOf(storage::Database& database, const std::vector<RecordId>& records);
/// The same without masks, which lie on pages of their own; only who has no name and goes by a mask has them.
[[nodiscard]] Result<std::vector<Hit>> titlesOf(storage::Database& database, const std::vector<RecordId>& records);

} // namespace scrim::records
