// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_testkit.h"
#include "import_fixture.h"
#include "intake/csv_feed.h"

#include <QTest>

#include <random>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

const QByteArray header = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
                          "Lineitem price,Billing Name,Id\n";

QByteArray first(int order)
{
    const QByteArray number = QByteArray::number(order);
    return "#" + number + ",jane" + number + "@example.com,paid,EUR,28.80,2026-01-15 10:23:45 +0100,2,Mug,5.00,Jane " +
           number + ",99" + number + "\n";
}

QByteArray more(int order, const QByteArray& title, const QByteArray& price = "10.00")
{
    const QByteArray number = QByteArray::number(order);
    return "#" + number + ",jane" + number + "@example.com,,,,,1," + title + "," + price + ",,\n";
}

/// Orders by their number: how many rows, the customer, and the lines in their order.
QStringList ordersOf(const Outcome& outcome)
{
    QStringList orders;
    for (const Stored& stored : outcome.stored) {
        QStringList lines;
        for (const records::OrderLine& line : stored.order.lines)
            lines.append(line.title);
        orders.append(QStringLiteral("%1 %2 %3 %4")
                          .arg(stored.order.summary.number, QString::number(stored.rows), stored.customer.name,
                               lines.join(u'+')));
    }
    orders.sort();
    return orders;
}

Fed fed(const QByteArray& file)
{
    auto done = feed(file);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *std::move(done);
}

} // namespace

