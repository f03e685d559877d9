// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/display.h"
#include "models/hit_model.h"
#include "models/order_models.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace scrim;
using namespace scrim::models;

namespace {

using Tester = QAbstractItemModelTester;

QString text(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

Qt::Alignment alignment(const QAbstractItemModel& model, int column)
{
    return Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
}

records::Hit hit(qint64 id, const QString& title)
{
    return {.id = {RecordKind::Customer, id},
            .title = title,
            .subtitle = QStringLiteral("Lodz, Poland"),
            .masked = {{policy::Field::Email, QStringLiteral("j•••@e•••.com")},
                       {policy::Field::CardNumber, QStringLiteral("•••• •••• •••• 1111")}}};
}

records::OrderSummary order(const QString& number)
{
    return {.id = 7,
            .number = number,
            .placedAt = QStringLiteral("2026-01-02T23:30:00+05:00"),
            .financialStatus = QStringLiteral("partially_refunded"),
            .fulfilmentStatus = QStringLiteral("fulfilled"),
            .total = {123450, QStringLiteral("EUR")}};
}

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void resultListKeepsToQtsRules()
    {
        HitModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setHits({hit(3, QStringLiteral("Jana Kowalska")), hit(4, QStringLiteral("山田 花子"))});
        model.setHits({hit(5, QStringLiteral("Ada"))});
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }

    void resultListHasTitleSubtitleAndMasks()
    {
        HitModel model;
        model.setHits({hit(3, QStringLiteral("Jana Kowalska"))});
        const auto index = model.index(0);
        QCOMPARE(index.data().toString(), QStringLiteral("Jana Kowalska"));
        QCOMPARE(index.data(HitModel::SubtitleRole).toString(), QStringLiteral("Lodz, Poland"));
        QCOMPARE(index.data(HitModel::MaskedRole).toStringList(),
                 (QStringList{QStringLiteral("j•••@e•••.com"), QStringLiteral("•••• •••• •••• 1111")}));
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Jana Kowalska, Lodz, Poland"));
        QCOMPARE(index.data(HitModel::KindRole).toInt(), int(RecordKind::Customer));
        QCOMPARE(index.data(HitModel::IdRole).toLongLong(), 3);
        QVERIFY(!index.data(Qt::ToolTipRole).isValid());
        QVERIFY(!index.data(Qt::EditRole).isValid());
    }

    void resultListKeepsTheMasksOfARowThatComesWithout()
    {
        HitModel model;
        model.setHits({hit(3, QStringLiteral("Jana Kowalska"))});
        const QStringList masks = model.index(0).data(HitModel::MaskedRole).toStringList();
        records::Hit first = hit(3, QStringLiteral("Jana Kowalska"));
        first.masked.clear();
        first.hasMasks = false;
        records::Hit other = first;
        other.id.id = 4;
        model.setHits({other, first});
        QCOMPARE(model.index(0).data(HitModel::MaskedRole).toStringList(), QStringList());
        QCOMPARE(model.index(1).data(HitModel::MaskedRole).toStringList(), masks);
        first.hasMasks = true;
        model.setHits({first});
        QCOMPARE(model.index(0).data(HitModel::MaskedRole).toStringList(), QStringList());
    }

    void resultListNamesTheRecordOfARow()
    {
        HitModel model;
        model.setHits({hit(3, QStringLiteral("Jana"))});
        QCOMPARE(model.recordAt(0), (RecordId{RecordKind::Customer, 3}));
        QCOMPARE(model.recordAt(1), RecordId{});
        QCOMPARE(model.recordAt(-1), RecordId{});
    }

    void resultListKeepsWhatStays()
    {
        HitModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const auto named = [](std::initializer_list<int> ids) {
            std::vector<records::Hit> hits;
            for (const int id : ids)
                hits.push_back(hit(id, QString::number(id)));
            return hits;
        };
        const auto shown = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.index(row).data().toString());
            return all.join(u' ');
        };
        model.setHits(named({1, 2, 3, 4, 5}));
        const QPersistentModelIndex four = model.index(3);
        model.setHits(named({4, 9, 2, 1}));
        QCOMPARE(shown(), QStringLiteral("4 9 2 1"));
        QCOMPARE(four.row(), 0);
        model.setHits(named({7, 8, 2, 4}));
        QCOMPARE(shown(), QStringLiteral("7 8 2 4"));
        QCOMPARE(four.row(), 3);
        model.setHits(named({7, 8, 2, 4, 11, 12}));
        QCOMPARE(shown(), QStringLiteral("7 8 2 4 11 12"));
        auto renamed = named({4});
        renamed[0].title = QStringLiteral("Four");
        model.setHits(renamed);
        QCOMPARE(shown(), QStringLiteral("Four"));
        QCOMPARE(four.row(), 0);
        model.setHits(named({6}));
        QCOMPARE(shown(), QStringLiteral("6"));
        QVERIFY(!four.isValid());
    }

    void ordersComeAsOneScrolls()
    {
        OrdersModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &OrdersModel::moreWanted);
        model.setOrders({order(QStringLiteral("#1")), order(QStringLiteral("#2"))}, true);
        wanted.clear(); // the tester itself looks for more
        model.setOrders({order(QStringLiteral("#1")), order(QStringLiteral("#2"))}, true);
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), 7);
        // Nobody asks twice while the answer is on its way.
        QVERIFY(!model.canFetchMore({}));
        model.append({order(QStringLiteral("#3"))}, false);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
        model.append({}, true);
        QVERIFY(!model.canFetchMore({}));
    }

    void ordersKeepToQtsRules()
    {
        OrdersModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setOrders({order(QStringLiteral("#1001")), order(QStringLiteral("#1002"))});
        model.setOrders({});
    }

    void ordersReadAsAPersonWritesThem()
    {
        OrdersModel model;
        model.setOrders({order(QStringLiteral("#1001"))});
        QCOMPARE(text(model, 0, 0), QStringLiteral("#1001"));
        QCOMPARE(text(model, 0, 1), QStringLiteral("02.01.26 23:30"));
        QCOMPARE(text(model, 0, 2), QStringLiteral("Partially refunded"));
        QCOMPARE(text(model, 0, 3), QStringLiteral("Fulfilled"));
        QCOMPARE(text(model, 0, 4), QStringLiteral("1.234,50 EUR"));
        QVERIFY(alignment(model, 4).testFlag(Qt::AlignRight));
        QVERIFY(alignment(model, 0).testFlag(Qt::AlignLeft));
        QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Total"));
        QVERIFY(!model.headerData(5, Qt::Horizontal, Qt::DisplayRole).isValid());
        QCOMPARE(model.orderAt(0), 7);
        QCOMPARE(model.orderAt(1), 0);
    }

    void orderLinesKeepToQtsRules()
    {
        OrderLinesModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setLines({{QStringLiteral("Lamp"), QStringLiteral("L-1"), 2, {1999, QStringLiteral("EUR")}}});
        model.setLines({});
    }

    void orderLinesAddUpExactly()
    {
        OrderLinesModel model;
        model.setLines({{QStringLiteral("Lamp"), QStringLiteral("L-1"), 3, {1999, QStringLiteral("EUR")}},
                        {QStringLiteral("Yen lamp"), QString(), 1200, {150, QStringLiteral("JPY")}}});
        QCOMPARE(text(model, 0, 2), QStringLiteral("3"));
        QCOMPARE(text(model, 0, 3), QStringLiteral("19,99 EUR"));
        QCOMPARE(text(model, 0, 4), QStringLiteral("59,97 EUR"));
        QCOMPARE(text(model, 1, 2), QStringLiteral("1.200"));
        QCOMPARE(text(model, 1, 4), QStringLiteral("180.000 JPY"));
        QVERIFY(alignment(model, 2).testFlag(Qt::AlignRight));
        QVERIFY(alignment(model, 4).testFlag(Qt::AlignRight));
    }

    void aSumBeyondAllNumbersIsNotShownWrong()
    {
        OrderLinesModel model;
        const qint64 most = std::numeric_limits<qint64>::max();
        model.setLines({{QStringLiteral("Moon"), QString(), 2, {most, QStringLiteral("EUR")}}});
        QVERIFY(!text(model, 0, 3).isEmpty());
        QCOMPARE(text(model, 0, 4), QString());
    }

    void moneyKeepsItsCurrencysDecimals()
    {
        QCOMPARE(displayMoney({-5, QStringLiteral("EUR")}), QStringLiteral("-0,05 EUR"));
        QCOMPARE(displayMoney({1, QStringLiteral("KWD")}), QStringLiteral("0,001 KWD"));
        QCOMPARE(displayMoney({1234567, QStringLiteral("USD")}, QLocale(QLocale::English, QLocale::UnitedStates)),
                 QStringLiteral("12,345.67 USD"));
    }

    void aTimeOfNoKnownFormIsShownAsItIs()
    {
        QCOMPARE(displayTime(QStringLiteral("yesterday")), QStringLiteral("yesterday"));
        QCOMPARE(displayTime(QString()), QString());
        QCOMPARE(displayStatus(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestItemModels)
#include "test_item_models.moc"
