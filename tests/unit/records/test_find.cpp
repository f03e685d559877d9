// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;

class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache.emplace(); }
    void cleanup() { m_cache.reset(); }

    void namesAreFoundByPrefixesInAnyOrder_data();
    void namesAreFoundByPrefixesInAnyOrder();
    void whatFitsWholeComesFirst();
    void operatorsAndWildcardsArePlainText_data();
    void operatorsAndWildcardsArePlainText();
    void anOrderIsFoundByItsNumber();
    void anEmailIsFoundWholeOnly();
    void aPhoneIsFoundInAnySpelling_data();
    void aPhoneIsFoundInAnySpelling();
    void aCardIsFoundByItsLastFourAndTheName_data();
    void aCardIsFoundByItsLastFourAndTheName();
    void anOrdersCardIsFoundWithItsCustomersName();
    void aPostcodeIsFoundWithTheName_data();
    void aPostcodeIsFoundWithTheName();
    void aMovedCustomerIsFoundAtTheNewPlaceOnly();
    void aRenamedCustomerIsFoundByTheNewName();
    void nobodyIsFoundByWhatAnErasedCustomerHad();
    void thePostcodeStandsNowhereInClear();
    void whoeverIsCalledJustThatComesFirst();
    void anEmailIsNobodysName();
    void theFirstOfManyAreShownAndTheOthersOnDemand();
    void ordersComeInPages();
    void anOrderIsNotListedBesideItsCustomer();
    void anOrderIsFoundByWhatItsCustomerHadThen();
    void anOrderIsFoundByItselfOnceItMoved();
    void exactLookupsAreToldBeforehand_data();
    void exactLookupsAreToldBeforehand();
    void atMostTheLimitIsGiven();
    void hitsShowMasksOnly();

private:
    QStringList find(const QString& query, const QString& region = {})
    {
        return titles(m_cache->store().find(query, region));
    }

    std::optional<CacheFixture> m_cache;
};

void TestFind::namesAreFoundByPrefixesInAnyOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* query, bool found = true) {
        QTest::addRow("%s <- %s", name, query) << QString::fromUtf8(name) << QString::fromUtf8(query) << found;
    };
    row("Hans Müller", "hans");
    row("Hans Müller", "MÜL han");
    row("Hans Müller", "muller");
    row("Hans Müller", "Mueller");
    row("Hans Mueller", "müller");
    row("Hans Müller", "ans", false);
    row("Hans Müller", "hans maier", false);
    row("Łukasz Żółć", "lukasz zolc");
    row("Søren Ærø", "soren aero");
    row("Søren", "soeren");
    row("İbrahim Işık", "ibrahim isik");
    row("Straße", "strasse");
    row("Jean-Luc Picard", "luc pic");
    row("Sinéad O’Neil", "o'neil");
    row("Sinéad O'Neil", "oneil");
    row("Ελένη Παπαδοπούλου", "ελενη παπ");
    row("Пётр Йовович", "петр");
    row("مُحَمَّد", "محمد");
    row("שָׁלוֹם כהן", "שלום");
    row("王小明", "王");
    row("王小明", "小明");
    row("王小明", "王小");
    row("王小明", "大", false);
    row("田中 さくら", "さく");
    row("김민준", "민준");
    row("김민준", "김");
    row("Ｍａｒｙ　Ｓｕｅ", "mary sue");
    row("Mary", "ｍａｒｙ");
    row("Mary\u200dAnn", "maryann");
}

void TestFind::namesAreFoundByPrefixesInAnyOrder()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    QFETCH(bool, found);
    REQUIRE_OK(m_cache->put(person(QStringLiteral("1"), name)));
    REQUIRE_OK(m_cache->put(person(QStringLiteral("2"), QStringLiteral("Nobody Else"))));
    QCOMPARE(find(query), found ? QStringList{name} : QStringList{});
}

void TestFind::whatFitsWholeComesFirst()
{
    for (const char* name : {"Anna Alt", "Annabel", "Anna Neu", "Anne"})
        REQUIRE_OK(m_cache->put(person(QString::fromLatin1(name), QString::fromLatin1(name))));
    QCOMPARE(find(QStringLiteral("anna")),
             (QStringList{QStringLiteral("Anna Alt"), QStringLiteral("Anna Neu"), QStringLiteral("Annabel")}));
}

