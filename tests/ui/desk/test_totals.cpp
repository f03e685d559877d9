// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders.h"
#include "ui/desk/totals.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace scrim;
using namespace scrim::testkit;
using desk::TotalRow;

namespace {

QStringList list(std::initializer_list<const char*> lines)
{
    QStringList all;
    for (const char* line : lines)
        all.append(QString::fromUtf8(line));
    return all;
}

/// "Subtotal 2000" of each row.
QStringList shown(const std::vector<TotalRow>& rows)
{
    QStringList lines;
    for (const TotalRow& row : rows)
        lines.append(QStringLiteral("%1 %2").arg(row.label).arg(row.amount.minor));
    return lines;
}

qint64 sumOfParts(const std::vector<TotalRow>& rows)
{
    return std::accumulate(rows.begin(), rows.end(), qint64{0}, [](qint64 sum, const TotalRow& row) {
        const bool counts = row.kind == TotalRow::Kind::Part || row.kind == TotalRow::Kind::Gap;
        return counts ? sum + row.amount.minor : sum;
    });
}

} // namespace

class TestTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUpToTheTotalHoweverTheShopCounts_data()
    {
        QTest::addColumn<qint64>("subtotal");
        QTest::addColumn<qint64>("discount");
        QTest::addColumn<qint64>("taxes");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("taxes added") << qint64{2000} << qint64{0} << qint64{380} << qint64{2880}
                                     << list({"Subtotal 2000", "Shipping 500", "Taxes 380", "Total 2880"});
        QTest::newRow("taxes included") << qint64{2000} << qint64{0} << qint64{319} << qint64{2500}
                                        << list({"Subtotal 2000", "Shipping 500", "Total 2500", "Taxes included 319"});
        QTest::newRow("subtotal after the discount")
            << qint64{1800} << qint64{200} << qint64{342} << qint64{2642}
            << list({"Items 2000", "Discount -200", "Shipping 500", "Taxes 342", "Total 2642"});
        QTest::newRow("subtotal before the discount")
            << qint64{2000} << qint64{200} << qint64{342} << qint64{2642}
            << list({"Subtotal 2000", "Discount -200", "Shipping 500", "Taxes 342", "Total 2642"});
        QTest::newRow("before the discount, taxes included")
            << qint64{2000} << qint64{200} << qint64{367} << qint64{2300}
            << list({"Subtotal 2000", "Discount -200", "Shipping 500", "Total 2300", "Taxes included 367"});
        QTest::newRow("a fee that no column has") << qint64{2000} << qint64{0} << qint64{380} << qint64{3000}
                                                  << list({"Subtotal 2000", "Shipping 500", "Taxes 380",
                                                           "Difference in the shop's figures 120", "Total 3000"});
        QTest::newRow("no subtotal") << qint64{0} << qint64{0} << qint64{380} << qint64{2880}
                                     << list({"Items 2000", "Shipping 500", "Taxes 380", "Total 2880"});
    }
    void partsAddUpToTheTotalHoweverTheShopCounts()
    {
        records::Order order = shippedOrder();
        QFETCH(qint64, subtotal);
        QFETCH(qint64, discount);
        QFETCH(qint64, taxes);
        QFETCH(qint64, total);
        order.subtotal = euros(subtotal);
        order.discount = euros(discount);
        order.taxes = euros(taxes);
        order.summary.total = euros(total);
        const auto rows = desk::totalsOf(order);
        QTEST(shown(rows), "rows");
        QCOMPARE(sumOfParts(rows), total);
    }

    void whatIsRefundedIsTakenOffTheTotal()
    {
        records::Order order = shippedOrder();
        order.refunded = euros(1000);
        const QStringList rows = shown(desk::totalsOf(order));
        QCOMPARE(rows.mid(rows.size() - 3), (list({"Total 2880", "Refunded -1000", "Remains 1880"})));
        order.refunded = euros(2880);
        QCOMPARE(shown(desk::totalsOf(order)).last(), QStringLiteral("Remains 0"));
    }

    void aTotalAloneIsNoDifference()
    {
        records::Order order = shippedOrder();
        order.lines.clear();
        order.subtotal = order.shipping = order.taxes = euros(0);
        order.refunded = euros(80);
        QCOMPARE(shown(desk::totalsOf(order)), (list({"Total 2880", "Refunded -80", "Remains 2800"})));
    }

    void figuresThatNoShopHasAreNotAddedUp()
    {
        records::Order order = shippedOrder();
        order.subtotal = euros(std::numeric_limits<qint64>::max());
        order.refunded = euros(std::numeric_limits<qint64>::min());
        QCOMPARE(shown(desk::totalsOf(order)), list({"Total 2880"}));
        order = shippedOrder();
        order.subtotal = euros(0);
        order.lines[0].quantity = std::numeric_limits<qint64>::max();
        QCOMPARE(sumOfParts(desk::totalsOf(order)), 2880);
    }
};

QTEST_GUILESS_MAIN(TestTotals)
#include "test_totals.moc"
