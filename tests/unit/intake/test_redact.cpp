// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/redact.h"

#include "testkit/testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardNumbersBecomeMasks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString mask = QStringLiteral("•••• •••• •••• 1111");
        QTest::newRow("bare") << QStringLiteral("4111111111111111") << mask;
        QTest::newRow("in a sentence") << QStringLiteral("pay with 4111 1111 1111 1111, thanks")
                                       << QStringLiteral("pay with %1, thanks").arg(mask);
        QTest::newRow("dashes") << QStringLiteral("4111-1111-1111-1111") << mask;
        QTest::newRow("dots") << QStringLiteral("4111.1111.1111.1111") << mask;
        QTest::newRow("wide dashes") << QStringLiteral("4111 - 1111 - 1111 - 1111") << mask;
        QTest::newRow("no-break spaces") << QStringLiteral("4111\u00a01111\u00a01111\u00a01111") << mask;
        QTest::newRow("expiry behind") << QStringLiteral("4111 1111 1111 1111 12/27")
                                       << mask + QStringLiteral(" 12/27");
        QTest::newRow("number before") << QStringLiteral("2 x 4111 1111 1111 1111") << QStringLiteral("2 x ") + mask;
        QTest::newRow("group before") << QStringLiteral("12 4111 1111 1111 1111") << QStringLiteral("12 ") + mask;
        QTest::newRow("letters around") << QStringLiteral("cc4111111111111111end")
                                        << QStringLiteral("cc%1end").arg(mask);
        QTest::newRow("full-width digits") << QStringLiteral("４１１１１１１１１１１１１１１１") << mask;
        QTest::newRow("two") << QStringLiteral("4111111111111111, 4111111111111111")
                             << mask + QStringLiteral(", ") + mask;
        QTest::newRow("two in one run") << QStringLiteral("4111 1111 1111 1111 4111 1111 1111 1111")
                                        << mask + QLatin1Char(' ') + mask;
        QTest::newRow("expiry and code behind")
            << QStringLiteral("4111 1111 1111 1111 12/27 123") << mask + QStringLiteral(" 12/27 •••");
        QTest::newRow("15 digits") << QStringLiteral("3782 822463 10005") << QStringLiteral("•••• •••• •••• 0005");
    }
    void cardNumbersBecomeMasks()
    {
        QFETCH(const QString, text);
        const QByteArray utf8 = text.toUtf8();
        Redactor redactor;
        QTEST(redactor.clearText(asBytes(utf8)), "expected");
        QVERIFY(redactor.cards() > 0);
    }

    void numbersThatOverlapAreHiddenTogether()
    {
        // 4555555555555 passes the check, and so does 5555555555554444: whichever was meant, four digits stay at most.
        const QByteArray text = "4 5555 5555 5555 4444";
        Redactor redactor;
        const QString clear = redactor.clearText(asBytes(text));
        QVERIFY2(!clear.contains(QStringLiteral("5555")), qPrintable(clear));
        QVERIFY(clear.endsWith(QStringLiteral("4444")));
    }

    void verificationCodesAreMaskedAndCounted()
    {
        const QByteArray text = "paid by phone, CVV 123";
        Redactor redactor;
        QCOMPARE(redactor.clearText(asBytes(text)), QStringLiteral("paid by phone, CVV •••"));
        QCOMPARE(redactor.codes(), 1);
        QCOMPARE(redactor.cards(), 0);
    }

    void otherTextStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("Luhn fails") << QStringLiteral("4111111111111112");
        QTest::newRow("phone") << QStringLiteral("+49 30 23125 123");
        QTest::newRow("20 digits") << QStringLiteral("41111111111111110000");
        QTest::newRow("12 digits") << QStringLiteral("411111111111");
        QTest::newRow("no numbers") << QStringLiteral("Straße, 街道, 🎁");
        QTest::newRow("dates") << QStringLiteral("2026-01-15 10:23:45");
    }
    void otherTextStays()
    {
        QFETCH(const QString, text);
        const QByteArray utf8 = text.toUtf8();
        Redactor redactor;
        QCOMPARE(redactor.clearText(asBytes(utf8)), text);
        QCOMPARE(redactor.cards(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRedact)
#include "test_redact.moc"
