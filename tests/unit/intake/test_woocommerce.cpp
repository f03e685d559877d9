// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

/// As the REST API v3 gives it, with what plugins add; the secrets must not come anywhere.
QByteArray customer(const QByteArray& id, const QByteArray& more = {})
{
    return "{\"id\":" + id +
           ",\"date_created\":\"2017-03-21T16:09:28\",\"email\":\"john.doe@example.com\",\"first_name\":\"Jo\\u00e3o\","
           "\"last_name\":\"Doe\",\"role\":\"customer\",\"username\":\"john.doe\",\"billing\":{\"first_name\":\"Jo\","
           "\"last_name\":\"Doe\",\"company\":\"Doe Ltd\",\"address_1\":\"969 "
           "Market\",\"address_2\":\"\",\"city\":\"San "
           "Francisco\",\"state\":\"CA\",\"postcode\":\"94103\",\"country\":\"US\",\"email\":\"john.doe@example.com\","
           "\"phone\":\"(415) 555-2671\"},\"shipping\":{\"first_name\":\"Jo\",\"address_1\":\"1 "
           "Elsewhere\",\"city\":\"Reno\",\"postcode\":\"89501\",\"country\":\"US\"},\"is_paying_customer\":false,"
           "\"meta_data\":[{\"id\":1,\"key\":\"billing_birthday\",\"value\":\"1971-03-09\"},{\"id\":2,\"key\":\"_card_"
           "cvv\",\"value\":\"737\"},{\"id\":3,\"key\":\"reset_token\",\"value\":\"t0ken\"}],\"_links\":{\"self\":[{"
           "\"href\":\"https://example.com/wp-json/wc/v3/customers/25\"}]}" +
           more + "}";
}

QByteArray order(const QByteArray& more = {})
{
    return "{\"id\":727,\"parent_id\":0,\"number\":\"727\",\"order_key\":\"wc_order_58d2d042d1d\",\"status\":"
           "\"processing\",\"currency\":\"USD\",\"date_created\":\"2017-03-22T16:28:02\",\"date_created_gmt\":\"2017-"
           "03-22T19:28:02\",\"discount_total\":\"0.00\",\"shipping_total\":\"10.00\",\"total\":\"29.35\",\"total_"
           "tax\":\"1.35\",\"customer_id\":25,\"customer_ip_address\":\"203.0.113.7\",\"customer_note\":\"pay 4111 "
           "1111 1111 1111\",\"billing\":{\"first_name\":\"John\",\"last_name\":\"Doe\",\"address_1\":\"969 "
           "Market\",\"city\":\"San "
           "Francisco\",\"state\":\"CA\",\"postcode\":\"94103\",\"country\":\"US\",\"email\":\"john.doe@example.com\","
           "\"phone\":\"(415) "
           "555-2671\"},\"shipping\":{\"first_name\":\"Jane\",\"last_name\":\"Doe\",\"address_1\":\"1 "
           "Elsewhere\",\"city\":\"Reno\",\"postcode\":\"89501\",\"country\":\"US\"},\"transaction_id\":\"\",\"meta_"
           "data\":[],\"line_items\":[{\"id\":315,\"name\":\"Woo Single "
           "#1\",\"quantity\":2,\"subtotal\":\"6.00\",\"total\":\"6.00\",\"sku\":\"W-1\",\"price\":3},{\"id\":316,"
           "\"name\":\"Ship Your "
           "Idea\",\"quantity\":3,\"subtotal\":\"12.00\",\"total\":\"12.00\",\"sku\":\"\",\"price\":4.000000000000001}]"
           ",\"refunds\":[{\"id\":730,\"reason\":\"\",\"total\":\"-10.00\"},{\"id\":731,\"reason\":\"\",\"total\":\"-1."
           "50\"}]" +
           more + "}";
}

