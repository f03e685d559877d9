// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "intake/demo_people.h"
#include "intake/demo_random.h"
#include "policy/normalize.h"
#include "search_parts.h"
#include "vault/blind_index.h"

#include <cstdio>
#include <functional>
#include <memory>
#include <sqlcipher/sqlite3.h>

namespace scrim::bench {

namespace {

constexpr quint64 exportSeed = 7;
constexpr int people = 200;
constexpr int rounds = 5;
constexpr double limit = 1.1;

constexpr const char* byTokenSql =
    "SELECT record FROM sealed_fields WHERE token = ? AND is_shared = 0 AND kind = 1 LIMIT 50";
constexpr const char* rowSql = "SELECT id, name, company, town, country FROM customers WHERE id = ?";
constexpr const char* masksSql = "SELECT record, field, mask FROM sealed_fields WHERE kind = 1 AND record = ?";

/// A reader of the plain file as one would write it: the same statements that records::Store has, compiled once.
class Plain
{
public:
    explicit Plain(const QString& path)
    {
        sqlite3* opened = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        m_database.reset(opened);
        sqlite3_exec(opened, "PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON", nullptr,
                     nullptr, nullptr);
    }
    void dropPages() { sqlite3_exec(m_database.get(), "PRAGMA shrink_memory", nullptr, nullptr, nullptr); }

