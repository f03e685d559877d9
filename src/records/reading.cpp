// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include <algorithm>

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

Result<bool> titleCustomer(storage::Database& database, Hit& hit)
{
    storage::Statement query = database.statement("SELECT name, company, town, country FROM customers WHERE id = ?");
    auto row = query.bind(1, hit.id.id).step();
    if (!row || !*row)
        return row;
    hit.title = query.text(0).isEmpty() ? nameless(hit) : query.text(0);
    const QString place = joined({query.text(2), query.text(3)}, QStringLiteral(", "));
    hit.subtitle = joined({query.text(1), place}, QStringLiteral(" \u00B7 "));
    return row;
}

Result<bool> titleOrder(storage::Database& database, Hit& hit)
{
    storage::Statement query = database.statement("SELECT o.number, c.name, o.placed_at FROM orders o "
                                                  "LEFT JOIN customers c ON c.id = o.customer WHERE o.id = ?");
    auto row = query.bind(1, hit.id.id).step();
    if (!row || !*row)
        return row;
    hit.title = query.text(0);
    hit.subtitle = joined({query.text(1), query.text(2).left(10)}, QStringLiteral(" \u00B7 "));
    return row;
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

Result<Hit> hitOf(storage::Database& database, RecordId record)
{
    Hit hit{record, {}, {}, {}};
    auto fields = maskedFields(database, record);
    if (!fields)
        return fail(fields);
    hit.masked = *std::move(fields);
    const auto found = record.kind == RecordKind::Customer ? titleCustomer(database, hit) : titleOrder(database, hit);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("The record has just been removed; please search again"));
    return hit;
}

} // namespace scrim::records
