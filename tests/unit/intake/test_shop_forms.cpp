// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

QString shown(const records::Money& money)
{
    return QString::number(money.minor) + money.currency;
}

/// All that a record holds, as "name=value" without what is empty.
QStringList contentOf(const Stored& stored)
{
    const records::CustomerInput& customer = stored.customer;
    const records::OrderInput& order = stored.order;
    QList<std::pair<QString, QString>> all{{QStringLiteral("name"), customer.name},
                                           {QStringLiteral("company"), customer.company},
                                           {QStringLiteral("customer"), customer.externalId},
                                           {QStringLiteral("town"), customer.town},
                                           {QStringLiteral("country"), customer.country},
                                           {QStringLiteral("id"), order.externalId},
                                           {QStringLiteral("number"), order.summary.number},
                                           {QStringLiteral("placed"), order.summary.placedAt},
                                           {QStringLiteral("financial"), order.summary.financialStatus},
                                           {QStringLiteral("note"), order.note + customer.note},
                                           {QStringLiteral("paid"), order.moments.paid},
                                           {QStringLiteral("shipped"), order.moments.shipped}};
    if (customer.orderCount != 0)
        all.append({QStringLiteral("orders"), QString::number(customer.orderCount)});
    for (const auto& [name, money] :
         {std::pair("spent", customer.spent), std::pair("total", order.summary.total),
          std::pair("subtotal", order.subtotal), std::pair("shipping", order.shipping), std::pair("taxes", order.taxes),
          std::pair("discount", order.discount), std::pair("refunded", order.refunded)}) {
        if (money.minor != 0)
            all.append({QLatin1String(name), shown(money)});
    }
    for (const records::OrderLine& line : order.lines)
        all.append({QStringLiteral("line"),
                    QStringLiteral("%1 %2 %3 %4")
                        .arg(line.title, line.sku, QString::number(line.quantity), shown(line.price))});
    for (const records::Refund& refund : order.refunds)
        all.append({QStringLiteral("refund"),
                    QStringLiteral("%1 %2 %3 %4")
                        .arg(refund.externalId, refund.refundedAt, shown(refund.amount), refund.reason)});
    for (auto value = stored.values.cbegin(); value != stored.values.cend(); ++value)
        all.append({value.key(), QString(value.value()).replace(u'\n', u'|')});
    QStringList content;
    for (const auto& [name, value] : all) {
        if (!value.isEmpty())
            content.append(name + u'=' + value);
    }
    content.sort();
    return content;
}

QStringList sorted(const char* lines)
{
    QStringList list = QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

} // namespace

