// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include <algorithm>
#include <unordered_map>

namespace scrim::records {

namespace {

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Whoever has no name goes by what else is known, as everybody may see it.
QString nameless(const Hit& hit)
{
    for (const MaskedField& masked : hit.masked) {
        if (policy::classOf(masked.field) == policy::FieldClass::Contact)
            return masked.mask;
    }
    return QStringLiteral("Customer %1").arg(hit.id.id);
}

/// Rows by their number, while they are read.
using Rows = std::unordered_map<qint64, Hit>;

/// The numbers as json_each() takes them, so that one statement fits any number of them.
QString listed(const std::vector<RecordId>& records, RecordKind kind)
{
    QStringList ids;
    for (const RecordId record : records) {
        if (record.kind == kind)
            ids.append(QString::number(record.id));
    }
    return ids.isEmpty() ? QString() : QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']');
}

void title(Hit& hit, const storage::Statement& row)
{
    if (hit.id.kind == RecordKind::Order) {
        hit.title = row.text(1);
        hit.subtitle = joined({row.text(2), row.text(3).left(10)}, QStringLiteral(" \u00B7 "));
        return;
    }
    hit.title = row.text(1);
    const QString place = joined({row.text(3), row.text(4)}, QStringLiteral(", "));
    hit.subtitle = joined({row.text(2), place}, QStringLiteral(" \u00B7 "));
}

Result<void> readTitles(storage::Database& database, Rows& rows, RecordKind kind, const QString& ids)
{
    storage::Statement query = database.statement(
        kind == RecordKind::Customer
            ? "SELECT c.id, c.name, c.company, c.town, c.country FROM json_each(?) j CROSS JOIN customers c "
              "ON c.id = j.value"
            : "SELECT o.id, o.number, c.name, o.placed_at FROM json_each(?) j CROSS JOIN orders o ON o.id = j.value "
              "LEFT JOIN customers c ON c.id = o.customer");
    query.bind(1, ids);
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        Hit hit{{kind, query.integer(0)}, {}, {}, {}};
        title(hit, query);
        rows.emplace(hit.id.id, std::move(hit));
    }
    return row ? Result<void>() : fail(row);
}

Result<void> readMasks(storage::Database& database, Rows& rows, RecordKind kind, const QString& ids)
{
    storage::Statement query = database.statement("SELECT f.record, f.field, f.mask FROM json_each(?1) j CROSS JOIN "
                                                  "sealed_fields f ON f.kind = ?2 AND f.record = j.value");
    query.bind(1, ids).bind(2, qint64(kind));
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        const auto found = rows.find(query.integer(0));
        const auto field = policy::fieldFrom(query.text(1));
        if (found != rows.end() && field)
            found->second.masked.push_back({*field, query.text(2)});
    }
    return row ? Result<void>() : fail(row);
}

Result<Rows> rowsOf(storage::Database& database, const std::vector<RecordId>& records, RecordKind kind)
{
    Rows rows;
    const QString ids = listed(records, kind);
    if (ids.isEmpty())
        return rows;
    auto read = readTitles(database, rows, kind, ids);
    if (read)
        read = readMasks(database, rows, kind, ids);
    if (!read)
        return fail(read);
    for (auto& [id, hit] : rows) {
        std::ranges::sort(hit.masked, {}, &MaskedField::field);
        if (hit.title.isEmpty() && kind == RecordKind::Customer)
            hit.title = nameless(hit);
    }
    return rows;
}

} // namespace

Result<std::vector<MaskedField>> maskedFields(storage::Database& database, RecordId record)
{
    storage::Statement query =
        database.statement("SELECT field, mask FROM sealed_fields WHERE kind = ? AND record = ?");
    query.bind(1, qint64(record.kind)).bind(2, record.id);
    std::vector<MaskedField> fields;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const auto field = policy::fieldFrom(query.text(0)))
            fields.push_back({*field, query.text(1)});
    }
    if (!row)
        return fail(row);
    std::ranges::sort(fields, {}, &MaskedField::field);
    return fields;
}

Result<std::vector<Hit>> hitsOf(storage::Database& database, const std::vector<RecordId>& records)
{
    auto customers = rowsOf(database, records, RecordKind::Customer);
    if (!customers)
        return fail(customers);
    auto orders = rowsOf(database, records, RecordKind::Order);
    if (!orders)
        return fail(orders);
    std::vector<Hit> hits;
    for (const RecordId record : records) {
        Rows& rows = record.kind == RecordKind::Customer ? *customers : *orders;
        if (const auto found = rows.find(record.id); found != rows.end())
            hits.push_back(std::move(found->second));
    }
    return hits;
}

} // namespace scrim::records