void TestFind::operatorsAndWildcardsArePlainText_data()
{
    QTest::addColumn<QString>("query");
    for (const char* query : {"*",
                              "%",
                              "_",
                              "\"",
                              "'",
                              "a*",
                              "an%",
                              "NOT anna",
                              "anna OR eve",
                              "anna AND",
                              "NEAR(anna eve)",
                              "search_text:anna",
                              "^anna",
                              "anna\"",
                              "(",
                              ")",
                              "-anna",
                              "+",
                              "{a b}",
                              "a:b",
                              ";",
                              "--"})
        QTest::addRow("%s", query) << QString::fromLatin1(query);
    QTest::addRow("nul") << QString(QChar(u'\0'));
    QTest::addRow("lone surrogate") << QString(QChar(0xD800));
    QTest::addRow("long") << QString(100'000, u'x');
    QTest::addRow("many words") << QStringLiteral("b ").repeated(50'000);
    QTest::addRow("blank") << QStringLiteral("   \t\n ");
    QTest::addRow("empty") << QString();
}

void TestFind::operatorsAndWildcardsArePlainText()
{
    QFETCH(QString, query);
    REQUIRE_OK(m_cache->put(person(QStringLiteral("1"), QStringLiteral("Zoe"))));
    QCOMPARE(find(query), QStringList{});
}

void TestFind::anOrderIsFoundByItsNumber()
{
    REQUIRE_OK(m_cache->put(purchase(QStringLiteral("91"), QStringLiteral("#1001"))));
    REQUIRE_OK(m_cache->put(purchase(QStringLiteral("92"), QStringLiteral("#EN-2002"))));
    for (const char* query : {"1001", "#1001", " 1001 ", "# 1001"})
        QCOMPARE(find(QString::fromLatin1(query)), QStringList{QStringLiteral("#1001")});
    for (const char* query : {"en-2002", "#EN-2002"})
        QCOMPARE(find(QString::fromLatin1(query)), QStringList{QStringLiteral("#EN-2002")});
    QCOMPARE(find(QStringLiteral("100")), QStringList{});
    QCOMPARE(find(QStringLiteral("#")), QStringList{});
}

void TestFind::anEmailIsFoundWholeOnly()
{
    REQUIRE_OK(m_cache->put(
        person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::Email, "Jane.Doe@Example.com")})));
    QCOMPARE(find(QStringLiteral(" jane.doe@EXAMPLE.com ")), QStringList{QStringLiteral("Jane")});
    for (const char* query : {"jane.doe@example.co", "ane.doe@example.com", "jane.doe", "example.com", "@"})
        QCOMPARE(find(QString::fromLatin1(query)), QStringList{});
}

void TestFind::aPhoneIsFoundInAnySpelling_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("region");
    const auto row = [](const char* query, const char* region = "") {
        QTest::addRow("%s %s", query, region) << QString::fromUtf8(query) << QString::fromLatin1(region);
    };
    row("+49 30 23125123");
    row("+493023125123");
    row("0049 30 23125-123");
    row("+49 (0)30 23125 123");
    row("030/23125123", "DE");
    row("030 23125 123"); // no country given: those of the cache are tried
    row("(030) 2312-5123");
    row("tel:+49-30-23125123");
    row("＋４９ ３０ ２３１２５１２３");
    row("\u202A+49 30 23125123\u202C");
    row("'+49 30 23125123");
    row("030 23125123 ext. 12", "DE");
    row("tel:+49-30-23125123;isub=12345");
    row("(00 49) 30 23125123");
    row("49 30 23125123", "DE");
}

void TestFind::aPhoneIsFoundInAnySpelling()
{
    QFETCH(QString, query);
    QFETCH(QString, region);
    auto jane = person(QStringLiteral("1"), QStringLiteral("Jane"), {sensitive(Field::Phone, "030 23125123")});
    jane.country = QStringLiteral("Germany");
    REQUIRE_OK(m_cache->put(jane));
    auto joe = person(QStringLiteral("2"), QStringLiteral("Joe"), {sensitive(Field::Phone, "+49 30 23125124")});
    joe.country = QStringLiteral("France");
    REQUIRE_OK(m_cache->put(joe));
    QCOMPARE(find(query, region), QStringList{QStringLiteral("Jane")});
}

