// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "testkit/planted.h"

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using records::Stored;

namespace {

/// The stored row's seal of a field.
QByteArray sealOf(CacheFixture& cache, RecordId record, Field field)
{
    const auto sealed = cache.store().sealedField(record, field);
    return sealed ? sealed->sealed : QByteArray();
}

QString maskOf(CacheFixture& cache, qint64 customer, Field field)
{
    const auto found = cache.store().customer(customer);
    if (!found)
        return {};
    for (const auto& masked : found->fields) {
        if (masked.field == field)
            return masked.mask;
    }
    return {};
}

constexpr RecordId firstCustomer{RecordKind::Customer, 1};
constexpr RecordId firstOrder{RecordKind::Order, 1};

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache.emplace(); }
    void cleanup() { m_cache.reset(); }

    void aCustomerComesBackWhole();
    void aSecondImportChangesNothing();
    void everyChangeOfARowUpdatesIt_data();
    void everyChangeOfARowUpdatesIt();
    void whatIsNotGivenStays();
    void cardsAreSealedAnewAndComparedByMask();
    void aChangedValueIsFoundByTheNewOneOnly();
    void aCustomerIsKnownByTheSourcesId();
    void aCustomerIsKnownByEmailElseByPhone();
    void aSharedPhoneDoesNotMakeOnePerson();
    void anotherIdIsAnotherPerson();
    void anIdIsAdoptedByWhomAnOrderMade();
    void recordsAreNotFilledBeforeTheirEpochs();
    void anIdIsNeverGivenAgain();
    void whatIsRolledBackIsGone();
    void nothingPlantedIsInAnyFile();

private:
    Stored put(const records::CustomerInput& input)
    {
        const auto stored = m_cache->put(input);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        return *stored;
    }
    qint64 customers() { return m_cache->store().count(RecordKind::Customer).value_or(-1); }

    std::optional<CacheFixture> m_cache;
};

void TestWriter::aCustomerComesBackWhole()
{
    auto input = person(QStringLiteral("77"), QStringLiteral("Zoë Müller"),
                        {sensitive(Field::CardNumber, "4111111111111111"), sensitive(Field::Email, "zoe@example.com")});
    input.company = QStringLiteral("Acme");
    input.note = QStringLiteral("Two\nlines");
    input.tags = {QStringLiteral("vip"), QStringLiteral("b2b")};
    input.orderCount = 3;
    input.spent = {1999, QStringLiteral("EUR")};
    QCOMPARE(put(input), Stored::Imported);
    const auto customer = m_cache->store().customer(1);
    REQUIRE_OK(customer);
    QCOMPARE(customer->id, firstCustomer);
    QCOMPARE(customer->externalId, QStringLiteral("77"));
    QCOMPARE(customer->name, input.name);
    QCOMPARE(customer->company, input.company);
    QCOMPARE(customer->note, input.note);
    QCOMPARE(customer->tags, input.tags);
    QCOMPARE(customer->orderCount, 3);
    QCOMPARE(records::format(customer->spent), QStringLiteral("19.99 EUR"));
    QCOMPARE(customer->fields.size(), 2U);
    QCOMPARE(customer->fields[0].field, Field::Email); // in the fields' own order
    QCOMPARE(customer->fields[1].mask, QStringLiteral("•••• •••• •••• 1111"));
    const auto sealed = m_cache->store().sealedField(firstCustomer, Field::Email);
    REQUIRE_OK(sealed);
    QCOMPARE(sealed->epoch.fieldClass, policy::FieldClass::Contact);
    QCOMPARE(sealed->epoch.id.size(), 16);
    QCOMPARE(sealed->salt.size(), 32);
    REQUIRE_ERROR(m_cache->store().sealedField(firstCustomer, Field::Iban), ErrorCode::NotFound);
}

void TestWriter::aSecondImportChangesNothing()
{
    const auto input = person(QStringLiteral("1"), QStringLiteral("Jane"),
                              {sensitive(Field::Email, "jane@example.com"), sensitive(Field::Address, "Road 1\nBerlin"),
                               sensitive(Field::CardNumber, "4111111111111111")});
    QCOMPARE(put(input), Stored::Imported);
    const QByteArray seal = sealOf(*m_cache, firstCustomer, Field::Email);
    QCOMPARE(put(input), Stored::Unchanged);
    QCOMPARE(put(input), Stored::Unchanged);
    QCOMPARE(sealOf(*m_cache, firstCustomer, Field::Email), seal);
    QCOMPARE(customers(), 1);
}

