// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"
#include "storage/database.h"
#include "vault/erased_people.h"

#include <QStringList>

#include <vector>

namespace scrim::records {

/// What goes with a record: a customer's own pseudonym and those of all their orders, or an order's. NotFound.
[[nodiscard]] Result<QStringList> subjectsOf(storage::Database& database, RecordId record);

/// What rows of a shop's file that are of the record, or of an order that goes with it, are known by later. NotFound.
[[nodiscard]] Result<std::vector<QByteArray>> marksOf(storage::Database& database, RecordId record,
                                                      const vault::ErasedPeople& people);

/// Takes a record out of the cache for good: a customer with their orders, notes, tags and tries, or one order; salts,
/// sealed fields of every age, masks, tokens and clear columns, in one transaction, overwritten where they stood
/// (secure_delete). Without its salt whatever copy of a sealed field is left elsewhere is noise. NotFound.
[[nodiscard]] Result<void> erase(storage::Database& database, RecordId record);

} // namespace scrim::records
