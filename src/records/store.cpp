// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/store.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "records/edits.h"
#include "records/order_parts.h"
#include "records/query.h"
#include "records/reading.h"
#include "records/subject_key.h"

#include <tuple>
#include <utility>

namespace scrim::records {

namespace {

std::unexpected<Error> notFound(RecordKind kind)
{
    return fail(ErrorCode::NotFound, kind == RecordKind::Customer
                                         ? Core::tr("There is no such customer; search for the name instead")
                                         : Core::tr("There is no such order; search for its number instead"));
}

OrderSummary summaryOf(const storage::Statement& row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), {row.integer(5), row.text(6)}};
}

Result<std::vector<OrderLine>> linesOf(storage::Database& database, qint64 order, const QString& currency)
{
    storage::Statement query =
        database.statement("SELECT title, sku, quantity, price FROM order_lines WHERE order_id = ? ORDER BY line");
    query.bind(1, order);
    std::vector<OrderLine> lines;
    auto row = query.step();
    for (; row && *row; row = query.step())
        lines.push_back({query.text(0), query.text(1), query.integer(2), {query.integer(3), currency}});
    if (!row)
        return fail(row);
    return lines;
}

/// The orders of the same customer that come after and before it; 0 where there is none.
Result<std::pair<qint64, qint64>> neighboursOf(storage::Database& database, qint64 customer, qint64 placedMs, qint64 id)
{
    std::pair<qint64, qint64> found;
    if (customer == 0)
        return found;
    storage::Statement newer =
        database.statement("SELECT id FROM orders WHERE customer = ? AND (placed_ms, id) > (?, ?) "
                           "ORDER BY placed_ms, id LIMIT 1");
    storage::Statement older =
        database.statement("SELECT id FROM orders WHERE customer = ? AND (placed_ms, id) < (?, ?) "
                           "ORDER BY placed_ms DESC, id DESC LIMIT 1");
    for (auto [query, neighbour] : {std::pair(&newer, &found.first), std::pair(&older, &found.second)}) {
        const auto row = query->bind(1, customer).bind(2, placedMs).bind(3, id).step();
        if (!row)
            return std::unexpected(row.error());
        *neighbour = *row ? query->integer(0) : 0;
    }
    return found;
}

} // namespace

Store::Store(storage::Database& database, Bytes indexKey) : m_database(database), m_index(indexKey) {}

Result<Customer> Store::customer(qint64 id)
{
    storage::Statement query = m_database.statement("SELECT external_id, name, company, note, tags, order_count, "
                                                    "spent, spent_currency FROM customers WHERE id = ?");
    const auto row = query.bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return notFound(RecordKind::Customer);
    Customer customer;
    customer.id = {RecordKind::Customer, id};
    customer.externalId = query.text(0);
    customer.name = query.text(1);
    customer.company = query.text(2);
    customer.note = query.text(3);
    customer.tags = query.text(4).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    customer.orderCount = query.integer(5);
    customer.spent = {query.integer(6), query.text(7)};
    auto fields = maskedFields(m_database, customer.id);
    if (!fields)
        return fail(fields);
    customer.fields = *std::move(fields);
    auto edits = editedFields(m_database, customer.id);
    if (!edits)
        return fail(edits);
    customer.edits = *std::move(edits);
    auto newest = orders(id, 0, firstOrders + 1);
    if (!newest)
        return fail(newest);
    customer.orders = *std::move(newest);
    customer.hasMoreOrders = customer.orders.size() > firstOrders;
    if (customer.hasMoreOrders)
        customer.orders.pop_back();
    return customer;
}

Result<std::vector<OrderSummary>> Store::orders(qint64 customer, qint64 after, int limit)
{
    storage::Statement query = m_database.statement(
        after == 0 ? "SELECT id, number, placed_at, financial_status, fulfilment_status, total, currency FROM orders "
                     "WHERE customer = ?1 ORDER BY placed_ms DESC, id DESC LIMIT ?2"
                   : "SELECT id, number, placed_at, financial_status, fulfilment_status, total, currency FROM orders "
                     "WHERE customer = ?1 AND (placed_ms, id) < (SELECT placed_ms, id FROM orders WHERE id = ?3) "
                     "ORDER BY placed_ms DESC, id DESC LIMIT ?2");
    query.bind(1, customer).bind(2, qint64(limit));
    if (after != 0)
        query.bind(3, after);
    std::vector<OrderSummary> found;
    auto row = query.step();
    for (; row && *row; row = query.step())
        found.push_back(summaryOf(query));
    if (!row)
        return fail(row);
    return found;
}

