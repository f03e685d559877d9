// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "records/types.h"
#include "session/session.h"
#include "storage/database.h"

namespace scrim::editing {

/// What was erased.
struct Erasure
{
    QString subject;   ///< the record's pseudonym, as the log names it
    qint64 orders = 0; ///< that went with a customer
};

/// Takes a customer with all their orders, or one order, out of the vault for good: on record first (record.erase),
/// then in the list that each restore applies again, then out of the cache with their salts. For the privacy role;
/// Refused for others, and logged so. Killed in between, it is done by doing it again. An import leaves
/// their rows out from then on (vault/erased_people.h).
[[nodiscard]] Result<Erasure> erase(session::Session& privacy, storage::Database& cache, RecordId record,
                                    const QString& reason);

} // namespace scrim::editing
