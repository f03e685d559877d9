// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/erasing.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "records/erased_marks.h"
#include "vault/blind_index.h"

namespace scrim::records {

namespace {

Result<std::vector<RecordId>> withOrders(storage::Database& database, RecordId record)
{
    std::vector<RecordId> all{record};
    if (record.kind == RecordKind::Order)
        return all;
    storage::Statement query = database.statement("SELECT id FROM orders WHERE customer = ? ORDER BY id");
    query.bind(1, record.id);
    auto row = query.step();
    for (; row && *row; row = query.step())
        all.push_back({RecordKind::Order, query.integer(0)});
    if (!row)
        return std::unexpected(row.error());
    return all;
}

Result<void> remove(storage::Database& database, RecordId record)
{
    // All that hangs from a record goes with its row, and all that hangs from an order or a customer with theirs.
    for (const char* sql :
         {"DELETE FROM records WHERE kind = ?1 AND id = ?2", "DELETE FROM orders WHERE ?1 = 2 AND id = ?2",
          "DELETE FROM customers WHERE ?1 = 1 AND id = ?2"}) {
        storage::Statement statement = database.statement(sql);
        if (auto done = statement.bind(1, qint64(record.kind)).bind(2, record.id).run(); !done)
            return done;
    }
    return {};
}

/// E-mail addresses or phones that a customer has, has had, or has in the shop, by their tokens.
Result<std::vector<QByteArray>> tokensOf(storage::Database& database, qint64 customer, policy::Field field)
{
    std::vector<QByteArray> tokens;
    storage::Statement query = database.statement(
        "SELECT token FROM sealed_fields WHERE kind = 1 AND record = ?1 AND field = ?2 AND token IS NOT NULL "
        "UNION SELECT token FROM field_versions WHERE kind = 1 AND record = ?1 AND field = ?2 AND token IS NOT NULL "
        "UNION SELECT shop_token FROM field_edits WHERE kind = 1 AND record = ?1 AND field = ?2 "
        "AND shop_token IS NOT NULL");
    query.bind(1, customer).bind(2, policy::name(field));
    auto row = query.step();
    for (; row && *row; row = query.step())
        tokens.push_back(query.blob(0));
    if (!row)
        return std::unexpected(row.error());
    return tokens;
}

Result<void> markCustomer(storage::Database& database, qint64 id, const vault::ErasedPeople& people,
                          std::vector<QByteArray>& marks)
{
    storage::Statement query = database.statement("SELECT source, external_id FROM customers WHERE id = ?");
    const auto row = query.bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Core::tr("There is no such record."));
    const CustomerMarks known(people, query.text(0), query.text(1));
    const auto emails = tokensOf(database, id, policy::Field::Email);
    const auto phones = tokensOf(database, id, policy::Field::Phone);
    if (!emails || !phones)
        return std::unexpected(emails ? phones.error() : emails.error());
    for (QByteArray& mark : known.ofErased(*emails, *phones))
        marks.push_back(std::move(mark));
    return {};
}

Result<void> markOrder(storage::Database& database, qint64 id, const vault::ErasedPeople& people,
                       std::vector<QByteArray>& marks)
{
    storage::Statement query = database.statement("SELECT source, external_id, number_key FROM orders WHERE id = ?");
    const auto row = query.bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Core::tr("There is no such record."));
    for (QByteArray& mark : OrderMarks(people, query.text(0), query.text(1), query.text(2)).ofErased())
        marks.push_back(std::move(mark));
    return {};
}

} // namespace

Result<std::vector<QByteArray>> marksOf(storage::Database& database, RecordId record, const vault::ErasedPeople& people)
{
    const auto all = withOrders(database, record);
    if (!all)
        return std::unexpected(all.error());
    std::vector<QByteArray> marks;
    for (const RecordId& one : *all) {
        const auto marked = one.kind == RecordKind::Customer ? markCustomer(database, one.id, people, marks)
                                                             : markOrder(database, one.id, people, marks);
        if (!marked)
            return std::unexpected(marked.error());
    }
    return marks;
}

Result<QStringList> subjectsOf(storage::Database& database, RecordId record)
{
    const auto all = withOrders(database, record);
    if (!all)
        return std::unexpected(all.error());
    QStringList subjects;
    for (const RecordId& one : *all) {
        storage::Statement query = database.statement("SELECT salt FROM records WHERE kind = ? AND id = ?");
        const auto row = query.bind(1, qint64(one.kind)).bind(2, one.id).step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return fail(ErrorCode::NotFound, Core::tr("There is no such record."));
        const QByteArray salt = query.blob(0);
        subjects.append(vault::pseudonym(asBytes(salt), one));
    }
    return subjects;
}

Result<void> erase(storage::Database& database, RecordId record)
{
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    const auto all = withOrders(database, record);
    if (!all)
        return std::unexpected(all.error());
    // Orders first: each names its customer.
    for (auto one = all->rbegin(); one != all->rend(); ++one) {
        if (auto removed = remove(database, *one); !removed)
            return removed;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    // What stood there is in the WAL as well, until that is begun anew. Where somebody reads just now, later.
    return database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace scrim::records
