// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/field_writer.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/entered.h"
#include "records/epochs.h"
#include "records/indexes.h"
#include "records/row_digest.h"
#include "records/search_text.h"

#include <algorithm>
#include <set>

namespace scrim::records {

namespace {

/// The last four of a card, out of its mask; null where the mask shows none.
QString cardEnding(const SensitiveInput& input)
{
    if (input.field != policy::Field::CardNumber)
        return {};
    const QString ending = input.mask.right(4);
    const bool digits = std::ranges::all_of(ending, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return ending.size() == 4 && digits ? ending : QString();
}

/// Stable names, once each: they are bound with every field.
const QByteArray& storedName(policy::Field field)
{
    static const auto names = [] {
        std::array<QByteArray, policy::allFields.size()> all;
        for (const policy::Field each : policy::allFields)
            all.at(static_cast<std::size_t>(each)) = policy::name(each).toLatin1();
        return all;
    }();
    return names.at(static_cast<std::size_t>(field));
}

constexpr QByteArrayView insertField =
    "INSERT INTO sealed_fields (kind, record, field, epoch, sealed, mask, token, card_last4, is_shared) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// What an import has for a field that a person has corrected, in forms that can be compared without reading.
struct SaidByShop
{
    QByteArray token;
    const QString& mask;
    QByteArray digest;    ///< under the import key; empty for identity and payment values
    QByteArray ownDigest; ///< as Stand::ownDigest; empty where that is

    [[nodiscard]] bool isWhatItWas(const EditRows::Stand& stand) const
    {
        if (digest.isEmpty())
            return mask == stand.shopMask;
        return (!token.isEmpty() && token == stand.shopToken) || digest == stand.shopDigest;
    }
    [[nodiscard]] bool isTheEdit(const EditRows::Stand& stand, const std::optional<SealedRow>& now) const
    {
        if (!now)
            return false;
        if (digest.isEmpty())
            return mask == now->mask;
        return (!token.isEmpty() && token == now->token) || (!ownDigest.isEmpty() && ownDigest == stand.ownDigest);
    }
    [[nodiscard]] bool isWaiting(const EditRows::Conflict& conflict) const
    {
        return digest.isEmpty() ? mask == conflict.row.mask : digest == conflict.digest;
    }
};

} // namespace

FieldWriter::FieldWriter(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey)
    : m_database(database),
      m_sealer(sealer),
      m_drafter(sealer, indexKey, importKey),
      m_indexKey(SecretBytes::copyOf(indexKey)),
      m_importKey(SecretBytes::copyOf(importKey)),
      m_edits(database),
      m_insertRecord(database, "INSERT INTO records (kind, id, salt, subject, digest) VALUES (?, ?, ?, ?, ?)"),
      m_insertField(database, insertField),
      m_hasToken(database, "SELECT 1 FROM sealed_fields WHERE token = ? AND is_shared = 0 AND kind = 1 AND record = ?")
{}

Result<bool> FieldWriter::hasBegun()
{
    const auto keys = classKeys(m_database);
    if (!keys)
        return std::unexpected(keys.error());
    m_sealer.follow(*keys);
    return std::ranges::all_of(policy::allFields,
                               [this](policy::Field field) { return m_epochRows.contains(m_sealer.epochOf(field)); });
}

Result<void> FieldWriter::requireTokenIndex()
{
    if (m_hasTokenIndex)
        return {};
    auto made = makeTokenIndex(m_database);
    m_hasTokenIndex = made.has_value();
    return made;
}

Result<void> FieldWriter::begin()
{
    const auto tokens = records::hasTokenIndex(m_database);
    if (!tokens)
        return std::unexpected(tokens.error());
    m_hasTokenIndex = *tokens;
    const auto isStored = hasBegun();
    if (!isStored)
        return std::unexpected(isStored.error());
    if (*isStored)
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
    for (const policy::Field field : policy::allFields)
        m_epochOf.at(static_cast<std::size_t>(field)) = m_epochRows.at(m_sealer.epochOf(field));
    if (m_drafter.generation() != m_sealer.generation())
        m_drafter.follow(m_sealer);
    storage::Statement edits = m_database.statement("SELECT 1 FROM field_edits LIMIT 1");
    const auto any = edits.step();
    if (!any)
        return std::unexpected(any.error());
    m_hasEdits = *any;
    return {};
}

Result<void> FieldWriter::requireEpochs() const
{
    if (m_epochOf.front() != 0)
        return {};
    return fail(ErrorCode::Database,
                QStringLiteral("%1: a record came before the epochs that it is sealed under").arg(m_database.path()));
}

Result<void> FieldWriter::enrol(RecordId record, const std::vector<SensitiveInput>& sensitive, const Draft* draft,
                                qint64 customer, const QByteArray& known)
{
    if (auto ready = requireEpochs(); !ready)
        return ready;
    const Draft own = draft == nullptr ? m_drafter.draft(record, sensitive) : Draft();
    const Draft& made = draft == nullptr ? own : *draft;
    m_insertRecord->bind(1, qint64(record.kind)).bind(2, record.id).bindView(3, made.salt).bindView(4, made.subject);
    if (!made.digest.isEmpty())
        m_insertRecord->bindView(5, asBytes(made.digest));
    if (auto done = m_insertRecord->run(); !done)
        return done;
    Bytes sealed = asBytes(made.sealed);
    QByteArray asked = known; // shops repeat one number in three columns
    bool isAskedShared = true;
    for (std::size_t i = 0; i < sensitive.size(); ++i) {
        const auto size = static_cast<std::size_t>(made.sizes.at(i));
        Row row{sensitive[i], sealed.first(size), token(sensitive[i]), false};
        sealed = sealed.subspan(size);
        if (!row.token.isEmpty() && row.token != asked) {
            const auto shared = isShared(customer, row.token);
            if (!shared)
                return std::unexpected(shared.error());
            isAskedShared = *shared;
            asked = row.token;
        }
        row.isShared = !row.token.isEmpty() && isAskedShared;
        if (auto done = write(*m_insertField, record, row); !done)
            return done;
    }
    return {};
}

Result<bool> FieldWriter::store(RecordId record, const std::vector<SensitiveInput>& sensitive, qint64 customer)
{
    if (sensitive.empty())
        return false;
    if (auto ready = requireEpochs(); !ready)
        return fail(ready);
    const auto before = stored(record);
    if (!before)
        return std::unexpected(before.error());
    const QByteArray digest = m_drafter.digest(record, asBytes(before->salt), sensitive);
    const bool digestDiffers = !digest.isEmpty() && digest != before->digest;
    bool changed = digestDiffers;
    m_conflicted.clear();
    for (const SensitiveInput& input : sensitive) {
        if (isDigested(input.field) && !digestDiffers)
            continue;
        if (before->isEdited) {
            const auto isAdmitted = admits(record, before->salt, input);
            if (!isAdmitted)
                return isAdmitted;
            if (!*isAdmitted)
                continue;
        }
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
    storage::Statement query =
        m_database.statement("SELECT salt, digest, edited FROM records WHERE kind = ? AND id = ?");
    const auto row = query.bind(1, qint64(record.kind)).bind(2, record.id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::Damaged, Core::tr("%1: a record has lost its salt, so nothing can be sealed to it; "
                                                 "put the file back from a backup")
                                            .arg(m_database.path()));
    return Stored{query.blob(0), query.blob(1), query.integer(2) != 0};
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

/// Whether the order's customer is found by the token as well.
Result<bool> FieldWriter::isShared(qint64 customer, const QByteArray& token)
{
    if (customer == 0 || token.isEmpty())
        return false;
    if (auto ready = requireTokenIndex(); !ready)
        return fail(ready);
    m_hasToken->bindView(1, asBytes(token)).bind(2, customer);
    const auto there = onlyNumber(*m_hasToken);
    if (!there)
        return std::unexpected(there.error());
    return *there != 0;
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
    Row row{input, {}, token(input), false};
    if (record.kind == RecordKind::Customer) {
        if (auto given = giveBack(record.id, input.field, row.token); !given)
            return given;
    }
    const auto shared = isShared(customer, row.token);
    if (!shared)
        return std::unexpected(shared.error());
    const auto sealed = m_drafter.seal(record, asBytes(salt), input);
    if (!sealed)
        return std::unexpected(sealed.error());
    row.isShared = *shared;
    row.sealed = asBytes(*sealed);
    static const QByteArray upsert =
        insertField.toByteArray() +
        " ON CONFLICT (kind, record, field) DO UPDATE SET epoch = excluded.epoch, sealed = excluded.sealed, "
        "mask = excluded.mask, token = excluded.token, card_last4 = excluded.card_last4, "
        "is_shared = excluded.is_shared";
    storage::Statement statement = m_database.statement(upsert);
    return write(statement, record, row);
}

Result<SealedRow> FieldWriter::sealedRow(RecordId record, const QByteArray& salt, const SensitiveInput& input)
{
    const bool isMask = policy::kindOf(input.field) != policy::FieldKind::Address && policy::looksLikeMask(input.value);
    if (isMask)
        return fail(ErrorCode::WrongFormat, QStringLiteral("A mask is no value and is not stored as one"));
    auto sealed = m_drafter.seal(record, asBytes(salt), input);
    if (!sealed)
        return fail(sealed);
    return SealedRow{m_epochOf.at(static_cast<std::size_t>(input.field)),
                     *std::move(sealed),
                     input.mask,
                     token(input),
                     cardEnding(input),
                     {},
                     {}};
}

Result<void> FieldWriter::put(RecordId record, policy::Field field, const SealedRow& row, qint64 customer)
{
    if (record.kind == RecordKind::Customer) {
        if (auto given = giveBack(record.id, field, row.token); !given)
            return given;
    }
    const auto shared = isShared(customer, row.token);
    if (!shared)
        return std::unexpected(shared.error());
    storage::Statement upsert = m_database.statement(
        "INSERT INTO sealed_fields (kind, record, field, epoch, sealed, mask, token, card_last4, is_shared) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, record, field) DO UPDATE SET epoch = excluded.epoch, "
        "sealed = excluded.sealed, mask = excluded.mask, token = excluded.token, card_last4 = excluded.card_last4, "
        "is_shared = excluded.is_shared");
    upsert.bind(1, qint64(record.kind)).bind(2, record.id).bind(3, policy::name(field));
    upsert.bind(4, row.epoch).bind(5, row.sealed).bind(6, row.mask);
    if (!row.token.isEmpty())
        upsert.bind(7, row.token);
    if (!row.cardLast4.isEmpty())
        upsert.bind(8, row.cardLast4);
    upsert.bind(9, *shared ? 1 : 0);
    return upsert.run();
}

Result<bool> FieldWriter::admits(RecordId record, const QByteArray& salt, const SensitiveInput& input)
{
    const auto stand = m_edits.stand(record, input.field);
    if (!stand)
        return std::unexpected(stand.error());
    if (!*stand)
        return true;
    const auto now = m_edits.current(record, input.field);
    const auto waiting = m_edits.conflict(record, input.field);
    if (!now || !waiting)
        return std::unexpected(!now ? now.error() : waiting.error());
    const SaidByShop said{
        token(input), input.mask,
        isDigested(input.field) ? fieldDigest(m_importKey, record, asBytes(salt), input.field, input.value)
                                : QByteArray(),
        (*stand)->ownDigest.isEmpty() ? QByteArray()
                                      : fieldDigest(m_indexKey, record, asBytes(salt), input.field, input.value)};
    if (said.isWhatItWas(**stand)) {
        EditRows::Stand known = **stand;
        known.shopDigest = said.digest;
        auto kept = m_edits.setStand(record, input.field, known);
        if (kept && *waiting)
            kept = m_edits.dropConflict(record, input.field);
        return kept ? Result<bool>(false) : fail(kept);
    }
    if (said.isTheEdit(**stand, *now)) {
        auto gone = m_edits.dropStand(record, input.field);
        if (gone)
            gone = m_edits.dropConflict(record, input.field);
        return gone ? Result<bool>(false) : fail(gone);
    }
    if (*waiting && said.isWaiting(**waiting))
        return false;
    const auto sealed = sealedRow(record, salt, input);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (auto kept = m_edits.setConflict(record, input.field, {*sealed, said.digest}); !kept)
        return fail(kept);
    ++m_conflicts;
    m_conflicted.push_back(input.field);
    return false;
}

bool FieldWriter::hasConflict(policy::Field field) const
{
    return std::ranges::find(m_conflicted, field) != m_conflicted.end();
}

Result<bool> FieldWriter::stands(RecordId record, policy::Field field)
{
    const auto stand = m_edits.stand(record, field);
    return stand ? Result<bool>(stand->has_value()) : std::unexpected(stand.error());
}

Result<void> FieldWriter::storePlaces(RecordId record, const QString& name,
                                      const std::vector<SensitiveInput>& sensitive)
{
    std::set<qint64> tokens;
    const QStringList words = searchWords(name) + searchWords(secondSpelling(name));
    for (const SensitiveInput& input : sensitive) {
        if (policy::kindOf(input.field) != policy::FieldKind::Address || input.normalized.empty())
            continue;
        for (const QString& word : words)
            tokens.insert(m_drafter.placeToken(input.normalized, word));
    }
    if (tokens.empty())
        return {};
    if (auto removed = dropPlaces(record); !removed)
        return removed;
    for (const qint64 each : tokens) {
        storage::Statement insert =
            m_database.statement("INSERT INTO place_tokens (kind, record, token) VALUES (?, ?, ?)");
        if (auto done = insert.bind(1, qint64(record.kind)).bind(2, record.id).bind(3, each).run(); !done)
            return done;
    }
    return {};
}

Result<void> FieldWriter::replacePlaces(qint64 customer, const std::vector<SensitiveInput>& sensitive)
{
    QString name;
    {
        storage::Statement query = m_database.statement("SELECT name, company FROM customers WHERE id = ?");
        if (const auto row = query.bind(1, customer).step(); !row)
            return std::unexpected(row.error());
        name = calledBy(query.text(0), query.text(1));
    }
    return storePlaces({RecordKind::Customer, customer}, name, sensitive);
}

Result<void> FieldWriter::dropPlaces(RecordId record)
{
    return m_database.statement("DELETE FROM place_tokens WHERE kind = ? AND record = ?")
        .bind(1, qint64(record.kind))
        .bind(2, record.id)
        .run();
}

Result<void> FieldWriter::write(storage::Statement& statement, RecordId record, const Row& row)
{
    const policy::Field field = row.input.field;
    statement.bind(1, qint64(record.kind)).bind(2, record.id).bindText(3, asBytes(storedName(field)));
    statement.bind(4, m_epochOf.at(static_cast<std::size_t>(field))).bindView(5, row.sealed).bind(6, row.input.mask);
    if (!row.token.isEmpty())
        statement.bindView(7, asBytes(row.token));
    if (const QString ending = cardEnding(row.input); !ending.isEmpty())
        statement.bind(8, ending);
    statement.bind(9, row.isShared ? 1 : 0);
    return statement.run();
}

} // namespace scrim::records
