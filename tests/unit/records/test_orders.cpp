// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <tuple>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using records::Stored;

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache.emplace(); }
    void cleanup() { m_cache.reset(); }

    void anOrderComesBackWhole();
    void whatHappenedToAnOrderComesBack();
    void aRefundKeepsWhatAnotherExportSaidOfIt();
    void anOrderKnowsItsCustomersNextAndLast();
    void aSecondImportChangesNothing();
    void aChangedOrderIsUpdated_data();
    void aChangedOrderIsUpdated();
    void newLinesReplaceTheOldOnes();
    void anOrderWithoutAnIdIsKnownByItsNumber();
    void anOrderKeepsItsCustomerWhenTheEmailChanges();
    void anOrderOfNobodyHasNoCustomer();
    void anOrderNeverChangesAKnownCustomer();
    void aCustomersOrdersComeNewestFirst();
    void recordsAreResolvedByEveryIdOfTheirs();
    void subjectsLeadThereAndBack();
    void aCardIsOfTheCustomerBehindTheRecord();

private:
    Stored put(const records::OrderInput& input)
    {
        const auto stored = m_cache->put(input);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        return *stored;
    }

    std::optional<CacheFixture> m_cache;
};

void TestOrders::anOrderComesBackWhole()
{
    auto input =
        purchase(QStringLiteral("91"), QStringLiteral("#1001"),
                 person(QStringLiteral("7"), QStringLiteral("Jane"), {sensitive(Field::Email, "j@example.com")}));
    input.summary.financialStatus = QStringLiteral("paid");
    input.summary.fulfilmentStatus = QStringLiteral("fulfilled");
    input.subtotal = {100000, QStringLiteral("EUR")};
    input.shipping = {3450, QStringLiteral("EUR")};
    input.taxes = {20000, QStringLiteral("EUR")};
    input.discount = {1, QStringLiteral("EUR")};
    input.refunded = {2, QStringLiteral("EUR")};
    input.note = QStringLiteral("Ring twice");
    input.sensitive = {sensitive(Field::ShippingAddress, "Road 1"), sensitive(Field::BillingAddress, "Road 2")};
    QCOMPARE(put(input), Stored::Imported);
    const auto order = m_cache->store().order(1);
    REQUIRE_OK(order);
    QCOMPARE(order->customer, 1);
    QCOMPARE(order->customerName, QStringLiteral("Jane"));
    QCOMPARE(order->summary.number, QStringLiteral("#1001"));
    QCOMPARE(order->summary.placedAt, input.summary.placedAt);
    QCOMPARE(order->summary.financialStatus, QStringLiteral("paid"));
    QCOMPARE(order->summary.fulfilmentStatus, QStringLiteral("fulfilled"));
    QCOMPARE(records::format(order->summary.total), QStringLiteral("1,234.50 EUR"));
    QCOMPARE(order->subtotal.minor, 100000);
    QCOMPARE(order->shipping.minor, 3450);
    QCOMPARE(order->taxes.minor, 20000);
    QCOMPARE(order->discount.minor, 1);
    QCOMPARE(order->refunded.minor, 2);
    QCOMPARE(order->note, QStringLiteral("Ring twice"));
    QCOMPARE(order->lines.size(), 1U);
    QCOMPARE(order->lines[0].sku, QStringLiteral("T-1"));
    QCOMPARE(records::format(order->lines[0].price), QStringLiteral("617.25 EUR"));
    QCOMPARE(order->fields.size(), 2U);
    QCOMPARE(order->fields[0].field, Field::BillingAddress);
    REQUIRE_OK(m_cache->store().sealedField(order->id, Field::ShippingAddress));
    REQUIRE_ERROR(m_cache->store().order(2), ErrorCode::NotFound);
}

