// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_import.h"

#include "base/bytes.h"
#include "base/file.h"
#include "intake/csv_reader.h"
#include "records/cache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>
#include <charconv>
#include <cstring>
#include <map>
#include <memory>
#include <sqlcipher/sqlite3.h>
#include <string>

namespace scrim::bench {

namespace {

using Text = std::string_view;

constexpr qint64 recordsPerTransaction = 50'000;

Text textOf(Bytes cell)
{
    return {reinterpret_cast<const char*>(cell.data()), cell.size()};
}

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

/// Sixteen bytes that are the same for the same text and in no order, as a token's are.
std::array<std::uint64_t, 2> tokenOf(Text text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001B3U;
    return {mixed(hash), mixed(hash + 1)};
}

/// The integer in "12.34" read without its point, as far as it has two places.
sqlite3_int64 minorOf(Text amount)
{
    sqlite3_int64 value = 0;
    for (const char c : amount) {
        if (c >= '0' && c <= '9')
            value = value * 10 + (c - '0');
    }
    return value;
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

    Prepared& bind(int index, Text text)
    {
        sqlite3_bind_text(m_statement, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
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

/// A CSV file's records under its header.
class Reading
{
public:
    explicit Reading(const QString& path) : m_file(File::open(path, File::Open::Read).value_or(File()))
    {
        m_reader = std::make_unique<intake::CsvReader>(
            [this](qint64 offset, MutableBytes into) { return m_file.readAt(offset, into); });
        const auto header = m_reader->next();
        if (!header || *header == nullptr)
            qFatal("plain bench: the export cannot be read");
        for (const Bytes cell : (*header)->cells)
            m_names.emplace(textOf(cell), m_names.size());
    }
    [[nodiscard]] std::size_t column(const char* name) const { return m_names.at(name); }
    bool next()
    {
        const auto record = m_reader->next();
        m_record = record ? *record : nullptr;
        return m_record != nullptr;
    }
    [[nodiscard]] Text cell(std::size_t column) const { return textOf(m_record->cells[column]); }

private:
    File m_file;
    std::unique_ptr<intake::CsvReader> m_reader;
    const intake::CsvRecord* m_record = nullptr;
    std::map<std::string, std::size_t, std::less<>> m_names;
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

    void enrol(int kind, sqlite3_int64 id)
    {
        m_random = mixed(m_random + 0x9E3779B97F4A7C15U);
        std::array<std::uint64_t, 9> noise{};
        for (std::size_t i = 0; i < noise.size(); ++i)
            noise[i] = m_random * (2 * i + 1);
        noise[4] = mixed(noise[4]);
        m_record.bind(1, kind).bind(2, id).blob(3, noise.data(), 32).blob(4, &noise[4], 8).blob(5, &noise[5], 32);
        m_record.run();
    }
    /// `value` stands for the sealed one: nonce and tag are 28 bytes.
    void store(int kind, sqlite3_int64 id, Text field, int epoch, Text value, Text mask, Text token, bool isShared)
    {
        if (value.empty())
            return;
        m_sealed.assign(value);
        m_sealed.append(28, '\x5a');
        m_field.bind(1, kind).bind(2, id).bind(3, field).bind(4, epoch).blob(5, m_sealed.data(), m_sealed.size());
        m_field.bind(6, mask);
        const auto key = tokenOf(token);
        if (token.empty())
            m_field.null(7);
        else
            m_field.blob(7, key.data(), sizeof key);
        m_field.bind(8, isShared ? 1 : 0);
        m_field.run();
    }
    /// The postcode together with each word of the name.
    void place(sqlite3_int64 customer, Text postcode, Text searched)
    {
        while (!postcode.empty() && !searched.empty()) {
            const std::size_t space = std::min(searched.find(' '), searched.size());
            const auto key = tokenOf(std::string(postcode) + std::string(searched.substr(0, space)));
            if (space > 0)
                m_place.bind(1, customer).bind(2, static_cast<sqlite3_int64>(key[0])).run();
            searched.remove_prefix(std::min(space + 1, searched.size()));
        }
    }
    sqlite3_int64 customerOf(Text token)
    {
        const auto key = tokenOf(token);
        return m_find.blob(1, key.data(), sizeof key).number();
    }

private:
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
    [[nodiscard]] qint64 records() const { return m_count; }

private:
    Plain& m_plain;
    qint64 m_count = 0;
};

std::string joined(std::initializer_list<Text> parts)
{
    std::string all;
    for (const Text part : parts) {
        if (!part.empty() && !all.empty())
            all += '\n';
        all += part;
    }
    return all;
}

constexpr Text emailMask = "j•••@e•••.com", phoneMask = "+49 ••• ••• 10", placeMask = "Hamburg, Germany";

qint64 importCustomers(Plain& plain, const QString& path)
{
    Reading in(path);
    const std::size_t id = in.column("Customer ID"), first = in.column("First Name"), last = in.column("Last Name"),
                      email = in.column("Email"), company = in.column("Default Address Company"),
                      street = in.column("Default Address Address1"), town = in.column("Default Address City"),
                      province = in.column("Default Address Province Code"),
                      country = in.column("Default Address Country Code"), zip = in.column("Default Address Zip"),
                      phone = in.column("Phone"), note = in.column("Note"), tags = in.column("Tags");
    Prepared insert(plain.database(),
                    "INSERT INTO customers (source, external_id, name, company, note, tags, town, country, "
                    "order_count, spent, spent_currency, search_text) VALUES ('shopify', ?, ?, ?, ?, ?, ?, ?, 0, 0, "
                    "'', ?)");
    Prepared known(plain.database(), "SELECT id FROM customers WHERE source = 'shopify' AND external_id = ? AND "
                                     "external_id <> ''");
    Fields fields(plain.database());
    Batches batches(plain);
    while (in.next()) {
        if (known.bind(1, in.cell(id)).number() != 0)
            qFatal("plain bench: a customer stands twice in the export");
        std::string name(in.cell(first));
        if (!in.cell(last).empty())
            name.append(" ").append(in.cell(last));
        std::string searched = name + ' ' + std::string(in.cell(company));
        for (char& c : searched)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        insert.bind(1, in.cell(id)).bind(2, name).bind(3, in.cell(company)).bind(4, in.cell(note));
        insert.bind(5, in.cell(tags)).bind(6, in.cell(town)).bind(7, in.cell(country)).bind(8, searched);
        insert.run();
        const sqlite3_int64 row = sqlite3_last_insert_rowid(plain.database());
        fields.enrol(1, row);
        const std::string address =
            joined({in.cell(street), in.cell(zip), in.cell(town), in.cell(province), in.cell(country)});
        fields.store(1, row, "address", 2, address, placeMask, {}, false);
        fields.store(1, row, "email", 1, in.cell(email), emailMask, in.cell(email), false);
        fields.store(1, row, "phone", 1, in.cell(phone), phoneMask, in.cell(phone), false);
        fields.place(row, in.cell(zip), searched);
        batches.count();
    }
    batches.finish();
    plain.run("CREATE INDEX sealed_fields_token ON sealed_fields (token, kind, record) WHERE token IS NOT NULL AND "
              "is_shared = 0; CREATE INDEX customers_country ON customers (country); "
              "CREATE INDEX place_tokens_token ON place_tokens (token)");
    return batches.records();
}

qint64 importOrders(Plain& plain, const QString& path)
{
    Reading in(path);
    const std::size_t number = in.column("Name"), email = in.column("Email"), financial = in.column("Financial Status"),
                      paid = in.column("Paid at"), fulfilment = in.column("Fulfillment Status"),
                      currency = in.column("Currency"), subtotal = in.column("Subtotal"),
                      shipping = in.column("Shipping"), taxes = in.column("Taxes"), total = in.column("Total"),
                      discount = in.column("Discount Amount"), refunded = in.column("Refunded Amount"),
                      created = in.column("Created at"), quantity = in.column("Lineitem quantity"),
                      title = in.column("Lineitem name"), price = in.column("Lineitem price"),
                      sku = in.column("Lineitem sku"), billing = in.column("Billing Name"),
                      delivery = in.column("Shipping Name"), notes = in.column("Notes"), id = in.column("Id"),
                      phone = in.column("Phone");
    Prepared order(plain.database(),
                   "INSERT INTO orders (source, external_id, number, number_key, customer, placed_at, placed_ms, "
                   "financial_status, fulfilment_status, note, currency, total, subtotal, shipping, taxes, discount, "
                   "refunded, paid_at) VALUES ('shopify', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Prepared line(plain.database(), "INSERT INTO order_lines VALUES (?, ?, ?, ?, ?, ?)");
    Prepared known(plain.database(),
                   "SELECT id FROM orders WHERE source = 'shopify' AND external_id = ? AND external_id <> ''");
    Fields fields(plain.database());
    Batches batches(plain);
    sqlite3_int64 row = 0;
    sqlite3_int64 lines = 0;
    sqlite3_int64 time = 1'700'000'000'000;
    while (in.next()) {
        if (!in.cell(id).empty()) {
            if (known.bind(1, in.cell(id)).number() != 0)
                qFatal("plain bench: an order stands twice in the export");
            const sqlite3_int64 customer = fields.customerOf(in.cell(email));
            order.bind(1, in.cell(id)).bind(2, in.cell(number)).bind(3, in.cell(number).substr(1)).bind(4, customer);
            order.bind(5, in.cell(created)).bind(6, time += 1000).bind(7, in.cell(financial));
            order.bind(8, in.cell(fulfilment)).bind(9, in.cell(notes)).bind(10, in.cell(currency));
            order.bind(11, minorOf(in.cell(total))).bind(12, minorOf(in.cell(subtotal)));
            order.bind(13, minorOf(in.cell(shipping))).bind(14, minorOf(in.cell(taxes)));
            order.bind(15, minorOf(in.cell(discount))).bind(16, minorOf(in.cell(refunded)));
            order.bind(17, in.cell(paid));
            order.run();
            row = sqlite3_last_insert_rowid(plain.database());
            lines = 0;
            fields.enrol(2, row);
            const auto addressAt = [&](std::size_t at) {
                return joined({in.cell(at), in.cell(at + 4), in.cell(at + 2), in.cell(at + 6), in.cell(at + 5),
                               in.cell(at + 7), in.cell(at + 8)});
            };
            fields.store(2, row, "billing_address", 2, addressAt(billing), placeMask, {}, false);
            fields.store(2, row, "billing_phone", 1, in.cell(billing + 9), phoneMask, in.cell(billing + 9), true);
            fields.store(2, row, "email", 1, in.cell(email), emailMask, in.cell(email), true);
            fields.store(2, row, "phone", 1, in.cell(phone), phoneMask, in.cell(phone), true);
            fields.store(2, row, "shipping_address", 2, addressAt(delivery), placeMask, {}, false);
            fields.store(2, row, "shipping_phone", 1, in.cell(delivery + 9), phoneMask, in.cell(delivery + 9), true);
            batches.count();
        }
        line.bind(1, row).bind(2, ++lines).bind(3, in.cell(title)).bind(4, in.cell(sku));
        line.bind(5, minorOf(in.cell(quantity))).bind(6, minorOf(in.cell(price)));
        line.run();
    }
    batches.finish();
    plain.run("CREATE INDEX orders_customer ON orders (customer, placed_ms); "
              "CREATE INDEX orders_number ON orders (number_key); CREATE INDEX records_subject ON records (subject); "
              "CREATE INDEX sealed_fields_card ON sealed_fields (card_last4, kind, record) WHERE card_last4 IS NOT "
              "NULL; CREATE INDEX orders_without_id ON orders (number_key) WHERE external_id = ''; "
              "INSERT INTO recency SELECT customer, max(placed_ms) / 2419200000 FROM orders GROUP BY customer; "
              "INSERT INTO names (rowid, search_text) SELECT coalesce(r.period, 0) << 32 | c.id, c.search_text FROM "
              "customers c LEFT JOIN recency r ON r.customer = c.id ORDER BY coalesce(r.period, 0), c.id; "
              "PRAGMA wal_checkpoint(TRUNCATE)");
    return batches.records();
}

} // namespace

Result<qint64> importPlainly(const QString& database, const QString& customers, const QString& orders)
{
    Plain plain(database);
    return importCustomers(plain, customers) + importOrders(plain, orders);
}

} // namespace scrim::bench
