// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/erasing.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "vault/blind_index.h"

#include <vector>

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

} // namespace

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
