// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/resealing.h"

#include "records/epochs.h"

#include <algorithm>
#include <numeric>

namespace scrim::records {

namespace {

constexpr std::size_t kinds = 2;
constexpr qint64 recordsAtOnce = 500;
constexpr qint64 epochsAtOnce = 500;

} // namespace

Result<std::vector<QByteArray>> sealedTables(storage::Database& database)
{
    auto query = database.prepare("SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                                  "WHERE t.type = 'table' AND c.name = 'epoch' ORDER BY t.name");
    if (!query)
        return fail(query);
    std::vector<QByteArray> tables;
    auto row = query->step();
    for (; row && *row; row = query->step())
        tables.push_back('"' + query->text(0).toUtf8() + '"');
    if (!row)
        return fail(row);
    return tables;
}

Result<std::vector<RotationState>> rotationStates(storage::Database& database)
{
    storage::Statement query = database.statement("SELECT class, public_key, fields FROM rotations");
    std::vector<RotationState> states;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const auto fieldClass = policy::fieldClassFrom(query.text(0)))
            states.push_back({*fieldClass, query.blob(1), query.integer(2)});
    }
    if (!row)
        return fail(row);
    return states;
}

Result<std::map<policy::FieldClass, qint64>> classKeyTimes(storage::Database& database)
{
    storage::Statement query = database.statement("SELECT class, made_ms FROM class_keys");
    std::map<policy::FieldClass, qint64> times;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const auto fieldClass = policy::fieldClassFrom(query.text(0)))
            times.emplace(*fieldClass, query.integer(1));
    }
    if (!row)
        return fail(row);
    return times;
}

Resealing::Resealing(storage::Database& database, policy::FieldClass fieldClass, QByteArray publicKey)
    : m_database(database), m_class(fieldClass), m_publicKey(std::move(publicKey))
{}

Result<void> Resealing::begin(qint64 madeMs)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    auto tables = sealedTables(m_database);
    if (!tables)
        return fail(tables);
    m_tables = *std::move(tables);
    storage::Statement key = m_database.statement("INSERT INTO class_keys (class, public_key, made_ms) "
                                                  "VALUES (?1, ?2, ?3) ON CONFLICT (class) DO UPDATE SET "
                                                  "public_key = excluded.public_key, made_ms = excluded.made_ms "
                                                  "WHERE public_key <> excluded.public_key");
    key.bind(1, policy::name(m_class)).bind(2, m_publicKey).bind(3, madeMs);
    if (auto done = key.run(); !done)
        return done;
    storage::Statement state = m_database.statement(
        "INSERT INTO rotations (class, public_key, fields, at_table, at_kind, at_record) VALUES (?1, ?2, 0, '', 1, 0) "
        "ON CONFLICT (class) DO UPDATE SET public_key = excluded.public_key, fields = 0, at_table = '', "
        "at_kind = 1, at_record = 0 WHERE public_key <> excluded.public_key");
    if (auto done = state.bind(1, policy::name(m_class)).bind(2, m_publicKey).run(); !done)
        return done;
    if (auto done = place(); !done)
        return done;
    if (auto done = measure(); !done)
        return done;
    return transaction->commit();
}

Result<void> Resealing::place()
{
    storage::Statement query =
        m_database.statement("SELECT fields, at_table, at_kind, at_record FROM rotations WHERE class = ?");
    if (auto row = query.bind(1, policy::name(m_class)).step(); !row)
        return fail(row);
    m_fields = query.integer(0);
    const auto found = std::ranges::find(m_tables, query.text(1).toUtf8());
    // A table that is not there, or a place that cannot be: from the start, which costs time alone.
    if (found != m_tables.end() && query.integer(2) >= 1 && query.integer(2) <= qint64(kinds))
        m_place = {std::size_t(found - m_tables.begin()), query.integer(2), query.integer(3)};
    return {};
}

Result<void> Resealing::measure()
{
    m_last.clear();
    for (const QByteArray& name : m_tables) {
        for (std::size_t kind = 1; kind <= kinds; ++kind) {
            auto query = m_database.prepare("SELECT max(record) FROM " + name + " WHERE kind = ?");
            if (!query)
                return fail(query);
            if (auto row = query->bind(1, qint64(kind)).step(); !row)
                return fail(row);
            m_last.push_back(query->integer(0));
        }
    }
    return {};
}

QByteArray Resealing::table() const
{
    return m_tables.at(m_place.table);
}

void Resealing::nextPart()
{
    m_place.record = 0;
    if (++m_place.kind > qint64(kinds)) {
        m_place.kind = 1;
        ++m_place.table;
    }
}

Result<std::optional<qint64>> Resealing::firstRecord() const
{
    storage::Statement query =
        m_database.statement("SELECT min(record) FROM " + table() + " WHERE kind = ? AND record >= ?");
    if (auto row = query.bind(1, m_place.kind).bind(2, m_place.record).step(); !row)
        return fail(row);
    return query.isNull(0) ? std::optional<qint64>() : query.integer(0);
}