void TestOrders::whatHappenedToAnOrderComesBack()
{
    auto input = purchase(QStringLiteral("91"), QStringLiteral("#1001"));
    input.moments = {
        QStringLiteral("2026-01-02T04:00:00+01:00"), {}, QStringLiteral("2026-01-03T09:00:00+01:00"), {}, {},
        QStringLiteral("2026-01-05T09:00:00+01:00")};
    input.shipments = {{QStringLiteral("Blue Van"), QStringLiteral("BV1"), input.moments.shipped, {}},
                       {QStringLiteral("Blue Van"), QStringLiteral("BV2"), {}, {}}};
    input.refunds = {{QStringLiteral("7"), {}, {500, QStringLiteral("EUR")}, QStringLiteral("Broken")}};
    QCOMPARE(put(input), Stored::Imported);
    const auto order = m_cache->store().order(1);
    REQUIRE_OK(order);
    QCOMPARE(order->moments, input.moments);
    QCOMPARE(order->shipments, input.shipments);
    QCOMPARE(order->refunds.size(), 1U);
    QCOMPARE(records::format(order->refunds[0].amount), QStringLiteral("5.00 EUR"));
    QCOMPARE(order->refunds[0].reason, QStringLiteral("Broken"));
    QCOMPARE(put(input), Stored::Unchanged);

    auto silent = purchase(QStringLiteral("91"), QStringLiteral("#1001"));
    QCOMPARE(put(silent), Stored::Unchanged);
    QCOMPARE(m_cache->store().order(1)->moments, input.moments);
    QCOMPARE(m_cache->store().order(1)->shipments, input.shipments);
    silent.moments.delivered = QStringLiteral("2026-01-04T12:00:00+01:00");
    QCOMPARE(put(silent), Stored::Updated);
    QCOMPARE(m_cache->store().order(1)->moments.delivered, silent.moments.delivered);
    QCOMPARE(m_cache->store().order(1)->moments.paid, input.moments.paid);
    silent.shipments = {{QStringLiteral("Parcel Post"), QStringLiteral("PP1"), {}, {}}};
    QCOMPARE(put(silent), Stored::Updated);
    QCOMPARE(m_cache->store().order(1)->shipments, silent.shipments);
}

void TestOrders::aRefundKeepsWhatAnotherExportSaidOfIt()
{
    auto input = purchase(QStringLiteral("91"), QStringLiteral("#1001"));
    const QString when = QStringLiteral("2026-02-01T10:00:00Z");
    input.refunds = {{QStringLiteral("7"), when, {500, {}}, QStringLiteral("Broken")}};
    QCOMPARE(put(input), Stored::Imported);
    input.refunds = {{QStringLiteral("7"), {}, {500, {}}, {}}, {QStringLiteral("8"), {}, {100, {}}, {}}};
    QCOMPARE(put(input), Stored::Updated);
    const auto order = m_cache->store().order(1);
    QCOMPARE(order->refunds.size(), 2U);
    QCOMPARE(order->refunds[0].refundedAt, when);
    QCOMPARE(order->refunds[0].reason, QStringLiteral("Broken"));
    QCOMPARE(order->refunds[1].refundedAt, QString());
    QCOMPARE(put(input), Stored::Unchanged);
}

void TestOrders::anOrderKnowsItsCustomersNextAndLast()
{
    const auto jane = person(QStringLiteral("7"), QStringLiteral("Jane"));
    const auto joe = person(QStringLiteral("8"), QStringLiteral("Joe"));
    for (const auto& [id, who, day] : {std::tuple("1", jane, "02"), std::tuple("2", joe, "03"),
                                       std::tuple("3", jane, "04"), std::tuple("4", jane, "04")}) {
        auto input = purchase(QLatin1String(id), QLatin1String(id), who);
        input.summary.placedAt = QStringLiteral("2026-01-%1T00:00:00Z").arg(QLatin1String(day));
        QCOMPARE(put(input), Stored::Imported);
    }
    QCOMPARE(m_cache->store().order(1)->older, 0);
    QCOMPARE(m_cache->store().order(1)->newer, 3);
    QCOMPARE(m_cache->store().order(3)->older, 1);
    QCOMPARE(m_cache->store().order(3)->newer, 4);
    QCOMPARE(m_cache->store().order(4)->older, 3);
    QCOMPARE(m_cache->store().order(4)->newer, 0);
    QCOMPARE(m_cache->store().order(2)->older, 0);
    QCOMPARE(m_cache->store().order(2)->newer, 0);
}

void TestOrders::aSecondImportChangesNothing()
{
    auto input = purchase(QStringLiteral("91"), QStringLiteral("#1001"), person({}, QStringLiteral("Guest")));
    input.sensitive = {sensitive(Field::ShippingAddress, "Road 1")};
    QCOMPARE(put(input), Stored::Imported);
    // A guest without e-mail or phone is not made a second time.
    QCOMPARE(put(input), Stored::Unchanged);
    QCOMPARE(m_cache->store().count(RecordKind::Customer).value_or(-1), 1);
    QCOMPARE(m_cache->store().count(RecordKind::Order).value_or(-1), 1);
}

