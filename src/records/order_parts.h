// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"
#include "storage/database.h"

namespace scrim::records {

/// An order's shipments and refunds, in the source's order.
[[nodiscard]] Result<std::vector<Shipment>> shipmentsOf(storage::Database& database, qint64 order);
[[nodiscard]] Result<std::vector<Refund>> refundsOf(storage::Database& database, qint64 order, const QString& currency);

/// Puts the input's shipments and refunds in the place of the stored ones; asks the cache nothing where it has none.
/// What a refund does not say (its moment, its reason) stays as it is stored under the source's id. True when something
/// of it is new or differs.
[[nodiscard]] Result<bool> storeParts(storage::Database& database, qint64 order, const OrderInput& input);

} // namespace scrim::records
