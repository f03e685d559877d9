// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "testkit/testkit.h"

using namespace scrim;
using shield::Typesetter;
using testkit::Cells;

namespace {

constexpr QSize line(380, 32);
constexpr QSize address(380, 78);

QFont letters()
{
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")});
    return font;
}

/// A figure as bytes, so that two compare.
QByteArray set(Typesetter& typesetter, const QByteArray& value, QSize cells = line, int size = 24)
{
    return toByteArray(typesetter.set(asBytes(value), size, cells).covered.bytes());
}

QByteArray setAfresh(const QByteArray& value, QSize cells = line, int size = 24)
{
    Typesetter typesetter(letters());
    return set(typesetter, value, cells, size);
}

/// The rectangle around all covered cells; null when there are none.
QRect inkOf(const QByteArray& figure, QSize cells)
{
    QRect ink;
    for (int y = 0; y < cells.height(); ++y) {
        for (int x = 0; x < cells.width(); ++x) {
            if (figure.at(qsizetype{y} * cells.width() + x) != 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// How many bands of rows with ink there are.
int bandsOf(const QByteArray& figure, QSize cells)
{
    int bands = 0;
    bool wasInked = false;
    for (int y = 0; y < cells.height(); ++y) {
        const QByteArray row = figure.mid(qsizetype{y} * cells.width(), cells.width());
        const bool isInked = row.count('\0') < row.size();
        bands += isInked && !wasInked ? 1 : 0;
        wasInked = isInked;
    }
    return bands;
}

} // namespace

class TestTypesetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortValueStandsAsLargeAsItWasAskedFor()
    {
        // A digit's height is 0.73 of the letters' size in this font.
        const QByteArray figure = setAfresh("0123456789", line, 20);
        const QRect ink = inkOf(figure, line);
        QVERIFY2(ink.height() >= 14 && ink.height() <= 16, qPrintable(QString::number(ink.height())));
        QCOMPARE(bandsOf(figure, line), 1);
    }

    void itIsNeverSetLargerThanItFits()
    {
        const QRect ink = inkOf(setAfresh("0123456789", line, 4000), line);
        QVERIFY(QRect(QPoint(0, 0), line).contains(ink));
        QVERIFY(ink.height() > 12);
    }

    void aLongerValueIsSetSmallerAndStaysWhole()
    {
        const QByteArray value = "DE89 3704 0044 0532 0130 00";
        const QByteArray figure = setAfresh(value);
        QVERIFY(inkOf(figure, line).height() < inkOf(setAfresh("DE89 3704"), line).height());
        QCOMPARE(bandsOf(figure, line), 1);
        for (qsizetype i = 0; i < value.size(); ++i) {
            QByteArray other = value;
            other[i] = value.at(i) == '7' ? '4' : '7';
            QVERIFY2(setAfresh(other) != figure, "a character that makes no difference is not there");
        }
    }

    void aValueOfSeveralLinesKeepsThem()
    {
        QCOMPARE(bandsOf(setAfresh("Musterweg 11\n10115 Berlin\nGERMANY", address), address), 3);
    }

    void aValueTooLongForItsLineIsBroken()
    {
        const QByteArray value = QByteArray("Hauptstrasse ").repeated(6);
        QVERIFY(bandsOf(setAfresh(value, address), address) > 1);
    }

    void whatFitsInNoWayIsCut()
    {
        const QByteArray value = QByteArray("Hauptstrasse ").repeated(400);
        const QByteArray figure = setAfresh(value, address);
        QVERIFY(!inkOf(figure, address).isNull());
        QCOMPARE(setAfresh(value + "9", address), figure);
    }

    void anEmptyValueCoversNothing()
    {
        QVERIFY(inkOf(setAfresh(""), line).isNull());
        QVERIFY(inkOf(setAfresh(" \n ", address), address).isNull());
    }

    void lettersOfEveryScriptStandInside_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("digits") << QByteArray("4929123456789012") << QByteArray("4929123456789013");
        QTest::newRow("Latin") << QByteArray("Ångström Žižek Ỹ gjpqy") << QByteArray("Ångström Žižek Y gjpqy");
        QTest::newRow("Cyrillic") << QByteArray("Щукин Ёлкина") << QByteArray("Щукин Елкина");
        QTest::newRow("Arabic") << QByteArray("شارع الملك فهد") << QByteArray("شارع الملك فهم");
        QTest::newRow("CJK") << QByteArray("東京都千代田区") << QByteArray("東京都千代田町");
        QTest::newRow("not UTF-8") << QByteArray("4929\xff\xfe\x80 12") << QByteArray("4929\xff\xfe\x80 13");
        QTest::newRow("marks on marks") << QByteArray("e\u0301\u0302 1") << QByteArray("e\u0301\u0302 2");
    }
    void lettersOfEveryScriptStandInside()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, other);
        for (const QSize cells : {line, address}) {
            const QByteArray figure = setAfresh(value, cells);
            const QRect ink = inkOf(figure, cells);
            QVERIFY(ink.height() >= 7);
            QVERIFY2(
                QRect(QPoint(0, 0), cells).adjusted(1, 1, -1, -1).contains(ink),
                qPrintable(QStringLiteral("%1,%2 %3x%4").arg(ink.x()).arg(ink.y()).arg(ink.width()).arg(ink.height())));
            QVERIFY(setAfresh(other, cells) != figure);
        }
    }

    void aFigureDoesNotDependOnWhatWasSetBefore()
    {
        const QByteArray value = "4929 1234 5678 9012";
        const QByteArray alone = setAfresh(value);
        Typesetter typesetter(letters());
        for (int size = 13; size < 40; ++size)
            (void)set(typesetter, QByteArray("8").repeated(size), address, size);
        QCOMPARE(set(typesetter, value), alone);
        QCOMPARE(set(typesetter, value), alone);
        (void)set(typesetter, "");
        QCOMPARE(set(typesetter, value), alone);
    }

    void anyRoomWillDo_data()
    {
        QTest::addColumn<QSize>("cells");
        QTest::newRow("nothing") << QSize(0, 0);
        QTest::newRow("one cell") << QSize(1, 1);
        QTest::newRow("less than its margins") << QSize(5, 5);
        QTest::newRow("flat") << QSize(380, 2);
        QTest::newRow("narrow") << QSize(4, 380);
        QTest::newRow("invalid") << QSize();
        QTest::newRow("less than nothing") << QSize(-30, 32);
    }
    void anyRoomWillDo()
    {
        QFETCH(QSize, cells);
        const QSize room = cells.expandedTo(QSize(0, 0));
        for (const int size : {-5, 0, 24, 5000})
            QCOMPARE(setAfresh("4929 1234", cells, size).size(), qsizetype{room.width()} * room.height());
    }
};

QTEST_MAIN(TestTypesetter)
#include "test_typesetter.moc"
