// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_import.h"

#include "base/bytes.h"
#include "base/worker.h"
#include "intake/courier.h"
#include "intake/feed.h"
#include "intake/source_file.h"
#include "vault/sealer.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>

#include <array>
#include <sqlcipher/sqlite3.h>
#include <string>
#include <utility>

namespace scrim::bench {

namespace {

constexpr qint64 recordsPerTransaction = 50'000;

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

/// The same for the same postcode and word and in no order, as a keyed one is.
sqlite3_int64 placeOf(Bytes postcode, const QString& word)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto add = [&hash](std::uint64_t unit) { hash = (hash ^ unit) * 0x100000001B3U; };
    for (const std::uint8_t byte : postcode)
        add(byte);
    for (const QChar c : word)
        add(c.unicode());
    return static_cast<sqlite3_int64>(mixed(hash));
}

/// A statement; the text that is bound must live until it has run.
class Prepared
{
public:
    Prepared(sqlite3* database, const char* sql)
    {
        if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            qFatal("plain bench: %s: %s", sql, sqlite3_errmsg(database));
    }
    ~Prepared() { sqlite3_finalize(m_statement); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    Prepared& bind(int index, const QString& text)
    {
        QByteArray& kept = m_texts.at(static_cast<std::size_t>(index));
        kept = text.toUtf8();
        sqlite3_bind_text(m_statement, index, kept.constData(), static_cast<int>(kept.size()), SQLITE_STATIC);
        return *this;
    }
    Prepared& bind(int index, sqlite3_int64 number)
    {
        sqlite3_bind_int64(m_statement, index, number);
        return *this;
    }
    Prepared& blob(int index, const void* data, std::size_t size)
    {
        sqlite3_bind_blob(m_statement, index, data, static_cast<int>(size), SQLITE_STATIC);
        return *this;
    }
    Prepared& null(int index)
    {
        sqlite3_bind_null(m_statement, index);
        return *this;
    }
    void run()
    {
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            qFatal("plain bench: %s", sqlite3_errmsg(sqlite3_db_handle(m_statement)));
        sqlite3_reset(m_statement);
    }
    /// The first row's first column; 0 for none.
    sqlite3_int64 number()
    {
        const sqlite3_int64 found = sqlite3_step(m_statement) == SQLITE_ROW ? sqlite3_column_int64(m_statement, 0) : 0;
        sqlite3_reset(m_statement);
        return found;
    }

private:
    sqlite3_stmt* m_statement = nullptr;
    std::array<QByteArray, 20> m_texts; ///< that are bound
};

class Plain
{
public:
    explicit Plain(const QString& path)
    {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // as ours
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
            "PRAGMA cache_size = -65536; PRAGMA temp_store = FILE; PRAGMA foreign_keys = OFF; "
            "PRAGMA wal_autocheckpoint = 4000");
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile sql(folder.filePath(name));
            if (sql.open(QIODevice::ReadOnly))
                run(sql.readAll().constData());
        }
        run("INSERT INTO epochs (id, epoch_id, class, sealed_key) VALUES (1, zeroblob(16), 'contact', zeroblob(80)), "
            "(2, randomblob(16), 'address', zeroblob(80))");
        for (const char* name : {"records_subject", "orders_customer", "sealed_fields_token", "sealed_fields_card",
                                 "customers_country", "orders_number", "orders_without_id", "place_tokens_token"})
            run(("DROP INDEX " + std::string(name)).c_str());
    }
    ~Plain() { sqlite3_close(m_database); }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    void run(const char* sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("plain bench: %s: %s", sql, sqlite3_errmsg(m_database));
    }
    [[nodiscard]] sqlite3* database() const { return m_database; }

private:
    sqlite3* m_database = nullptr;
};

/// What every record has beside its clear columns.
class Fields
{
public:
    explicit Fields(sqlite3* database)
        : m_record(database, "INSERT INTO records (kind, id, salt, subject, digest) VALUES (?, ?, ?, ?, ?)"),
          m_field(database, "INSERT INTO sealed_fields (kind, record, field, epoch, sealed, mask, token, card_last4, "
                            "is_shared) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)"),
          m_place(database, "INSERT OR IGNORE INTO place_tokens (kind, record, token) VALUES (1, ?, ?)"),
          m_find(database, "SELECT record FROM sealed_fields WHERE token = ? AND is_shared = 0 AND kind = 1")
    {}

