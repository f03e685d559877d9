// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/field_editor.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "records/row_digest.h"

namespace scrim::records {

FieldEditor::FieldEditor(storage::Database& database, vault::Sealer& sealer, Bytes indexKey)
    : m_database(database),
      m_indexKey(SecretBytes::copyOf(indexKey)),
      m_fields(database, sealer, indexKey, {}),
      m_rows(database)
{}

/// The epochs in a transaction of their own: they hold for the acts to come, whatever becomes of the first.
Result<void> FieldEditor::begin()
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    if (auto begun = m_fields.begin(); !begun)
        return begun;
    return transaction->commit();
}

template<typename Act>
Result<bool> FieldEditor::act(const Change& change, Act act)
{
    // A third time only where a class's key is rotated in between.
    for (int tries = 0; tries < 3; ++tries) {
        if (auto begun = begin(); !begun)
            return fail(begun);
        auto transaction = storage::Transaction::begin(m_database);
        if (!transaction)
            return fail(transaction);
        const auto hasBegun = m_fields.hasBegun();
        if (!hasBegun)
            return hasBegun;
        if (!*hasBegun)
            continue;
        const auto now = fieldNow(m_database, change.record, change.field);
        if (!now)
            return std::unexpected(now.error());
        if (now->version != change.version)
            return false;
        Result<void> done = act();
        if (done)
            done = m_rows.mark(change.record);
        if (done)
            done = transaction->commit();
        return done ? Result<bool>(true) : fail(done);
    }
    return fail(ErrorCode::InUse, Core::tr("A key is being replaced just now. Try again."));
}

Result<qint64> FieldEditor::customerOf(RecordId record)
{
    if (record.kind != RecordKind::Order)
        return 0;
    storage::Statement query = m_database.statement("SELECT customer FROM orders WHERE id = ?");
    if (const auto row = query.bind(1, record.id).step(); !row)
        return std::unexpected(row.error());
    return query.integer(0);
}

Result<void> FieldEditor::put(const Change& change, const SealedRow& row)
{
    const auto customer = customerOf(change.record);
    if (!customer)
        return std::unexpected(customer.error());
    auto done = m_fields.put(change.record, change.field, row, *customer);
    const bool isPlaced = change.record.kind == RecordKind::Customer && change.field == policy::Field::Address;
    if (!done || !isPlaced)
        return done;
    done = m_database.statement("UPDATE customers SET town = ?, country = ? WHERE id = ?")
               .bind(1, row.town)
               .bind(2, row.country)
               .bind(3, change.record.id)
               .run();
    // Which postcode an address has cannot be read here: what is put back is found by it after the next import.
    return done ? m_fields.dropPlaces(change.record) : done;
}

/// What stands there becomes a version.
Result<void> FieldEditor::keep(const Change& change, const char* how)
{
    auto now = m_rows.current(change.record, change.field);
    const auto stand = m_rows.stand(change.record, change.field);
    if (!now || !stand)
        return std::unexpected(!now ? now.error() : stand.error());
    if (!*now)
        return {};
    if (*stand)
        (*now)->ownDigest = (*stand)->ownDigest;
    return m_rows.keepVersion(change.record, change.field, **now,
                              {0, {}, change.nowMs, change.by, QLatin1String(how), stand->has_value()});
}

