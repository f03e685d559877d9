// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mask.h"
#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::policy;
using namespace Qt::StringLiterals;

class TestMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksAreTheDesigns_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* tag, FieldKind kind, const char* value, const QString& expected) {
            QTest::newRow(tag) << int(kind) << QByteArray(value) << expected;
        };
        const QString hidden = u"••••"_s;
        row("card", FieldKind::CardNumber, "4111111111111111", u"•••• •••• •••• 1111"_s);
        row("card with spaces", FieldKind::CardNumber, "4111 1111 1111 1111", u"•••• •••• •••• 1111"_s);
        row("card with dashes", FieldKind::CardNumber, "3782-822463-10005", u"•••• •••• •••• 0005"_s);
        row("card of 19 digits", FieldKind::CardNumber, "6304000000000000000", u"•••• •••• •••• 0000"_s);
        row("card too short", FieldKind::CardNumber, "41111111111", hidden);
        row("card with letters", FieldKind::CardNumber, "4111x11111111111", hidden);
        row("card full-width", FieldKind::CardNumber, "４１１１ １１１１ １１１１ １２３４", u"•••• •••• •••• 1234"_s);
        row("card Arabic", FieldKind::CardNumber, "٤١١١١١١١١١١١١٢٣٤", u"•••• •••• •••• 1234"_s);
        row("card with white space around", FieldKind::CardNumber, "\t4111111111111111\r\n", u"•••• •••• •••• 1111"_s);
        row("card between direction marks", FieldKind::CardNumber, "\u202E4111111111111111\u202C", hidden);
        row("card of 20 digits", FieldKind::CardNumber, "41111111111111111111", hidden);
        row("card of 3 digits", FieldKind::CardNumber, "411", hidden);
        row("card of superscripts", FieldKind::CardNumber, "¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹", hidden);
        row("card empty", FieldKind::CardNumber, "", hidden);
        row("e-mail", FieldKind::Email, "jane.doe@example.com", u"j•••@e•••.com"_s);
        row("e-mail upper", FieldKind::Email, "Jane@Example.ORG", u"J•••@E•••.ORG"_s);
        row("e-mail Unicode", FieldKind::Email, "żaneta@пример.com", u"ż•••@п•••.com"_s);
        row("e-mail subdomain", FieldKind::Email, "jane@mail.example.co.uk", u"j•••@m•••.uk"_s);
        row("e-mail short", FieldKind::Email, "a@b.co", hidden);
        row("e-mail no tld", FieldKind::Email, "jane@localhost", hidden);
        row("e-mail two ats", FieldKind::Email, "jane@x@example.com", hidden);
        row("e-mail quoted", FieldKind::Email, "\"jane doe\"@example.com", hidden);
        row("e-mail with spaces", FieldKind::Email, "jane doe@example.com", hidden);
        row("e-mail trimmed", FieldKind::Email, " jane@example.com\u00A0", u"j•••@e•••.com"_s);
        row("e-mail with three to hide", FieldKind::Email, "jan@ex.de", hidden);
        row("e-mail with four to hide", FieldKind::Email, "jane@ex.de", u"j•••@e•••.de"_s);
        row("e-mail of an address literal", FieldKind::Email, "jane@[192.0.2.1]", hidden);
        row("e-mail at a number", FieldKind::Email, "jane@192.0.2.11", hidden);
        row("e-mail that ends with a dot", FieldKind::Email, "jane@example.com.", hidden);
        row("e-mail that starts at a dot", FieldKind::Email, "jane@.com", hidden);
        row("e-mail Unicode top level", FieldKind::Email, "jane@пример.рф", u"j•••@п•••.рф"_s);
        row("e-mail beyond the first plane", FieldKind::Email, "\U00020000jane@example.com",
            u"\U00020000•••@e•••.com"_s);
        row("e-mail turned around", FieldKind::Email, "\u202Ejane@example.com", hidden);
        row("e-mail with a turned end", FieldKind::Email, "jane@example.c\u202Em", hidden);
        row("e-mail one character", FieldKind::Email, "@", hidden);
        row("e-mail empty", FieldKind::Email, "", hidden);
        row("e-mail broken UTF-8", FieldKind::Email, "\xC3@example.com", hidden);
        row("phone", FieldKind::Phone, "+49 171 2345610", u"+49 ••• ••• 10"_s);
        row("phone with 00", FieldKind::Phone, "0044 7700 900123", u"+44 ••• ••• 23"_s);
        row("phone no country", FieldKind::Phone, "0171 2345610", hidden);
        row("phone with an apostrophe", FieldKind::Phone, "'+4915123456789", u"+49 ••• ••• 89"_s);
        row("phone full-width", FieldKind::Phone, "＋４９１７１２３４５６１０", u"+49 ••• ••• 10"_s);
        row("phone too short to hide four", FieldKind::Phone, "+290 2315", hidden);
        row("phone empty", FieldKind::Phone, "", hidden);
        row("phone one digit", FieldKind::Phone, "1", hidden);
        row("phone nonsense", FieldKind::Phone, "call me", hidden);
        row("birth date", FieldKind::BirthDate, "1980-02-03", u"••••-••-••"_s);
        row("birth date empty", FieldKind::BirthDate, "", u"••••-••-••"_s);
        row("national id", FieldKind::NationalId, "AB 123 456-7", u"•••• 4567"_s);
        row("national id of eight", FieldKind::NationalId, "12345678", u"•••• 5678"_s);
        row("national id of seven and marks", FieldKind::NationalId, "12-345.67", hidden);
        row("national id of letters", FieldKind::NationalId, "rssmra85t10a562s", u"•••• 562s"_s);
        row("national id in Cyrillic", FieldKind::NationalId, "АН-123456-БВ", u"•••• 56БВ"_s);
        row("national id short", FieldKind::NationalId, "1234567", hidden);
        row("IBAN", FieldKind::Iban, "DE89 3704 0044 0532 0130 00", u"DE•• •••• •••• 3000"_s);
        row("IBAN lower", FieldKind::Iban, "de89370400440532013000", u"DE•• •••• •••• 3000"_s);
        row("IBAN short", FieldKind::Iban, "DE89370400", hidden);
        row("IBAN full-width", FieldKind::Iban, "ＤＥ89370400440532013000", hidden);
        row("IBAN too long", FieldKind::Iban, "DE893704004405320130001234567890123456", hidden);
        row("IBAN empty", FieldKind::Iban, "", hidden);
        row("IBAN without check digits", FieldKind::Iban, "DEAB370400440532013000", hidden);
        row("IBAN none", FieldKind::Iban, "1234567890123456789", hidden);
    }
    void masksAreTheDesigns()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        QCOMPARE(mask(FieldKind(kind), asBytes(value)), expected);
    }

    void ofAnOpenedCardTheEndsAreTheBankAndTheLastFour()
    {
        const auto ends = [](const char* value, bool aloud = false) {
            return QString::fromUtf8(testkit::reading(cardEnds(testkit::secret(value), aloud)));
        };
        QCOMPARE(ends("4111111111111111"), u"4111 11•• •••• 1111"_s);
        QCOMPARE(ends("4111-1111 1111 1111"), u"4111 11•• •••• 1111"_s);
        QCOMPARE(ends("36227206271667"), u"3622 72•• •••• 1667"_s);
        QCOMPARE(ends("4222222222222"), u"•••• •••• •••• 2222"_s);
        QCOMPARE(ends("411111111111"), u"•••• •••• •••• 1111"_s);
        QCOMPARE(ends("no card at all"), u"••••"_s);
        QCOMPARE(ends("4111111111111111", true), u"4111 11, 1111"_s);
        QCOMPARE(ends("4222222222222", true), u"2222"_s);
    }

    void aMaskDoesNotTellTheHiddenLength()
    {
        QCOMPARE(mask(FieldKind::Email, testkit::secret("jo.average@example.com")).size(),
                 mask(FieldKind::Email, testkit::secret("jo.a.very.long.name.indeed@example-shop.com")).size());
        QCOMPARE(mask(FieldKind::CardNumber, testkit::secret("411111111111")).size(),
                 mask(FieldKind::CardNumber, testkit::secret("4111111111111111111")).size());
    }

    void nothingLeaksOutOfHugeOrBrokenInput()
    {
        const QByteArray huge(1'000'000, '4');
        const QByteArray broken = QByteArray::fromHex("fffe00c0af") + "\xF0\x9F";
        for (const FieldKind kind : {FieldKind::Email, FieldKind::Phone, FieldKind::Address, FieldKind::NationalId,
                                     FieldKind::CardNumber, FieldKind::Iban}) {
            QCOMPARE(mask(kind, asBytes(huge)), u"••••"_s);
            QCOMPARE(mask(kind, asBytes(broken)), u"••••"_s);
        }
    }

    void aNationalPhoneNeedsItsCountry()
    {
        const auto phone = testkit::secret("0171 2345610");
        QCOMPARE(phoneMask(phone, u"DE"_s), u"+49 ••• ••• 10"_s);
        QCOMPARE(phoneMask(phone, u"XX"_s), u"••••"_s);
        QCOMPARE(phoneMask(phone), u"••••"_s);
        // Without its area code it could be anybody's.
        QCOMPARE(phoneMask(testkit::secret("555-0123"), u"US"_s), u"••••"_s);
    }

    void addressesAreNeverMaskedByTheirText()
    {
        QCOMPARE(mask(FieldKind::Address, testkit::secret("Unter den Linden 1\nBerlin")), u"••••"_s);
    }

    void aTownIsOneShortLineThatTurnsNothing()
    {
        QCOMPARE(addressMask(u"Bad\nHomburg\t "_s, {}), u"Bad Homburg"_s);
        QCOMPARE(addressMask(u"\u202EnilreB\u202C"_s, u"\u2067DE"_s), u"nilreB, DE"_s);
        QCOMPARE(addressMask(u"Köln\u0007\u009b"_s, {}), u"Köln"_s);
        QCOMPARE(addressMask(u"חיפה"_s, u"Israel"_s), u"חיפה, Israel"_s);
        QVERIFY(addressMask(QString(1'000'000, u'x'), QString(1'000'000, u'y')).size() < 130);
        QVERIFY(!addressMask(QString(59, u'x') + u"\U00020000"_s, {}).back().isSurrogate());
    }

    void anAddressShowsTownAndCountry()
    {
        QCOMPARE(addressMask(u"Berlin"_s, u"Germany"_s), u"Berlin, Germany"_s);
        QCOMPARE(addressMask(u" "_s, u"Germany"_s), u"Germany"_s);
        QCOMPARE(addressMask({}, {}), u"••••"_s);
    }

    void aScreenReaderHearsTheSafeEnding()
    {
        QCOMPARE(spokenEnding(FieldKind::CardNumber, u"•••• •••• •••• 1111"_s), u"ends 1111"_s);
        QCOMPARE(spokenEnding(FieldKind::Phone, u"+49 ••• ••• 10"_s), u"ends 10"_s);
        QCOMPARE(spokenEnding(FieldKind::Iban, u"DE•• •••• •••• 3000"_s), u"ends 3000"_s);
        QCOMPARE(spokenEnding(FieldKind::NationalId, u"•••• 562s"_s), u"ends 562s"_s);
        QCOMPARE(spokenEnding(FieldKind::CardNumber, u"••••"_s), QString());
        QCOMPARE(spokenEnding(FieldKind::CardNumber, {}), QString());
        QCOMPARE(spokenEnding(FieldKind::Address, u"Haifa, Israel"_s), QString());
        QCOMPARE(spokenEnding(FieldKind::BirthDate, u"••••-••-••"_s), QString());
        QCOMPARE(spokenEnding(FieldKind::Email, u"j•••@e•••.com"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "test_mask.moc"
