// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "records/row_digest.h"

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using storage::Database;

/// Money, row digests and the opening of the cache.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsExact_data();
    void moneyIsExact();
    void aDigestIsOfItsRowAlone();
    void aDigestDoesNotMindTheFilesOrder();
    void aDigestLeavesOutIdentityAndPayment();
    void aCacheIsNotMadeTwice();
    void aCacheWithoutTablesIsFinishedByAWriterOnly();
    void aNewerCacheIsRefused();
    void aFirstBuildsCacheIsBroughtUpToDate();
};

void TestParts::moneyIsExact_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 minor, const char* currency, const char* text) {
        QTest::addRow("%s", text) << minor << QString::fromLatin1(currency) << QString::fromLatin1(text);
    };
    row(123450, "EUR", "1,234.50 EUR");
    row(5, "EUR", "0.05 EUR");
    row(0, "EUR", "0.00 EUR");
    row(-5, "EUR", "-0.05 EUR");
    row(-123456789, "USD", "-1,234,567.89 USD");
    row(123456, "JPY", "123,456 JPY");
    row(999, "KRW", "999 KRW");
    row(1234567, "KWD", "1,234.567 KWD");
    row(12345, "CLF", "1.2345 CLF");
    row(100, "XYZ", "1.00 XYZ");
    row(100, "", "1.00");
    row(100, "PY", "1.00 PY"); // a part of a code is none
    row(100, "F C", "1.00 F C");
    row(std::numeric_limits<qint64>::max(), "JPY", "9,223,372,036,854,775,807 JPY");
    row(std::numeric_limits<qint64>::min(), "EUR", "-92,233,720,368,547,758.08 EUR");
}

void TestParts::moneyIsExact()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(records::format({minor, currency}), text);
}

namespace {

const SecretBytes importKey = secret("import key");
const SecretBytes salt = secret("salt of thirty-two bytes, about.");
constexpr RecordId row1{RecordKind::Customer, 1};

QByteArray digest(const std::vector<records::SensitiveInput>& inputs)
{
    return records::rowDigest(importKey, row1, salt, inputs);
}

} // namespace

void TestParts::aDigestIsOfItsRowAlone()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    const std::vector<records::SensitiveInput> inputs{email};
    QSet<QByteArray> digests{
        digest(inputs),
        digest({sensitive(Field::Email, "jbne@example.com")}),
        digest({sensitive(Field::Address, "jane@example.com")}),
        digest({email, sensitive(Field::Address, "Road 1")}),
        // The same bytes, parted differently.
        digest({sensitive(Field::BillingAddress, "ab"), sensitive(Field::ShippingAddress, "c")}),
        digest({sensitive(Field::BillingAddress, "a"), sensitive(Field::ShippingAddress, "bc")}),
        records::rowDigest(secret("other key"), row1, salt, inputs),
        records::rowDigest(importKey, {RecordKind::Customer, 2}, salt, inputs),
        records::rowDigest(importKey, {RecordKind::Order, 1}, salt, inputs),
        records::rowDigest(importKey, row1, secret("other salt"), inputs),
    };
    QCOMPARE(digests.size(), 10);
    QVERIFY(!digests.contains(QByteArray()));
    // Where a value ends and its normal form begins is part of it.
    records::SensitiveInput parted = email;
    parted.value = asBytes("ab");
    parted.normalized = asBytes("c");
    const QByteArray before = digest({parted});
    parted.value = asBytes("a");
    parted.normalized = asBytes("bc");
    QVERIFY(digest({parted}) != before);
    // A value that is normalised differently now (another default country) has another token.
    QVERIFY(digest({sensitive(Field::Phone, "030 23125001", QStringLiteral("DE"))}) !=
            digest({sensitive(Field::Phone, "030 23125001", QStringLiteral("FR"))}));
}

void TestParts::aDigestDoesNotMindTheFilesOrder()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    const auto address = sensitive(Field::Address, "Road 1");
    QCOMPARE(digest({email, address}), digest({address, email}));
}

void TestParts::aDigestLeavesOutIdentityAndPayment()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    const std::vector<records::SensitiveInput> others{
        sensitive(Field::BirthDate, "1980-01-02"), sensitive(Field::NationalId, "AB-1234567"),
        sensitive(Field::CardNumber, "4111111111111111"), sensitive(Field::Iban, "DE89370400440532013000")};
    for (const auto& other : others) {
        QCOMPARE(digest({other}), QByteArray());
        QCOMPARE(digest({email, other}), digest({email}));
    }
}

