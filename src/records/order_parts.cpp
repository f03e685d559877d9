// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/order_parts.h"

#include <algorithm>

namespace scrim::records {

namespace {

bool isSame(const Refund& one, const Refund& other)
{
    return one.externalId == other.externalId && one.refundedAt == other.refundedAt && one.reason == other.reason &&
           one.amount.minor == other.amount.minor;
}

/// A shop's list of orders names its refunds without their moments; its list of refunds has them.
std::vector<Refund> merged(std::vector<Refund> given, const std::vector<Refund>& stored)
{
    for (Refund& refund : given) {
        const auto before = std::ranges::find(stored, refund.externalId, &Refund::externalId);
        if (refund.externalId.isEmpty() || before == stored.end())
            continue;
        if (refund.refundedAt.isEmpty())
            refund.refundedAt = before->refundedAt;
        if (refund.reason.isEmpty())
            refund.reason = before->reason;
    }
    return given;
}

Result<bool> storeShipments(storage::Database& database, qint64 order, const std::vector<Shipment>& shipments)
{
    const auto stored = shipmentsOf(database, order);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored == shipments)
        return false;
    if (auto gone = database.statement("DELETE FROM shipments WHERE order_id = ?").bind(1, order).run(); !gone)
        return fail(gone);
    qint64 number = 0;
    for (const Shipment& shipment : shipments) {
        storage::Statement insert = database.statement("INSERT INTO shipments (order_id, shipment, carrier, tracking, "
                                                       "shipped_at, delivered_at) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, order).bind(2, ++number).bind(3, shipment.carrier).bind(4, shipment.tracking);
        insert.bind(5, shipment.shippedAt).bind(6, shipment.deliveredAt);
        if (auto done = insert.run(); !done)
            return fail(done);
    }
    return true;
}

Result<bool> storeRefunds(storage::Database& database, qint64 order, const std::vector<Refund>& given)
{
    const auto stored = refundsOf(database, order, {});
    if (!stored)
        return std::unexpected(stored.error());
    const std::vector<Refund> refunds = merged(given, *stored);
    if (std::ranges::equal(refunds, *stored, isSame))
        return false;
    if (auto gone = database.statement("DELETE FROM refunds WHERE order_id = ?").bind(1, order).run(); !gone)
        return fail(gone);
    qint64 number = 0;
    for (const Refund& refund : refunds) {
        storage::Statement insert = database.statement("INSERT INTO refunds (order_id, refund, external_id, "
                                                       "refunded_at, amount, reason) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, order).bind(2, ++number).bind(3, refund.externalId).bind(4, refund.refundedAt);
        insert.bind(5, refund.amount.minor).bind(6, refund.reason);
        if (auto done = insert.run(); !done)
            return fail(done);
    }
    return true;
}

} // namespace

Result<std::vector<Shipment>> shipmentsOf(storage::Database& database, qint64 order)
{
    storage::Statement query = database.statement(
        "SELECT carrier, tracking, shipped_at, delivered_at FROM shipments WHERE order_id = ? ORDER BY shipment");
    query.bind(1, order);
    std::vector<Shipment> shipments;
    auto row = query.step();
    for (; row && *row; row = query.step())
        shipments.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    if (!row)
        return fail(row);
    return shipments;
}

Result<std::vector<Refund>> refundsOf(storage::Database& database, qint64 order, const QString& currency)
{
    storage::Statement query = database.statement(
        "SELECT external_id, refunded_at, amount, reason FROM refunds WHERE order_id = ? ORDER BY refund");
    query.bind(1, order);
    std::vector<Refund> refunds;
    auto row = query.step();
    for (; row && *row; row = query.step())
        refunds.push_back({query.text(0), query.text(1), {query.integer(2), currency}, query.text(3)});
    if (!row)
        return fail(row);
    return refunds;
}

Result<bool> storeParts(storage::Database& database, qint64 order, const OrderInput& input)
{
    bool changed = false;
    if (!input.shipments.empty()) {
        auto stored = storeShipments(database, order, input.shipments);
        if (!stored)
            return stored;
        changed = *stored;
    }
    if (!input.refunds.empty()) {
        auto stored = storeRefunds(database, order, input.refunds);
        if (!stored)
            return stored;
        changed = changed || *stored;
    }
    return changed;
}

} // namespace scrim::records