void TestWriter::everyChangeOfARowUpdatesIt_data()
{
    using Change = std::function<void(records::CustomerInput&)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::addRow("%s", name) << change; };
    row("name", [](auto& input) { input.name = QStringLiteral("Janet"); });
    row("company", [](auto& input) { input.company = QStringLiteral("New"); });
    row("note", [](auto& input) { input.note = QStringLiteral("New"); });
    row("tags", [](auto& input) { input.tags = QStringList{QStringLiteral("new")}; });
    row("town", [](auto& input) { input.town = QStringLiteral("New"); });
    row("country", [](auto& input) { input.country = QStringLiteral("New"); });
    row("orders", [](auto& input) { input.orderCount = 9; });
    row("spent", [](auto& input) { input.spent.minor = 9; });
    row("e-mail", [](auto& input) { input.sensitive[0] = sensitive(Field::Email, "new@example.com"); });
    // One letter, and the mask stays as it is.
    row("e-mail's middle", [](auto& input) { input.sensitive[0] = sensitive(Field::Email, "jbne@example.com"); });
    row("address", [](auto& input) { input.sensitive[1] = sensitive(Field::Address, "Road 2\nBerlin"); });
    row("card's ending", [](auto& input) { input.sensitive[2] = sensitive(Field::CardNumber, "5555555555554444"); });
    row("a new field",
        [](auto& input) { input.sensitive.push_back(sensitive(Field::Iban, "DE89370400440532013000")); });
}

void TestWriter::everyChangeOfARowUpdatesIt()
{
    QFETCH(std::function<void(records::CustomerInput&)>, change);
    auto input = person(QStringLiteral("1"), QStringLiteral("Jane"),
                        {sensitive(Field::Email, "jane@example.com"), sensitive(Field::Address, "Road 1\nBerlin"),
                         sensitive(Field::CardNumber, "4111111111111111")});
    QCOMPARE(put(input), Stored::Imported);
    change(input);
    QCOMPARE(put(input), Stored::Updated);
    QCOMPARE(put(input), Stored::Unchanged);
    QCOMPARE(customers(), 1);
}

void TestWriter::whatIsNotGivenStays()
{
    auto full = person(QStringLiteral("1"), QStringLiteral("Jane"),
                       {sensitive(Field::Email, "jane@example.com"), sensitive(Field::BirthDate, "1980-01-02")});
    full.note = QStringLiteral("Note");
    full.tags = {QStringLiteral("vip")};
    full.orderCount = 3;
    full.spent = {5, QStringLiteral("EUR")};
    QCOMPARE(put(full), Stored::Imported);
    QCOMPARE(put(person(QStringLiteral("1"), QString())), Stored::Unchanged);
    const auto customer = m_cache->store().customer(1);
    REQUIRE_OK(customer);
    QCOMPARE(customer->name, QStringLiteral("Jane"));
    QCOMPARE(customer->note, QStringLiteral("Note"));
    QCOMPARE(customer->tags, full.tags);
    QCOMPARE(customer->orderCount, 3);
    QCOMPARE(customer->spent.minor, 5);
    QCOMPARE(customer->fields.size(), 2U);
}

void TestWriter::cardsAreSealedAnewAndComparedByMask()
{
    const auto input =
        person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::CardNumber, "4111111111111111")});
    QCOMPARE(put(input), Stored::Imported);
    const QByteArray before = sealOf(*m_cache, firstCustomer, Field::CardNumber);
    // Another card with the same ending cannot be told from the first, and is kept all the same.
    QCOMPARE(
        put(person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::CardNumber, "4242424242421111")})),
        Stored::Unchanged);
    QVERIFY(sealOf(*m_cache, firstCustomer, Field::CardNumber) != before);
}

