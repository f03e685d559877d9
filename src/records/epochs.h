// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "vault/sealed_field.h"

#include <map>

namespace scrim::records {

/// What whoever writes seals to, of the classes that were rotated once. Holds for the caller's transaction: a rotation
/// that counts on nothing being sealed to a former key any more has changed it in one of its own.
[[nodiscard]] Result<std::map<policy::FieldClass, QByteArray>> classKeys(storage::Database& database);

/// Stores an epoch; its row, which sealed fields name.
[[nodiscard]] Result<qint64> storeEpoch(storage::Database& database, const vault::SealedEpoch& epoch);

} // namespace scrim::records
