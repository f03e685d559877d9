// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

const QByteArray& magentoHeader()
{
    static const QByteArray header =
        "email,_website,_store,confirmation,created_at,created_in,disable_auto_group_change,dob,firstname,gender,"
        "group_id,lastname,middlename,password_hash,prefix,rp_token,rp_token_created_at,store_id,suffix,taxvat,"
        "updated_at,website_id,password";
    return header;
}

const QByteArray& germanMapping()
{
    static const QByteArray mapping =
        "{\"scrim_mapping\":1,\"records\":\"orders\",\"source\":\"laden\",\"currency\":\"EUR\","
        "\"decimal\":\"comma\",\"dates\":\"day-first\",\"time_zone\":\"Europe/Berlin\",\"fields\":{"
        "\"number\":\"Bestellung\",\"placed_at\":\"Datum\",\"total\":\"Summe\",\"email\":\"E-Mail\","
        "\"billing.name\":[\"Vorname\",\"Nachname\"],\"line.title\":\"Artikel\",\"line.quantity\":\"Menge\","
        "\"line.price\":\"Preis\"}}";
    return mapping;
}

} // namespace

class TestMapped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void magentosCustomersAreReadAndTheirSecretsAreNot()
    {
        const auto fed =
            feed(magentoHeader() +
                 "\nhedy@example.com,base,default,,\"2020-01-01 10:00:00\",Default,0,1914-11-09,Hedy,Female,1,"
                 "Lamarr,E.,\"$2y$10$hash\",Ms.,t0ken,\"2020-01-01\",1,,ATU12345678,\"2020-01-02\",1,pw\n");
        REQUIRE_OK(fed);
        QCOMPARE(fed->format, Format::MagentoCustomers);
        QCOMPARE(fed->outcome.rejects, QStringList());
        const Stored& stored = fed->outcome.stored.front();
        QCOMPARE(stored.customer.name, QStringLiteral("Ms. Hedy E. Lamarr"));
        QCOMPARE(stored.customer.source, QStringLiteral("magento"));
        QCOMPARE(stored.values.value(QStringLiteral("birth_date")), QStringLiteral("1914-11-09"));
        QCOMPARE(stored.values.value(QStringLiteral("national_id")), QStringLiteral("ATU12345678"));
        QCOMPARE(fed->dropped, QStringList({QStringLiteral("confirmation"), QStringLiteral("password_hash"),
                                            QStringLiteral("rp_token"), QStringLiteral("rp_token_created_at"),
                                            QStringLiteral("password")}));
    }

    void furtherAddressesOfACustomerCountWithTheCustomer()
    {
        const auto fed = feed("email,_website,firstname,lastname,_address_street,_address_city,_address_postcode,"
                              "_address_country_id,_address_telephone\n"
                              "a@example.com,base,Ada,Byte,,,,,\n"
                              ",,,,1 First St,Leeds,LS1,GB,0113 496 0000\n"
                              ",,,,2 Second St,York,YO1,GB,\n"
                              "b@example.com,base,Bob,Bit,3 Third St,Hull,HU1,GB,\n");
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.rejects, QStringList());
        QCOMPARE(fed->outcome.stored.size(), 2U);
        QCOMPARE(fed->outcome.stored.front().rows, 3);
        QCOMPARE(fed->outcome.stored.front().values.value(QStringLiteral("address")),
                 QStringLiteral("1 First St\nLS1 Leeds\nUnited Kingdom"));
        QCOMPARE(fed->rows, 4);
    }

    void magentosOrdersGridIsRead()
    {
        const auto fed =
            feed("ID,\"Purchase Point\",\"Purchase Date\",\"Bill-to Name\",\"Ship-to Name\",\"Grand Total "
                 "(Base)\",\"Grand Total "
                 "(Purchased)\",Status,\"Billing Address\",\"Shipping Address\",\"Shipping Information\",\"Customer "
                 "Email\",\"Customer Group\",Subtotal,\"Shipping and Handling\",\"Customer Name\",\"Payment "
                 "Method\",\"Total "
                 "Refunded\"\n"
                 "000000001,\"Main Website\nMain Store\",\"Mar 22, 2017, 4:28:02 PM\",\"Veronica Costello\",\"Veronica "
                 "Costello\",$36.39,\"€36,39\",complete,\"6146 Honey Bluff Parkway,Calder,Michigan,49628-7978\",\"6146 "
                 "Honey Bluff "
                 "Parkway,Calder\",\"Flat Rate\",roni@example.com,General,\"€31,39\",\"€5,00\",\"Veronica "
                 "Costello\",checkmo,\n"
                 "000000002,\"Main\",2017-03-22 "
                 "19:28:02,V,V,39.64,39.6400,closed,,,,roni@example.com,,29.0000,10,,checkmo,39.6400\n");
        REQUIRE_OK(fed);
        QCOMPARE(fed->format, Format::MagentoOrders);
        QCOMPARE(fed->outcome.rejects, QStringList());
        const records::OrderInput& first = fed->outcome.stored.front().order;
        QCOMPARE(first.summary.number, QStringLiteral("000000001"));
        QCOMPARE(first.summary.placedAt, QStringLiteral("2017-03-22T16:28:02+00:00"));
        QCOMPARE(first.summary.total.minor, 3639);
        QCOMPARE(first.summary.total.currency, QStringLiteral("EUR"));
        QCOMPARE(first.summary.financialStatus, QStringLiteral("complete"));
        QCOMPARE(first.customer.name, QStringLiteral("Veronica Costello"));
        const records::OrderInput& second = fed->outcome.stored.back().order;
        QCOMPARE(second.refunded.minor, 3964);
        QCOMPARE(second.shipping.minor, 1000);
    }

    void anyCsvIsReadByAMapping()
    {
        const auto fed =
            feedBy(germanMapping(), "Bestellung;Datum;Summe;E-Mail;Vorname;Nachname;Artikel;Menge;Preis\n"
                                    "A-1;02.03.2026 10:15;1.234,50;j@example.com;J\xF6rg;M\xFCller;Tisch;1;1.200,00\n"
                                    "A-1;;;;;;Kerze;3;11,50\n"
                                    "A-2;03.03.2026;12;k@example.com;Kai;Kant;;;\n");
        REQUIRE_OK(fed);
        QCOMPARE(fed->format, Format::Csv);
        QCOMPARE(fed->encoding, Encoding::Windows1252);
        QCOMPARE(fed->outcome.rejects, QStringList());
        QCOMPARE(fed->outcome.stored.size(), 2U);
        const Stored& stored = fed->outcome.stored.front();
        QCOMPARE(stored.rows, 2);
        QCOMPARE(stored.order.source, QStringLiteral("laden"));
        QCOMPARE(stored.order.summary.total.minor, 123450);
        QCOMPARE(stored.order.summary.total.currency, QStringLiteral("EUR"));
        QCOMPARE(stored.order.summary.placedAt, QStringLiteral("2026-03-02T10:15:00+01:00"));
        QCOMPARE(stored.order.lines.size(), 2U);
        QCOMPARE(stored.order.lines[1].price.minor, 1150);
        QCOMPARE(stored.customer.name, QStringLiteral("Jörg Müller"));
    }

    void aMappingSaysWhenAnOrderWasPaidShippedAndReturned()
    {
        const QByteArray mapping = R"({"scrim_mapping":1,"records":"orders","currency":"EUR","dates":"day-first",
            "time_zone":"+01:00","fields":{"number":"No","total":"Sum","paid_at":"Paid","packed_at":"Packed",
            "shipped_at":"Out","delivered_at":"There","returned_at":"Back","cancelled_at":"Off",
            "shipment.carrier":"Carrier","shipment.tracking":"Parcel","shipment.shipped_at":"Out",
            "refund.amount":"Refund","refund.refunded_at":"Refunded","refund.reason":"Why","line.title":"Item"}})";
        const auto fed = feedBy(
            mapping, "No;Sum;Paid;Packed;Out;There;Back;Off;Carrier;Parcel;Refund;Refunded;Why;Item\n"
                     "1;10,00;01.02.2026 10:00;02.02.2026;03.02.2026;;05.02.2026;;Van;V1;-4,00;06.02.2026;Torn;Mug\n"
                     "1;;;;03.02.2026;;;;Van;V1;-4,00;;;Cup\n"
                     "1;;;;04.02.2026;;;;Van;V2;;;;Bowl\n"
                     "2;10,00;soon;;;;;;;;;;;Mug\n"
                     "3;10,00;;;;;;;;;1,234;;;Mug\n");
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.size(), 1U);
        const records::OrderInput& order = fed->outcome.stored.front().order;
        QCOMPARE(order.moments.paid, QStringLiteral("2026-02-01T10:00:00+01:00"));
        QVERIFY(order.moments.packed.startsWith(QStringLiteral("2026-02-02")));
        QVERIFY(order.moments.returned.startsWith(QStringLiteral("2026-02-05")));
        QCOMPARE(order.moments.delivered, QString());
        QCOMPARE(order.moments.cancelled, QString());
        QCOMPARE(order.shipments.size(), 2U);
        QCOMPARE(order.shipments[1].tracking, QStringLiteral("V2"));
        QCOMPARE(order.refunds.size(), 1U);
        QCOMPARE(order.refunds[0].amount.minor, 400);
        QCOMPARE(order.refunds[0].reason, QStringLiteral("Torn"));
        QCOMPARE(order.refunded.minor, 400);
        QCOMPARE(order.refunded.currency, QStringLiteral("EUR"));
        QCOMPARE(fed->outcome.rejects,
                 (QStringList{QStringLiteral("5 Paid: not a date, or one that could be read in two ways"),
                              QStringLiteral("6 Refund: not an amount like 1234.50, or one that could be read in two "
                                             "ways")}));
    }

    void whatCouldBeReadInTwoWaysIsRejected()
    {
        const QByteArray mapping =
            "{\"scrim_mapping\":1,\"records\":\"orders\",\"fields\":{\"number\":\"N\",\"placed_at\":"
            "\"D\",\"total\":\"T\"}}";
        const auto fed = feedBy(mapping, "N,D,T\n1,02/03/2026,5\n2,2026-03-02,\"1,234\"\n3,2026-03-02,5.00\n");
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.size(), 1U);
        QCOMPARE(
            fed->outcome.rejects,
            QStringList({QStringLiteral("2 D: not a date, or one that could be read in two ways"),
                         QStringLiteral("3 T: not an amount like 1234.50, or one that could be read in two ways")}));
    }

    void aMappingReadsJsonAsWell()
    {
        const QByteArray mapping = "{\"scrim_mapping\":1,\"records\":\"customers\",\"fields\":{\"name\":\"who.name\","
                                   "\"email\":\"mails[].address\",\"phone\":\"tel\"}}";
        const auto fed =
            feedBy(mapping, "[{\"who\":{\"name\":\"Ada Byte\"},\"tel\":\"+49 30 23125123\",\"mails\":[]}]");
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.front().customer.name, QStringLiteral("Ada Byte"));
        QVERIFY(fed->outcome.stored.front().values.contains(QStringLiteral("phone")));
    }

    void aColumnThatIsNotThereOrMustNotBeStoredIsNamed()
    {
        const QByteArray mapping =
            "{\"scrim_mapping\":1,\"records\":\"customers\",\"fields\":{\"name\":\"Name\",\"note\":"
            "[\"CVV\",\"Typo\"]}}";
        const auto fed = feedBy(mapping, "Name,CVV\nAda,737\n");
        REQUIRE_ERROR(fed, ErrorCode::WrongFormat);
        QVERIFY(fed.error().message.contains(QStringLiteral("CVV, Typo")));
    }

    void ofJsonNobodyCanAskForWhatMustNotBeStored()
    {
        const QByteArray mapping =
            "{\"scrim_mapping\":1,\"records\":\"customers\",\"fields\":{\"name\":\"name\",\"note\":"
            "\"meta_data[card_cvv]\"}}";
        const auto fed =
            feedBy(mapping, "[{\"name\":\"Ada\",\"meta_data\":[{\"key\":\"card_cvv\",\"value\":\"737\"}]}]");
        REQUIRE_ERROR(fed, ErrorCode::WrongFormat);
        QVERIFY(fed.error().message.contains(QStringLiteral("meta_data[card_cvv]")));
    }

    void formatAndMappingGoTogether()
    {
        Options options;
        options.format = Format::Csv;
        REQUIRE_ERROR(feed("a,b\n", options), ErrorCode::Usage);
        options.format = Format::ShopifyOrders;
        REQUIRE_ERROR(feedBy(germanMapping(), "a,b\n", options), ErrorCode::Usage);
    }

    void aCurrencyIsSaidForExportsThatNameNone()
    {
        Options options;
        options.defaultCurrency = QStringLiteral("JPY");
        const auto fed = feed("First Name,Email,Total Spent\nAda,a@example.com,1200.00\n", options);
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.front().customer.spent.minor, 1200);
        QCOMPARE(fed->outcome.stored.front().customer.spent.currency, QStringLiteral("JPY"));
    }

    void aLineOfAHundredThousandColumnsIsReadOrRejected()
    {
        QByteArray wide = "First Name,Email";
        for (int i = 0; i < 100'000; ++i)
            wide += ",c" + QByteArray::number(i % 10'000);
        const auto known = feed(wide + "\nAda,a@example.com\n");
        REQUIRE_OK(known);
        QCOMPARE(known->outcome.stored.size(), 1U);
        const auto surplus =
            feed("First Name,Email\nAda,a@example.com" + QByteArray(100'000, ',') + "x\nBob,b@example.com\n");
        REQUIRE_OK(surplus);
        QCOMPARE(surplus->outcome.stored.size(), 1U);
        QCOMPARE(surplus->outcome.rejects, QStringList{QStringLiteral("2 -: 100002 cells where the header has 2")});
    }

    void formulasAreText()
    {
        const auto fed = feed("First Name,Email,Note\n=HYPERLINK(\"x\"),a@example.com,'=1+1\n");
        REQUIRE_OK(fed);
        QCOMPARE(fed->rows, 1);
    }
};

QTEST_GUILESS_MAIN(TestMapped)
#include "test_mapped.moc"