/// A record of each format with something else in each of its places.
class TestShopForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMemberHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("WooCommerce's customers")
            << QByteArray(
                   R"([{"id":25,"email":"jo@example.com","first_name":"Jo","last_name":"Doe","orders_count":4,
"total_spent":"12.50","billing":{"first_name":"B","last_name":"F","company":"Doe Ltd","address_1":"969 Market",
"address_2":"Floor 2","city":"San Francisco","state":"CA","postcode":"94103","country":"US","phone":"(415) 555-2671"},
"meta_data":[{"id":1,"key":"billing_birthday","value":"1971-03-09"}]}])")
            << sorted("customer=25\nname=Jo Doe\ncompany=Doe Ltd\ntown=San Francisco\ncountry=United States\norders=4\n"
                      "spent=1250\nemail=jo@example.com\nphone=(415) 555-2671\nbirth_date=1971-03-09\n"
                      "address=969 Market|Floor 2|94103 San Francisco|CA|United States");
        QTest::newRow("WooCommerce's orders")
            << QByteArray(
                   R"([{"id":727,"number":"R-727","status":"completed","currency":"EUR","customer_id":25,
"date_created":"2017-03-22T16:28:02","date_created_gmt":"2017-03-22T15:28:02","date_paid":"2017-03-22T16:28:08",
"date_paid_gmt":"2017-03-22T15:28:08","date_completed":"2017-03-23T10:00:00","date_completed_gmt":"2017-03-23T09:00:00",
"discount_total":"1.01","shipping_total":"2.02","total_tax":"3.03","total":"29.35","customer_note":"ring twice",
"billing":{"first_name":"Jo","last_name":"Doe","company":"Doe Ltd","address_1":"1 Bill St","address_2":"B2",
"city":"Leeds","state":"WY","postcode":"LS1","country":"GB","email":"jo@example.com","phone":"0113 496 0001"},
"shipping":{"first_name":"Al","last_name":"Fox","company":"Fox Ltd","address_1":"2 Ship St","address_2":"S2",
"city":"York","state":"NY","postcode":"YO1","country":"GB","phone":"0113 496 0002"},
"refunds":[{"id":9,"reason":"broken","total":"-4.00"}],
"line_items":[{"name":"Mug","sku":"MUG-1","quantity":2,"subtotal":"20.00","total":"20.00","price":10}]}])")
            << sorted(
                   "id=727\nnumber=R-727\ncustomer=25\nfinancial=completed\nplaced=2017-03-22T16:28:02+01:00\n"
                   "paid=2017-03-22T16:28:08+01:00\nshipped=2017-03-23T10:00:00+01:00\ndiscount=101EUR\nshipping="
                   "202EUR\n"
                   "taxes=303EUR\ntotal=2935EUR\nsubtotal=2000EUR\nrefunded=400EUR\nnote=ring twice\nname=Jo Doe\n"
                   "company=Doe Ltd\ntown=Leeds\ncountry=United Kingdom\nline=Mug MUG-1 2 1000EUR\n"
                   "refund=9  400EUR broken\nemail=jo@example.com\nphone=0113 496 0001\nbilling_phone=0113 496 0001\n"
                   "shipping_phone=0113 496 0002\ncustomer.email=jo@example.com\ncustomer.phone=0113 496 0001\n"
                   "customer.address=1 Bill St|B2|LS1 Leeds|WY|United Kingdom\n"
                   "billing_address=Jo Doe|Doe Ltd|1 Bill St|B2|LS1 Leeds|WY|United Kingdom\n"
                   "shipping_address=Al Fox|Fox Ltd|2 Ship St|S2|YO1 York|NY|United Kingdom");
        QTest::newRow("WooCommerce's refunds")
            << QByteArray(R"([{"id":9,"parent_id":727,"date_created":"2017-03-24T12:00:00",
"date_created_gmt":"2017-03-24T11:00:00","amount":"4.00","reason":"broken","refunded_by":1}])")
            << sorted("id=727\nrefunded=400EUR\nrefund=9 2017-03-24T12:00:00+01:00 400EUR broken");
        QTest::newRow("Magento's customers")
            << QByteArray(
                   "email,_website,firstname,lastname,middlename,prefix,suffix,dob,taxvat,_address_company,_address_"
                   "street,_address_city,_address_region,_address_postcode,_address_country_id,_address_telephone\n"
                   "h@example.com,base,Hedy,Lamarr,E.,Ms.,Jr.,1914-11-09,ATU12345678,Film Ltd,1 Ring,Wien,Wien "
                   "Land,1010,AT,+43 1 5132 111\n")
            << sorted("name=Ms. Hedy E. Lamarr Jr.\ncompany=Film Ltd\ntown=Wien\ncountry=Austria\nemail=h@example.com\n"
                      "phone=+43 1 5132 111\nbirth_date=1914-11-09\nnational_id=ATU12345678\n"
                      "address=1 Ring|1010 Wien|Wien Land|Austria");
        QTest::newRow("Magento's orders grid")
            << QByteArray("ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Base),Grand Total "
                          "(Purchased),Status,Billing Address,Shipping Address,Customer Email,Subtotal,Shipping and "
                          "Handling,Customer Name,Total Refunded,Order Currency\n"
                          "000000001,Main,2017-03-22 19:28:02,Veronica Costello,Al Fox,36.39,37.40,closed,\"1 Bill "
                          "St,Calder\",\"2 Ship St,York\",roni@example.com,31.39,5.01,V. Costello,4.00,USD\n")
            << sorted("number=000000001\nplaced=2017-03-22T19:28:02+00:00\nfinancial=closed\ntotal=3740USD\n"
                      "subtotal=3139USD\nshipping=501USD\nrefunded=400USD\nname=Veronica Costello\n"
                      "email=roni@example.com\ncustomer.email=roni@example.com\n"
                      "customer.address=1 Bill St,Calder\nbilling_address=Veronica Costello|1 Bill St,Calder\n"
                      "shipping_address=Al Fox|2 Ship St,York");
    }
    void eachMemberHasItsPlace()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QStringList, expected);
        const auto fed = feed(file, {}, {{QStringLiteral("727"), QStringLiteral("EUR")}});
        REQUIRE_OK(fed);
        QCOMPARE(fed->outcome.rejects, QStringList());
        QCOMPARE(fed->outcome.stored.size(), 1U);
        QCOMPARE(contentOf(fed->outcome.stored.front()).join(u'\n'), expected.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestShopForms)
#include "test_shop_forms.moc"