QByteArray refund(const QByteArray& id, const QByteArray& order, const QByteArray& amount)
{
    return "{\"id\":" + id + ",\"amount\":\"" + amount +
           "\",\"reason\":\"\",\"refunded_by\":1,\"_links\":{\"up\":[{\"href\":\"https://example.com/wp-json/wc/v3/"
           "orders/" +
           order + "\"}]}}";
}

} // namespace

class TestWooCommerce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsReadWithTheBillingAddress()
    {
        const auto fed = feed('[' + customer("25") + ']');
        REQUIRE_OK(fed);
        QCOMPARE(fed->format, Format::WooCommerceCustomers);
        QVERIFY(fed->because.contains(QStringLiteral("email, first_name, billing")));
        QCOMPARE(fed->outcome.rejects, QStringList());
        QCOMPARE(fed->outcome.stored.size(), 1U);
        const Stored& stored = fed->outcome.stored.front();
        QCOMPARE(stored.customer.source, QStringLiteral("woocommerce"));
        QCOMPARE(stored.customer.externalId, QStringLiteral("25"));
        QCOMPARE(stored.customer.name, QStringLiteral("João Doe"));
        QCOMPARE(stored.customer.company, QStringLiteral("Doe Ltd"));
        QCOMPARE(stored.values.value(QStringLiteral("address")),
                 QStringLiteral("969 Market\n94103 San Francisco\nCA\nUnited States"));
        QCOMPARE(stored.normalized.value(QStringLiteral("phone")), QStringLiteral("+14155552671"));
        QCOMPARE(stored.values.value(QStringLiteral("birth_date")), QStringLiteral("1971-03-09"));
        QVERIFY(fed->dropped.contains(QStringLiteral("meta_data[_card_cvv]")));
        QVERIFY(fed->dropped.contains(QStringLiteral("meta_data[reset_token]")));
    }

    void aCustomerWithoutANameHasTheBillingOne()
    {
        const auto fed = feed("[{\"id\":1,\"email\":\"a@example.com\",\"first_name\":\"\",\"last_name\":\"\","
                              "\"billing\":{\"first_name\":\"Jo\",\"last_name\":\"Doe\"}}]");
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.front().customer.name, QStringLiteral("Jo Doe"));
    }

    void withoutABillingAddressTheShippingOneIsTakenWhole()
    {
        const auto fed = feed(
            "[{\"id\":1,\"email\":\"a@example.com\",\"first_name\":\"A\",\"billing\":{\"country\":\"DE\"},\"shipping\":"
            "{\"address_1\":\"1 Elsewhere\",\"city\":\"Reno\",\"postcode\":\"89501\",\"country\":\"US\"}}]");
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.front().values.value(QStringLiteral("address")),
                 QStringLiteral("1 Elsewhere\n89501 Reno\nUnited States"));
    }

    void anOrderIsReadWithItsLinesAndExactSums()
    {
        const auto fed = feed(order());
        REQUIRE_OK(fed);
        QCOMPARE(fed->format, Format::WooCommerceOrders);
        QCOMPARE(fed->outcome.rejects, QStringList());
        const records::OrderInput& stored = fed->outcome.stored.front().order;
        QCOMPARE(stored.summary.number, QStringLiteral("727"));
        QCOMPARE(stored.summary.placedAt, QStringLiteral("2017-03-22T16:28:02-03:00"));
        QCOMPARE(stored.summary.financialStatus, QStringLiteral("processing"));
        QCOMPARE(stored.summary.total.minor, 2935);
        QCOMPARE(stored.summary.total.currency, QStringLiteral("USD"));
        QCOMPARE(stored.subtotal.minor, 1800);
        QCOMPARE(stored.shipping.minor, 1000);
        QCOMPARE(stored.taxes.minor, 135);
        QCOMPARE(stored.refunded.minor, 1150);
        QCOMPARE(stored.lines.size(), 2U);
        QCOMPARE(stored.lines[0].title, QStringLiteral("Woo Single #1"));
        QCOMPARE(stored.lines[0].quantity, 2);
        QCOMPARE(stored.lines[1].price.minor, 400);
        QCOMPARE(stored.note, QStringLiteral("pay •••• •••• •••• 1111"));
        QCOMPARE(fed->outcome.stored.front().customer.externalId, QStringLiteral("25"));
        QCOMPARE(fed->outcome.stored.front().values.value(QStringLiteral("shipping_address")),
                 QStringLiteral("Jane Doe\n1 Elsewhere\n89501 Reno\nUnited States"));
        QCOMPARE(fed->outcome.remarks, QStringList{QStringLiteral("customer_note: card number: masked (1 from 1)")});
        QVERIFY(fed->dropped.contains(QStringLiteral("customer_ip_address")));
    }

    void anOrderSaysWhenItWasPaidAndCompletedAndWhatWentBack()
    {
        const auto fed = feed(order(",\"date_paid\":\"2017-03-22T16:28:08\",\"date_paid_gmt\":\"2017-03-22T19:28:08\","
                                    "\"date_completed\":null,\"date_completed_gmt\":\"2017-03-24T09:00:00\"")
                                  .replace("\"id\":730,\"reason\":\"\"", "\"id\":730,\"reason\":\"Broken\""));
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.rejects, QStringList());
        const records::OrderInput& stored = fed->outcome.stored.front().order;
        QCOMPARE(stored.moments.paid, QStringLiteral("2017-03-22T16:28:08-03:00"));
        QCOMPARE(stored.moments.shipped, QStringLiteral("2017-03-24T09:00:00+00:00"));
        QCOMPARE(stored.moments.delivered, QString());
        QCOMPARE(stored.refunds.size(), 2U);
        QCOMPARE(stored.refunds[0].externalId, QStringLiteral("730"));
        QCOMPARE(stored.refunds[0].amount.minor, 1000);
        QCOMPARE(stored.refunds[0].reason, QStringLiteral("Broken"));
        QCOMPARE(stored.refunds[1].amount.minor, 150);
    }

    void aRefundSaysWhenAndWhy()
    {
        const auto fed = feed('[' +
                                  refund("1", "723", "10.00")
                                      .replace("\"reason\":\"\"", "\"reason\":\"Too small\",\"date_created\":"
                                                                  "\"2017-03-23T00:07:09\",\"date_created_gmt\":"
                                                                  "\"2017-03-23T03:07:09\"") +
                                  ',' + refund("2", "723", "9.50") + ']',
                              {}, {{QStringLiteral("723"), QStringLiteral("EUR")}});
        REQUIRE_OK(fed);
        const auto& refunds = fed->outcome.stored.front().order.refunds;
        QCOMPARE(refunds.size(), 2U);
        QCOMPARE(refunds[0].externalId, QStringLiteral("1"));
        QCOMPARE(refunds[0].refundedAt, QStringLiteral("2017-03-23T00:07:09-03:00"));
        QCOMPARE(refunds[0].reason, QStringLiteral("Too small"));
        QCOMPARE(refunds[0].amount.minor, 1000);
        QCOMPARE(refunds[1].refundedAt, QString());
        QCOMPARE(refunds[1].amount.minor, 950);
    }

    void aGuestsOrderNamesNoCustomersId()
    {
        const auto fed = feed(order().replace("\"customer_id\":25", "\"customer_id\":0"));
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.front().customer.externalId, QString());
    }

    void anOrderWithOneBadLineIsRejectedWhole()
    {
        const auto fed = feed('[' + order() + ',' + order().replace("\"quantity\":3", "\"quantity\":\"three\"") + ']');
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.size(), 1U);
        QCOMPARE(fed->outcome.rejects.size(), 1);
        QVERIFY(fed->outcome.rejects.first().endsWith(QStringLiteral("line_items[].quantity: not a whole number")));
    }

    void anOrderThatStandsOnTwoPagesIsNoFault()
    {
        const auto fed = feed('[' + order() + "][" + order() + ']');
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.rejects, QStringList());
        QCOMPARE(fed->outcome.stored.size(), 2U);
    }

    void refundsOfAnOrderAreSummedAndNoneCountsTwice()
    {
        const auto fed = feed(
            '[' + refund("1", "723", "10.00") + ',' + refund("2", "723", "9.50") + ',' + refund("2", "723", "9.50") +
                ',' + refund("3", "999", "1.00") + ',' + refund("4", "724", "500") + ']',
            {}, {{QStringLiteral("723"), QStringLiteral("EUR")}, {QStringLiteral("724"), QStringLiteral("JPY")}});
        REQUIRE_OK(fed);
        QCOMPARE(fed->format, Format::WooCommerceRefunds);
        QCOMPARE(fed->rows, 5);
        QCOMPARE(fed->outcome.stored.size(), 2U);
        qint64 sum = 0;
        for (const Stored& stored : fed->outcome.stored) {
            if (stored.order.externalId == QLatin1String("723"))
                sum = stored.order.refunded.minor;
            else
                QCOMPARE(stored.order.refunded.minor, 500);
        }
        QCOMPARE(sum, 1950);
        QCOMPARE(fed->outcome.rejects.size(), 1);
        QVERIFY(
            fed->outcome.rejects.first().contains(QStringLiteral("its order is not there; import the orders first")));
    }

    void jsonLinesAndWrappersAreTheSame_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray one = customer("1").replace('\n', ' ');
        const QByteArray two = customer("2").replace('\n', ' ');
        QTest::newRow("lines") << one + '\n' + two + '\n';
        QTest::newRow("lines with commas") << one + ",\n" + two + "\n";
        QTest::newRow("wrapper") << "{\"customers\":[" + one + ',' + two + "]}";
        QTest::newRow("batch") << "{\"create\":[" + one + "],\"update\":[" + two + "]}";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") + [&] {
            const QString text = QString::fromUtf8('[' + one + ',' + two + ']');
            return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        }();
    }
    void jsonLinesAndWrappersAreTheSame()
    {
        QFETCH(const QByteArray, file);
        const auto fed = feed(file);
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.rejects, QStringList());
        QCOMPARE(fed->outcome.stored.size(), 2U);
        QCOMPARE(fed->outcome.stored.back().customer.externalId, QStringLiteral("2"));
    }

    void aBrokenRecordCostsItselfAlone()
    {
        const auto fed =
            feed('[' + customer("1") + ",{\"id\":2,\"email\":\"b@example.com\",\"email\":\"c@example.com\"}," +
                 "{\"id\":3,\"email\":\"no address\"},{\"id\":4,\"email\":tru}," + customer("5") + ']');
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.stored.size(), 2U);
        QCOMPARE(fed->outcome.rejects.size(), 3);
        QVERIFY(fed->outcome.rejects[0].contains(QStringLiteral("email: stands twice in one record")));
        QVERIFY(fed->outcome.rejects[1].contains(QStringLiteral("email: not an e-mail address")));
        QVERIFY(fed->outcome.rejects[2].contains(QStringLiteral("is not JSON")));
    }

    void aFileThatIsCutOffSaysSo()
    {
        const auto fed = feed('[' + customer("1") + ',' + customer("2").left(200));
        REQUIRE_OK(fed);
        QCOMPARE(fed->rows, 2);
        QVERIFY(fed->outcome.rejects.first().contains(QStringLiteral("the file ends in the middle of this record")));
        QVERIFY(fed->outcome.remarks.first().contains(QStringLiteral("it may be cut off")));
    }

    void otherJsonIsRefused()
    {
        for (const char* text : {"[]", "{}", "[1,2]", "{\"customers\":[]}", "[{\"sku\":\"x\",\"price\":1}]", "{\"a\":"})
            REQUIRE_ERROR(feed(text), ErrorCode::WrongFormat);
        Options options;
        options.format = Format::WooCommerceOrders;
        REQUIRE_ERROR(feed(customer("1"), options), ErrorCode::WrongFormat);
    }
};

QTEST_GUILESS_MAIN(TestWooCommerce)
#include "test_woocommerce.moc"
