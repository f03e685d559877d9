// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "policy/normalize.h"
#include "records/query.h"
#include "records/reading.h"
#include "records/store.h"

#include <algorithm>

namespace scrim::records {

namespace {

/// Gathers ids until there are enough, each once, in the order of how well they fit.
class Search
{
public:
    Search(storage::Database& database, const vault::BlindIndex& index, int limit)
        : m_database(database), m_index(index), m_limit(static_cast<std::size_t>(limit))
    {}

    [[nodiscard]] Result<std::vector<Hit>> run(const Query& query, const QString& region);

private:
    Result<void> byOrderNumber(const QString& number);
    Result<void> byCardEnding(const QString& ending);
    Result<void> byPhone(const QString& phone, const QString& region);
    Result<void> byToken(policy::FieldKind kind, Bytes normalized);
    Result<void> byWords(const std::vector<Spellings>& words, bool asPrefix);
    Result<QStringList> regions();
    /// Rows of (kind, id).
    Result<void> gather(storage::Statement& query);

    storage::Database& m_database;
    const vault::BlindIndex& m_index;
    std::size_t m_limit;
    std::vector<RecordId> m_found;
};

Result<std::vector<Hit>> Search::run(const Query& query, const QString& region)
{
    Result<void> done;
    if (!query.orderNumber.isEmpty())
        done = byOrderNumber(query.orderNumber);
    if (done && !query.cardEnding.isEmpty())
        done = byCardEnding(query.cardEnding);
    if (done && !query.email.isEmpty())
        done = byToken(policy::FieldKind::Email, query.email);
    if (done && !query.phone.isEmpty())
        done = byPhone(query.phone, region);
    for (const bool asPrefix : {false, true}) {
        if (done && !query.words.empty() && m_found.size() < m_limit)
            done = byWords(query.words, asPrefix);
    }
    if (!done)
        return fail(done);
    std::vector<Hit> hits;
    for (const RecordId record : m_found) {
        auto hit = hitOf(m_database, record);
        if (!hit)
            return fail(hit);
        hits.push_back(*std::move(hit));
    }
    return hits;
}

Result<void> Search::gather(storage::Statement& query)
{
    auto row = query.step();
    for (; row && *row && m_found.size() < m_limit; row = query.step()) {
        const RecordId record{static_cast<RecordKind>(query.integer(0)), query.integer(1)};
        if (std::ranges::find(m_found, record) == m_found.end())
            m_found.push_back(record);
    }
    if (!row)
        return fail(row);
    return {};
}

Result<void> Search::byOrderNumber(const QString& number)
{
    storage::Statement query =
        m_database.statement("SELECT 2, id FROM orders WHERE number_key = ? ORDER BY id DESC LIMIT ?");
    query.bind(1, number).bind(2, qint64(m_limit));
    return gather(query);
}

Result<void> Search::byCardEnding(const QString& ending)
{
    storage::Statement query = m_database.statement(
        "SELECT kind, record FROM sealed_fields WHERE card_last4 = ? ORDER BY kind, record DESC LIMIT ?");
    query.bind(1, ending).bind(2, qint64(m_limit));
    return gather(query);
}

Result<void> Search::byPhone(const QString& phone, const QString& region)
{
    QStringList candidates{region};
    if (region.isEmpty()) {
        auto known = regions();
        if (!known)
            return fail(known);
        candidates += *known;
    }
    QByteArray utf8 = phone.toUtf8();
    Result<void> done;
    std::vector<SecretBytes> tried;
    for (const QString& candidate : candidates) {
        SecretBytes normalized = policy::normalizedPhone(asBytes(utf8), candidate);
        const bool known = std::ranges::any_of(tried, [&](const SecretBytes& t) { return t.equals(normalized); });
        if (!done || normalized.isEmpty() || known)
            continue;
        done = byToken(policy::FieldKind::Phone, normalized);
        tried.push_back(std::move(normalized));
    }
    utf8.fill('\0');
    return done;
}

Result<void> Search::byToken(policy::FieldKind kind, Bytes normalized)
{
    const QByteArray token = m_index.token(kind, normalized);
    if (token.isEmpty())
        return {};
    // An order shows up by itself only where its customer does not: the customer's page lists it.
    storage::Statement query = m_database.statement(
        "SELECT * FROM (SELECT DISTINCT 1, record FROM sealed_fields WHERE token = ?1 AND is_shared = 0 "
        "AND kind = 1 ORDER BY record DESC) UNION ALL "
        "SELECT * FROM (SELECT DISTINCT 2, o.id FROM sealed_fields t JOIN orders o ON o.id = t.record "
        "WHERE t.token = ?1 AND t.is_shared = 0 AND t.kind = 2 AND NOT EXISTS "
        "(SELECT 1 FROM sealed_fields c WHERE c.token = ?1 AND c.is_shared = 0 AND c.kind = 1 "
        "AND c.record = o.customer) "
        "ORDER BY o.id DESC) LIMIT ?2");
    query.bind(1, token).bind(2, qint64(m_limit));
    return gather(query);
}

Result<void> Search::byWords(const std::vector<Spellings>& words, bool asPrefix)
{
    // By row number, the newest first: FTS5 walks in that order by itself, while its own rank sorts all that match.
    storage::Statement query =
        m_database.statement("SELECT 1, rowid FROM names WHERE names MATCH ? ORDER BY rowid DESC LIMIT ?");
    query.bind(1, matchExpression(words, asPrefix)).bind(2, qint64(m_limit + m_found.size()));
    return gather(query);
}

/// Where the cache's customers live, for a phone number that says no country: each country is one step of an index.
Result<QStringList> Search::regions()
{
    storage::Statement query = m_database.statement(
        "WITH RECURSIVE lands (country) AS (SELECT min(country) FROM customers WHERE country > '' UNION ALL "
        "SELECT (SELECT min(country) FROM customers WHERE country > lands.country) FROM lands "
        "WHERE lands.country IS NOT NULL) SELECT country FROM lands WHERE country IS NOT NULL LIMIT 500");
    QStringList found;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        if (const QString code = policy::regionFromCountry(query.text(0)); !code.isEmpty())
            found.append(code);
    }
    if (!row)
        return fail(row);
    found.removeDuplicates();
    return found;
}

} // namespace

Result<std::vector<Hit>> Store::find(const QString& query, const QString& region, int limit)
{
    const Query parsed = parseQuery(query);
    if (limit <= 0 || (parsed.orderNumber.isEmpty() && parsed.words.empty()))
        return std::vector<Hit>();
    return Search(m_database, m_index, limit).run(parsed, region);
}

bool Store::isExactLookup(const QString& query)
{
    const Query parsed = parseQuery(query);
    return !parsed.email.isEmpty() || !parsed.phone.isEmpty();
}

} // namespace scrim::records
