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
        QTest::newRow("tabs and no-break spaces") << QByteArray("\t+49\u00A0171\u00A02345678 ") << QString();
        QTest::newRow("full-width") << QByteArray("＋４９ １７１ ２３４５６７８") << QString();
        QTest::newRow("Arabic digits") << QByteArray("٠١٧١ ٢٣٤٥٦٧٨") << u"DE"_s;
        QTest::newRow("00 from abroad") << QByteArray("0049 171 2345678") << u"US"_s;
        QTest::newRow("apostrophe and 00") << QByteArray("'0049171 2345678") << QString();
        QTest::newRow("extension") << QByteArray("+49 171 2345678 ext. 5") << QString();
        QTest::newRow("country unknown") << QByteArray("+49 171 2345678") << u"XX"_s;
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
        for (const char* text : {"", "'", "call me", "12", "0171 2345678", "+49", "00", "00x", "0", "+", "\xFF\xFE"})
            QVERIFY2(normalizedPhone(asBytes(std::string_view(text)), {}).isEmpty(), text);
        const QByteArray longNumber(100'000, '1');
        QVERIFY(normalizedPhone(asBytes(longNumber), u"DE"_s).isEmpty());
    }

    void aNormalFormIsItsOwnNormalForm()
    {
        // Found by fuzzing: the library reads +4904902 out of it, and +494902 out of that.
        QVERIFY(normalizedPhone(testkit::secret("0049 0049 (02"), {}).isEmpty());
        QCOMPARE(reading(normalizedPhone(testkit::secret("+390612345678"), u"IT"_s)), QByteArray("+390612345678"));
        QCOMPARE(reading(normalizedPhone(testkit::secret("06 1234 5678"), u"IT"_s)), QByteArray("+390612345678"));
        QCOMPARE(reading(normalizedPhone(testkit::secret("8 (912) 345-67-89"), u"RU"_s)), QByteArray("+79123456789"));
    }

    void numbersKeptForFictionAreNumbers()
    {
        QCOMPARE(reading(normalizedPhone(testkit::secret("07700 900123"), u"GB"_s)), QByteArray("+447700900123"));
        QCOMPARE(reading(normalizedPhone(testkit::secret("(212) 555-0147"), u"US"_s)), QByteArray("+12125550147"));
        QCOMPARE(reading(normalizedPhone(testkit::secret("01 99 00 12 34"), u"FR"_s)), QByteArray("+33199001234"));
        QCOMPARE(reading(normalizedPhone(testkit::secret("0491 570 156"), u"AU"_s)), QByteArray("+61491570156"));
        QVERIFY(normalizedPhone(testkit::secret("555-0147"), u"US"_s).isEmpty());
    }

    void emailsAreFolded()
    {
        // One Σ, two small forms of it; and letters whose other case is longer or shorter in UTF-8.
        QCOMPARE(reading(normalizedEmail(testkit::secret("ΝΊΚΟΣ@example.com"))),
                 reading(normalizedEmail(testkit::secret("νίκος@example.com"))));
        QCOMPARE(reading(normalizedEmail(testkit::secret("ȺȾ@Ⱥ.com"))), QByteArray("ⱥⱦ@ⱥ.com"));
        QCOMPARE(reading(normalizedEmail(testkit::secret("\U00010400@example.com"))),
                 QByteArray("\U00010428@example.com"));
        QVERIFY(normalizedEmail(testkit::secret("\xC3@example.com")).isEmpty());
        const QByteArray endless = QByteArray(1'000'000, 'a') + "@example.com";
        QVERIFY(normalizedEmail(asBytes(endless)).isEmpty());
        QCOMPARE(reading(normalizedEmail(testkit::secret("  Jane.Doe@Example.COM "))),
                 QByteArray("jane.doe@example.com"));
        QCOMPARE(reading(normalizedEmail(testkit::secret("ŻANETA@example.com"))), QByteArray("żaneta@example.com"));
        for (const char* text : {"", "@", "a@", "@b", "a@b@c", "a b@c.d", "plain"})
            QVERIFY2(normalizedEmail(asBytes(std::string_view(text))).isEmpty(), text);
    }

    void cardsPassLuhn()
    {
        // Published test numbers of the card schemes.
        for (const char* card : {"4111111111111111", "5555 5555 5555 4444", "3782-822463-10005", "6011111111111117",
                                 "４１１１１１１１１１１１１１１１", "4222 2222 2222 2"})
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
        // Their check digits hold, but the country has another length, or none.
        QVERIFY(normalizedIban(testkit::secret("DE5137040044053201300")).isEmpty());
        QVERIFY(normalizedIban(testkit::secret("XX46370400440532013000")).isEmpty());
        for (const char* text : {"DE89370400440532013001", "DE8937040044053201300", "XX89370400440532013000", "DE", ""})
            QVERIFY2(normalizedIban(asBytes(std::string_view(text))).isEmpty(), text);
    }

    void countriesAreKnownByManyNames()
    {
        for (const QString& country : {u"Germany"_s, u"de"_s, u"DE"_s, u"Deutschland"_s, u" germany "_s})
            QCOMPARE(regionFromCountry(country), u"DE"_s);
        QCOMPARE(regionFromCountry(u"United States"_s), u"US"_s);
        QCOMPARE(regionFromCountry(u"UK"_s), u"GB"_s);
        QCOMPARE(regionFromCountry(u"DEU"_s), u"DE"_s);
        QCOMPARE(regionFromCountry(u"usa"_s), u"US"_s);
        QCOMPARE(regionFromCountry(u"U.S.A."_s), u"US"_s);
        QCOMPARE(regionFromCountry(u"COTE D’IVOIRE"_s), u"CI"_s);
        QCOMPARE(regionFromCountry(u"Türkiye"_s), u"TR"_s);
        QCOMPARE(regionFromCountry(u"Turkey"_s), u"TR"_s);
        QCOMPARE(regionFromCountry(u"대한민국"_s), u"KR"_s);
        QCOMPARE(regionFromCountry(u"日本"_s), u"JP"_s);
        QCOMPARE(regionFromCountry(u"ישראל"_s), u"IL"_s);
        QCOMPARE(regionFromCountry(u"Bosnia & Herzegovina"_s), u"BA"_s);
        for (const QString& none : {u"EU"_s, u"001"_s, u"world"_s, u"ZZ"_s, u"XXX"_s, u"  "_s, u"12"_s, u"\xD800"_s})
            QCOMPARE(regionFromCountry(none), QString());
        QCOMPARE(regionFromCountry(u"Narnia"_s), QString());
        QCOMPARE(regionFromCountry(u""_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestNormalize)
#include "test_normalize.moc"
