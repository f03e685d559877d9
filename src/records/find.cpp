// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "policy/normalize.h"
#include "policy/text.h"
#include "records/query.h"
#include "records/reading.h"
#include "records/recency.h"
#include "records/store.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace scrim::records {

namespace {

/// So many of those with all the words are looked at for those who have no others.
constexpr std::size_t mostWeighed = 150;

std::vector<Reading> readingsOf(const Query& query)
{
    std::vector<Reading> readings;
    if (!query.email.isEmpty())
        readings.push_back(Reading::Email);
    if (!query.phone.isEmpty())
        readings.push_back(Reading::Phone);
    if (!query.cards.empty())
        readings.push_back(Reading::CardAndName);
    if (!query.postcodes.empty())
        readings.push_back(Reading::PostcodeAndName);
    return readings;
}

/// `text` as it is stored: words parted by spaces.
bool hasAllWords(const QString& text, const std::vector<Spellings>& words)
{
    const QStringList stored = text.split(QLatin1Char(' '));
    return std::ranges::all_of(words, [&stored](const Spellings& spellings) {
        return std::ranges::any_of(spellings, [&stored](const QString& word) { return stored.contains(word); });
    });
}

/// Gathers ids until there are enough, each once, in the order of how well they fit.
class Search
{
public:
    Search(storage::Database& database, const vault::BlindIndex& index, int limit)
        : m_database(database), m_index(index), m_limit(static_cast<std::size_t>(limit))
    {}

    [[nodiscard]] Result<std::vector<RecordId>> run(const Query& query, const QString& region);
    [[nodiscard]] Result<std::vector<RecordId>> runPhone(Bytes phone, const QString& region);

private:
    Result<void> byOrderNumber(const QString& number);
    Result<void> byCard(const WithName& card);
    Result<void> byPostcode(const WithName& postcode);
    Result<void> byPhone(Bytes phone, const QString& region);
    Result<void> byToken(policy::FieldKind kind, Bytes normalized);
    Result<void> byWords(const std::vector<Spellings>& words, Fit fit);
    Result<std::vector<qint64>> nearby(Bytes postcode, const Spellings& word);
    Result<QStringList> regions();
    /// Rows of (kind, id).
    Result<void> gather(storage::Statement& query);
    void add(RecordId record);
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }

    storage::Database& m_database;
    const vault::BlindIndex& m_index;
    std::size_t m_limit;
    std::vector<RecordId> m_found;
};

Result<std::vector<RecordId>> Search::run(const Query& query, const QString& region)
{
    Result<void> done;
    if (!query.orderNumber.isEmpty())
        done = byOrderNumber(query.orderNumber);
    for (const WithName& card : query.cards)
        done = done ? byCard(card) : done;
    for (const WithName& postcode : query.postcodes)
        done = done ? byPostcode(postcode) : done;
    if (done && !query.email.isEmpty())
        done = byToken(policy::FieldKind::Email, query.email);
    if (done && !query.phone.isEmpty()) {
        QByteArray utf8 = query.phone.toUtf8();
        done = byPhone(asBytes(utf8), region);
        utf8.fill('\0');
    }
    // A phone number is nobody's name.
    const bool isName = !query.words.empty() && query.phone.isEmpty();
    for (const Fit fit : {Fit::Whole, Fit::Prefix}) {
        if (done && isName && !isFull())
            done = byWords(query.words, fit);
    }
    if (!done)
        return fail(done);
    return std::move(m_found);
}

Result<std::vector<RecordId>> Search::runPhone(Bytes phone, const QString& region)
{
    if (auto done = byPhone(phone, region); !done)
        return fail(done);
    return std::move(m_found);
}

void Search::add(RecordId record)
{
    if (!isFull() && std::ranges::find(m_found, record) == m_found.end())
        m_found.push_back(record);
}

Result<void> Search::gather(storage::Statement& query)
{
    auto row = query.step();
    for (; row && *row && !isFull(); row = query.step())
        add({static_cast<RecordKind>(query.integer(0)), query.integer(1)});
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

/// A card's ending stands in its mask and has an index of its own; the names of the few hundred that share it are
/// looked through. Orders only where their customer does not show up already.
Result<void> Search::byCard(const WithName& card)
{
    storage::Statement query = m_database.statement(
        "SELECT * FROM (SELECT 1, c.id, c.id, c.search_text FROM sealed_fields f JOIN customers c ON c.id = f.record "
        "WHERE f.card_last4 = ?1 AND f.kind = 1 ORDER BY c.id DESC) UNION ALL "
        "SELECT * FROM (SELECT 2, o.id, c.id, c.search_text FROM sealed_fields f JOIN orders o ON o.id = f.record "
        "JOIN customers c ON c.id = o.customer WHERE f.card_last4 = ?1 AND f.kind = 2 ORDER BY o.id DESC)");
    const std::string_view ending(reinterpret_cast<const char*>(card.value.bytes().data()), card.value.size());
    query.bind(1, QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size())));
    auto row = query.step();
    for (; row && *row && !isFull(); row = query.step()) {
        const RecordId customer{RecordKind::Customer, query.integer(2)};
        if (hasAllWords(query.text(3), card.words) && std::ranges::find(m_found, customer) == m_found.end())
            add({static_cast<RecordKind>(query.integer(0)), query.integer(1)});
    }
    return row ? Result<void>() : fail(row);
}

/// Whoever has the postcode together with every one of the words.
Result<void> Search::byPostcode(const WithName& postcode)
{
    std::vector<qint64> all;
    for (std::size_t i = 0; i < postcode.words.size() && (i == 0 || !all.empty()); ++i) {
        auto some = nearby(postcode.value, postcode.words[i]);
        if (!some)
            return fail(some);
        std::vector<qint64> both;
        std::ranges::set_intersection(all, *some, std::back_inserter(both));
        all = i == 0 ? *std::move(some) : std::move(both);
    }
    for (const qint64 customer : all | std::views::reverse)
        add({RecordKind::Customer, customer});
    return {};
}