void TestOrders::aChangedOrderIsUpdated_data()
{
    using Change = std::function<void(records::OrderInput&)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::addRow("%s", name) << change; };
    row("number", [](auto& input) { input.summary.number = QStringLiteral("#9"); });
    row("date", [](auto& input) { input.summary.placedAt = QStringLiteral("2025-01-01T00:00:00Z"); });
    row("payment", [](auto& input) { input.summary.financialStatus = QStringLiteral("refunded"); });
    row("delivery", [](auto& input) { input.summary.fulfilmentStatus = QStringLiteral("fulfilled"); });
    row("total", [](auto& input) { input.summary.total.minor = 0; });
    row("currency", [](auto& input) { input.summary.total.currency = QStringLiteral("USD"); });
    row("refund", [](auto& input) { input.refunded = {5, QStringLiteral("EUR")}; });
    row("note", [](auto& input) { input.note = QStringLiteral("New"); });
    row("quantity", [](auto& input) { input.lines[0].quantity = 3; });
    row("price", [](auto& input) { input.lines[0].price.minor = 3; });
    row("title", [](auto& input) { input.lines[0].title = QStringLiteral("Coffee"); });
    row("another line", [](auto& input) { input.lines.push_back(input.lines[0]); });
    row("address", [](auto& input) { input.sensitive[0] = sensitive(Field::ShippingAddress, "Road 2"); });
}

void TestOrders::aChangedOrderIsUpdated()
{
    QFETCH(std::function<void(records::OrderInput&)>, change);
    auto input = purchase(QStringLiteral("91"), QStringLiteral("#1001"));
    input.sensitive = {sensitive(Field::ShippingAddress, "Road 1")};
    QCOMPARE(put(input), Stored::Imported);
    change(input);
    QCOMPARE(put(input), Stored::Updated);
    QCOMPARE(put(input), Stored::Unchanged);
}

void TestOrders::newLinesReplaceTheOldOnes()
{
    auto input = purchase(QStringLiteral("91"), QStringLiteral("#1001"));
    const records::OrderLine tea = input.lines[0];
    input.lines = {tea, tea, tea};
    put(input);
    input.lines = {tea};
    QCOMPARE(put(input), Stored::Updated);
    QCOMPARE(m_cache->store().order(1).value_or(records::Order{}).lines.size(), 1U);
    // A file without the lines' columns takes none away.
    input.lines.clear();
    QCOMPARE(put(input), Stored::Unchanged);
    QCOMPARE(m_cache->store().order(1).value_or(records::Order{}).lines.size(), 1U);
}

void TestOrders::anOrderWithoutAnIdIsKnownByItsNumber()
{
    QCOMPARE(put(purchase({}, QStringLiteral("#1001"))), Stored::Imported);
    QCOMPARE(put(purchase({}, QStringLiteral("#1001"))), Stored::Unchanged);
    QCOMPARE(put(purchase(QStringLiteral("91"), QStringLiteral("#1001"))), Stored::Updated); // adopts the id
    QCOMPARE(put(purchase({}, QStringLiteral("1001"))), Stored::Updated);
    // Another order of that number: shops start anew.
    QCOMPARE(put(purchase(QStringLiteral("92"), QStringLiteral("#1001"))), Stored::Imported);
    auto elsewhere = purchase({}, QStringLiteral("#1001"));
    elsewhere.source = QStringLiteral("woocommerce");
    QCOMPARE(put(elsewhere), Stored::Imported);
}

void TestOrders::anOrderKeepsItsCustomerWhenTheEmailChanges()
{
    const auto old = sensitive(Field::Email, "old@example.com");
    const auto input = purchase(QStringLiteral("91"), QStringLiteral("#1"), person({}, QStringLiteral("Jane"), {old}));
    put(input);
    REQUIRE_OK(m_cache->put(person(QStringLiteral("7"), QStringLiteral("Jane"), {old})));
    REQUIRE_OK(m_cache->put(
        person(QStringLiteral("7"), QStringLiteral("Jane"), {sensitive(Field::Email, "new@example.com")})));
    QCOMPARE(put(input), Stored::Unchanged);
    QCOMPARE(m_cache->store().count(RecordKind::Customer).value_or(-1), 1);
}

void TestOrders::anOrderOfNobodyHasNoCustomer()
{
    put(purchase(QStringLiteral("91"), QStringLiteral("#1")));
    const auto order = m_cache->store().order(1);
    REQUIRE_OK(order);
    QCOMPARE(order->customer, 0);
    QCOMPARE(order->customerName, QString());
    // A later file may say who.
    QCOMPARE(put(purchase(QStringLiteral("91"), QStringLiteral("#1"), person({}, QStringLiteral("Jane")))),
             Stored::Updated);
    QCOMPARE(m_cache->store().order(1).value_or(records::Order{}).customer, 1);
}

