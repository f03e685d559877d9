// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include "base/core_text.h"

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
    return Core::tr("Customer %1").arg(hit.id.id);
}

/// Rows by their number, while they are read.
using Rows = std::unordered_map<qint64, Hit>;

/// The numbers as json_each() takes them, so that one statement fits any number of them.
QString listed(const std::vector<qint64>& ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']');
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

Result<void> readTitles(storage::Database& database, Rows& rows, RecordKind kind, const std::vector<qint64>& ids)
{
    storage::Statement query = database.statement(
        kind == RecordKind::Customer
            ? "SELECT c.id, c.name, c.company, c.town, c.country FROM json_each(?) j CROSS JOIN customers c "
              "ON c.id = j.value"
            : "SELECT o.id, o.number, c.name, o.placed_at FROM json_each(?) j CROSS JOIN orders o ON o.id = j.value "
              "LEFT JOIN customers c ON c.id = o.customer");
    query.bind(1, listed(ids));
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        Hit hit{{kind, query.integer(0)}, {}, {}, {}, false};
        title(hit, query);
        rows.emplace(hit.id.id, std::move(hit));
    }
    return row ? Result<void>() : fail(row);
}

Result<void> readMasks(storage::Database& database, Rows& rows, RecordKind kind, const std::vector<qint64>& ids)
{
    storage::Statement query = database.statement("SELECT f.record, f.field, f.mask FROM json_each(?1) j CROSS JOIN "
                                                  "sealed_fields f ON f.kind = ?2 AND f.record = j.value");
    query.bind(1, listed(ids)).bind(2, qint64(kind));
    for (const qint64 id : ids) {
        if (const auto found = rows.find(id); found != rows.end())
            found->second.hasMasks = true;
    }
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        const auto found = rows.find(query.integer(0));
        const auto field = policy::fieldFrom(query.text(1));
        if (found != rows.end() && field)
            found->second.masked.push_back({*field, query.text(2)});
    }
    return row ? Result<void>() : fail(row);
}

/// Which records' masks are read.
enum class Masks
{
    All,
    Needed, ///< of who goes by them
};

Result<Rows> rowsOf(storage::Database& database, const std::vector<RecordId>& records, RecordKind kind, Masks masks)
{
    Rows rows;
    std::vector<qint64> ids;
    for (const RecordId record : records) {
        if (record.kind == kind)
            ids.push_back(record.id);
    }
    if (ids.empty())
        return rows;
    auto read = readTitles(database, rows, kind, ids);
    const auto isNamed = [&rows](qint64 id) {
        const auto row = rows.find(id);
        return row == rows.end() || !row->second.title.isEmpty();
    };
    if (masks == Masks::Needed)
        std::erase_if(ids, isNamed);
    if (read && !ids.empty())
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

Result<std::vector<Hit>> rowsOf(storage::Database& database, const std::vector<RecordId>& records, Masks masks)
{
    auto customers = rowsOf(database, records, RecordKind::Customer, masks);
    if (!customers)
        return fail(customers);
    auto orders = rowsOf(database, records, RecordKind::Order, masks);
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
    return rowsOf(database, records, Masks::All);
}

Result<std::vector<Hit>> titlesOf(storage::Database& database, const std::vector<RecordId>& records)
{
    return rowsOf(database, records, Masks::Needed);
}

} // namespace scrim::records