Result<std::vector<FormerField>> Resealing::formerFields(qint64 from, qint64 to) const
{
    // The salt by a left join: a field that has lost it must not be passed over in silence.
    storage::Statement query = m_database.statement(
        "SELECT f.record, f.field, f.sealed, e.id, e.epoch_id, e.sealed_key, r.salt FROM " + table() +
        " f JOIN epochs e ON e.id = f.epoch LEFT JOIN records r ON r.kind = f.kind AND r.id = f.record "
        "WHERE f.kind = ?1 AND f.record >= ?2 AND f.record < ?3 AND e.class = ?4 AND e.sealed_to IS NOT ?5");
    query.bind(1, m_place.kind).bind(2, from).bind(3, to).bind(4, policy::name(m_class)).bind(5, m_publicKey);
    std::vector<FormerField> fields;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        const auto field = policy::fieldFrom(query.text(1));
        if (!field)
            return fail(ErrorCode::NewerFormat, QStringLiteral("%1: holds a field that this Scrim does not know; "
                                                               "update it before you rotate a key")
                                                    .arg(m_database.path()));
        fields.push_back({{{static_cast<RecordKind>(m_place.kind), query.integer(0)},
                           *field,
                           {query.blob(4), m_class, query.blob(5), {}},
                           query.blob(6),
                           query.blob(2)},
                          query.integer(3)});
    }
    if (!row)
        return fail(row);
    return fields;
}

Result<std::optional<std::vector<FormerField>>> Resealing::next()
{
    while (m_place.table < m_tables.size()) {
        const auto first = firstRecord();
        if (!first)
            return std::unexpected(first.error());
        if (!*first) {
            nextPart();
            continue;
        }
        const qint64 behind = **first + recordsAtOnce;
        auto fields = formerFields(**first, behind);
        if (!fields)
            return fail(fields);
        m_place.record = behind;
        return *std::move(fields);
    }
    return std::nullopt;
}

Result<qint64> Resealing::count(const std::function<bool()>& each)
{
    // All reads of one transaction see the cache as it was at the first.
    if (auto begun = m_database.exec("BEGIN"); !begun)
        return fail(begun);
    rewind();
    auto counted = countAll(each);
    rewind();
    if (auto ended = m_database.exec("COMMIT"); !ended && counted)
        return fail(ended);
    return counted;
}

Result<qint64> Resealing::countAll(const std::function<bool()>& each)
{
    qint64 all = 0;
    for (;;) {
        const auto fields = next();
        if (!fields)
            return std::unexpected(fields.error());
        if (!*fields)
            return all;
        all += std::ssize(**fields);
        if (!each())
            return fail(ErrorCode::Cancelled, QStringLiteral("Stopped as asked."));
    }
}

Result<void> Resealing::replace(std::span<const FormerField> fields, std::span<const QByteArray> seals,
                                const vault::SealedEpoch& epoch, bool isLast)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    std::optional<qint64> epochRow = m_epochRow;
    if (!epochRow) {
        const auto row = storeEpoch(m_database, epoch);
        if (!row)
            return std::unexpected(row.error());
        epochRow = *row;
    }
    qint64 replaced = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const vault::SealedField& field = fields[i].sealed;
        storage::Statement update = m_database.statement("UPDATE " + table() +
                                                         " SET epoch = ?, sealed = ? WHERE kind = ? AND record = ? AND "
                                                         "field = ? AND epoch = ? AND sealed = ?");
        update.bind(1, *epochRow).bind(2, seals[i]).bind(3, qint64(field.record.kind)).bind(4, field.record.id);
        update.bind(5, policy::name(field.field)).bind(6, fields[i].epochRow).bind(7, field.sealed);
        if (auto done = update.run(); !done)
            return done;
        replaced += m_database.changes();
    }
    storage::Statement count = m_database.statement("UPDATE rotations SET fields = fields + ? WHERE class = ?");
    if (auto done = count.bind(1, replaced).bind(2, policy::name(m_class)).run(); !done)
        return done;
    if (auto done = isLast ? advance() : Result<void>(); !done)
        return done;
    auto committed = transaction->commit();
    if (committed) {
        m_epochRow = epochRow;
        m_fields += replaced;
    }
    return committed;
}

Result<void> Resealing::advance()
{
    storage::Statement update =
        m_database.statement("UPDATE rotations SET at_table = ?, at_kind = ?, at_record = ? WHERE class = ?");
    const bool isEnd = m_place.table >= m_tables.size();
    update.bind(1, isEnd ? QStringLiteral("end") : QString::fromUtf8(table()));
    return update.bind(2, m_place.kind).bind(3, m_place.record).bind(4, policy::name(m_class)).run();
}

void Resealing::rewind()
{
    m_place = {};
}

double Resealing::share() const
{
    const qint64 all = std::accumulate(m_last.begin(), m_last.end(), qint64(0));
    const auto part = m_place.table * kinds + std::size_t(m_place.kind) - 1;
    qint64 done =
        std::accumulate(m_last.begin(), m_last.begin() + std::min(std::ptrdiff_t(part), std::ssize(m_last)), qint64(0));
    if (part < m_last.size())
        done += std::min(m_place.record, m_last[part]);
    return all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all);
}

Result<qint64> Resealing::dropFormerEpochs()
{
    storage::Statement drop = m_database.statement(
        "DELETE FROM epochs WHERE id IN (SELECT id FROM epochs WHERE class = ?1 AND sealed_to IS NOT ?2 LIMIT ?3)");
    if (auto done = drop.bind(1, policy::name(m_class)).bind(2, m_publicKey).bind(3, epochsAtOnce).run(); !done)
        return fail(done);
    return m_database.changes();
}

Result<void> Resealing::end()
{
    storage::Statement gone = m_database.statement("DELETE FROM rotations WHERE class = ?");
    return gone.bind(1, policy::name(m_class)).run();
}

} // namespace scrim::records