void TestFind::aCardIsFoundByItsLastFourAndTheName_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* query, bool found) {
        QTest::addRow("%s", query) << QString::fromUtf8(query) << found;
    };
    row("1111 Müller", true);
    row("müller 1111", true);
    row("Mueller 1111", true);
    row("Jane 1111 Muller", true);
    row("１１１１ Müller", true);
    row("1111", false);
    row("1111 Mül", false);
    row("1111 *", false);
    row("1111 Maier", false);
    row("1111 Müller Maier", false);
    row("1112 Müller", false);
    row("111 Müller", false);
    row("4111 Müller", false);
    row("11111111 Müller", false);
    // Not the whole number: there is no token of it.
    row("4111 1111 1111 1111", false);
    row("4111111111111111 Müller", false);
}

void TestFind::aCardIsFoundByItsLastFourAndTheName()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    REQUIRE_OK(m_cache->put(person(QStringLiteral("1"), QStringLiteral("Jane Müller"),
                                   {sensitive(Field::CardNumber, "4111 1111 1111 1111")})));
    REQUIRE_OK(m_cache->put(person(QStringLiteral("2"), QStringLiteral("Joe Müller"),
                                   {sensitive(Field::CardNumber, "5555 5555 5555 4444")})));
    QCOMPARE(find(query), found ? QStringList{QStringLiteral("Jane Müller")} : QStringList{});
}

void TestFind::anOrdersCardIsFoundWithItsCustomersName()
{
    auto own = purchase(QStringLiteral("91"), QStringLiteral("#1"), person({}, QStringLiteral("Jane Doe")));
    own.customer.sensitive = {sensitive(Field::Email, "jane@example.com")};
    own.sensitive = {sensitive(Field::CardNumber, "4111 1111 1111 1111")};
    REQUIRE_OK(m_cache->put(own));
    QCOMPARE(find(QStringLiteral("doe 1111")), QStringList{QStringLiteral("#1")});
    QCOMPARE(find(QStringLiteral("roe 1111")), QStringList{});
}

void TestFind::aPostcodeIsFoundWithTheName_data()
{
    QTest::addColumn<QByteArray>("postcode");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* postcode, const char* query, bool found = true) {
        QTest::addRow("%s <- %s", postcode, query) << QByteArray(postcode) << QString::fromUtf8(query) << found;
    };
    row("10115", "10115 Müller");
    row("10115", "müller 10115");
    row("10115", "Mueller 10115");
    row("10115", "Hans 10115 Muller");
    row("10115", "D-10115 Müller");
    row("10115", "D 10115 Müller");
    row("D-10115", "10115 müller");
    row("SW1A 1AA", "sw1a1aa müller");
    row("SW1A 1AA", "Müller SW1A 1AA");
    row("K1A 0B1", "K1A 0B1 Müller");
    row("1234 AB", "1234 AB Müller");
    row("1234AB", "müller 1234 ab");
    row("123 45", "123 45 Müller");
    row("100-0001", "müller 100-0001");
    row("90210-1234", "90210 müller");
    row("8010", "8010 müller");
    row("10115", "10115", false);
    row("10115", "10115 M", false);
    row("10115", "10115 Mülle", false);
    row("10115", "1011 Müller", false);
    row("10115", "10116 Müller", false);
    row("10115", "10115 Maier", false);
    row("10115", "10115 Hans Maier", false);
    row("10115", "10115* Müller", false);
    row("10115", "10115 *", false);
    row("1234 AB", "1234 Müller", false);
}

void TestFind::aPostcodeIsFoundWithTheName()
{
    QFETCH(QByteArray, postcode);
    QFETCH(QString, query);
    QFETCH(bool, found);
    REQUIRE_OK(
        m_cache->put(person(QStringLiteral("1"), QStringLiteral("Hans Müller"),
                            {sensitive(Field::Address, std::string_view(postcode.constData(),
                                                                        static_cast<std::size_t>(postcode.size())))})));
    REQUIRE_OK(m_cache->put(
        person(QStringLiteral("2"), QStringLiteral("Hans Müller-Nah"), {sensitive(Field::Address, "20095")})));
    QCOMPARE(find(query), found ? QStringList{QStringLiteral("Hans Müller")} : QStringList{});
}

