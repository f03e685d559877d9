// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/order_writer.h"

#include "records/order_parts.h"
#include "records/query.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace scrim::records {

namespace {

/// The clear columns of a row, as stored or as they are to be.
struct Row
{
    QString source, externalId, number, placedAt, financialStatus, fulfilmentStatus, note, currency;
    std::array<qint64, 6> amounts{}; ///< total, subtotal, shipping, taxes, discount, refunded
    OrderMoments moments;
    qint64 customer = 0;

    bool operator==(const Row&) const = default;
};

/// As they are stored.
constexpr std::array moments{&OrderMoments::paid,      &OrderMoments::packed,   &OrderMoments::shipped,
                             &OrderMoments::delivered, &OrderMoments::returned, &OrderMoments::cancelled};
constexpr int firstMoment = 18; ///< of the parameters

void take(QString& stored, const QString& given)
{
    if (!given.isEmpty())
        stored = given;
}

/// An empty cell removes nothing. A sum of nothing counts only where its currency says that it was given.
Row merged(Row row, const OrderInput& input, qint64 customer)
{
    row.source = input.source;
    take(row.externalId, input.externalId);
    take(row.number, input.summary.number);
    take(row.placedAt, input.summary.placedAt);
    take(row.financialStatus, input.summary.financialStatus);
    take(row.fulfilmentStatus, input.summary.fulfilmentStatus);
    take(row.note, input.note);
    take(row.currency, input.summary.total.currency);
    const std::array<const Money*, 6> given{&input.summary.total, &input.subtotal, &input.shipping,
                                            &input.taxes,         &input.discount, &input.refunded};
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i]->minor != 0 || !given[i]->currency.isEmpty())
            row.amounts[i] = given[i]->minor;
    }
    for (const auto moment : moments)
        take(row.moments.*moment, input.moments.*moment);
    row.customer = customer;
    return row;
}

/// For sorting across offsets; 0 for a date that is none.
qint64 placedMs(const QString& placedAt)
{
    const QDateTime time = QDateTime::fromString(placedAt, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

Result<void> write(storage::Statement statement, const Row& row)
{
    statement.bind(1, row.source).bind(2, row.externalId).bind(3, row.number).bind(4, numberKey(row.number));
    if (row.customer != 0)
        statement.bind(5, row.customer);
    statement.bind(6, row.placedAt).bind(7, placedMs(row.placedAt)).bind(8, row.financialStatus);
    statement.bind(9, row.fulfilmentStatus).bind(10, row.note).bind(11, row.currency);
    for (std::size_t i = 0; i < row.amounts.size(); ++i)
        statement.bind(12 + static_cast<int>(i), row.amounts[i]);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (const QString& moment = row.moments.*moments[i]; !moment.isEmpty())
            statement.bind(firstMoment + static_cast<int>(i), moment);
    }
    return statement.run();
}

Row read(const storage::Statement& query)
{
    Row row{query.text(0),
            query.text(1),
            query.text(2),
            query.text(3),
            query.text(4),
            query.text(5),
            query.text(6),
            query.text(7),
            {},
            {},
            query.integer(8)};
    for (std::size_t i = 0; i < row.amounts.size(); ++i)
        row.amounts[i] = query.integer(9 + static_cast<int>(i));
    for (std::size_t i = 0; i < moments.size(); ++i)
        row.moments.*moments[i] = query.text(15 + static_cast<int>(i));
    return row;
}

bool saysWho(const CustomerInput& customer)
{
    return !customer.name.isEmpty() || !customer.externalId.isEmpty() ||
           std::ranges::any_of(customer.sensitive, [](const SensitiveInput& input) {
               return policy::classOf(input.field) == policy::FieldClass::Contact;
           });
}

} // namespace

OrderWriter::OrderWriter(storage::Database& database, FieldWriter& fields, CustomerWriter& customers)
    : m_database(database), m_fields(fields), m_customers(customers)
{}

Result<Stored> OrderWriter::put(const OrderInput& input)
{
    const auto found = find(input);
    if (!found)
        return std::unexpected(found.error());
    const bool isNew = *found == 0;
    const auto put = isNew ? insert(input) : update(*found, input);
    if (!put)
        return std::unexpected(put.error());
    const auto linesStored = storeLines(put->id, input.lines);
    if (!linesStored)
        return std::unexpected(linesStored.error());
    const auto partsStored = storeParts(m_database, put->id, input);
    if (!partsStored)
        return std::unexpected(partsStored.error());
    const auto fieldsDiffer = m_fields.store({RecordKind::Order, put->id}, input.sensitive, put->customer);
    if (!fieldsDiffer)
        return std::unexpected(fieldsDiffer.error());
    if (isNew)
        return Stored::Imported;
    return put->differs || *linesStored || *partsStored || *fieldsDiffer ? Stored::Updated : Stored::Unchanged;
}

