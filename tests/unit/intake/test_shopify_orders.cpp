// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/shopify_orders.h"

#include "intake_testkit.h"

#include <QFile>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

constexpr auto shortHeader = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem "
                             "quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Id\n";

constexpr auto exportHeader =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,"
    "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
    "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,"
    "Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,"
    "Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,"
    "Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,"
    "Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,"
    "Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,"
    "Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,"
    "Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,"
    "Payment ID,Payment Terms Name,Next Payment Due At,Payment References";

Outcome mapped(const QByteArray& file)
{
    auto done = mapAll<ShopifyOrders>(file);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *std::move(done);
}

QByteArray first(const QByteArray& number)
{
    return number +
           ",jane@example.com,paid,EUR,20.00,5.00,3.80,28.80,2026-01-15 10:23:45 +0100,2,Mug,5.00,MUG-1,Jane "
           "Doe," +
           number.mid(1) + "99\n";
}

QByteArray more(const QByteArray& number, const QByteArray& price = "10.00")
{
    return number + ",jane@example.com,,,,,,,,1,Candle," + price + ",CND-2,,\n";
}

} // namespace

class TestShopifyOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneNumberAreOneOrder()
    {
        const Outcome result = mapped(QByteArray(shortHeader) + first("#1001") + more("#1001") + first("#1002"));
        QCOMPARE(result.rejects, QStringList());
        QCOMPARE(result.stored.size(), 2U);
        const records::OrderInput& order = result.stored.front().order;
        QCOMPARE(result.stored.front().rows, 2);
        QCOMPARE(order.summary.number, QStringLiteral("#1001"));
        QCOMPARE(order.externalId, QStringLiteral("100199"));
        QCOMPARE(order.summary.placedAt, QStringLiteral("2026-01-15T10:23:45+01:00"));
        QCOMPARE(order.summary.total.minor, 2880);
        QCOMPARE(order.summary.total.currency, QStringLiteral("EUR"));
        QCOMPARE(order.lines.size(), 2U);
        QCOMPARE(order.lines[0].title, QStringLiteral("Mug"));
        QCOMPARE(order.lines[0].quantity, 2);
        QCOMPARE(order.lines[0].price.minor, 500);
        QCOMPARE(order.lines[1].sku, QStringLiteral("CND-2"));
        QCOMPARE(result.stored[1].rows, 1);
    }

    void anOrderSaysWhenItWasPaidFulfilledAndCancelled()
    {
        const Outcome result = mapped("Name,Total,Currency,Paid at,Fulfilled at,Cancelled at,Lineitem name\n"
                                      "#1,5.00,EUR,2026-01-15 10:23:45 +0100,2026-01-16 09:00:00 +0100,,Mug\n"
                                      "#2,5.00,EUR,,,2026-01-17 09:00:00 +0100,Mug\n"
                                      "#3,5.00,EUR,,yesterday,,Mug\n");
        QCOMPARE(result.stored.size(), 2U);
        const records::OrderMoments& first = result.stored.front().order.moments;
        QCOMPARE(first.paid, QStringLiteral("2026-01-15T10:23:45+01:00"));
        QCOMPARE(first.shipped, QStringLiteral("2026-01-16T09:00:00+01:00"));
        QCOMPARE(first.cancelled, QString());
        QCOMPARE(result.stored.back().order.moments.cancelled, QStringLiteral("2026-01-17T09:00:00+01:00"));
        QCOMPARE(result.rejects, QStringList{QStringLiteral("4 Fulfilled at: not a date")});
    }

    void aRowWithoutNumberContinuesTheOneBefore()
    {
        const Outcome result = mapped(QByteArray(shortHeader) + first("#1001") + ",,,,,,,,,1,Candle,10.00,CND-2,,\n");
        QCOMPARE(result.rejects, QStringList());
        QCOMPARE(result.stored.front().order.lines.size(), 2U);
    }

    void repeatedOrderCellsAreNoSecondOrder()
    {
        const Outcome result = mapped(QByteArray(shortHeader) + first("#1001") + first("#1001"));
        QCOMPARE(result.rejects, QStringList());
        QCOMPARE(result.stored.size(), 1U);
        QCOMPARE(result.stored.front().order.lines.size(), 2U);
    }

    void aBadRowRejectsItsWholeOrder()
    {
        const Outcome result =
            mapped(QByteArray(shortHeader) + first("#1001") + more("#1001", "ten") + more("#1001") + first("#1002"));
        QCOMPARE(result.rejects, QStringList({QStringLiteral("2 -: another row of this order is rejected"),
                                              QStringLiteral("3 Lineitem price: not an amount like 1234.50"),
                                              QStringLiteral("4 -: another row of this order is rejected")}));
        QCOMPARE(result.stored.size(), 1U);
        QCOMPARE(result.stored.front().order.summary.number, QStringLiteral("#1002"));
    }

    void rowsBehindAnUnreadableFirstRowAreRejectedToo()
    {
        const Outcome result = mapped(QByteArray(shortHeader) + "#1001,\"a\"b,paid\n" + more("#1001") + first("#1002"));
        QCOMPARE(result.rejects.size(), 2);
        QCOMPARE(result.stored.size(), 1U);
    }

    void anUnreadableRowOfTheOpenOrderRejectsIt()
    {
        const Outcome result = mapped(QByteArray(shortHeader) + first("#1001") + "#1001,\"a\"b,\n" + first("#1002"));
        QCOMPARE(result.rejects.size(), 2);
        QCOMPARE(result.stored.size(), 1U);
    }

    void unnamedRowsBehindAnUnreadableRowJoinNoOtherOrder()
    {
        const Outcome result =
            mapped(QByteArray(shortHeader) + first("#1001") + "\"x\"y\n" + ",,,,,,,,,1,Candle,10.00,CND-2,,\n");
        QCOMPARE(result.stored.size(), 1U);
        QCOMPARE(result.stored.front().order.lines.size(), 1U);
        QCOMPARE(result.rejects.size(), 2);
    }

    void aContinuationWithoutItsOrderIsRejected()
    {
        const Outcome result = mapped(QByteArray(shortHeader) + more("#1001") + first("#1002"));
        QCOMPARE(result.rejects,
                 QStringList{QStringLiteral("2 Name: continues an order that does not stand before it")});
        QCOMPARE(result.stored.size(), 1U);
    }

    void withoutLineItemsAnOrderStandsInAFileOnce()
    {
        const Outcome result = mapped("Name,Total\n#1,1.00\n#2,2.00\n#1,3.00\n");
        QCOMPARE(result.stored.size(), 2U);
        QCOMPARE(result.rejects, QStringList{QStringLiteral("4 Name: the order stands in the file twice")});
    }

    void amountsFollowTheCurrency()
    {
        const QByteArray header = "Name,Currency,Total,Lineitem price,Lineitem name\n";
        const Outcome result = mapped(header + "#1,JPY,1200,600,Mug\n#2,KWD,1.005,1.005,Mug\n#3,JPY,12.50,1,Mug\n");
        QCOMPARE(result.stored.size(), 2U);
        QCOMPARE(result.stored[0].order.summary.total.minor, 1200);
        QCOMPARE(result.stored[1].order.lines[0].price.minor, 1005);
        QCOMPARE(result.rejects, QStringList{QStringLiteral("4 Total: not an amount like 1234.50")});
    }

    void fieldsInWrongPlacesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("total") << QByteArray("#1,j@example.com,paid,EUR,Berlin,2026-01-15,1,Mug,1.00\n")
                               << QStringLiteral("2 Total: not an amount like 1234.50");
        QTest::newRow("date") << QByteArray("#1,j@example.com,paid,EUR,1.00,yesterday,1,Mug,1.00\n")
                              << QStringLiteral("2 Created at: not a date");
        QTest::newRow("e-mail") << QByteArray("#1,paid,paid,EUR,1.00,2026-01-15,1,Mug,1.00\n")
                                << QStringLiteral("2 Email: not an e-mail address");
        QTest::newRow("status") << QByteArray("#1,,j@example.com,EUR,1.00,2026-01-15,1,Mug,1.00\n")
                                << QStringLiteral("2 Financial Status: not a status");
        QTest::newRow("currency") << QByteArray("#1,,paid,1.00,1.00,2026-01-15,1,Mug,1.00\n")
                                  << QStringLiteral("2 Currency: not a currency's code");
        QTest::newRow("quantity") << QByteArray("#1,,paid,EUR,1.00,2026-01-15,Mug,1,1.00\n")
                                  << QStringLiteral("2 Lineitem quantity: not a whole number");
        QTest::newRow("number") << QByteArray("Jane,,paid,EUR,1.00,2026-01-15,1,Mug,1.00\n")
                                << QStringLiteral("2 Name: not an order number");
        QTest::newRow("no number") << QByteArray(",,paid,EUR,1.00,2026-01-15,1,Mug,1.00\n")
                                   << QStringLiteral("2 Name: no order number");
    }
    void fieldsInWrongPlacesAreNamed()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, expected);
        const Outcome result = mapped("Name,Email,Financial Status,Currency,Total,Created at,Lineitem "
                                      "quantity,Lineitem name,Lineitem price\n" +
                                      row);
        QCOMPARE(result.rejects, QStringList{expected});
        QVERIFY(result.stored.empty());
    }

    void addressesAndPhonesAreTheOrdersOwn()
    {
        const Outcome result = mapped(
            "Name,Email,Total,Billing Name,Billing Address1,Billing Zip,Billing City,Billing Country,Billing "
            "Phone,Shipping Name,Shipping Street,Shipping Zip,Shipping City,Shipping Country,Shipping Phone,Phone,Card "
            "Number\n#1,jane@example.com,1.00,Jane Doe,Lindenstr. 5,'10115,Berlin,DE,030 23125 123,Joe Doe,12 Mill "
            "Lane,M1 1AE,Manchester,GB,+44 7700 900123,,4111111111111111\n");
        QCOMPARE(result.rejects, QStringList());
        const Stored& stored = result.stored.front();
        QCOMPARE(stored.values.value(QStringLiteral("billing_address")),
                 QStringLiteral("Jane Doe\nLindenstr. 5\n10115 Berlin\nGermany"));
        QCOMPARE(stored.values.value(QStringLiteral("shipping_address")),
                 QStringLiteral("Joe Doe\n12 Mill Lane\nM1 1AE Manchester\nUnited Kingdom"));
        QCOMPARE(stored.normalized.value(QStringLiteral("billing_phone")), QStringLiteral("+493023125123"));
        QCOMPARE(stored.values.value(QStringLiteral("shipping_phone")), QStringLiteral("+44 7700 900123"));
        QCOMPARE(stored.values.value(QStringLiteral("card_number")), QStringLiteral("4111111111111111"));
        QCOMPARE(stored.customer.name, QStringLiteral("Jane Doe"));
        QCOMPARE(stored.values.value(QStringLiteral("customer.email")), QStringLiteral("jane@example.com"));
        QCOMPARE(stored.values.value(QStringLiteral("customer.phone")), QStringLiteral("030 23125 123"));
        QCOMPARE(stored.values.value(QStringLiteral("customer.address")),
                 QStringLiteral("Lindenstr. 5\n10115 Berlin\nGermany"));
    }

    void eachColumnHasItsPlace()
    {
        const Outcome result = mapped(
            "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,"
            "Refunded Amount,Paid at,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping "
            "Name,Shipping Company,Shipping Address1,Shipping Address2,Shipping City,Shipping Pin Code,Shipping "
            "Country,Shipping Phone,Notes,Id\n"
            "#7,j@example.com,partially_refunded,fulfilled,EUR,1.01,2.02,3.03,4.04,5.05,6.06,2026-01-15 10:23:45 "
            "+0100,,3,Mug,0.50,MUG-1,Asha Rao,Tea Ltd,12 MG Road,Floor 2,Pune,411001,India,+91 20 2612 3456,ring "
            "twice,99\n");
        QCOMPARE(result.rejects, QStringList());
        const Stored& stored = result.stored.front();
        const records::OrderInput& order = stored.order;
        QCOMPARE(order.summary.financialStatus, QStringLiteral("partially_refunded"));
        QCOMPARE(order.summary.fulfilmentStatus, QStringLiteral("fulfilled"));
        QCOMPARE(order.subtotal.minor, 101);
        QCOMPARE(order.shipping.minor, 202);
        QCOMPARE(order.taxes.minor, 303);
        QCOMPARE(order.summary.total.minor, 404);
        QCOMPARE(order.discount.minor, 505);
        QCOMPARE(order.refunded.minor, 606);
        QCOMPARE(order.refunded.currency, QStringLiteral("EUR"));
        QCOMPARE(order.summary.placedAt, QStringLiteral("2026-01-15T10:23:45+01:00"));
        QCOMPARE(order.lines.front().quantity, 3);
        QCOMPARE(order.lines.front().sku, QStringLiteral("MUG-1"));
        QCOMPARE(order.note, QStringLiteral("ring twice"));
        // Without a billing name the customer is who gets the parcel.
        QCOMPARE(stored.customer.name, QStringLiteral("Asha Rao"));
        QCOMPARE(stored.customer.company, QStringLiteral("Tea Ltd"));
        QCOMPARE(stored.values.value(QStringLiteral("customer.address")),
                 QStringLiteral("12 MG Road\nFloor 2\n411001 Pune\nIndia"));
        QCOMPARE(stored.values.value(QStringLiteral("customer.phone")), QStringLiteral("+91 20 2612 3456"));
    }

    void aProvinceIsItsNameWhereTheRowHasOne()
    {
        const Outcome result =
            mapped("Name,Total,Lineitem name,Billing Address1,Billing Province,Billing Province Name\n"
                   "#1,1.00,Mug,Main St 1,CA,California\n#2,1.00,Mug,Main St 1,CA,\n");
        const QString field = QStringLiteral("billing_address");
        QCOMPARE(result.stored.front().values.value(field), QStringLiteral("Main St 1\nCalifornia"));
        QCOMPARE(result.stored.back().values.value(field), QStringLiteral("Main St 1\nCA"));
    }

    void allOfTheExports79ColumnsAreKnown()
    {
        const QByteArray header = exportHeader;
        CsvReader reader(sourceOf(header));
        const auto record = reader.next();
        REQUIRE_OK(record);
        MemorySink sink;
        const ShopifyOrders format(Header((*record)->cells), sink, {});
        QCOMPARE(format.header().size(), 79U);
        QCOMPARE(format.header().ignored(), QStringList());
        QCOMPARE(format.header().forbidden(), QStringList());
    }

    void aSaleAtTheCounterNeedsNoCustomer()
    {
        const Outcome result = mapped("Name,Email,Total,Lineitem name\n#1,,1.00,Mug\n");
        QCOMPARE(result.rejects, QStringList());
        QVERIFY(result.stored.front().customer.name.isEmpty());
    }

    void attributesThatMustNotBeStoredAreLeftOut()
    {
        const Outcome result = mapped("Name,Total,Note Attributes\n#1,1.00,\"gift: yes\ncustomer_ip: 203.0.113.7\n"
                                      "Reset Token: t0ken\nwish: blue\ncvv2: 737\"\n");
        QCOMPARE(result.stored.front().order.note, QStringLiteral("gift: yes\nwish: blue"));
        QCOMPARE(result.remarks.filter(QStringLiteral("must not be stored")).size(), 1);
    }

    void cardNumbersInNotesAreMasked()
    {
        const Outcome result =
            mapped("Name,Total,Notes,Note Attributes\n#1,1.00,4111111111111111,pay: 4111-1111-1111-1111\n");
        QCOMPARE(result.stored.front().order.note, QStringLiteral("•••• •••• •••• 1111\npay: •••• •••• •••• 1111"));
    }
};

QTEST_GUILESS_MAIN(TestShopifyOrders)
#include "test_shopify_orders.moc"