void TestFind::aMovedCustomerIsFoundAtTheNewPlaceOnly()
{
    auto hans = person(QStringLiteral("1"), QStringLiteral("Hans Maier"), {sensitive(Field::Address, "10115")});
    REQUIRE_OK(m_cache->put(hans));
    hans.sensitive = {sensitive(Field::Address, "20095")};
    REQUIRE_OK(m_cache->put(hans));
    QCOMPARE(find(QStringLiteral("maier 10115")), QStringList{});
    QCOMPARE(find(QStringLiteral("maier 20095")), QStringList{QStringLiteral("Hans Maier")});
}

void TestFind::aRenamedCustomerIsFoundByTheNewName()
{
    auto hans = person(QStringLiteral("1"), QStringLiteral("Hans Maier"), {sensitive(Field::Address, "10115")});
    REQUIRE_OK(m_cache->put(hans));
    hans.name = QStringLiteral("Hans Huber");
    REQUIRE_OK(m_cache->put(hans));
    QCOMPARE(find(QStringLiteral("huber 10115")), QStringList{QStringLiteral("Hans Huber")});
    QCOMPARE(find(QStringLiteral("maier 10115")), QStringList{});
    QCOMPARE(find(QStringLiteral("maier")), QStringList{});
    QCOMPARE(find(QStringLiteral("hub")), QStringList{QStringLiteral("Hans Huber")});
}

void TestFind::nobodyIsFoundByWhatAnErasedCustomerHad()
{
    REQUIRE_OK(
        m_cache->put(person(QStringLiteral("1"), QStringLiteral("Hans Maier"), {sensitive(Field::Address, "10115")})));
    REQUIRE_OK(m_cache->database->exec("DELETE FROM records"));
    auto left = m_cache->database->prepare("SELECT count(*) FROM place_tokens");
    REQUIRE_OK(left);
    REQUIRE_OK(left->step());
    QCOMPARE(left->integer(0), 0);
}

void TestFind::thePostcodeStandsNowhereInClear()
{
    REQUIRE_OK(m_cache->put(
        person(QStringLiteral("1"), QStringLiteral("Hans Maier"), {sensitive(Field::Address, "SW9Z 9ZZ")})));
    const QByteArray all = CacheFixture::dump(*m_cache->database);
    QVERIFY(all.contains("maier"));
    QVERIFY(!all.contains("SW9Z"));
    QVERIFY(!all.toUpper().contains("9ZZ"));
}

void TestFind::whoeverIsCalledJustThatComesFirst()
{
    for (const char* name : {"Hans Müller", "Hans Peter Müller", "Hans Müllerson"})
        REQUIRE_OK(m_cache->put(person(QString::fromUtf8(name), QString::fromUtf8(name))));
    QCOMPARE(find(QStringLiteral("müller hans")),
             (QStringList{QStringLiteral("Hans Müller"), QStringLiteral("Hans Peter Müller"),
                          QStringLiteral("Hans Müllerson")}));
}

void TestFind::anEmailIsNobodysName()
{
    REQUIRE_OK(m_cache->put(person(QStringLiteral("1"), QStringLiteral("Jane Example Com"))));
    REQUIRE_OK(m_cache->put(
        person(QStringLiteral("2"), QStringLiteral("Zoe"), {sensitive(Field::Email, "jane@example.com")})));
    QCOMPARE(find(QStringLiteral("jane@example.com")), QStringList{QStringLiteral("Zoe")});
    QCOMPARE(find(QStringLiteral("john@example.com")), QStringList{});
    QCOMPARE(find(QStringLiteral("jane example com")), QStringList{QStringLiteral("Jane Example Com")});
}