/// Customers with the postcode and the word, in ascending order.
Result<std::vector<qint64>> Search::nearby(Bytes postcode, const Spellings& word)
{
    storage::Statement query =
        m_database.statement("SELECT DISTINCT record FROM place_tokens WHERE token IN (?, ?) AND kind = 1 "
                             "ORDER BY record");
    query.bind(1, m_index.placeToken(postcode, word.first())).bind(2, m_index.placeToken(postcode, word.last()));
    std::vector<qint64> found;
    auto row = query.step();
    for (; row && *row; row = query.step())
        found.push_back(query.integer(0));
    if (!row)
        return fail(row);
    return found;
}

Result<void> Search::byPhone(Bytes phone, const QString& region)
{
    if (phone.empty())
        return {};
    QStringList candidates{region};
    policy::CodePoints points(phone);
    const char32_t first = points.next();
    if (region.isEmpty() && first != U'+' && first != U'\uFF0B') {
        auto known = regions();
        if (!known)
            return fail(known);
        candidates += *known;
    }
    SecretBytes withPlus(phone.size() + 1);
    withPlus.bytes()[0] = '+';
    std::ranges::copy(phone, withPlus.bytes().begin() + 1);
    Result<void> done;
    std::vector<SecretBytes> tried;
    // "49 171 2345678" may lack its plus; no country's own numbers are lost by asking for that, too.
    const bool mayLackPlus = first != U'0' && policy::isDigit(first);
    candidates.append(mayLackPlus ? QStringLiteral("+") : region);
    for (const QString& candidate : candidates) {
        const bool adds = candidate == QLatin1String("+");
        SecretBytes normalized = policy::normalizedPhone(adds ? Bytes(withPlus) : phone, adds ? QString() : candidate);
        const bool known = std::ranges::any_of(tried, [&](const SecretBytes& t) { return t.equals(normalized); });
        if (!done || normalized.isEmpty() || known)
            continue;
        done = byToken(policy::FieldKind::Phone, normalized);
        tried.push_back(std::move(normalized));
    }
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

/// By row number: FTS5 walks in that order by itself, while its own rank sorts all that match. Of whole words, those
/// who are called just that go first, as far as mostWeighed rows tell.
Result<void> Search::byWords(const std::vector<Spellings>& words, Fit fit)
{
    storage::Statement query =
        m_database.statement("SELECT rowid FROM names WHERE names MATCH ? ORDER BY rowid LIMIT ?");
    const std::size_t most = std::max(m_limit + m_found.size(), fit == Fit::Whole ? mostWeighed : 0);
    query.bind(1, matchExpression(words, fit)).bind(2, static_cast<qint64>(most));
    std::vector<RecordId> others;
    auto row = query.step();
    for (; row && *row && !isFull(); row = query.step()) {
        const RecordId customer{RecordKind::Customer, customerOfRow(query.integer(0))};
        if (fit == Fit::Prefix || wordsOfRow(query.integer(0)) == static_cast<qsizetype>(words.size()))
            add(customer);
        else if (others.size() < m_limit)
            others.push_back(customer);
    }
    for (const RecordId customer : others)
        add(customer);
    return row ? Result<void>() : fail(row);
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

QString name(Reading reading)
{
    switch (reading) {
    case Reading::Email:
        return QStringLiteral("email");
    case Reading::Phone:
        return QStringLiteral("phone");
    case Reading::CardAndName:
        return QStringLiteral("card");
    case Reading::PostcodeAndName:
        break;
    }
    return QStringLiteral("postcode");
}

Result<Found> Store::search(const QString& query, const QString& region, int limit, int shown)
{
    const Query parsed = parseQuery(query);
    Found found;
    found.readings = readingsOf(parsed);
    if (limit <= 0 || (parsed.orderNumber.isEmpty() && parsed.words.empty() && parsed.email.isEmpty()))
        return found;
    auto records = Search(m_database, m_index, limit).run(parsed, region);
    if (!records)
        return fail(records);
    found.records = *std::move(records);
    const auto count = std::min(found.records.size(), static_cast<std::size_t>(std::max(shown, 0)));
    auto first =
        titlesOf(m_database, {found.records.begin(), found.records.begin() + static_cast<std::ptrdiff_t>(count)});
    if (!first)
        return fail(first);
    found.hits = *std::move(first);
    return found;
}

Result<std::vector<RecordId>> Store::callers(Bytes phone, const QString& region, int limit)
{
    return Search(m_database, m_index, limit).runPhone(phone, region);
}

Result<std::vector<Hit>> Store::hits(const std::vector<RecordId>& records)
{
    return hitsOf(m_database, records);
}

Result<std::vector<Hit>> Store::find(const QString& query, const QString& region, int limit)
{
    auto found = search(query, region, limit, 0);
    if (!found)
        return fail(found);
    return hits(found->records);
}

Result<void> Store::warmUp()
{
    // A word that nobody has: every kind of fit is compiled, and the index's own tables are opened.
    Search nobody(m_database, m_index, 1);
    auto records = nobody.run(parseQuery(QStringLiteral("zzzzzzzz")), {});
    if (!records)
        return fail(records);
    auto none = hits({{RecordKind::Customer, 0}, {RecordKind::Order, 0}});
    return none ? Result<void>() : fail(none);
}

std::vector<Reading> Store::readings(const QString& query)
{
    return readingsOf(parseQuery(query));
}

} // namespace scrim::records