void TestWriter::aChangedValueIsFoundByTheNewOneOnly()
{
    const auto find = [this](const char* query) {
        return titles(m_cache->store().find(QString::fromLatin1(query))).size();
    };
    put(person(QStringLiteral("1"), QStringLiteral("Jane"),
               {sensitive(Field::Email, "old@example.com"), sensitive(Field::Phone, "+49 30 23125001")}));
    put(person(QStringLiteral("1"), QStringLiteral("Jane"),
               {sensitive(Field::Email, "new@example.com"), sensitive(Field::Phone, "see note")}));
    QCOMPARE(find("old@example.com"), 0);
    QCOMPARE(find("+49 30 23125001"), 0);
    QCOMPARE(find("new@example.com"), 1);
    put(person(QStringLiteral("2"), QStringLiteral("Joan")));
    put(person(QStringLiteral("2"), QStringLiteral("June")));
    QCOMPARE(find("joan"), 0);
    QCOMPARE(find("june"), 1);
}

void TestWriter::aCustomerIsKnownByTheSourcesId()
{
    put(person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::Email, "jane@example.com")}));
    QCOMPARE(put(person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::Email, "new@example.com")})),
             Stored::Updated);
    auto other = person(QStringLiteral("1"), QStringLiteral("Jim"));
    other.source = QStringLiteral("woocommerce");
    QCOMPARE(put(other), Stored::Imported);
    QCOMPARE(customers(), 2);
}

void TestWriter::aCustomerIsKnownByEmailElseByPhone()
{
    QCOMPARE(put(person({}, QStringLiteral("Jane"), {sensitive(Field::Email, "jane@example.com")})), Stored::Imported);
    QCOMPARE(put(person({}, QStringLiteral("Jane D."), {sensitive(Field::Email, "JANE@example.com")})),
             Stored::Updated);
    QCOMPARE(put(person({}, QStringLiteral("Joe"), {sensitive(Field::Phone, "+49 30 23125001")})), Stored::Imported);
    QCOMPARE(put(person({}, QStringLiteral("Joe"), {sensitive(Field::Phone, "030 23125001")})), Stored::Updated);
    // Nothing to know them by: one more each time, and never somebody else.
    QCOMPARE(put(person({}, QStringLiteral("Jane D."))), Stored::Imported);
    QCOMPARE(customers(), 3);
}

void TestWriter::aSharedPhoneDoesNotMakeOnePerson()
{
    const auto phone = sensitive(Field::Phone, "+49 30 23125001");
    put(person({}, QStringLiteral("Jane"), {sensitive(Field::Email, "jane@example.com"), phone}));
    QCOMPARE(put(person({}, QStringLiteral("Joe"), {sensitive(Field::Email, "joe@example.com"), phone})),
             Stored::Imported);
    QCOMPARE(maskOf(*m_cache, 1, Field::Phone), QStringLiteral("+49 ••• ••• 01"));
    QCOMPARE(titles(m_cache->store().find(QStringLiteral("jane@example.com"))), QStringList{QStringLiteral("Jane")});
}

void TestWriter::anotherIdIsAnotherPerson()
{
    const auto email = sensitive(Field::Email, "office@example.com");
    put(person(QStringLiteral("1"), QStringLiteral("Jane"), {email}));
    QCOMPARE(put(person(QStringLiteral("2"), QStringLiteral("Joe"), {email})), Stored::Imported);
    QCOMPARE(customers(), 2);
}

void TestWriter::anIdIsAdoptedByWhomAnOrderMade()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    REQUIRE_OK(
        m_cache->put(purchase(QStringLiteral("91"), QStringLiteral("#1"), person({}, QStringLiteral("J"), {email}))));
    QCOMPARE(put(person(QStringLiteral("7"), QStringLiteral("Jane"), {email})), Stored::Updated);
    QCOMPARE(put(person(QStringLiteral("7"), QStringLiteral("Jane"), {email})), Stored::Unchanged);
    QCOMPARE(customers(), 1);
    QCOMPARE(m_cache->store().order(firstOrder.id).value_or(records::Order{}).customerName, QStringLiteral("Jane"));
}