Result<qint64> OrderWriter::find(const OrderInput& input)
{
    if (!input.externalId.isEmpty()) {
        storage::Statement byId =
            m_database.statement("SELECT id FROM orders WHERE source = ? AND external_id = ? AND external_id <> ''");
        const auto row = byId.bind(1, input.source).bind(2, input.externalId).step();
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            return byId.integer(0);
    }
    storage::Statement byNumber = m_database.statement(
        "SELECT id FROM orders WHERE number_key = ?1 AND ?1 <> '' AND source = ?2 AND (?3 = '' OR external_id = '') "
        "ORDER BY id LIMIT 1");
    byNumber.bind(1, numberKey(input.summary.number)).bind(2, input.source).bind(3, input.externalId);
    const auto row = byNumber.step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? byNumber.integer(0) : 0;
}

Result<std::optional<QString>> OrderWriter::currencyOf(const QString& source, const QString& externalId)
{
    storage::Statement query =
        m_database.statement("SELECT currency FROM orders WHERE source = ? AND external_id = ? AND external_id <> ''");
    const auto row = query.bind(1, source).bind(2, externalId).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(query.text(0)) : std::nullopt;
}

/// An order keeps its customer, whose e-mail may have changed since; only the source's own id moves it.
Result<qint64> OrderWriter::customerOf(const OrderInput& input, qint64 before)
{
    auto found = before == 0 ? m_customers.find(input.customer) : m_customers.byExternalId(input.customer);
    if (!found || *found != 0 || before != 0 || !saysWho(input.customer))
        return found && *found == 0 ? before : found;
    const auto made = m_customers.put(input.customer);
    if (!made)
        return std::unexpected(made.error());
    return made->id;
}

Result<OrderWriter::Put> OrderWriter::insert(const OrderInput& input)
{
    const auto customer = customerOf(input, 0);
    if (!customer)
        return std::unexpected(customer.error());
    auto written = write(
        m_database.statement("INSERT INTO orders (source, external_id, number, number_key, customer, placed_at, "
                             "placed_ms, financial_status, fulfilment_status, note, currency, total, subtotal, "
                             "shipping, taxes, discount, refunded, paid_at, packed_at, shipped_at, delivered_at, "
                             "returned_at, cancelled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                             "?, ?, ?, ?, ?)"),
        merged({}, input, *customer));
    if (!written)
        return fail(written);
    const qint64 id = m_database.lastInsertId();
    if (auto enrolled = m_fields.enrol({RecordKind::Order, id}); !enrolled)
        return fail(enrolled);
    return Put{id, *customer, true};
}

Result<OrderWriter::Put> OrderWriter::update(qint64 id, const OrderInput& input)
{
    Row before;
    {
        storage::Statement query = m_database.statement(
            "SELECT source, external_id, number, placed_at, financial_status, fulfilment_status, note, currency, "
            "customer, total, subtotal, shipping, taxes, discount, refunded, paid_at, packed_at, shipped_at, "
            "delivered_at, returned_at, cancelled_at FROM orders WHERE id = ?");
        if (auto row = query.bind(1, id).step(); !row)
            return fail(row);
        before = read(query);
    }
    const auto customer = customerOf(input, before.customer);
    if (!customer)
        return std::unexpected(customer.error());
    const Row after = merged(before, input, *customer);
    if (after == before)
        return Put{id, after.customer, false};
    if (after.customer != before.customer) {
        if (auto done = m_fields.unshare(id); !done)
            return fail(done);
    }
    storage::Statement statement = m_database.statement(
        "UPDATE orders SET source = ?, external_id = ?, number = ?, number_key = ?, customer = ?, placed_at = ?, "
        "placed_ms = ?, financial_status = ?, fulfilment_status = ?, note = ?, currency = ?, total = ?, subtotal = ?, "
        "shipping = ?, taxes = ?, discount = ?, refunded = ?, paid_at = ?, packed_at = ?, shipped_at = ?, "
        "delivered_at = ?, returned_at = ?, cancelled_at = ? WHERE id = ?24");
    statement.bind(24, id);
    if (auto written = write(std::move(statement), after); !written)
        return fail(written);
    return Put{id, after.customer, true};
}

Result<bool> OrderWriter::linesDiffer(qint64 id, const std::vector<OrderLine>& lines)
{
    storage::Statement query =
        m_database.statement("SELECT title, sku, quantity, price FROM order_lines WHERE order_id = ? ORDER BY line");
    query.bind(1, id);
    for (const OrderLine& line : lines) {
        const auto row = query.step();
        if (!row)
            return row;
        if (!*row || query.text(0) != line.title || query.text(1) != line.sku || query.integer(2) != line.quantity ||
            query.integer(3) != line.price.minor)
            return true;
    }
    return query.step();
}

Result<bool> OrderWriter::storeLines(qint64 id, const std::vector<OrderLine>& lines)
{
    if (lines.empty())
        return false;
    if (auto differs = linesDiffer(id, lines); !differs || !*differs)
        return differs;
    if (auto removed = m_database.statement("DELETE FROM order_lines WHERE order_id = ?").bind(1, id).run(); !removed)
        return fail(removed);
    qint64 number = 0;
    for (const OrderLine& line : lines) {
        storage::Statement insert = m_database.statement(
            "INSERT INTO order_lines (order_id, line, title, sku, quantity, price) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, id).bind(2, ++number).bind(3, line.title).bind(4, line.sku);
        insert.bind(5, line.quantity).bind(6, line.price.minor);
        if (auto done = insert.run(); !done)
            return fail(done);
    }
    return true;
}

} // namespace scrim::records