    /// Ids in the first column; reads all the others as text.
    std::vector<qint64> rows(const char* sql, const std::function<void(sqlite3_stmt*)>& bind)
    {
        Statement& statement = m_statements[sql];
        if (!statement) {
            sqlite3_stmt* compiled = nullptr;
            if (sqlite3_prepare_v3(m_database.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &compiled, nullptr) !=
                SQLITE_OK)
                qFatal("search bench: %s: %s", sql, sqlite3_errmsg(m_database.get()));
            statement.reset(compiled);
        }
        bind(statement.get());
        std::vector<qint64> ids;
        while (sqlite3_step(statement.get()) == SQLITE_ROW) {
            ids.push_back(sqlite3_column_int64(statement.get(), 0));
            for (int column = 1; column < sqlite3_column_count(statement.get()); ++column)
                m_read += static_cast<qint64>(sqlite3_column_text(statement.get(), column) != nullptr);
        }
        sqlite3_reset(statement.get());
        return ids;
    }

private:
    struct Close
    {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;
    std::unique_ptr<sqlite3, Close> m_database;
    std::map<const char*, Statement> m_statements;
    qint64 m_read = 0;
};

std::function<void(sqlite3_stmt*)> number(qint64 value)
{
    return [value](sqlite3_stmt* statement) { sqlite3_bind_int64(statement, 1, value); };
}

/// The row and the masks of who was found, as a result list shows them.
void readHit(Plain& plain, qint64 customer)
{
    plain.rows(rowSql, number(customer));
    plain.rows(masksSql, number(customer));
}

void byToken(Plain& plain, const QByteArray& token)
{
    const auto found = plain.rows(byTokenSql, [&](sqlite3_stmt* statement) {
        sqlite3_bind_blob(statement, 1, token.constData(), static_cast<int>(token.size()), SQLITE_STATIC);
    });
    for (const qint64 customer : found)
        readHit(plain, customer);
}

void byId(Plain& plain, qint64 customer)
{
    plain.rows("SELECT id, external_id, name, company, note, tags, order_count, spent, spent_currency FROM customers "
               "WHERE id = ?",
               number(customer));
    plain.rows("SELECT record, field, mask FROM sealed_fields WHERE kind = 1 AND record = ?", number(customer));
    plain.rows("SELECT id, edited FROM records WHERE kind = 1 AND id = ?", number(customer));
    plain.rows("SELECT id, number, placed_at, financial_status, fulfilment_status, total, currency FROM orders "
               "WHERE customer = ? ORDER BY placed_ms DESC, id DESC LIMIT 21",
               number(customer));
}

/// A look-up on both sides.
struct Lookup
{
    QString what;
    std::function<Result<void>()> ours;
    std::function<void()> plain;
};

struct Kind
{
    QString what;
    std::vector<Lookup> lookups;
};

template<typename T>
Result<void> done(const Result<T>& result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

/// Whoever is looked up is there, and nobody else.
Result<void> one(const Result<records::Found>& found)
{
    if (found && found->records.size() != 1)
        return fail(ErrorCode::Internal, QStringLiteral("a look-up found %1 records").arg(found->records.size()));
    return done(found);
}

/// byToken() and byId()'s first line by our own connection.
Result<void> sealedByToken(storage::Database& database, const QByteArray& token)
{
    qint64 customer = 0;
    {
        storage::Statement query = database.statement(byTokenSql);
        auto row = query.bind(1, token).step();
        if (!row || !*row)
            return row ? fail(ErrorCode::NotFound, QStringLiteral("a token leads nowhere")) : fail(row);
        customer = query.integer(0);
    }
    for (const char* sql : {rowSql, masksSql}) {
        storage::Statement query = database.statement(sql);
        query.bind(1, customer);
        auto row = query.step();
        for (; row && *row; row = query.step()) {
            for (int column = 1; column < query.columns(); ++column)
                static_cast<void>(query.text(column));
        }
        if (!row)
            return fail(row);
    }
    return {};
}

void print(const QString& what, const std::vector<qint64>& ours, const std::vector<qint64>& plain)
{
    const double ratio = quantile(ours, 0.5) / quantile(plain, 0.5);
    std::printf("  %-58s %8.1f us  plain %8.1f us  ratio %5.2f  (%.1f)%s\n", qPrintable(what),
                quantile(ours, 0.5) / 1000, quantile(plain, 0.5) / 1000, ratio, limit, ratio > limit ? "  OVER" : "");
    std::fflush(stdout);
}

Result<void> compare(const Kind& kind, models::Shelf& shelf, Plain& plain)
{
    std::vector<qint64> ours;
    std::vector<qint64> theirs;
    std::vector<qint64> oursCold;
    std::vector<qint64> theirsCold;
    for (int round = 0; round < rounds; ++round) {
        for (const Lookup& lookup : kind.lookups) {
            Result<void> found;
            if (auto dropped = shelf.database().exec("PRAGMA shrink_memory"); !dropped)
                return dropped;
            plain.dropPages();
            oursCold.push_back(timed([&] { found = lookup.ours(); }));
            theirsCold.push_back(timed([&] { lookup.plain(); }));
            ours.push_back(timed([&] { found = lookup.ours(); }));
            theirs.push_back(timed([&] { lookup.plain(); }));
            if (!found)
                return found;
        }
    }
    print(kind.what + QStringLiteral(", again"), ours, theirs);
    print(kind.what + QStringLiteral(", first touch"), oursCold, theirsCold);
    return {};
}

} // namespace

Result<void> benchLookups(Reader& reader, const SearchVault& vault)
{
    std::printf("look-ups against the same in a plain file, in turn\n");
    models::Shelf& shelf = *reader.shelf;
    Plain plain(vault.plain);
    const vault::BlindIndex index(reader.session->keys().key(vault::SharedKey::Index));
    const std::atomic<bool> never{false};
    Kind email{QStringLiteral("an e-mail address"), {}};
    Kind alone{QStringLiteral("an e-mail's token, row and masks, the statements alone"), {}};
    Kind phone{QStringLiteral("a phone number"), {}};
    Kind id{QStringLiteral("a customer's page by id"), {}};
    Kind rowOnly{QStringLiteral("a customer's name by id"), {}};
    for (quint64 i = 0; i < people; ++i) {
        const quint64 who = intake::Dice(5, 6, i).below(static_cast<quint64>(vault.customers));
        const intake::DemoPerson person = intake::demoPerson(exportSeed, who);
        const auto asText = [](Bytes bytes) {
            return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        const QString address = asText(person.email);
        const QByteArray number = "+49151" + QByteArray::number(10'000'000 + who);
        const auto find = [&shelf, &never](const QString& query) {
            return [&shelf, &never, query] { return one(shelf.find(query, never)); };
        };
        const auto token = [&index](policy::FieldKind kind, const SecretBytes& value) {
            return index.token(kind, value);
        };
        const QByteArray emailToken = token(policy::FieldKind::Email, policy::normalizedEmail(person.email));
        const QByteArray phoneToken = token(policy::FieldKind::Phone, policy::normalizedPhone(asBytes(number), {}));
        email.lookups.push_back({address, find(address), [&plain, emailToken] { byToken(plain, emailToken); }});
        alone.lookups.push_back({address, [&shelf, emailToken] { return sealedByToken(shelf.database(), emailToken); },
                                 [&plain, emailToken] { byToken(plain, emailToken); }});
        phone.lookups.push_back(
            {address, find(QString::fromLatin1(number)), [&plain, phoneToken] { byToken(plain, phoneToken); }});
        const auto customer = static_cast<qint64>(who) + 1;
        id.lookups.push_back({address, [&shelf, customer] { return done(shelf.store().customer(customer)); },
                              [&plain, customer] { byId(plain, customer); }});
        rowOnly.lookups.push_back(
            {address, [&shelf, customer] { return done(shelf.store().card({RecordKind::Customer, customer})); },
             [&plain, customer] {
                 plain.rows("SELECT id, name, tags FROM customers WHERE id = ?", bench::number(customer));
             }});
    }
    for (const Kind& kind : {email, alone, phone, id, rowOnly}) {
        if (auto compared = compare(kind, shelf, plain); !compared)
            return compared;
    }
    return {};
}

} // namespace scrim::bench
