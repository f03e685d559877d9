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
        row("card full-width", FieldKind::CardNumber, "４１１１１１１１１１１１１１１１", hidden);
        row("card empty", FieldKind::CardNumber, "", hidden);
        row("e-mail", FieldKind::Email, "jane.doe@example.com", u"j•••@e•••.com"_s);
        row("e-mail upper", FieldKind::Email, "Jane@Example.ORG", u"J•••@E•••.ORG"_s);
        row("e-mail Unicode", FieldKind::Email, "żaneta@пример.com", u"ż•••@п•••.com"_s);
        row("e-mail subdomain", FieldKind::Email, "jane@mail.example.co.uk", u"j•••@m•••.uk"_s);
        row("e-mail short", FieldKind::Email, "a@b.co", hidden);
        row("e-mail no tld", FieldKind::Email, "jane@localhost", hidden);
        row("e-mail two ats", FieldKind::Email, "jane@x@example.com", hidden);
        row("e-mail quoted", FieldKind::Email, "\"jane doe\"@example.com", hidden);
        row("e-mail broken UTF-8", FieldKind::Email, "\xC3@example.com", hidden);
        row("phone", FieldKind::Phone, "+49 171 2345610", u"+49 ••• ••• 10"_s);
        row("phone with 00", FieldKind::Phone, "0044 7700 900123", u"+44 ••• ••• 23"_s);
        row("phone no country", FieldKind::Phone, "0171 2345610", hidden);
        row("phone nonsense", FieldKind::Phone, "call me", hidden);
        row("birth date", FieldKind::BirthDate, "1980-02-03", u"••••-••-••"_s);
        row("birth date empty", FieldKind::BirthDate, "", u"••••-••-••"_s);
        row("national id", FieldKind::NationalId, "AB 123 456-7", u"•••• 4567"_s);
        row("national id short", FieldKind::NationalId, "1234567", hidden);
        row("IBAN", FieldKind::Iban, "DE89 3704 0044 0532 0130 00", u"DE•• •••• •••• 3000"_s);
        row("IBAN lower", FieldKind::Iban, "de89370400440532013000", u"DE•• •••• •••• 3000"_s);
        row("IBAN short", FieldKind::Iban, "DE89370400", hidden);
        row("IBAN none", FieldKind::Iban, "1234567890123456789", hidden);
    }
    void masksAreTheDesigns()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        QCOMPARE(mask(FieldKind(kind), asBytes(value)), expected);
    }

    void theBinIsShownOnlyToWhoMaySeeIt()
    {
        const auto card = testkit::secret("4111111111111111");
        QCOMPARE(mask(FieldKind::CardNumber, card, {.showBin = true}), u"4111 11•• •••• 1111"_s);
        const auto shortCard = testkit::secret("411111111111");
        QCOMPARE(mask(FieldKind::CardNumber, shortCard, {.showBin = true}), u"•••• •••• •••• 1111"_s);
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
        QCOMPARE(spokenEnding(FieldKind::BirthDate, u"••••-••-••"_s), QString());
        QCOMPARE(spokenEnding(FieldKind::Email, u"j•••@e•••.com"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "test_mask.moc"