Result<bool> FieldEditor::replace(const Change& change, const SensitiveInput& input, const QString& town,
                                  const QString& country)
{
    return act(change, [&]() -> Result<void> {
        const auto stored = m_fields.stored(change.record);
        const auto before = m_rows.current(change.record, change.field);
        const auto stood = m_rows.stand(change.record, change.field);
        const auto waiting = m_rows.conflict(change.record, change.field);
        if (!stored || !before || !stood || !waiting)
            return std::unexpected(!stored   ? stored.error()
                                   : !before ? before.error()
                                   : !stood  ? stood.error()
                                             : waiting.error());
        auto row = m_fields.sealedRow(change.record, stored->salt, input);
        if (!row)
            return fail(row);
        row->town = town;
        row->country = country;
        if (auto kept = keep(change, "typed"); !kept)
            return kept;
        EditRows::Stand stand = stood->value_or(EditRows::Stand{});
        if (!*stood && *before)
            stand = {{}, (*before)->mask, (*before)->token, {}};
        if (policy::classOf(change.field) == policy::FieldClass::Address)
            stand.ownDigest = fieldDigest(m_indexKey, change.record, asBytes(stored->salt), change.field, input.value);
        // Whoever types what the shop says agrees with it.
        const QByteArray shopToken = *waiting ? (*waiting)->row.token : stand.shopToken;
        const bool agrees = !row->token.isEmpty() && row->token == shopToken;
        auto done = put(change, *row);
        if (done && change.record.kind == RecordKind::Customer)
            done = m_fields.replacePlaces(change.record.id, {input});
        if (done)
            done = agrees ? m_rows.dropStand(change.record, change.field)
                          : m_rows.setStand(change.record, change.field, stand);
        if (done && agrees)
            done = m_rows.dropConflict(change.record, change.field);
        return done;
    });
}

Result<bool> FieldEditor::undo(const Change& change)
{
    return act(change, [&]() -> Result<void> {
        const auto newest = m_rows.newestVersion(change.record, change.field);
        const auto stood = m_rows.stand(change.record, change.field);
        const auto waiting = m_rows.conflict(change.record, change.field);
        if (!newest || !stood || !waiting)
            return std::unexpected(!newest ? newest.error() : !stood ? stood.error() : waiting.error());
        if (!*newest || (*newest)->version.replacedBy != change.by || (*newest)->version.how != QLatin1String("typed"))
            return fail(ErrorCode::Refused,
                        Core::tr("Only your own last change of this field can be undone. Correct the field instead."));
        const SealedRow before = (*newest)->row;
        if (auto kept = keep(change, "undone"); !kept)
            return kept;
        auto done = m_rows.dropVersion((*newest)->version.id);
        if (done)
            done = put(change, before);
        if (!done)
            return done;
        if ((*newest)->version.isOwn || *waiting) {
            EditRows::Stand stand = stood->value_or(EditRows::Stand{});
            stand.ownDigest = before.ownDigest;
            return m_rows.setStand(change.record, change.field, stand);
        }
        return m_rows.dropStand(change.record, change.field);
    });
}

Result<bool> FieldEditor::takeShops(const Change& change)
{
    return act(change, [&]() -> Result<void> {
        const auto waiting = m_rows.conflict(change.record, change.field);
        if (!waiting)
            return std::unexpected(waiting.error());
        if (!*waiting)
            return fail(ErrorCode::NotFound, Core::tr("Nothing of the shop's waits in this field any more."));
        auto done = keep(change, "shop");
        if (done)
            done = put(change, (*waiting)->row);
        if (done)
            done = m_rows.dropStand(change.record, change.field);
        return done ? m_rows.dropConflict(change.record, change.field) : done;
    });
}

Result<bool> FieldEditor::keepOurs(const Change& change)
{
    return act(change, [&]() -> Result<void> {
        const auto waiting = m_rows.conflict(change.record, change.field);
        const auto stood = m_rows.stand(change.record, change.field);
        if (!waiting || !stood)
            return std::unexpected(!waiting ? waiting.error() : stood.error());
        if (!*waiting)
            return fail(ErrorCode::NotFound, Core::tr("Nothing of the shop's waits in this field any more."));
        EditRows::Stand stand = stood->value_or(EditRows::Stand{});
        stand.shopMask = (*waiting)->row.mask;
        stand.shopToken = (*waiting)->row.token;
        stand.shopDigest = (*waiting)->digest;
        auto done = m_rows.setStand(change.record, change.field, stand);
        return done ? m_rows.dropConflict(change.record, change.field) : done;
    });
}

} // namespace scrim::records