void TestFind::theFirstOfManyAreShownAndTheOthersOnDemand()
{
    for (int i = 0; i < 8; ++i)
        REQUIRE_OK(m_cache->put(person(QString::number(i + 1), QStringLiteral("Jane %1").arg(i))));
    auto store = m_cache->store();
    const auto found = store.search(QStringLiteral("jane"), {}, 5, 2);
    REQUIRE_OK(found);
    QCOMPARE(found->records.size(), 5U);
    QCOMPARE(found->hits.size(), 2U);
    QCOMPARE(found->hits[1].title, QStringLiteral("Jane 1"));
    QVERIFY(!found->hits[1].hasMasks);
    REQUIRE_OK(m_cache->database->exec("DELETE FROM customers WHERE name = 'Jane 3'"));
    QCOMPARE(titles(store.hits({found->records.begin() + 2, found->records.end()})),
             (QStringList{QStringLiteral("Jane 2"), QStringLiteral("Jane 4")}));
}

void TestFind::ordersComeInPages()
{
    const auto jane = person(QStringLiteral("1"), QStringLiteral("Jane"));
    for (int i = 0; i < 25; ++i) {
        auto order = purchase(QString::number(i), QStringLiteral("#%1").arg(i), jane);
        // Two a day: the number decides then.
        order.summary.placedAt = QStringLiteral("2026-01-%1T00:00:00Z").arg(i / 2 + 1, 2, 10, QLatin1Char('0'));
        REQUIRE_OK(m_cache->put(order));
    }
    auto store = m_cache->store();
    const auto customer = store.customer(1);
    REQUIRE_OK(customer);
    QCOMPARE(customer->orders.size(), 20U);
    QVERIFY(customer->hasMoreOrders);
    QCOMPARE(customer->orders.front().number, QStringLiteral("#24"));
    const auto rest = store.orders(1, customer->orders.back().id, 100);
    REQUIRE_OK(rest);
    QStringList numbers;
    for (const auto& order : *rest)
        numbers.append(order.number);
    QCOMPARE(numbers.join(u' '), QStringLiteral("#4 #3 #2 #1 #0"));
    REQUIRE_OK(m_cache->database->exec("DELETE FROM orders WHERE id <= 5"));
    QVERIFY(!store.customer(1)->hasMoreOrders);
}

void TestFind::anOrderIsNotListedBesideItsCustomer()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    auto own = purchase(QStringLiteral("91"), QStringLiteral("#1"), person({}, QStringLiteral("Jane"), {email}));
    own.sensitive = {email, sensitive(Field::ShippingPhone, "+49 30 23125999")};
    REQUIRE_OK(m_cache->put(own));
    QCOMPARE(find(QStringLiteral("jane@example.com")), QStringList{QStringLiteral("Jane")});
    QCOMPARE(find(QStringLiteral("+49 30 23125999")), QStringList{QStringLiteral("#1")});
}

/// The customer's token stands for the order's as long as they are the same.
void TestFind::anOrderIsFoundByWhatItsCustomerHadThen()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    const auto phone = sensitive(Field::Phone, "+49 30 23125123");
    REQUIRE_OK(m_cache->put(person(QStringLiteral("1"), QStringLiteral("Jane"), {email, phone})));
    auto order = purchase(QStringLiteral("91"), QStringLiteral("#1"), person(QStringLiteral("1"), {}));
    order.sensitive = {email, sensitive(Field::BillingPhone, "030 23125123")};
    REQUIRE_OK(m_cache->put(order));
    QCOMPARE(number(*m_cache->database, "SELECT count(*) FROM sealed_fields WHERE is_shared"), 2);
    QCOMPARE(find(QStringLiteral("jane@example.com")), QStringList{QStringLiteral("Jane")});

    REQUIRE_OK(m_cache->put(person(QStringLiteral("1"), {}, {sensitive(Field::Email, "doe@example.com"), phone})));
    QCOMPARE(find(QStringLiteral("doe@example.com")), QStringList{QStringLiteral("Jane")});
    QCOMPARE(find(QStringLiteral("jane@example.com")), QStringList{QStringLiteral("#1")});
    QCOMPARE(find(QStringLiteral("030 23125123"), QStringLiteral("DE")), QStringList{QStringLiteral("Jane")});
    QCOMPARE(number(*m_cache->database, "SELECT count(*) FROM sealed_fields WHERE is_shared"), 1);
}