void TestParts::aCacheIsNotMadeTwice()
{
    CacheFixture cache;
    REQUIRE_OK(cache.put(person(QStringLiteral("1"), QStringLiteral("Jane"))));
    REQUIRE_ERROR(records::createCache(cache.paths, cache.vault->cacheKey), ErrorCode::Exists);
    auto reader = records::openCache(cache.paths, cache.vault->cacheKey, Database::Mode::ReadOnly);
    REQUIRE_OK(reader);
    QCOMPARE(records::Store(*reader, cache.vault->indexKey).count(RecordKind::Customer).value_or(-1), 1);
}

void TestParts::aCacheWithoutTablesIsFinishedByAWriterOnly()
{
    CacheFixture cache;
    cache.database.reset();
    QVERIFY(QFile::remove(cache.paths.cache()));
    REQUIRE_OK(Database::open(cache.paths.cache(), cache.vault->cacheKey, Database::Mode::Create));
    const auto reader = records::openCache(cache.paths, cache.vault->cacheKey, Database::Mode::ReadOnly);
    REQUIRE_ERROR(reader, ErrorCode::Damaged);
    QVERIFY(reader.error().message.contains(cache.paths.cache()));
    REQUIRE_OK(records::openCache(cache.paths, cache.vault->cacheKey, Database::Mode::ReadWrite));
    REQUIRE_OK(records::openCache(cache.paths, cache.vault->cacheKey, Database::Mode::ReadOnly));
}

void TestParts::aNewerCacheIsRefused()
{
    CacheFixture cache;
    REQUIRE_OK(cache.database->exec("PRAGMA user_version = 99"));
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
        REQUIRE_ERROR(records::openCache(cache.paths, cache.vault->cacheKey, mode), ErrorCode::NewerFormat);
}

void TestParts::aFirstBuildsCacheIsBroughtUpToDate()
{
    CacheFixture cache;
    cache.database.reset();
    QVERIFY(QFile::remove(cache.paths.cache()));
    QFile schema(QStringLiteral(":/migrations/0001_records.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QByteArray vaultSalt(32, 's');
    const RecordId oldest{RecordKind::Customer, 1};
    const QString subject = vault::pseudonym(asBytes(vaultSalt), oldest);
    {
        auto database = Database::open(cache.paths.cache(), cache.vault->cacheKey, Database::Mode::Create);
        REQUIRE_OK(database);
        REQUIRE_OK(database->exec(schema.readAll()));
        REQUIRE_OK(database->exec(
            "INSERT INTO epochs VALUES (1, zeroblob(16), 'contact', x'00');"
            "INSERT INTO customers VALUES (1, 'shopify', '7', 'Jane', '', '', '', 0, 0, '', '', '', 'jane');"
            "INSERT INTO records VALUES (1, 1, x'" +
            vaultSalt.toHex() + "', '" + subject.toLatin1() +
            "', x'0102');"
            "INSERT INTO sealed_fields VALUES (1, 1, 'email', 1, x'0304', 'j', zeroblob(16), NULL);"
            "PRAGMA user_version = 1"));
    }
    auto database = records::openCache(cache.paths, cache.vault->cacheKey, Database::Mode::ReadWrite);
    REQUIRE_OK(database);
    records::Store store(*database, cache.vault->indexKey);
    const auto found = store.recordOf(subject);
    REQUIRE_OK(found);
    QVERIFY(*found == oldest);
    QCOMPARE(store.subjectOf(oldest).value_or(QString()), subject);
    QCOMPARE(titles(store.find(QStringLiteral("jane"))), QStringList{QStringLiteral("Jane")});
    QCOMPARE(number(*database, "SELECT count(*) FROM sealed_fields WHERE sealed = x'0304' AND mask = 'j' AND "
                               "token = zeroblob(16) AND is_shared = 0"),
             1);
    // What hangs on a record goes with it, as before.
    REQUIRE_OK(database->exec("DELETE FROM records"));
    QCOMPARE(number(*database, "SELECT count(*) FROM sealed_fields"), 0);
}

QTEST_GUILESS_MAIN(TestParts)
#include "test_parts.moc"