Result<Order> Store::order(qint64 id)
{
    storage::Statement query = m_database.statement(
        "SELECT o.id, o.number, o.placed_at, o.financial_status, o.fulfilment_status, o.total, o.currency, o.subtotal, "
        "o.shipping, o.taxes, o.discount, o.refunded, o.note, o.customer, c.name, o.paid_at, o.packed_at, "
        "o.shipped_at, "
        "o.delivered_at, o.returned_at, o.cancelled_at, o.placed_ms "
        "FROM orders o LEFT JOIN customers c ON c.id = o.customer WHERE o.id = ?");
    const auto row = query.bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return notFound(RecordKind::Order);
    Order order;
    order.id = {RecordKind::Order, id};
    order.summary = summaryOf(query);
    const QString currency = order.summary.total.currency;
    order.subtotal = {query.integer(7), currency};
    order.shipping = {query.integer(8), currency};
    order.taxes = {query.integer(9), currency};
    order.discount = {query.integer(10), currency};
    order.refunded = {query.integer(11), currency};
    order.note = query.text(12);
    order.customer = query.integer(13);
    order.customerName = query.text(14);
    order.moments = {query.text(15), query.text(16), query.text(17), query.text(18), query.text(19), query.text(20)};
    const auto neighbours = neighboursOf(m_database, order.customer, query.integer(21), id);
    if (!neighbours)
        return std::unexpected(neighbours.error());
    std::tie(order.newer, order.older) = *neighbours;
    auto lines = linesOf(m_database, id, currency);
    if (!lines)
        return fail(lines);
    order.lines = *std::move(lines);
    auto shipments = shipmentsOf(m_database, id);
    if (!shipments)
        return fail(shipments);
    order.shipments = *std::move(shipments);
    auto refunds = refundsOf(m_database, id, currency);
    if (!refunds)
        return fail(refunds);
    order.refunds = *std::move(refunds);
    auto fields = maskedFields(m_database, order.id);
    if (!fields)
        return fail(fields);
    order.fields = *std::move(fields);
    auto edits = editedFields(m_database, order.id);
    if (!edits)
        return fail(edits);
    order.edits = *std::move(edits);
    return order;
}

Result<RecordId> Store::resolve(RecordKind kind, const QString& idText)
{
    const bool isOrder = kind == RecordKind::Order;
    const QString text = idText.simplified();
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    // The cache's own id goes first, since that is what find() answers with; '#' asks for the number.
    storage::Statement query = m_database.statement(
        isOrder ? "SELECT id FROM (SELECT id, 1 AS how FROM orders WHERE id = ?1 UNION ALL "
                  "SELECT id, 2 FROM orders WHERE external_id = ?2 AND external_id <> '' UNION ALL "
                  "SELECT id, 3 FROM orders WHERE number_key = ?3 AND ?3 <> '') ORDER BY how, id DESC LIMIT 1"
                : "SELECT id FROM (SELECT id, 1 AS how FROM customers WHERE id = ?1 UNION ALL "
                  "SELECT id, 2 FROM customers WHERE external_id = ?2 AND external_id <> '') ORDER BY how, id LIMIT 1");
    query.bind(1, isNumber ? id : 0).bind(2, text);
    if (isOrder)
        query.bind(3, numberKey(text));
    const auto row = query.step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return notFound(kind);
    return RecordId{kind, query.integer(0)};
}

Result<vault::SealedField> Store::sealedField(RecordId record, policy::Field field)
{
    storage::Statement query =
        m_database.statement("SELECT e.epoch_id, e.class, e.sealed_key, r.salt, f.sealed FROM sealed_fields f "
                             "JOIN epochs e ON e.id = f.epoch JOIN records r ON r.kind = f.kind AND r.id = f.record "
                             "WHERE f.kind = ? AND f.record = ? AND f.field = ?");
    query.bind(1, qint64(record.kind)).bind(2, record.id).bind(3, policy::name(field));
    const auto row = query.step();
    if (!row)
        return std::unexpected(row.error());
    const auto fieldClass = *row ? policy::fieldClassFrom(query.text(1)) : std::nullopt;
    if (!fieldClass)
        return fail(ErrorCode::NotFound, Core::tr("This record has no such field"));
    return vault::SealedField{
        record, field, {query.blob(0), *fieldClass, query.blob(2), {}}, query.blob(3), query.blob(4)};
}

Result<QString> Store::subjectOf(RecordId record)
{
    storage::Statement query = m_database.statement("SELECT salt FROM records WHERE kind = ? AND id = ?");
    const auto row = query.bind(1, qint64(record.kind)).bind(2, record.id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return notFound(record.kind);
    const QByteArray salt = query.blob(0);
    return vault::pseudonym(asBytes(salt), record);
}

Result<RecordId> Store::recordOf(const QString& subject)
{
    storage::Statement query = m_database.statement("SELECT kind, id, salt FROM records WHERE subject = ?");
    query.bind(1, subjectKey(subject));
    auto row = query.step();
    // Eight bytes find the record; whether it is the one, the whole pseudonym says.
    for (; row && *row; row = query.step()) {
        const RecordId record{static_cast<RecordKind>(query.integer(0)), query.integer(1)};
        const QByteArray salt = query.blob(2);
        if (vault::pseudonym(asBytes(salt), record) == subject)
            return record;
    }
    if (!row)
        return std::unexpected(row.error());
    return fail(ErrorCode::NotFound, Core::tr("This entry's record is no longer in the cache"));
}

Result<qint64> Store::count(RecordKind kind)
{
    storage::Statement query = m_database.statement(kind == RecordKind::Customer ? "SELECT count(*) FROM customers"
                                                                                 : "SELECT count(*) FROM orders");
    if (const auto row = query.step(); !row)
        return std::unexpected(row.error());
    return query.integer(0);
}

Result<CustomerCard> Store::card(RecordId record)
{
    storage::Statement query = m_database.statement(
        record.kind == RecordKind::Customer
            ? "SELECT id, name, tags FROM customers WHERE id = ?"
            : "SELECT c.id, c.name, c.tags FROM orders o JOIN customers c ON c.id = o.customer WHERE o.id = ?");
    const auto row = query.bind(1, record.id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return notFound(record.kind);
    return CustomerCard{query.integer(0), query.text(1), query.text(2).split(QLatin1Char('\n'), Qt::SkipEmptyParts)};
}

} // namespace scrim::records
