// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/edits.h"

#include "base/bytes.h"
#include "crypto/hash.h"

#include <algorithm>

namespace scrim::records {

namespace {

storage::Statement& bindField(storage::Statement& statement, RecordId record, policy::Field field)
{
    return statement.bind(1, qint64(record.kind)).bind(2, record.id).bind(3, policy::name(field));
}

void bindBlob(storage::Statement& statement, int index, const QByteArray& blob)
{
    if (!blob.isEmpty())
        statement.bind(index, blob);
}

/// From parameter 4 on.
void bindRow(storage::Statement& statement, const SealedRow& row)
{
    statement.bind(4, row.epoch).bind(5, row.sealed).bind(6, row.mask);
    bindBlob(statement, 7, row.token);
    if (!row.cardLast4.isEmpty())
        statement.bind(8, row.cardLast4);
    statement.bind(9, row.town).bind(10, row.country);
}

/// From column 0 on.
SealedRow rowOf(const storage::Statement& query)
{
    return {query.integer(0), query.blob(1), query.text(2), query.blob(3), query.text(4), query.text(5), query.text(6)};
}

} // namespace

Result<std::vector<EditedField>> editedFields(storage::Database& database, RecordId record)
{
    std::vector<EditedField> fields;
    {
        storage::Statement query = database.statement("SELECT edited FROM records WHERE kind = ? AND id = ?");
        const auto row = query.bind(1, qint64(record.kind)).bind(2, record.id).step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row || query.integer(0) == 0)
            return fields;
    }
    const auto fieldOf = [&fields](policy::Field field) -> EditedField& {
        const auto found = std::ranges::find(fields, field, &EditedField::field);
        if (found != fields.end())
            return *found;
        fields.push_back({field, {}, {}, false});
        return fields.back();
    };
    storage::Statement versions =
        database.statement("SELECT field, id, mask, replaced_ms, replaced_by, how, is_own FROM field_versions "
                           "WHERE kind = ? AND record = ? ORDER BY id DESC");
    versions.bind(1, qint64(record.kind)).bind(2, record.id);
    auto row = versions.step();
    for (; row && *row; row = versions.step()) {
        if (const auto field = policy::fieldFrom(versions.text(0)))
            fieldOf(*field).versions.push_back({versions.integer(1), versions.text(2), versions.integer(3),
                                                versions.text(4), versions.text(5), versions.integer(6) != 0});
    }
    if (!row)
        return fail(row);
    storage::Statement conflicts =
        database.statement("SELECT field, mask FROM field_conflicts WHERE kind = ? AND record = ?");
    conflicts.bind(1, qint64(record.kind)).bind(2, record.id);
    for (row = conflicts.step(); row && *row; row = conflicts.step()) {
        if (const auto field = policy::fieldFrom(conflicts.text(0))) {
            fieldOf(*field).shopMask = conflicts.text(1);
            fieldOf(*field).hasConflict = true;
        }
    }
    if (!row)
        return fail(row);
    return fields;
}

Result<FieldNow> fieldNow(storage::Database& database, RecordId record, policy::Field field)
{
    const auto row = EditRows(database).current(record, field);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return FieldNow{};
    // Each seal has a nonce of its own: no two are alike.
    return FieldNow{toByteArray(crypto::sha256({asBytes((*row)->sealed)})).left(16), (*row)->mask};
}

Result<std::optional<SealedRow>> EditRows::current(RecordId record, policy::Field field)
{
    const bool isPlaced = record.kind == RecordKind::Customer && field == policy::Field::Address;
    storage::Statement query = m_database.statement(
        isPlaced ? "SELECT epoch, sealed, mask, token, card_last4, c.town, c.country FROM sealed_fields f "
                   "JOIN customers c ON c.id = f.record WHERE kind = ? AND record = ? AND field = ?"
                 : "SELECT epoch, sealed, mask, token, card_last4, '', '' FROM sealed_fields "
                   "WHERE kind = ? AND record = ? AND field = ?");
    const auto row = bindField(query, record, field).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(rowOf(query)) : std::nullopt;
}

