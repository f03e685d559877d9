// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/money.h"

#include "base/bytes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;

namespace {

std::optional<qint64> minor(const QByteArray& text, DecimalMark mark = DecimalMark::Either, int decimals = 2)
{
    return amount(asBytes(text), decimals, mark);
}

/// "1,234,567.89" with these marks.
QByteArray written(qint64 minor, char group, char decimal)
{
    QByteArray whole = QByteArray::number(std::abs(minor) / 100);
    for (qsizetype at = whole.size() - 3; at > 0 && group != '\0'; at -= 3)
        whole.insert(at, group);
    return (minor < 0 ? "-" : "") + whole + decimal + QByteArray::number(std::abs(minor) % 100).rightJustified(2, '0');
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char* text, qint64 expected) { QTest::newRow(text) << QByteArray(text) << expected; };
        row("29.35", 2935);
        row("29,35", 2935);
        row("0", 0);
        row("12", 1200);
        row("12.", 1200);
        row(".5", 50);
        row("-12.50", -1250);
        row("12.50-", -1250);
        row("\u221212.50", -1250);
        row("(12.50)", -1250);
        row("1,234.50", 123450);
        row("1.234,50", 123450);
        row("1 234,50", 123450);
        row("1\u00A0234,50", 123450);
        row("1\u202F234,50 \u20AC", 123450);
        row("1'234.50", 123450);
        row("1,234,567", 123456700);
        row("1.234.567", 123456700);
        row("1,00,000.00", 10000000);
        row("$29.00", 2900);
        row("US$ 29.00", 2900);
        row("EUR 29,00", 2900);
        row("29.0000", 2900);
        row("29.000", 2900);
        row("R 12.00", 1200);
        row("999999999999.99", 99999999999999);
    }
    void amountsAreReadExactly()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, expected);
        QCOMPARE(minor(text).value_or(-1), expected);
    }

    void whatIsNotExactOrNotClearIsNone()
    {
        for (const char* text : {"",
                                 "-",
                                 "abc",
                                 "1,234",
                                 "1,230",
                                 "1,000",
                                 "29.355",
                                 "1.23.4",
                                 "1,23,4",
                                 "12,34,56",
                                 "1.234.56",
                                 "1,234.567,89",
                                 "1e5",
                                 "1.23E+12",
                                 "=1+1",
                                 "--1",
                                 "1-2",
                                 "12.50 EUR 3",
                                 "1000000000000.00",
                                 "NaN",
                                 "12:30",
                                 "1/2",
                                 "0x10",
                                 "1\t\t\xC3"})
            QVERIFY2(!minor(text), text);
    }

    void aMarkThatIsSaidDecides()
    {
        QCOMPARE(minor("1,234", DecimalMark::Point).value_or(-1), 123400);
        QCOMPARE(minor("1.234", DecimalMark::Comma).value_or(-1), 123400);
        QCOMPARE(minor("1,5", DecimalMark::Comma).value_or(-1), 150);
        QVERIFY(!minor("1,5", DecimalMark::Point));
        QVERIFY(!minor("1.5", DecimalMark::Comma));
    }

    void eachCurrencyHasItsOwnDecimals()
    {
        QCOMPARE(minor("1200", DecimalMark::Either, 0).value_or(-1), 1200);
        QCOMPARE(minor("1200.00", DecimalMark::Either, 0).value_or(-1), 1200);
        QVERIFY(!minor("1200.50", DecimalMark::Either, 0));
        QCOMPARE(minor("1.2345", DecimalMark::Either, 4).value_or(-1), 12345);
    }

    /// Whatever the marks, what was written is what is read.
    void anyAmountComesBackInAnySpelling()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 5000; ++round) {
            const qint64 bound = qint64(1) << random.bounded(1, 46);
            const qint64 value = static_cast<qint64>(random.generate64() % static_cast<quint64>(bound)) - bound / 2;
            QCOMPARE(minor(written(value, '\0', '.')).value_or(-1), value);
            QCOMPARE(minor(written(value, ',', '.')).value_or(-1), value);
            QCOMPARE(minor(written(value, '.', ',')).value_or(-1), value);
            QCOMPARE(minor(written(value, ' ', ',')).value_or(-1), value);
            QCOMPARE(minor(written(value, ',', '.'), DecimalMark::Point).value_or(-1), value);
            QCOMPARE(minor(written(value, '.', ','), DecimalMark::Comma).value_or(-1), value);
        }
    }

    void dividedPricesAreRoundedAwayFromZero()
    {
        const auto rounded = [](const QByteArray& text) {
            return roundedAmount(asBytes(text), 2, DecimalMark::Point).value_or(-1);
        };
        QCOMPARE(rounded("6.666666666666667"), 667);
        QCOMPARE(rounded("6.664999"), 666);
        QCOMPARE(rounded("6.665"), 667);
        QCOMPARE(rounded("-6.665"), -667);
        QCOMPARE(rounded("6"), 600);
        QCOMPARE(rounded("6.7"), 670);
        QVERIFY(!roundedAmount(asBytes("1e400"), 2, DecimalMark::Point));
    }

    void currenciesAreKnownByCodeOrByASignOfTheirOwn()
    {
        const auto currency = [](const char* text) { return currencyIn(asBytes(text)); };
        QCOMPARE(currency("12,50 €"), QStringLiteral("EUR"));
        QCOMPARE(currency("£12.50"), QStringLiteral("GBP"));
        QCOMPARE(currency("chf 12.50"), QStringLiteral("CHF"));
        QCOMPARE(currency("$12.50"), QString());
        QCOMPARE(currency("12.50"), QString());
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "test_money.moc"
