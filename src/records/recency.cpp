// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recency.h"

#include "records/search_text.h"

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

/// An expression for the row of customer c. Texts from before they ended with wordCountMark() count as 0.
QByteArray rowIn(const char* period)
{
    // All of SQLite's bit operators bind alike.
    return QByteArray("((4095 - ") + period +
           ") << 36) | (c.id << 4) | (CASE WHEN substr(c.search_text, -1) BETWEEN char(57344) AND char(57359) "
           "THEN unicode(substr(c.search_text, -1)) - 57344 ELSE 0 END)";
}

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

/// Periods from `newest` back to `oldest` (0: customers without orders) of an index that is made anew. FTS5 wants rows
/// in ascending order: each step back would cost it a segment. A period by itself is in order already.
Result<void> addPeriods(storage::Database& database, qint64 newest, qint64 oldest)
{
    const QByteArray sql =
        "INSERT INTO names (rowid, search_text) SELECT " + rowIn("coalesce(r.period, 0)") +
        ", c.search_text FROM customers c LEFT JOIN recency r ON r.customer = c.id WHERE coalesce(r.period, 0) BETWEEN "
        "? AND ? ORDER BY " +
        (newest == oldest ? "c.id" : "coalesce(r.period, 0) DESC, c.id");
    storage::Statement insert = database.statement(sql);
    return insert.bind(1, oldest).bind(2, newest).run();
}

struct Span
{
    qint64 newest = 0;
    qint64 oldest = 0;
    qint64 count = 0;
};

/// All periods from the newest on, put together to spans that fit into memory where a period by itself does.
Result<std::vector<Span>> spansOf(storage::Database& database)
{
    std::vector<Span> spans;
    storage::Statement query = database.statement(
        "SELECT period, count(*) FROM recency WHERE period > 0 GROUP BY period ORDER BY period DESC");
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        const Span next{query.integer(0), query.integer(0), query.integer(1)};
        if (spans.empty() || spans.back().count + next.count > mostSorted) {
            spans.push_back(next);
        } else {
            spans.back().oldest = next.oldest;
            spans.back().count += next.count;
        }
    }
    if (!row)
        return fail(row);
    spans.push_back({0, 0, 0});
    return spans;
}

Result<void> fillAnew(storage::Database& database, qint64 newest)
{
    if (auto emptied = database.exec("DELETE FROM recency; INSERT INTO names (names) VALUES ('delete-all')"); !emptied)
        return emptied;
    auto filled =
        database.exec("INSERT INTO recency SELECT customer, min(4094, max(0, max(placed_ms)) / 2419200000) FROM orders "
                      "WHERE customer IS NOT NULL GROUP BY customer");
    if (!filled)
        return filled;
    const auto spans = spansOf(database);
    if (!spans)
        return std::unexpected(spans.error());
    for (const Span& span : *spans) {
        if (auto added = addPeriods(database, span.newest, span.oldest); !added)
            return added;
    }
    // One segment: a search looks into each of them.
    if (auto merged = database.exec("INSERT INTO names (names) VALUES ('optimize')"); !merged)
        return merged;
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
    storage::Statement find =
        database.statement("INSERT INTO moved SELECT o.customer, coalesce(r.period, 0), min(4094, max(0, "
                           "max(o.placed_ms)) / 2419200000) FROM "
                           "orders o LEFT JOIN recency r ON r.customer = o.customer WHERE o.id > ? AND o.id <= ? "
                           "AND o.customer IS NOT NULL GROUP BY o.customer "
                           "HAVING min(4094, max(0, max(o.placed_ms)) / 2419200000) > coalesce(r.period, 0)");
    if (auto found = find.bind(1, from).bind(2, to).run(); !found)
        return found;
    // First all that go, then all that come, each in ascending order (addPeriods() says why).
    for (const QByteArray& step : std::initializer_list<QByteArray>{
             "INSERT INTO names (names, rowid, search_text) SELECT 'delete', " + rowIn("m.was") +
                 ", "
                 "c.search_text FROM moved m JOIN customers c ON c.id = m.customer ORDER BY m.was DESC, c.id",
             "INSERT INTO names (rowid, search_text) SELECT " + rowIn("m.becomes") +
                 ", "
                 "c.search_text FROM moved m JOIN customers c ON c.id = m.customer ORDER BY m.becomes DESC, c.id",
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

qint64 rowOfNewCustomer(qint64 customer, const QString& searched)
{
    return lastPeriod << 36 | customer << 4 | qint64{wordsCounted(searched)};
}

Result<bool> hasNames(storage::Database& database)
{
    const auto seen = number(database, "SELECT last_order FROM recency_seen");
    if (!seen)
        return std::unexpected(seen.error());
    return *seen >= 0;
}

Result<void> completeNames(storage::Database& database)
{
    const auto complete = hasNames(database);
    if (!complete)
        return std::unexpected(complete.error());
    return *complete ? Result<void>() : refreshRecency(database);
}

Result<void> refreshRecency(storage::Database& database)
{
    const auto seen = number(database, "SELECT last_order FROM recency_seen");
    const auto newest = seen ? newestOrder(database) : seen;
    const auto customers = newest ? number(database, "SELECT max(id) FROM customers") : newest;
    if (!customers)
        return std::unexpected(customers.error());
    const bool isUnmade = *seen < 0;
    if (isUnmade || (*newest - *seen > *customers / shareForAnew && *newest - *seen > 1))
        return makeAnew(database);
    for (qint64 from = *seen; from < *newest; from = std::min(from + mostMoved, *newest)) {
        if (auto moved = move(database, from, std::min(from + mostMoved, *newest)); !moved)
            return moved;
    }
    return {};
}

} // namespace scrim::records