Result<std::optional<EditRows::Newest>> EditRows::newestVersion(RecordId record, policy::Field field)
{
    storage::Statement query = m_database.statement(
        "SELECT epoch, sealed, mask, token, card_last4, town, country, id, replaced_ms, replaced_by, how, is_own, "
        "own_digest "
        "FROM field_versions WHERE kind = ? AND record = ? AND field = ? ORDER BY id DESC LIMIT 1");
    const auto row = bindField(query, record, field).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    Newest newest{
        {query.integer(7), query.text(2), query.integer(8), query.text(9), query.text(10), query.integer(11) != 0},
        rowOf(query)};
    newest.row.ownDigest = query.blob(12);
    return newest;
}

Result<void> EditRows::keepVersion(RecordId record, policy::Field field, const SealedRow& row,
                                   const FieldVersion& version)
{
    storage::Statement insert = m_database.statement(
        "INSERT INTO field_versions (kind, record, field, epoch, sealed, mask, token, card_last4, town, country, "
        "replaced_ms, replaced_by, how, is_own, own_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindField(insert, record, field);
    bindRow(insert, row);
    insert.bind(11, version.replacedMs).bind(12, version.replacedBy).bind(13, version.how);
    insert.bind(14, version.isOwn ? 1 : 0);
    bindBlob(insert, 15, row.ownDigest);
    return insert.run();
}

Result<void> EditRows::dropVersion(qint64 id)
{
    return m_database.statement("DELETE FROM field_versions WHERE id = ?").bind(1, id).run();
}

Result<std::optional<EditRows::Stand>> EditRows::stand(RecordId record, policy::Field field)
{
    storage::Statement query =
        m_database.statement("SELECT own_digest, shop_mask, shop_token, shop_digest FROM field_edits "
                             "WHERE kind = ? AND record = ? AND field = ?");
    const auto row = bindField(query, record, field).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(Stand{query.blob(0), query.text(1), query.blob(2), query.blob(3)}) : std::nullopt;
}

Result<void> EditRows::setStand(RecordId record, policy::Field field, const Stand& stand)
{
    storage::Statement upsert = m_database.statement(
        "INSERT OR REPLACE INTO field_edits (kind, record, field, own_digest, shop_mask, shop_token, shop_digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindField(upsert, record, field);
    bindBlob(upsert, 4, stand.ownDigest);
    upsert.bind(5, stand.shopMask);
    bindBlob(upsert, 6, stand.shopToken);
    bindBlob(upsert, 7, stand.shopDigest);
    return upsert.run();
}

Result<void> EditRows::dropStand(RecordId record, policy::Field field)
{
    storage::Statement gone =
        m_database.statement("DELETE FROM field_edits WHERE kind = ? AND record = ? AND field = ?");
    return bindField(gone, record, field).run();
}

Result<std::optional<EditRows::Conflict>> EditRows::conflict(RecordId record, policy::Field field)
{
    storage::Statement query =
        m_database.statement("SELECT epoch, sealed, mask, token, card_last4, town, country, digest "
                             "FROM field_conflicts WHERE kind = ? AND record = ? AND field = ?");
    const auto row = bindField(query, record, field).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(Conflict{rowOf(query), query.blob(7)}) : std::nullopt;
}

Result<void> EditRows::setConflict(RecordId record, policy::Field field, const Conflict& conflict)
{
    storage::Statement upsert = m_database.statement(
        "INSERT OR REPLACE INTO field_conflicts (kind, record, field, epoch, sealed, mask, token, card_last4, town, "
        "country, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindField(upsert, record, field);
    bindRow(upsert, conflict.row);
    bindBlob(upsert, 11, conflict.digest);
    return upsert.run();
}

Result<void> EditRows::dropConflict(RecordId record, policy::Field field)
{
    storage::Statement gone =
        m_database.statement("DELETE FROM field_conflicts WHERE kind = ? AND record = ? AND field = ?");
    return bindField(gone, record, field).run();
}

Result<void> EditRows::placeConflict(RecordId record, policy::Field field, const QString& town, const QString& country)
{
    storage::Statement update = m_database.statement(
        "UPDATE field_conflicts SET town = ?4, country = ?5 WHERE kind = ?1 AND record = ?2 AND field = ?3");
    return bindField(update, record, field).bind(4, town).bind(5, country).run();
}

Result<void> EditRows::mark(RecordId record)
{
    return m_database.statement("UPDATE records SET edited = 1 WHERE kind = ? AND id = ?")
        .bind(1, qint64(record.kind))
        .bind(2, record.id)
        .run();
}

} // namespace scrim::records