/// Orders whose rows do not stand together, as in exports that were sorted by another column.
class TestOrderRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatStandApartAreOneOrder()
    {
        const Fed apart =
            fed(header + first(1) + first(2) + more(1, "Candle") + first(3) + more(2, "Pot") + more(1, "Jug"));
        const Fed together =
            fed(header + first(1) + more(1, "Candle") + more(1, "Jug") + first(2) + more(2, "Pot") + first(3));
        QCOMPARE(apart.outcome.rejects, QStringList());
        QCOMPARE(ordersOf(apart.outcome),
                 QStringList({QStringLiteral("#1 3 Jane 1 Mug+Candle+Jug"), QStringLiteral("#2 2 Jane 2 Mug+Pot"),
                              QStringLiteral("#3 1 Jane 3 Mug")}));
        QCOMPARE(ordersOf(apart.outcome), ordersOf(together.outcome));
        QCOMPARE(apart.rows, 6);
    }

    void theRowWithTheOrdersOwnCellsMayStandBehindTheOthers()
    {
        const Fed sorted = fed(header + more(1, "Candle") + more(2, "Cup") + first(1) + first(2) + more(1, "Pot"));
        QCOMPARE(sorted.outcome.rejects, QStringList());
        QCOMPARE(ordersOf(sorted.outcome),
                 QStringList({QStringLiteral("#1 3 Jane 1 Mug+Candle+Pot"), QStringLiteral("#2 2 Jane 2 Mug+Cup")}));
    }

    void aRowWithoutNumberGoesWithTheRowAboveIt()
    {
        const QByteArray unnamed = ",,,,,,1,Saucer,1.00,,\n";
        const Fed apart = fed(header + first(1) + first(2) + unnamed + more(1, "Candle") + unnamed + more(2, "Pot"));
        QCOMPARE(ordersOf(apart.outcome), QStringList({QStringLiteral("#1 3 Jane 1 Mug+Candle+Saucer"),
                                                       QStringLiteral("#2 3 Jane 2 Mug+Saucer+Pot")}));
    }

    void aBadRowRejectsItsOrderWhereverItStands()
    {
        const Fed apart = fed(header + first(1) + first(2) + more(1, "Candle", "ten") + first(3) + more(1, "Jug"));
        QCOMPARE(ordersOf(apart.outcome),
                 QStringList({QStringLiteral("#2 1 Jane 2 Mug"), QStringLiteral("#3 1 Jane 3 Mug")}));
        QCOMPARE(apart.outcome.rejects, QStringList({QStringLiteral("2 -: another row of this order is rejected"),
                                                     QStringLiteral("4 Lineitem price: not an amount like 1234.50"),
                                                     QStringLiteral("6 -: another row of this order is rejected")}));
    }

    void whatStandsInTheFileOnceMoreIsNoFurtherLine()
    {
        const QByteArray one = first(1) + more(1, "Candle");
        const Fed twice = fed(header + one + first(2) + one + first(2) + first(3));
        QCOMPARE(ordersOf(twice.outcome),
                 QStringList({QStringLiteral("#1 2 Jane 1 Mug+Candle"), QStringLiteral("#2 1 Jane 2 Mug"),
                              QStringLiteral("#3 1 Jane 3 Mug")}));
        QCOMPARE(twice.outcome.rejects, QStringList({QStringLiteral("5 -: the order stands in the file twice"),
                                                     QStringLiteral("6 -: the order stands in the file twice"),
                                                     QStringLiteral("7 -: the order stands in the file twice")}));
    }

    void aMappedFilesRowsMayStandApart()
    {
        const QByteArray mapping = "{\"scrim_mapping\":1,\"records\":\"orders\",\"currency\":\"EUR\",\"fields\":{"
                                   "\"number\":\"Nr\",\"total\":\"Summe\",\"billing.name\":\"Name\",\"line.title\":"
                                   "\"Artikel\"}}";
        const auto done = feedBy(mapping, "Nr;Summe;Name;Artikel\n1;;;Tee\n2;4.00;Udo;Hut\n1;5.00;Ute;Tasse\n");
        REQUIRE_OK(done);
        QCOMPARE(done->outcome.rejects, QStringList());
        QCOMPARE(ordersOf(done->outcome),
                 QStringList({QStringLiteral("1 2 Ute Tasse+Tee"), QStringLiteral("2 1 Udo Hut")}));
    }

    void aWholeFileInDisorderIsImportedLikeOneInOrder()
    {
        constexpr int orders = 3'000;
        std::vector<QByteArray> rows;
        for (int i = 1; i <= orders; ++i) {
            rows.push_back(first(i));
            for (int line = 0; line < i % 4; ++line)
                rows.push_back(more(i, "Item " + QByteArray::number(line)));
        }
        std::mt19937 random(6);
        std::ranges::shuffle(rows, random);
        QByteArray file = header;
        for (const QByteArray& row : rows)
            file += row;
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), file);
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        const auto count = static_cast<qint64>(rows.size());
        QCOMPARE(report->read, count);
        QCOMPARE(report->imported, count);
        QCOMPARE((*vault)->count(RecordKind::Order), orders);
        const auto again = (*vault)->import(path);
        REQUIRE_OK(again);
        QCOMPARE(again->unchanged, count);
        const auto hits = (*vault)->store().find(QStringLiteral("#1003"));
        REQUIRE_OK(hits);
        QCOMPARE(hits->front().id.kind, RecordKind::Order);
        const auto order = (*vault)->store().order(hits->front().id.id);
        REQUIRE_OK(order);
        QCOMPARE(order->lines.size(), 4U);
        QCOMPARE(order->lines.front().title, QStringLiteral("Mug"));
    }

    void theListedRowsOfAMendedFileMayStandApart()
    {
        const auto rows = [](const QByteArray& price) {
            return header + first(1) + first(2) + more(1, "Candle", price) + first(3) + more(1, "Jug");
        };
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), rows("ten"));
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->rejected, 3);
        QCOMPARE((*vault)->write(QStringLiteral("orders.csv"), rows("10.00")), path);
        Options options;
        options.onlyLines = report->rejectsFile;
        const auto rest = (*vault)->import(path, options);
        REQUIRE_OK(rest);
        QCOMPARE(rest->imported, 3);
        QCOMPARE(rest->skipped, 2);
        QCOMPARE((*vault)->count(RecordKind::Order), 3);
    }

    /// More rows than are held at once: the file is read several times, and none is lost or doubled.
    void whatDoesNotFitIntoMemoryIsReadInParts()
    {
        constexpr int orders = 40;
        const QByteArray padding(CsvFeed::gatheredAtOnce / 60, 'x');
        QByteArray file = header;
        for (int i = 1; i <= orders; ++i)
            file += first(i);
        for (int round = 0; round < 3; ++round) {
            for (int i = 1; i <= orders; ++i)
                file += more(i, padding);
        }
        const Fed apart = fed(file);
        QCOMPARE(apart.outcome.rejects, QStringList());
        QCOMPARE(apart.outcome.stored.size(), static_cast<std::size_t>(orders));
        for (const Stored& stored : apart.outcome.stored) {
            QCOMPARE(stored.rows, 4);
            QCOMPARE(stored.order.lines.size(), 4U);
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderRows)
#include "test_order_rows.moc"