void TestWriter::recordsAreNotFilledBeforeTheirEpochs()
{
    vault::Sealer sealer(m_cache->vault->header);
    records::Writer writer(*m_cache->database, sealer, m_cache->vault->indexKey, m_cache->vault->importKey);
    REQUIRE_ERROR(
        writer.put(person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::Email, "j@example.com")})),
        ErrorCode::Database);
}

void TestWriter::anIdIsNeverGivenAgain()
{
    put(person(QStringLiteral("1"), QStringLiteral("Jane")));
    put(person(QStringLiteral("2"), QStringLiteral("Joe")));
    REQUIRE_OK(
        m_cache->database->exec("DELETE FROM customers WHERE id = 2; DELETE FROM records WHERE kind = 1 AND id = 2"));
    put(person(QStringLiteral("3"), QStringLiteral("Jim")));
    REQUIRE_ERROR(m_cache->store().customer(2), ErrorCode::NotFound);
    QCOMPARE(m_cache->store().customer(3).value_or(records::Customer{}).name, QStringLiteral("Jim"));
    QCOMPARE(titles(m_cache->store().find(QStringLiteral("joe"))), QStringList{});
}

void TestWriter::whatIsRolledBackIsGone()
{
    {
        auto transaction = storage::Transaction::begin(*m_cache->database);
        REQUIRE_OK(transaction);
        vault::Sealer sealer(m_cache->vault->header);
        records::Writer writer(*m_cache->database, sealer, m_cache->vault->indexKey, m_cache->vault->importKey);
        REQUIRE_OK(writer.begin());
        REQUIRE_OK(writer.put(
            person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::Email, "j@example.com")})));
    }
    QCOMPARE(customers(), 0);
    QCOMPARE(titles(m_cache->store().find(QStringLiteral("jane"))), QStringList{});
    QCOMPARE(titles(m_cache->store().find(QStringLiteral("j@example.com"))), QStringList{});
}

void TestWriter::nothingPlantedIsInAnyFile()
{
    const QStringList planted{QStringLiteral("planted.mail@example.com"),
                              QStringLiteral("+49 30 23125777"),
                              QStringLiteral("+493023125777"),
                              QStringLiteral("Plantedstraße 7"),
                              QStringLiteral("1977-07-17"),
                              QStringLiteral("PLANT-ID-0099"),
                              QStringLiteral("4111111111111111"),
                              QStringLiteral("DE89370400440532013000"),
                              QStringLiteral("Planted Name")};
    const std::vector<records::SensitiveInput> values{
        sensitive(Field::Email, "planted.mail@example.com"), sensitive(Field::Phone, "+49 30 23125777"),
        sensitive(Field::Address, "Plantedstraße 7"),        sensitive(Field::BirthDate, "1977-07-17"),
        sensitive(Field::NationalId, "PLANT-ID-0099"),       sensitive(Field::CardNumber, "4111111111111111"),
        sensitive(Field::Iban, "DE89370400440532013000")};
    put(person(QStringLiteral("1"), QStringLiteral("Planted Name"), values));
    auto order =
        purchase(QStringLiteral("9"), QStringLiteral("#1"), person({}, QStringLiteral("Planted Name"), values));
    order.sensitive = values;
    REQUIRE_OK(m_cache->put(order));
    QCOMPARE(titles(m_cache->store().find(QStringLiteral("planted"))), QStringList{QStringLiteral("Planted Name")});
    QVERIFY(QFile::exists(m_cache->paths.cache() + QStringLiteral("-wal")));
    QCOMPARE(leaksIn(m_cache->folder(), planted), QStringList{});
    m_cache->database.reset();
    QCOMPARE(leaksIn(m_cache->folder(), planted), QStringList{});
    // Nor does the cache itself hold a sensitive one, for somebody with its key.
    auto opened = records::openCache(m_cache->paths, m_cache->vault->cacheKey, storage::Database::Mode::ReadWrite);
    REQUIRE_OK(opened);
    const QByteArray everything = CacheFixture::dump(*opened);
    QVERIFY(everything.contains("Planted Name"));
    for (const QString& value : planted.first(planted.size() - 1))
        QVERIFY2(!everything.contains(value.toUtf8()), qPrintable(value));
}

QTEST_GUILESS_MAIN(TestWriter)
#include "test_writer.moc"
