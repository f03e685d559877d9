// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/normalize.h"
#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::policy;
using namespace Qt::StringLiterals;
using testkit::reading;

class TestNormalize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePhoneHasOneForm_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<QString>("region");
        QTest::newRow("international") << QByteArray("+49 171 2345678") << QString();
        QTest::newRow("with 00") << QByteArray("0049 171 234 56 78") << QString();
        QTest::newRow("national") << QByteArray("0171 234 56 78") << u"DE"_s;
        QTest::newRow("region in lower case") << QByteArray("0171 234 56 78") << u"de"_s;
        QTest::newRow("dashes") << QByteArray("+49-171-2345678") << QString();
        QTest::newRow("trunk zero") << QByteArray("+49 (0)171 2345678") << QString();
        QTest::newRow("slash and dots") << QByteArray("0171/234.56.78") << u"DE"_s;
        QTest::newRow("apostrophe") << QByteArray("'+491712345678") << QString();
    }
    void onePhoneHasOneForm()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(QString, region);
        QCOMPARE(reading(normalizedPhone(asBytes(spelling), region)), QByteArray("+491712345678"));
    }

    void whatIsNoPhoneHasNone()
    {
        for (const char* text : {"", "'", "call me", "12", "0171 2345678", "+49"})
            QVERIFY2(normalizedPhone(asBytes(std::string_view(text)), {}).isEmpty(), text);
        const QByteArray longNumber(100'000, '1');
        QVERIFY(normalizedPhone(asBytes(longNumber), u"DE"_s).isEmpty());
    }

    void emailsAreFolded()
    {
        QCOMPARE(reading(normalizedEmail(testkit::secret("  Jane.Doe@Example.COM "))),
                 QByteArray("jane.doe@example.com"));
        QCOMPARE(reading(normalizedEmail(testkit::secret("ŻANETA@example.com"))), QByteArray("żaneta@example.com"));
        for (const char* text : {"", "@", "a@", "@b", "a@b@c", "a b@c.d", "plain"})
            QVERIFY2(normalizedEmail(asBytes(std::string_view(text))).isEmpty(), text);
    }

    void cardsPassLuhn()
    {
        // Published test numbers of the card schemes.
        for (const char* card : {"4111111111111111", "5555 5555 5555 4444", "3782-822463-10005", "6011111111111117"})
            QVERIFY2(!normalizedCard(asBytes(std::string_view(card))).isEmpty(), card);
        for (const char* text : {"4111111111111112", "41111111111", "4111a11111111111", ""})
            QVERIFY2(normalizedCard(asBytes(std::string_view(text))).isEmpty(), text);
    }

    void ibansPassTheirCheck()
    {
        // The registry's own examples (ISO 13616).
        for (const char* iban : {"DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819", "fr1420041010050500013m02606",
                                 "NO9386011117947", "MT84MALT011000012345MTLCAST001S"})
            QVERIFY2(!normalizedIban(asBytes(std::string_view(iban))).isEmpty(), iban);
        for (const char* text : {"DE89370400440532013001", "DE8937040044053201300", "XX89370400440532013000", "DE", ""})
            QVERIFY2(normalizedIban(asBytes(std::string_view(text))).isEmpty(), text);
    }

    void countriesAreKnownByManyNames()
    {
        for (const QString& country : {u"Germany"_s, u"de"_s, u"DE"_s, u"Deutschland"_s, u" germany "_s})
            QCOMPARE(regionFromCountry(country), u"DE"_s);
        QCOMPARE(regionFromCountry(u"United States"_s), u"US"_s);
        QCOMPARE(regionFromCountry(u"UK"_s), u"GB"_s);
        QCOMPARE(regionFromCountry(u"Narnia"_s), QString());
        QCOMPARE(regionFromCountry(u""_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestNormalize)
#include "test_normalize.moc"
