// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recency.h"

#include <algorithm>
#include <vector>

namespace scrim::records {

namespace {

/// With more new orders than this share of the customers, making the index anew is less work than moving its rows.
constexpr qint64 shareForAnew = 4;
/// Rows that are sorted at once, in memory.
constexpr qint64 mostSorted = 200'000;
/// Orders whose customers are moved in one transaction.
constexpr qint64 mostMoved = 50'000;

Result<qint64> number(storage::Database& database, QByteArrayView sql)
{
    storage::Statement query = database.statement(sql);
    const auto row = query.step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query.integer(0) : 0;
}

Result<void> setSeen(storage::Database& database, qint64 order)
{
    return database.statement("UPDATE recency_seen SET last_order = ?").bind(1, order).run();
}

/// Periods `from` to `to` (0: customers without orders) of an index that is made anew. FTS5 wants rows in ascending
/// order: each step back would cost it a segment. A period by itself is in order already.
Result<void> addPeriods(storage::Database& database, qint64 from, qint64 to)
{
    storage::Statement insert = database.statement(
        from == to ? "INSERT INTO names (rowid, search_text) SELECT coalesce(r.period, 0) << 32 | c.id, c.search_text "
                     "FROM customers c LEFT JOIN recency r ON r.customer = c.id "
                     "WHERE coalesce(r.period, 0) BETWEEN ? AND ? ORDER BY c.id"
                   : "INSERT INTO names (rowid, search_text) SELECT coalesce(r.period, 0) << 32 | c.id, c.search_text "
                     "FROM customers c LEFT JOIN recency r ON r.customer = c.id "
                     "WHERE coalesce(r.period, 0) BETWEEN ? AND ? ORDER BY coalesce(r.period, 0), c.id");
    return insert.bind(1, from).bind(2, to).run();
}

struct Span
{
    qint64 from = 0;
    qint64 to = 0;
    qint64 count = 0;
};

/// All periods in ascending order, put together to spans that fit into memory where a period by itself does.
Result<std::vector<Span>> spansOf(storage::Database& database)
{
    std::vector<Span> spans{{0, 0, mostSorted}};
    storage::Statement query =
        database.statement("SELECT period, count(*) FROM recency WHERE period > 0 GROUP BY period ORDER BY period");
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        const Span next{query.integer(0), query.integer(0), query.integer(1)};
        if (spans.back().count + next.count > mostSorted) {
            spans.push_back(next);
        } else {
            spans.back().to = next.to;
            spans.back().count += next.count;
        }
    }
    if (!row)
        return fail(row);
    return spans;
}

Result<void> fillAnew(storage::Database& database, qint64 newest)
{
    if (auto emptied = database.exec("DELETE FROM recency; INSERT INTO names (names) VALUES ('delete-all')"); !emptied)
        return emptied;
    auto filled = database.exec("INSERT INTO recency SELECT customer, max(0, max(placed_ms)) / 2419200000 FROM orders "
                                "WHERE customer IS NOT NULL GROUP BY customer");
    if (!filled)
        return filled;
    const auto spans = spansOf(database);
    if (!spans)
        return std::unexpected(spans.error());
    for (const Span& span : *spans) {
        if (auto added = addPeriods(database, span.from, span.to); !added)
            return added;
    }
    return setSeen(database, newest);
}

Result<qint64> newestOrder(storage::Database& database)
{
    return number(database, "SELECT max(id) FROM orders");
}

/// The customers of the orders after `from` up to `to`.
Result<void> move(storage::Database& database, qint64 from, qint64 to)
{
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    auto made = database.exec("CREATE TEMP TABLE IF NOT EXISTS moved (customer INTEGER PRIMARY KEY, was INTEGER, "
                              "becomes INTEGER); DELETE FROM moved");
    if (!made)
        return made;
    storage::Statement find = database.statement(
        "INSERT INTO moved SELECT o.customer, coalesce(r.period, 0), max(0, max(o.placed_ms)) / 2419200000 FROM "
        "orders o LEFT JOIN recency r ON r.customer = o.customer WHERE o.id > ? AND o.id <= ? "
        "AND o.customer IS NOT NULL GROUP BY o.customer "
        "HAVING max(0, max(o.placed_ms)) / 2419200000 > coalesce(r.period, 0)");
    if (auto found = find.bind(1, from).bind(2, to).run(); !found)
        return found;
    // First all that go, then all that come, each in ascending order (addPeriods() says why).
    for (const char* step :
         {"INSERT INTO names (names, rowid, search_text) SELECT 'delete', m.was << 32 | c.id, c.search_text "
          "FROM moved m JOIN customers c ON c.id = m.customer ORDER BY m.was, c.id",
          "INSERT INTO names (rowid, search_text) SELECT m.becomes << 32 | c.id, c.search_text "
          "FROM moved m JOIN customers c ON c.id = m.customer ORDER BY m.becomes, c.id",
          "INSERT OR REPLACE INTO recency SELECT customer, becomes FROM moved"}) {
        if (auto done = database.exec(step); !done)
            return done;
    }
    if (auto seen = setSeen(database, to); !seen)
        return seen;
    return transaction->commit();
}

} // namespace

Result<void> makeNamesAnew(storage::Database& database)
{
    const auto newest = newestOrder(database);
    return newest ? fillAnew(database, *newest) : std::unexpected(newest.error());
}

namespace {

Result<void> makeAnew(storage::Database& database)
{
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    if (auto made = makeNamesAnew(database); !made)
        return made;
    return transaction->commit();
}

} // namespace

Result<void> refreshRecency(storage::Database& database)
{
    const auto seen = number(database, "SELECT last_order FROM recency_seen");
    const auto newest = seen ? newestOrder(database) : seen;
    const auto customers = newest ? number(database, "SELECT max(id) FROM customers") : newest;
    if (!customers)
        return std::unexpected(customers.error());
    if (*newest - *seen > *customers / shareForAnew && *newest - *seen > 1)
        return makeAnew(database);
    for (qint64 from = *seen; from < *newest; from = std::min(from + mostMoved, *newest)) {
        if (auto moved = move(database, from, std::min(from + mostMoved, *newest)); !moved)
            return moved;
    }
    return {};
}

} // namespace scrim::records