void TestOrders::anOrderNeverChangesAKnownCustomer()
{
    const auto email = sensitive(Field::Email, "jane@example.com");
    REQUIRE_OK(m_cache->put(person(QStringLiteral("7"), QStringLiteral("Jane"), {email})));
    put(purchase(QStringLiteral("91"), QStringLiteral("#1"),
                 person({}, QStringLiteral("A Friend"), {email, sensitive(Field::Phone, "+49 30 23125001")})));
    const auto customer = m_cache->store().customer(1);
    REQUIRE_OK(customer);
    QCOMPARE(customer->name, QStringLiteral("Jane"));
    QCOMPARE(customer->fields.size(), 1U);
    QCOMPARE(customer->orders.size(), 1U);
}

void TestOrders::aCustomersOrdersComeNewestFirst()
{
    const auto jane = person(QStringLiteral("7"), QStringLiteral("Jane"));
    const char* const dates[] = {"2026-01-01T12:00:00+05:00", "2026-01-01T08:00:00Z", "2026-01-01T09:30:00+02:00", ""};
    int number = 0;
    for (const char* date : dates) {
        ++number;
        auto input = purchase(QString::number(number), QStringLiteral("#%1").arg(number), jane);
        input.summary.placedAt = QString::fromLatin1(date);
        put(input);
    }
    const auto customer = m_cache->store().customer(1);
    REQUIRE_OK(customer);
    QStringList numbers;
    for (const auto& order : customer->orders)
        numbers.append(order.number);
    QCOMPARE(numbers.join(QLatin1Char(' ')), QStringLiteral("#2 #3 #1 #4"));
}

void TestOrders::recordsAreResolvedByEveryIdOfTheirs()
{
    put(purchase(QStringLiteral("9100"), QStringLiteral("#2"), person(QStringLiteral("7700"), QStringLiteral("Jane"))));
    put(purchase(QStringLiteral("9200"), QStringLiteral("#1")));
    auto store = m_cache->store();
    const auto order = [&store](const char* text) {
        return store.resolve(RecordKind::Order, QString::fromLatin1(text)).value_or(RecordId{RecordKind::Order, -1}).id;
    };
    QCOMPARE(order("1"), 1); // the cache's own id before another's number
    QCOMPARE(order("#1"), 2);
    QCOMPARE(order("9200"), 2);
    QCOMPARE(order(" #2 "), 1);
    for (const char* nothing : {"", "#", "0", "-1", "99", "x", "7700", "99999999999999999999"})
        QCOMPARE(order(nothing), -1);
    QCOMPARE(store.resolve(RecordKind::Customer, QStringLiteral("7700")).value_or(RecordId{}).id, 1);
    QCOMPARE(store.resolve(RecordKind::Customer, QStringLiteral("1")).value_or(RecordId{}).id, 1);
    REQUIRE_ERROR(store.resolve(RecordKind::Customer, QStringLiteral("#1")), ErrorCode::NotFound);
}

void TestOrders::subjectsLeadThereAndBack()
{
    put(purchase(QStringLiteral("91"), QStringLiteral("#1"), person(QStringLiteral("7"), QStringLiteral("Jane"))));
    auto store = m_cache->store();
    QSet<QString> subjects;
    for (const RecordId record : {RecordId{RecordKind::Customer, 1}, RecordId{RecordKind::Order, 1}}) {
        const auto subject = store.subjectOf(record);
        REQUIRE_OK(subject);
        QCOMPARE(subject->size(), 32);
        subjects.insert(*subject);
        QCOMPARE(store.recordOf(*subject).value_or(RecordId{}), record);
    }
    QCOMPARE(subjects.size(), 2);
    REQUIRE_ERROR(store.subjectOf({RecordKind::Order, 2}), ErrorCode::NotFound);
    REQUIRE_ERROR(store.recordOf(QString(32, u'0')), ErrorCode::NotFound);
    REQUIRE_ERROR(store.recordOf(QString()), ErrorCode::NotFound);
}

void TestOrders::aCardIsOfTheCustomerBehindTheRecord()
{
    auto jane = person(QStringLiteral("7"), QStringLiteral("Jane Roe"));
    jane.tags = {QStringLiteral("vip"), QStringLiteral("press list")};
    put(purchase(QStringLiteral("91"), QStringLiteral("#1"), jane));
    put(purchase(QStringLiteral("92"), QStringLiteral("#2")));
    auto store = m_cache->store();
    for (const RecordId record : {RecordId{RecordKind::Customer, 1}, RecordId{RecordKind::Order, 1}}) {
        const auto card = store.card(record);
        REQUIRE_OK(card);
        QCOMPARE(card->id, 1);
        QCOMPARE(card->name, QStringLiteral("Jane Roe"));
        QCOMPARE(card->tags, jane.tags);
    }
    REQUIRE_ERROR(store.card({RecordKind::Order, 2}), ErrorCode::NotFound);
    REQUIRE_ERROR(store.card({RecordKind::Customer, 99}), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestOrders)
#include "test_orders.moc"