void TestFind::anOrderIsFoundByItselfOnceItMoved()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    REQUIRE_OK(m_cache->put(person(QStringLiteral("1"), QStringLiteral("Jane"), {email})));
    REQUIRE_OK(m_cache->put(person(QStringLiteral("2"), QStringLiteral("Joe"))));
    auto order = purchase(QStringLiteral("91"), QStringLiteral("#1"), person(QStringLiteral("1"), {}));
    order.sensitive = {email};
    REQUIRE_OK(m_cache->put(order));
    QCOMPARE(find(QStringLiteral("jane@example.com")), QStringList{QStringLiteral("Jane")});
    order.customer = person(QStringLiteral("2"), {});
    REQUIRE_OK(m_cache->put(order));
    QCOMPARE(find(QStringLiteral("jane@example.com")), (QStringList{QStringLiteral("Jane"), QStringLiteral("#1")}));
}

void TestFind::exactLookupsAreToldBeforehand_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("exact");
    QTest::addRow("e-mail") << QStringLiteral("jane@example.com") << true;
    QTest::addRow("phone") << QStringLiteral("030 23125123") << true;
    QTest::addRow("name") << QStringLiteral("jane doe") << false;
    QTest::addRow("half an e-mail") << QStringLiteral("jane@") << false;
    QTest::addRow("order") << QStringLiteral("#1001") << false;
    QTest::addRow("four digits") << QStringLiteral("1111") << false;
    QTest::addRow("card and name") << QStringLiteral("doe 1111") << true;
    QTest::addRow("postcode and name") << QStringLiteral("10115 doe") << true;
    QTest::addRow("postcode alone") << QStringLiteral("10115") << false;
    QTest::addRow("phone with extension") << QStringLiteral("030 23125123 ext. 5") << true;
    QTest::addRow("tel link") << QStringLiteral("tel:+49-30-23125123;isub=12345") << true;
    QTest::addRow("spelled number") << QStringLiteral("1-800-FLOWERS") << true;
    QTest::addRow("address") << QStringLiteral("Hauptstr. 5 10115 Berlin Mitte am Park") << false;
    QTest::addRow("empty") << QString() << false;
}

void TestFind::exactLookupsAreToldBeforehand()
{
    QFETCH(QString, query);
    QFETCH(bool, exact);
    QCOMPARE(records::Store::isExactLookup(query), exact);
}

void TestFind::atMostTheLimitIsGiven()
{
    for (int i = 0; i < 8; ++i)
        REQUIRE_OK(m_cache->put(person(QString::number(i + 1), QStringLiteral("Jane %1").arg(i))));
    auto store = m_cache->store();
    QCOMPARE(titles(store.find(QStringLiteral("jane"), {}, 3)),
             (QStringList{QStringLiteral("Jane 0"), QStringLiteral("Jane 1"), QStringLiteral("Jane 2")}));
    QCOMPARE(titles(store.find(QStringLiteral("jane"), {}, 0)), QStringList{});
    QCOMPARE(titles(store.find(QStringLiteral("jane"), {}, -1)), QStringList{});
}

void TestFind::hitsShowMasksOnly()
{
    auto jane = person(QStringLiteral("1"), QString(),
                       {sensitive(Field::CardNumber, "4111111111111111"), sensitive(Field::Email, "jane@example.com")});
    jane.company = QStringLiteral("Acme");
    jane.town = QStringLiteral("Berlin");
    jane.country = QStringLiteral("Germany");
    REQUIRE_OK(m_cache->put(jane));
    const auto hits = m_cache->store().find(QStringLiteral("acme"));
    REQUIRE_OK(hits);
    QCOMPARE(hits->size(), 1U);
    const records::Hit& hit = hits->front();
    QCOMPARE(hit.title, QStringLiteral("j•••@e•••.com"));
    QCOMPARE(hit.subtitle, QStringLiteral("Acme · Berlin, Germany"));
    QCOMPARE(hit.masked.size(), 2U);
    QCOMPARE(hit.masked[0].mask, QStringLiteral("j•••@e•••.com"));
    QCOMPARE(hit.masked[1].mask, QStringLiteral("•••• •••• •••• 1111"));
}

QTEST_GUILESS_MAIN(TestFind)
#include "test_find.moc"
