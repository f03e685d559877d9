// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/column_shape.h"

#include "base/bytes.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;

namespace {

CellShape shapeOfText(const QByteArray& text)
{
    return shapeOf(asBytes(text));
}

ColumnShape columnOf(const QByteArrayList& cells)
{
    ColumnShape shape;
    for (const QByteArray& cell : cells)
        shape.add(asBytes(cell));
    return shape;
}

} // namespace

class TestColumnShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsWhatItLooksLike_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("shape");
        const auto row = [](const char* cell, CellShape shape) {
            QTest::newRow(cell) << QByteArray(cell) << static_cast<int>(shape);
        };
        row("", CellShape::Empty);
        row("  ", CellShape::Empty);
        row("a@b.example", CellShape::Email);
        row("DE89 3704 0044 0532 0130 00", CellShape::Iban);
        row("DE89 3704 0044 0532 0130 01", CellShape::Other);
        row("4111 1111 1111 1111", CellShape::Card);
        row("4111 1111 1111 1112", CellShape::Other);
        row("1990-02-17", CellShape::Date);
        row("17.02.1990", CellShape::Date);
        row("02/17/1990", CellShape::Date);
        row("+49 30 901820", CellShape::Phone);
        row("0171/2345678", CellShape::Phone);
        row("1234567", CellShape::Other);
        row("Ada Lovelace", CellShape::Other);
    }
    void aCellIsWhatItLooksLike()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, shape);
        QCOMPARE(static_cast<int>(shapeOfText(cell)), shape);
    }

    void aColumnIsWhatNineOfTenCellsAreAndEmptyOnesDoNotCount()
    {
        QByteArrayList cells(9, QByteArrayLiteral("a@b.example"));
        cells += QByteArrayList(30, QByteArray());
        QCOMPARE(columnOf(cells).mostly(), CellShape::Email);
        QCOMPARE(columnOf(cells << "n/a").mostly(), CellShape::Email);
        QCOMPARE(columnOf(cells << "n/a" << "none").mostly(), CellShape::Other);
        QCOMPARE(columnOf({}).mostly(), CellShape::Empty);
    }

    void oneAmountOrDateThatCanBeReadInOneWayOnlyDecidesForItsColumn()
    {
        QCOMPARE(columnOf({"1.234,50", "12,00"}).mark(), DecimalMark::Comma);
        QCOMPARE(columnOf({"1,234.50", "12.00"}).mark(), DecimalMark::Point);
        QVERIFY(!columnOf({"12", "7"}).mark());
        QCOMPARE(columnOf({"02/03/2026", "22/03/2026"}).dateOrder(), DateOrder::DayFirst);
        QCOMPARE(columnOf({"02/03/2026", "03/22/2026"}).dateOrder(), DateOrder::MonthFirst);
        QVERIFY(!columnOf({"02/03/2026"}).dateOrder());
    }
};

QTEST_GUILESS_MAIN(TestColumnShape)
#include "test_column_shape.moc"
