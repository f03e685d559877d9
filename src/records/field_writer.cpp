// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/field_writer.h"

#include "base/bytes.h"
#include "records/epochs.h"
#include "records/row_digest.h"
#include "records/subject_key.h"

#include <algorithm>

namespace scrim::records {

namespace {

/// The last four of a card, out of its mask; null where the mask shows none.
QString cardEnding(const SensitiveInput& input)
{
    const QString ending = input.mask.right(4);
    const bool digits = std::ranges::all_of(ending, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return input.field == policy::Field::CardNumber && ending.size() == 4 && digits ? ending : QString();
}

} // namespace

FieldWriter::FieldWriter(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey)
    : m_database(database), m_sealer(sealer), m_index(indexKey), m_importKey(SecretBytes::copyOf(importKey))
{}

Result<void> FieldWriter::begin()
{
    const auto keys = classKeys(m_database);
    if (!keys)
        return std::unexpected(keys.error());
    m_sealer.follow(*keys);
    const bool isStored = std::ranges::all_of(
        policy::allFields, [this](policy::Field field) { return m_epochRows.contains(m_sealer.epochOf(field)); });
    if (isStored)
        return {};
    const auto epochs = m_sealer.epochs();
    if (!epochs)
        return std::unexpected(epochs.error());
    for (const vault::SealedEpoch& epoch : *epochs) {
        if (m_epochRows.contains(epoch.id))
            continue;
        const auto row = storeEpoch(m_database, epoch);
        if (!row)
            return std::unexpected(row.error());
        m_epochRows[epoch.id] = *row;
    }
    return {};
}

Result<void> FieldWriter::enrol(RecordId record)
{
    const QByteArray salt = vault::newRecordSalt();
    storage::Statement insert =
        m_database.statement("INSERT INTO records (kind, id, salt, subject) VALUES (?, ?, ?, ?)");
    insert.bind(1, qint64(record.kind)).bind(2, record.id).bind(3, salt);
    insert.bind(4, subjectKey(vault::pseudonym(asBytes(salt), record)));
    return insert.run();
}

Result<bool> FieldWriter::store(RecordId record, const std::vector<SensitiveInput>& sensitive, qint64 customer)
{
    if (sensitive.empty())
        return false;
    const auto before = stored(record);
    if (!before)
        return std::unexpected(before.error());
    const QByteArray digest = rowDigest(m_importKey, record, asBytes(before->salt), sensitive);
    const bool digestDiffers = !digest.isEmpty() && digest != before->digest;
    bool changed = digestDiffers;
    for (const SensitiveInput& input : sensitive) {
        if (isDigested(input.field) && !digestDiffers)
            continue;
        if (!isDigested(input.field)) {
            const auto differs = maskDiffers(record, input);
            if (!differs)
                return differs;
            changed = changed || *differs;
        }
        if (auto sealed = seal(record, before->salt, input, customer); !sealed)
            return fail(sealed);
    }
    if (digestDiffers) {
        if (auto done = storeDigest(record, digest); !done)
            return fail(done);
    }
    return changed;
}

Result<FieldWriter::Stored> FieldWriter::stored(RecordId record)
{
    storage::Statement query = m_database.statement("SELECT salt, digest FROM records WHERE kind = ? AND id = ?");
    const auto row = query.bind(1, qint64(record.kind)).bind(2, record.id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::Damaged,
                    QStringLiteral("%1: a record has lost its salt, so nothing can be sealed to it; "
                                   "put the file back from a backup")
                        .arg(m_database.path()));
    return Stored{query.blob(0), query.blob(1)};
}

Result<void> FieldWriter::storeDigest(RecordId record, const QByteArray& digest)
{
    storage::Statement update = m_database.statement("UPDATE records SET digest = ? WHERE kind = ? AND id = ?");
    return update.bind(1, digest).bind(2, qint64(record.kind)).bind(3, record.id).run();
}

Result<bool> FieldWriter::maskDiffers(RecordId record, const SensitiveInput& input)
{
    storage::Statement query =
        m_database.statement("SELECT mask FROM sealed_fields WHERE kind = ? AND record = ? AND field = ?");
    query.bind(1, qint64(record.kind)).bind(2, record.id).bind(3, policy::name(input.field));
    const auto row = query.step();
    if (!row)
        return row;
    return !*row || query.text(0) != input.mask;
}

Result<bool> FieldWriter::hasToken(qint64 customer, const QByteArray& token)
{
    storage::Statement query = m_database.statement("SELECT 1 FROM sealed_fields WHERE token = ? AND is_shared = 0 "
                                                    "AND kind = 1 AND record = ?");
    return query.bind(1, token).bind(2, customer).step();
}

/// Before a customer's token goes: the orders that had it as well are found by it from now on.
Result<void> FieldWriter::giveBack(qint64 customer, policy::Field field, const QByteArray& token)
{
    QByteArray before;
    {
        storage::Statement query =
            m_database.statement("SELECT token FROM sealed_fields WHERE kind = 1 AND record = ? AND field = ?");
        const auto row = query.bind(1, customer).bind(2, policy::name(field)).step();
        if (!row)
            return std::unexpected(row.error());
        before = *row ? query.blob(0) : QByteArray();
    }
    if (before.isEmpty() || before == token)
        return {};
    storage::Statement update =
        m_database.statement("UPDATE sealed_fields SET is_shared = 0 WHERE is_shared = 1 AND token = ? AND kind = 2 "
                             "AND record IN (SELECT id FROM orders WHERE customer = ?)");
    return update.bind(1, before).bind(2, customer).run();
}

Result<void> FieldWriter::unshare(qint64 order)
{
    return m_database
        .statement("UPDATE sealed_fields SET is_shared = 0 WHERE kind = 2 AND record = ? AND is_shared = 1")
        .bind(1, order)
        .run();
}

Result<void> FieldWriter::seal(RecordId record, const QByteArray& salt, const SensitiveInput& input, qint64 customer)
{
    const QByteArray own = token(input);
    if (record.kind == RecordKind::Customer) {
        if (auto given = giveBack(record.id, input.field, own); !given)
            return given;
    }
    const auto isShared = own.isEmpty() || customer == 0 ? false : hasToken(customer, own);
    if (!isShared)
        return std::unexpected(isShared.error());
    const auto sealed = m_sealer.seal(record, asBytes(salt), input.field, input.value);
    if (!sealed)
        return std::unexpected(sealed.error());
    storage::Statement upsert = m_database.statement(
        "INSERT INTO sealed_fields (kind, record, field, epoch, sealed, mask, token, card_last4, is_shared) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, record, field) DO UPDATE SET epoch = excluded.epoch, "
        "sealed = excluded.sealed, mask = excluded.mask, token = excluded.token, card_last4 = excluded.card_last4, "
        "is_shared = excluded.is_shared");
    upsert.bind(1, qint64(record.kind)).bind(2, record.id).bind(3, policy::name(input.field));
    upsert.bind(4, m_epochRows[m_sealer.epochOf(input.field)]).bind(5, *sealed).bind(6, input.mask);
    if (!own.isEmpty())
        upsert.bind(7, own);
    if (const QString ending = cardEnding(input); !ending.isEmpty())
        upsert.bind(8, ending);
    upsert.bind(9, *isShared ? 1 : 0);
    return upsert.run();
}

QByteArray FieldWriter::token(const SensitiveInput& input) const
{
    return m_index.token(policy::kindOf(input.field), input.normalized);
}

} // namespace scrim::records
