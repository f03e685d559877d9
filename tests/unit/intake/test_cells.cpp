// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cells.h"

#include "testkit/testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;

namespace {

Bytes bytes(std::string_view text)
{
    return asBytes(text);
}

QString iso(std::string_view text)
{
    return dateTime(asBytes(text)).value_or(QStringLiteral("none"));
}

} // namespace

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApostropheBeforeIdsAndPhonesGoes()
    {
        QCOMPARE(testkit::reading(unquoted(bytes("'0049 30 1234"))), QByteArray("0049 30 1234"));
        QCOMPARE(testkit::reading(unquoted(bytes("  ' 123 "))), QByteArray("123"));
        QCOMPARE(testkit::reading(unquoted(bytes("'"))), QByteArray());
    }

    void anApostropheOfAWordStays()
    {
        QCOMPARE(clearText(bytes("'t Hooft")), QStringLiteral("'t Hooft"));
        QCOMPARE(clearText(bytes("'=cmd")), QStringLiteral("=cmd"));
        QCOMPARE(clearText(bytes("'#1001")), QStringLiteral("#1001"));
        QCOMPARE(clearText(bytes("'12 Mill Lane")), QStringLiteral("12 Mill Lane"));
    }

    void clearTextHasNoControlCharacters()
    {
        QCOMPARE(clearText(bytes("a\x1b[31mb\tc\nd")), QStringLiteral("a [31mb c\nd"));
        QCOMPARE(clearText(bytes("a\xC2\x9B"
                                 "2Jb\x7F")),
                 QStringLiteral("a 2Jb "));
    }

    void clearTextTurnsNoDirection()
    {
        QCOMPARE(clearText(bytes("Anna \xE2\x80\xAEgpj.x\xE2\x80\xAC \xE2\x81\xA7y\xE2\x81\xA9")),
                 QStringLiteral("Anna gpj.x y"));
        // A mark that belongs to the writing stays.
        QCOMPARE(clearText(bytes("\xD7\x90\xE2\x80\x8F!")), QString::fromUtf8("\xD7\x90\xE2\x80\x8F!"));
    }

    void emailsHaveOneAtAndNoSpace()
    {
        QVERIFY(isEmail(bytes("jane@example.com")));
        QVERIFY(isEmail(bytes("jürgen@exämple.de")));
        for (const char* text : {"jane", "@example.com", "jane@", "a@b@c", "jane @example.com"})
            QVERIFY2(!isEmail(bytes(text)), text);
    }

    void phonesAreWhatPeopleDial()
    {
        for (const char* text :
             {"+49 30 23125 123", "(030) 23125-123", "0044.7700.900123", "212-555-0123 x12", "2125550123 ext. 7",
              "+49\u00a030\u00a0123", "٠٣٠١٢٣", "５５５‐０１２３", "\u202a+4930123\u202c"})
            QVERIFY2(isPhone(bytes(text)), text);
        for (const char* text : {"call me", "Berlin", "jane@example.com", "12", "n/a", "555-CALL", "12 ext", "街道123"})
            QVERIFY2(!isPhone(bytes(text)), text);
    }

    void spoiltNumbersAreNoIds()
    {
        QVERIFY(isIdentifier(bytes("6123456789012")));
        QVERIFY(isIdentifier(bytes("gid://shopify/Customer/12")));
        for (const char* text : {"6.12346E+12", "6,12346e+12", "jane@example.com", "two words"})
            QVERIFY2(!isIdentifier(bytes(text)), text);
        QVERIFY(isUnspoilt(bytes("DE+1")));
        QVERIFY(isUnspoilt(bytes("e+12")));
        QVERIFY(!isUnspoilt(bytes("4.11111E+15")));
    }

    void amountsAreExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("two") << QByteArray("1234.56") << 2 << qint64{123456};
        QTest::newRow("one digit") << QByteArray("0.1") << 2 << qint64{10};
        QTest::newRow("none") << QByteArray("7") << 2 << qint64{700};
        QTest::newRow("point at the end") << QByteArray("7.") << 2 << qint64{700};
        QTest::newRow("negative") << QByteArray("-0.05") << 2 << qint64{-5};
        QTest::newRow("no binary fraction") << QByteArray("1.15") << 2 << qint64{115};
        QTest::newRow("no decimals") << QByteArray("1200") << 0 << qint64{1200};
        QTest::newRow("zeros too many") << QByteArray("1200.00") << 0 << qint64{1200};
        QTest::newRow("three") << QByteArray("1.005") << 3 << qint64{1005};
        QTest::newRow("large") << QByteArray("999999999999.99") << 2 << qint64{99999999999999};
    }
    void amountsAreExact()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, decimals);
        const auto minor = amount(asBytes(text), decimals);
        QVERIFY(minor.has_value());
        QTEST(*minor, "minor");
    }

    void whatIsNoAmountIsRefused()
    {
        for (const char* text : {"", ".", "-", ".5", "1,234.50", "12,50", "1.234", "1e3", "EUR 5", "5 EUR", "--5",
                                 "1.2.3", "9999999999999.00", "Berlin"})
            QVERIFY2(!amount(bytes(text), 2), text);
    }

    void countsAreWholeNumbers()
    {
        QCOMPARE(count(bytes("12")), std::optional<qint64>(12));
        for (const char* text : {"", "-1", "1.5", "1e3", "9999999999", "x"})
            QVERIFY2(!count(bytes(text)), text);
    }

    void datesKeepTheirOffset()
    {
        QCOMPARE(iso("2026-01-15 10:23:45 +0100"), QStringLiteral("2026-01-15T10:23:45+01:00"));
        QCOMPARE(iso("2026-01-15T10:23:45-05:00"), QStringLiteral("2026-01-15T10:23:45-05:00"));
        QCOMPARE(iso("2026-01-15T10:23:45.123Z"), QStringLiteral("2026-01-15T10:23:45Z"));
        QCOMPARE(iso("2026-01-15 10:23:45 UTC"), QStringLiteral("2026-01-15T10:23:45Z"));
        QCOMPARE(iso("2026-01-15 10:23"), QStringLiteral("2026-01-15T10:23:00"));
        QCOMPARE(iso("2026-01-15"), QStringLiteral("2026-01-15"));
    }

    void whatIsNoDateIsRefused()
    {
        for (const char* text :
             {"2026-02-30", "15.01.2026", "2026-01-15 25:00:00", "paid", "2026-01-15 10:23:45 CET", "-"})
            QCOMPARE(iso(text), QStringLiteral("none"));
    }
};

QTEST_GUILESS_MAIN(TestCells)
#include "test_cells.moc"
