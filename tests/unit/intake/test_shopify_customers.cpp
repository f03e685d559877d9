// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/shopify_customers.h"

#include "intake_testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

constexpr auto current =
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,"
    "Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default "
    "Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags\n";
constexpr auto older =
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province "
    "Code,Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt\n";
constexpr auto importForm =
    "First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default "
    "Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address "
    "Zip,Default Address Phone,Phone,Accepts SMS Marketing,Tags,Note,Tax Exempt\n";
constexpr auto jane = "'6123456789012,Jane,Doe,jane@example.com,yes,Kite & Anchor,Lindenstr. 5,2. OG,Berlin,BE,DE,"
                      "'10115,030 23125 111,'+49 30 23125 123,no,1234.50,7,\"likes tea,\ncall after 5\",no,"
                      "\"vip, newsletter\"\n";

Outcome mapped(const QByteArray& file, const QString& region = {})
{
    auto done = mapAll<ShopifyCustomers>(file, region);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *std::move(done);
}

} // namespace

class TestShopifyCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFormOf20Columns()
    {
        const Outcome result = mapped(QByteArray(current) + jane);
        QCOMPARE(result.rejects, QStringList());
        QCOMPARE(result.stored.size(), 1U);
        const Stored& stored = result.stored.front();
        const records::CustomerInput& customer = stored.customer;
        QCOMPARE(customer.source, QStringLiteral("shopify"));
        QCOMPARE(customer.externalId, QStringLiteral("6123456789012"));
        QCOMPARE(customer.name, QStringLiteral("Jane Doe"));
        QCOMPARE(customer.company, QStringLiteral("Kite & Anchor"));
        QCOMPARE(customer.note, QStringLiteral("likes tea,\ncall after 5"));
        QCOMPARE(customer.tags, QStringList({QStringLiteral("vip"), QStringLiteral("newsletter")}));
        QCOMPARE(customer.town, QStringLiteral("Berlin"));
        QCOMPARE(customer.country, QStringLiteral("Germany"));
        QCOMPARE(customer.orderCount, 7);
        QCOMPARE(customer.spent.minor, 123450);
        QCOMPARE(stored.values.value(QStringLiteral("email")), QStringLiteral("jane@example.com"));
        QCOMPARE(stored.values.value(QStringLiteral("phone")), QStringLiteral("+49 30 23125 123"));
        QCOMPARE(stored.normalized.value(QStringLiteral("phone")), QStringLiteral("+493023125123"));
        QCOMPARE(stored.values.value(QStringLiteral("address")),
                 QStringLiteral("Lindenstr. 5\n2. OG\n10115 Berlin\nBE\nGermany"));
        QCOMPARE(stored.masks.value(QStringLiteral("address")), QStringLiteral("Berlin, Germany"));
        QCOMPARE(stored.masks.value(QStringLiteral("email")), QStringLiteral("j•••@e•••.com"));
    }

    void readsTheOlderFormOf21Columns()
    {
        const Outcome result = mapped(
            QByteArray(older) + "6123456789012,Jane,Doe,jane@example.com,yes,Kite & Anchor,Lindenstr. 5,,Berlin,Berlin,"
                                "BE,Germany,DE,10115,030 23125 123,no,10.00,1,vip,note,no\n");
        QCOMPARE(result.rejects, QStringList());
        const Stored& stored = result.stored.front();
        QCOMPARE(stored.customer.country, QStringLiteral("Germany"));
        // The country of the row makes a national number one that can be found.
        QCOMPARE(stored.normalized.value(QStringLiteral("phone")), QStringLiteral("+493023125123"));
        QCOMPARE(stored.masks.value(QStringLiteral("phone")), QStringLiteral("+49 ••• ••• 23"));
        QCOMPARE(stored.values.value(QStringLiteral("address")),
                 QStringLiteral("Lindenstr. 5\n10115 Berlin\nBerlin\nGermany"));
    }

    void readsTheOldestFormWithOneColumnForMarketing()
    {
        const QByteArray oldest =
            "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country "
            "Code,Zip,Phone,Accepts Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt\n";
        const Outcome result =
            mapped(oldest + "Jane,Doe,jane@example.com,Kite,Lindenstr. 5,2. OG,Berlin,,BE,,DE,10115,030 "
                            "23125 123,yes,10.00,1,vip,note,no\nJohn,Doe,j@example.com,,,,,,,,,,,"
                            "Berlin,1.00,1,,,no\n");
        QCOMPARE(result.rejects, QStringList{QStringLiteral("3 Accepts Marketing: neither yes nor no")});
        const Stored& stored = result.stored.front();
        QCOMPARE(stored.customer.country, QStringLiteral("Germany"));
        QCOMPARE(stored.values.value(QStringLiteral("address")),
                 QStringLiteral("Lindenstr. 5\n2. OG\n10115 Berlin\nBE\nGermany"));
        QCOMPARE(stored.customer.spent.minor, 1000);
    }

    void readsTheImportFormOf17Columns()
    {
        const Outcome result =
            mapped(QByteArray(importForm) + "Jane,Doe,jane@example.com,yes,,,,,,,,+44 7700 900123,,no,,,no\n");
        QCOMPARE(result.rejects, QStringList());
        const Stored& stored = result.stored.front();
        QVERIFY(stored.customer.externalId.isEmpty());
        QCOMPARE(stored.normalized.value(QStringLiteral("phone")), QStringLiteral("+447700900123"));
        QVERIFY(!stored.values.contains(QStringLiteral("address")));
    }

    void columnsMayBeMissingReorderedOrMore()
    {
        const Outcome result = mapped("Shoe Size,EMAIL, last name ,First Name\n42,jane@example.com,Doe,Jane\n");
        QCOMPARE(result.rejects, QStringList());
        QCOMPARE(result.stored.front().customer.name, QStringLiteral("Jane Doe"));
        QCOMPARE(result.stored.front().values.value(QStringLiteral("email")), QStringLiteral("jane@example.com"));
    }

    void theDefaultRegionServesRowsWithoutACountry()
    {
        const Outcome result = mapped("First Name,Phone\nJane,030 23125 123\n", QStringLiteral("DE"));
        QCOMPARE(result.stored.front().normalized.value(QStringLiteral("phone")), QStringLiteral("+493023125123"));
    }

    void identityAndPaymentColumnsAreSensitive()
    {
        const Outcome result = mapped("First Name,Email,Card Number,IBAN,date_of_birth,taxvat\n"
                                      "Jane,jane@example.com,'4111 1111 1111 1111,DE89370400440532013000,1985-03-09,"
                                      "'12345678901\n");
        QCOMPARE(result.rejects, QStringList());
        const Stored& stored = result.stored.front();
        QCOMPARE(stored.values.value(QStringLiteral("card_number")), QStringLiteral("4111 1111 1111 1111"));
        QCOMPARE(stored.masks.value(QStringLiteral("card_number")), QStringLiteral("•••• •••• •••• 1111"));
        QCOMPARE(stored.masks.value(QStringLiteral("iban")), QStringLiteral("DE•• •••• •••• 3000"));
        QCOMPARE(stored.values.value(QStringLiteral("birth_date")), QStringLiteral("1985-03-09"));
        QCOMPARE(stored.values.value(QStringLiteral("national_id")), QStringLiteral("12345678901"));
    }

    void forbiddenColumnsAreNeverRead()
    {
        const Outcome result = mapped("First Name,Email,CVV,Card Number\nJane,jane@example.com,737,4111111111111111\n");
        const Stored& stored = result.stored.front();
        for (const QString& value : stored.values)
            QVERIFY(!value.contains(QStringLiteral("737")));
        QCOMPARE(stored.values.size(), 2);
    }

    void cardNumbersInFreeTextAreMasked()
    {
        const Outcome result = mapped("First Name,Email,Note,Tags,Company\nJane,jane@example.com,"
                                      "card 4111 1111 1111 1111 exp 12/27,4111111111111111,5555 5555 5555 4444\n");
        const records::CustomerInput& customer = result.stored.front().customer;
        QCOMPARE(customer.note, QStringLiteral("card •••• •••• •••• 1111 exp 12/27"));
        QCOMPARE(customer.tags, QStringList{QStringLiteral("•••• •••• •••• 1111")});
        QCOMPARE(customer.company, QStringLiteral("•••• •••• •••• 4444"));
    }

    void oneOfNameEmailAndPhoneIsEnough()
    {
        const Outcome result = mapped("First Name,Last Name,Email,Phone,Company\nJane,,,,\n,,j@example.com,,\n"
                                      ",,,+44 7700 900123,\n,,,,Kite & Anchor\n");
        QCOMPARE(result.stored.size(), 3U);
        QCOMPARE(result.rejects, QStringList{QStringLiteral("5 -: no name, no e-mail and no phone")});
    }

    void fieldsInWrongPlacesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("e-mail") << QByteArray("1,Jane,Doe,Berlin,yes,+49 30 23125 1,1.00,1\n")
                                << QStringLiteral("2 Email: not an e-mail address");
        QTest::newRow("two @") << QByteArray("1,Jane,Doe,a@b@c,yes,,1.00,1\n")
                               << QStringLiteral("2 Email: not an e-mail address");
        QTest::newRow("phone") << QByteArray("1,Jane,Doe,,yes,jane@example.com,1.00,1\n")
                               << QStringLiteral("2 Phone: not a phone number");
        QTest::newRow("name") << QByteArray("1,jane@example.com,Doe,,yes,,1.00,1\n")
                              << QStringLiteral("2 First Name: not a name");
        QTest::newRow("amount") << QByteArray("1,Jane,Doe,,yes,,Berlin,1\n")
                                << QStringLiteral("2 Total Spent: not an amount like 1234.50");
        QTest::newRow("count") << QByteArray("1,Jane,Doe,,yes,,1.00,1.5\n")
                               << QStringLiteral("2 Total Orders: not a whole number");
        QTest::newRow("yes or no") << QByteArray("1,Jane,Doe,,12 Mill Lane,,1.00,1\n")
                                   << QStringLiteral("2 Accepts Email Marketing: neither yes nor no");
        QTest::newRow("id") << QByteArray("6.12346E+12,Jane,Doe,,yes,,1.00,1\n")
                            << QStringLiteral("2 Customer ID: not an id");
        QTest::newRow("short") << QByteArray("1,Jane,Doe\n") << QStringLiteral("2 -: 3 cells where the header has 8");
        QTest::newRow("long") << QByteArray("1,Jane,Doe,j@example.com,yes,,1.00,1,more\n")
                              << QStringLiteral("2 -: 9 cells where the header has 8");
        QTest::newRow("quotes") << QByteArray("1,\"Jane,Doe\n")
                                << QStringLiteral("2 -: a quotation mark is not closed, or text follows a closed one");
        QTest::newRow("Latin 1") << QByteArray("1,J\xFCrgen,Doe,,yes,,1.00,1\n")
                                 << QStringLiteral("2 -: is not UTF-8: save the file as \"CSV UTF-8\"");
    }
    void fieldsInWrongPlacesAreNamed()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, expected);
        const Outcome result =
            mapped("Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent,Total Orders\n" +
                   row + "9,Good,Row,good@example.com,no,,0.00,0\n");
        QCOMPARE(result.rejects, QStringList{expected});
        QCOMPARE(result.stored.size(), 1U);
        QCOMPARE(result.stored.front().customer.name, QStringLiteral("Good Row"));
    }

    void cellsMissingAtARowsEndAreEmpty()
    {
        const Outcome result = mapped("Customer ID,First Name,Last Name,Email,Note,Tags\n1,Jane,Doe,j@example.com\n"
                                      "2,Joe,Roe,r@example.com,tea\n3,Cut\n");
        QCOMPARE(result.stored.size(), 2U);
        QCOMPARE(result.stored.back().customer.note, QStringLiteral("tea"));
        QCOMPARE(result.rejects, QStringList{QStringLiteral("4 -: 2 cells where the header has 6")});
        QCOMPARE(result.remarks, QStringList{QStringLiteral(
                                     "-: fewer cells than the header: the missing ones taken for empty (2 from 2)")});
    }

    void whatPeopleWriteInsteadOfAPhoneIsLeftOut()
    {
        const Outcome result = mapped("First Name,Email,Phone\nJane,j@example.com,n/a\nJoe,r@example.com,ask him\n"
                                      ",,none\nAnn,a@example.com,+49 30 23125123\n");
        QCOMPARE(result.stored.size(), 3U);
        QVERIFY(!result.stored.front().values.contains(QStringLiteral("phone")));
        QVERIFY(result.stored.back().values.contains(QStringLiteral("phone")));
        QCOMPARE(result.rejects, QStringList{QStringLiteral("4 -: no name, no e-mail and no phone")});
        QCOMPARE(result.remarks, QStringList{QStringLiteral("Phone: no phone number: left out (3 from 2)")});
    }

    void aCardNumberElsewhereIsMaskedOrLeftOutAndReported()
    {
        const Outcome result = mapped(
            "First Name,Email,Phone,Address1,City,Note\n"
            "Jane,j@example.com,4111111111111111,Mill Lane 1 / 5500005555555559,Leeds,pay 4242 4242 4242 4242\n");
        const Stored& stored = result.stored.front();
        QVERIFY(!stored.values.contains(QStringLiteral("phone")));
        QCOMPARE(stored.values.value(QStringLiteral("address")),
                 QStringLiteral("Mill Lane 1 / •••• •••• •••• 5559\nLeeds"));
        QCOMPARE(stored.customer.note, QStringLiteral("pay •••• •••• •••• 4242"));
        QCOMPARE(result.remarks, QStringList({QStringLiteral("Note: card number: masked (1 from 2)"),
                                              QStringLiteral("Phone: card number: left out (1 from 2)"),
                                              QStringLiteral("Address1: card number: masked (1 from 2)")}));
    }

    void anIndianPostcodeIsTakenAndAPinIsNot()
    {
        const Outcome result = mapped("First Name,Email,Address1,City,PIN Code\nAsha,a@example.com,1 MG Road,Bengaluru,"
                                      "560 001\nRavi,r@example.com,2 MG Road,Bengaluru,4711\n");
        QCOMPARE(result.rejects, QStringList());
        QVERIFY(result.stored.front().values.value(QStringLiteral("address")).contains(QStringLiteral("560 001")));
        QVERIFY(!result.stored.back().values.value(QStringLiteral("address")).contains(QStringLiteral("4711")));
        QCOMPARE(result.remarks,
                 QStringList{QStringLiteral("PIN Code: no postcode of six digits: left out (1 from 3)")});
    }

    void surplusCellsThatAreEmptyAreNoFault()
    {
        const Outcome result = mapped("First Name,Email\nJane,jane@example.com,,,\n");
        QCOMPARE(result.rejects, QStringList());
        QCOMPARE(result.stored.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestShopifyCustomers)
#include "test_shopify_customers.moc"
