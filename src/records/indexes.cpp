// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/indexes.h"

#include "records/recency.h"

#include <array>

namespace scrim::records {

namespace {

struct Index
{
    QByteArrayView name;
    QByteArrayView made; ///< as resources/migrations has it
};

/// Every load's: the one that is made last.
constexpr Index subject{"records_subject", "records_subject ON records (subject)"};
constexpr Index token{"sealed_fields_token", "sealed_fields_token ON sealed_fields (token, kind, record) "
                                             "WHERE token IS NOT NULL AND is_shared = 0"};
constexpr std::array ofCustomers{
    token,
    Index{"sealed_fields_card", "sealed_fields_card ON sealed_fields (card_last4, kind, record) "
                                "WHERE card_last4 IS NOT NULL"},
    Index{"place_tokens_token", "place_tokens_token ON place_tokens (token)"},
};
constexpr std::array ofOrders{
    Index{"orders_customer", "orders_customer ON orders (customer, placed_ms)"},
};

Result<void> drop(storage::Database& database, const Index& index)
{
    return database.exec("DROP INDEX IF EXISTS " + index.name.toByteArray());
}

Result<void> make(storage::Database& database, const Index& index)
{
    return database.exec("CREATE INDEX IF NOT EXISTS " + index.made.toByteArray());
}

Result<bool> has(storage::Database& database, const Index& index)
{
    storage::Statement query = database.statement("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?");
    return query.bind(1, QString::fromLatin1(index.name)).step();
}

/// Where a connection sorts while it lives: in files, which are encrypted (storage/temp_files.h), and with little
/// memory; or in memory, which costs some 50 bytes a record, where there is no room for files.
class Sorting
{
public:
    enum class Place
    {
        Files,
        Memory,
    };
    Sorting(storage::Database& database, Place place) : m_database(database)
    {
        m_begun = m_database.set(place == Place::Files
                                     ? "PRAGMA shrink_memory; PRAGMA temp_store = FILE; PRAGMA cache_size = -16384; "
                                       "PRAGMA threads = 1"
                                     : "PRAGMA shrink_memory; PRAGMA cache_size = -16384");
    }
    Sorting(const Sorting&) = delete;
    Sorting& operator=(const Sorting&) = delete;
    ~Sorting()
    {
        // What of it fails leaves a connection that is slower or larger, and the next one as it should be.
        [[maybe_unused]] const auto restored =
            m_database.set("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA threads = 0");
    }
    [[nodiscard]] const Result<void>& begun() const { return m_begun; }

private:
    storage::Database& m_database;
    Result<void> m_begun;
};

} // namespace

Result<void> dropIndexes(storage::Database& database, RecordKind kind)
{
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    auto dropped = drop(database, subject);
    const auto dropAll = [&database, &dropped](const auto& indexes) {
        for (const Index& index : indexes)
            dropped = dropped ? drop(database, index) : dropped;
    };
    kind == RecordKind::Customer ? dropAll(ofCustomers) : dropAll(ofOrders);
    return dropped ? transaction->commit() : dropped;
}

Result<bool> hasIndexes(storage::Database& database)
{
    return has(database, subject);
}

Result<bool> hasTokenIndex(storage::Database& database)
{
    return has(database, token);
}

Result<void> makeTokenIndex(storage::Database& database)
{
    return make(database, token);
}

namespace {

/// In a transaction, since that alone moves to the file that may have taken this one's place meanwhile.
Result<void> makeAlone(storage::Database& database, const Index& index)
{
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    auto made = make(database, index);
    return made ? transaction->commit() : made;
}

Result<void> makeIndexes(storage::Database& database, Sorting::Place place)
{
    const Sorting sorting(database, place);
    Result<void> done = sorting.begun();
    for (const Index& index : ofCustomers)
        done = done ? makeAlone(database, index) : done;
    for (const Index& index : ofOrders)
        done = done ? makeAlone(database, index) : done;
    if (!done)
        return done;
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    if (done = makeNamesAnew(database); done)
        done = make(database, subject);
    return done ? transaction->commit() : done;
}

} // namespace

Result<void> makeIndexes(storage::Database& database)
{
    auto made = makeIndexes(database, Sorting::Place::Files);
    // A full folder for temporary files must not keep anybody from the cache.
    const bool lacksRoom = !made && (made.error().code == ErrorCode::DiskFull || made.error().code == ErrorCode::Io);
    return lacksRoom ? makeIndexes(database, Sorting::Place::Memory) : made;
}

} // namespace scrim::records