    void enrol(RecordKind kind, sqlite3_int64 id, const std::vector<records::SensitiveInput>& sensitive)
    {
        m_random = mixed(m_random + 0x9E3779B97F4A7C15U);
        std::array<std::uint64_t, 9> noise{};
        for (std::size_t i = 0; i < noise.size(); ++i)
            noise[i] = m_random * (2 * i + 1);
        noise[4] = mixed(noise[4]);
        m_record.bind(1, sqlite3_int64(kind)).bind(2, id).blob(3, noise.data(), 32).blob(4, &noise[4], 8);
        m_record.blob(5, noise.data(), 32).run();
        for (const records::SensitiveInput& input : sensitive)
            store(kind, id, input);
    }
    /// The postcode together with each word of the name.
    void place(sqlite3_int64 customer, const records::CustomerInput& input)
    {
        for (const records::SensitiveInput& each : input.sensitive) {
            if (each.field != policy::Field::Address || each.normalized.empty())
                continue;
            for (const QString& word : input.searched.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                m_place.bind(1, customer).bind(2, placeOf(each.normalized, word)).run();
        }
    }
    sqlite3_int64 customerOf(const records::CustomerInput& input)
    {
        for (const records::SensitiveInput& each : input.sensitive) {
            if (each.field == policy::Field::Email)
                return m_find.blob(1, each.token.constData(), static_cast<std::size_t>(each.token.size())).number();
        }
        return 0;
    }

private:
    /// In place of the sealed value the value itself, with what a nonce and a tag take.
    void store(RecordKind kind, sqlite3_int64 id, const records::SensitiveInput& input)
    {
        m_sealed.assign(input.value.begin(), input.value.end());
        m_sealed.append(28, '\x5a');
        m_field.bind(1, sqlite3_int64(kind)).bind(2, id).bind(3, policy::name(input.field));
        m_field.bind(4, policy::classOf(input.field) == policy::FieldClass::Contact ? 1 : 2);
        m_field.blob(5, m_sealed.data(), m_sealed.size()).bind(6, input.mask);
        if (input.token.isEmpty())
            m_field.null(7);
        else
            m_field.blob(7, input.token.constData(), static_cast<std::size_t>(input.token.size()));
        m_field.bind(8, kind == RecordKind::Order && !input.token.isEmpty() ? 1 : 0).run();
    }

    Prepared m_record, m_field, m_place, m_find;
    std::string m_sealed;
    std::uint64_t m_random = 1;
};

/// Commits now and then.
class Batches
{
public:
    explicit Batches(Plain& plain) : m_plain(plain) { m_plain.run("BEGIN"); }
    void count()
    {
        if (++m_count % recordsPerTransaction == 0)
            m_plain.run("COMMIT; BEGIN");
    }
    void finish() { m_plain.run("COMMIT"); }

private:
    Plain& m_plain;
    qint64 m_count = 0;
};

class Customers
{
public:
    explicit Customers(Plain& plain)
        : m_database(plain.database()),
          m_insert(m_database, "INSERT INTO customers (source, external_id, name, company, note, tags, town, country, "
                               "order_count, spent, spent_currency, search_text) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_known(m_database, "SELECT id FROM customers WHERE source = ? AND external_id = ? AND external_id <> ''"),
          m_fields(m_database)
    {}

    void put(const records::CustomerInput& input)
    {
        if (m_known.bind(1, input.source).bind(2, input.externalId).number() != 0)
            qFatal("plain bench: a customer stands twice in the export");
        m_insert.bind(1, input.source).bind(2, input.externalId).bind(3, input.name).bind(4, input.company);
        m_insert.bind(5, input.note).bind(6, input.tags.join(QLatin1Char('\n'))).bind(7, input.town);
        m_insert.bind(8, input.country).bind(9, input.orderCount).bind(10, input.spent.minor);
        m_insert.bind(11, input.spent.currency).bind(12, input.searched).run();
        const sqlite3_int64 row = sqlite3_last_insert_rowid(m_database);
        m_fields.enrol(RecordKind::Customer, row, input.sensitive);
        m_fields.place(row, input);
    }

private:
    sqlite3* m_database;
    Prepared m_insert, m_known;
    Fields m_fields;
};

class Orders
{
public:
    explicit Orders(Plain& plain)
        : m_database(plain.database()),
          m_insert(m_database, "INSERT INTO orders (source, external_id, number, number_key, customer, placed_at, "
                               "placed_ms, financial_status, fulfilment_status, note, currency, total, subtotal, "
                               "shipping, taxes, discount, refunded, paid_at) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_line(m_database, "INSERT INTO order_lines VALUES (?, ?, ?, ?, ?, ?)"),
          m_known(m_database, "SELECT id FROM orders WHERE source = ? AND external_id = ? AND external_id <> ''"),
          m_fields(m_database)
    {}

    void put(const records::OrderInput& input)
    {
        if (m_known.bind(1, input.source).bind(2, input.externalId).number() != 0)
            qFatal("plain bench: an order stands twice in the export");
        const records::OrderSummary& summary = input.summary;
        m_insert.bind(1, input.source).bind(2, input.externalId).bind(3, summary.number).bind(4, summary.number.mid(1));
        m_insert.bind(5, m_fields.customerOf(input.customer)).bind(6, summary.placedAt).bind(7, m_time += 1000);
        m_insert.bind(8, summary.financialStatus).bind(9, summary.fulfilmentStatus).bind(10, input.note);
        m_insert.bind(11, summary.total.currency).bind(12, summary.total.minor).bind(13, input.subtotal.minor);
        m_insert.bind(14, input.shipping.minor).bind(15, input.taxes.minor).bind(16, input.discount.minor);
        m_insert.bind(17, input.refunded.minor).bind(18, input.moments.paid).run();
        const sqlite3_int64 row = sqlite3_last_insert_rowid(m_database);
        sqlite3_int64 number = 0;
        for (const records::OrderLine& line : input.lines) {
            m_line.bind(1, row).bind(2, ++number).bind(3, line.title).bind(4, line.sku).bind(5, line.quantity);
            m_line.bind(6, line.price.minor).run();
        }
        m_fields.enrol(RecordKind::Order, row, input.sensitive);
    }

private:
    sqlite3* m_database;
    Prepared m_insert, m_line, m_known;
    Fields m_fields;
    sqlite3_int64 m_time = 1'700'000'000'000;
};

/// Reads a file as an import does, on a thread of its own, and gives each record to `put`.
template<typename Put>
Result<void> readAll(const QString& path, const vault::NewVault& vault, Put put)
{
    auto file = intake::openSource(path);
    if (!file)
        return fail(file);
    const intake::Source source = [&file](qint64 offset, MutableBytes into) { return file->readAt(offset, into); };
    intake::ParcelQueue queue;
    intake::Courier::Hints hints;
    hints.recordsAreKnown = true; // it makes tokens and seals nothing
    vault::Sealer sealer(vault.header);
    intake::Courier courier(queue, records::Drafter(sealer, vault.indexKey, vault.importKey), hints);
    const auto opened = intake::openFeed(source, path, {}, courier, nullptr);
    if (!opened)
        return std::unexpected(opened.error());
    records::RecordIds ids;
    courier.start(ids, [] { return intake::Courier::Place{}; });
    Worker reader(QStringLiteral("plain reader"));
    const auto reading = reader.run([&feed = *opened->feed, &courier, &queue]() -> Result<void> {
        Result<bool> isMore = true;
        while (isMore && *isMore)
            isMore = feed.step();
        auto done = isMore ? feed.mapper().finish() : fail(isMore);
        if (done)
            done = courier.flush();
        queue.end();
        return done;
    });
    while (auto item = queue.next()) {
        auto& batch = std::get<intake::Batch>(*item);
        for (const intake::Parcel& parcel : batch.parcels)
            put(parcel);
        queue.giveBack(std::move(batch));
    }
    return reading.result();
}

Result<void> importCustomers(Plain& plain, const QString& path, const vault::NewVault& vault)
{
    Customers customers(plain);
    Batches batches(plain);
    const auto put = [&](const intake::Parcel& parcel) {
        customers.put(std::get<intake::CustomerParcel>(parcel).input);
        batches.count();
    };
    if (auto read = readAll(path, vault, put); !read)
        return read;
    batches.finish();
    plain.run("CREATE INDEX sealed_fields_token ON sealed_fields (token, kind, record) WHERE token IS NOT NULL AND "
              "is_shared = 0; CREATE INDEX customers_country ON customers (country); "
              "CREATE INDEX place_tokens_token ON place_tokens (token)");
    return {};
}

Result<void> importOrders(Plain& plain, const QString& path, const vault::NewVault& vault)
{
    Orders orders(plain);
    Batches batches(plain);
    const auto put = [&](const intake::Parcel& parcel) {
        orders.put(std::get<intake::OrderParcel>(parcel).input);
        batches.count();
    };
    if (auto read = readAll(path, vault, put); !read)
        return read;
    batches.finish();
    plain.run("CREATE INDEX orders_customer ON orders (customer, placed_ms); "
              "CREATE INDEX orders_number ON orders (number_key); CREATE INDEX records_subject ON records (subject); "
              "CREATE INDEX sealed_fields_card ON sealed_fields (card_last4, kind, record) WHERE card_last4 IS NOT "
              "NULL; CREATE INDEX orders_without_id ON orders (number_key) WHERE external_id = ''; "
              "INSERT INTO recency SELECT customer, max(placed_ms) / 2419200000 FROM orders GROUP BY customer; "
              "INSERT INTO names (rowid, search_text) SELECT coalesce(r.period, 0) << 32 | c.id, c.search_text FROM "
              "customers c LEFT JOIN recency r ON r.customer = c.id ORDER BY coalesce(r.period, 0), c.id; "
              "PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

} // namespace

Result<void> importPlainly(const QString& folder, const QString& customers, const QString& orders)
{
    const auto vault = vault::createVault({folder + QStringLiteral("/keys")});
    if (!vault)
        return std::unexpected(vault.error());
    Plain plain(folder + QStringLiteral("/plain.db"));
    auto done = importCustomers(plain, customers, *vault);
    return done ? importOrders(plain, orders, *vault) : done;
}

} // namespace scrim::bench
