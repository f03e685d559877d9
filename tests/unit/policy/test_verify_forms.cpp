// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/postcode.h"
#include "policy/verify_forms.h"
#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::policy;
using namespace scrim::testkit;

namespace {

const Spelling german{QStringLiteral("DE"), DateOrder::DayFirst, QStringLiteral("Berlin")};
const Spelling american{QStringLiteral("US"), DateOrder::MonthFirst, QStringLiteral("Austin")};
const Spelling british{QStringLiteral("GB"), DateOrder::DayFirst, QStringLiteral("London")};

QByteArray said(VerifyKind kind, std::string_view typed, const Spelling& spelling = german)
{
    return reading(saidForm(kind, asBytes(typed), spelling));
}

QByteArray kept(VerifyKind kind, std::string_view value, const Spelling& spelling = german)
{
    return reading(keptForm(kind, asBytes(value), spelling));
}

QByteArray date(std::string_view text, DateOrder order = DateOrder::DayFirst)
{
    return reading(normalizedDate(asBytes(text), order));
}

QByteArray postcodeOf(std::string_view address, const QString& town)
{
    return reading(postcodeIn(asBytes(address), town));
}

} // namespace

class TestVerifyForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastFourAreFourAndNeverFewer()
    {
        for (const VerifyKind kind : {VerifyKind::PhoneLast4, VerifyKind::CardLast4}) {
            QCOMPARE(said(kind, "1234"), QByteArray("1234"));
            QCOMPARE(said(kind, " 12 34 "), QByteArray("1234"));
            QCOMPARE(said(kind, "12-34"), QByteArray("1234"));
            QCOMPARE(said(kind, "１２３４"), QByteArray("1234"));
            QCOMPARE(said(kind, "١٢٣٤"), QByteArray("1234"));
            for (const char* other : {"", "1", "12", "123", "12345", "12a4", "1234x", "*234", "%%%%", "1?34"})
                QCOMPARE(said(kind, other), QByteArray());
        }
        QCOMPARE(said(VerifyKind::NationalIdLast4, "877c"), QByteArray("877C"));
        QCOMPARE(said(VerifyKind::NationalIdLast4, "８７７ｃ"), QByteArray("877C"));
        for (const char* other : {"", "77C", "8877C", "8_7C", "877C!"})
            QCOMPARE(said(VerifyKind::NationalIdLast4, other), QByteArray());
    }

    void aPhonesLastFourAreThoseOfItsNormalForm()
    {
        for (const char* number :
             {"+49 30 901820 10", "030 901820-10", "0049 (0)30 90182010", "+４９３０９０１８２０１０"})
            QCOMPARE(kept(VerifyKind::PhoneLast4, number), QByteArray("2010"));
        // No number of that country, but still one that people know by its end.
        QCOMPARE(kept(VerifyKind::PhoneLast4, "555 0199 77", Spelling{}), QByteArray("9977"));
        for (const char* none : {"", "1234", "none", "ask the wife"})
            QCOMPARE(kept(VerifyKind::PhoneLast4, none), QByteArray());
    }

    void aWholePhoneIsOneInEverySpelling()
    {
        for (const char* number : {"+49 30 90182010", "030 901820-10", "0049 30 90182010", "(030) 901820 10"})
            QCOMPARE(said(VerifyKind::Phone, number), QByteArray("+493090182010"));
        for (const char* part : {"2010", "30", "+49", "", "*"})
            QCOMPARE(said(VerifyKind::Phone, part), QByteArray());
    }

    void aWholeMailAddressIsOneInEverySpelling()
    {
        QCOMPARE(said(VerifyKind::Email, " Jane.Doe@Example.COM "), QByteArray("jane.doe@example.com"));
        for (const char* part : {"jane.doe", "@example.com", "jane.doe@", "", "j@e@x", "jane doe@example.com"})
            QCOMPARE(said(VerifyKind::Email, part), QByteArray());
    }

    void whatIsComparedWithAMaskIsItsEnd()
    {
        QCOMPARE(kept(VerifyKind::CardLast4, "•••• •••• •••• 1111"), QByteArray("1111"));
        QCOMPARE(kept(VerifyKind::CardLast4, "4111 11•• •••• 1111"), QByteArray("1111"));
        QCOMPARE(kept(VerifyKind::NationalIdLast4, "•••• 877c"), QByteArray("877C"));
        QCOMPARE(kept(VerifyKind::CardLast4, "••••"), QByteArray());
        QCOMPARE(kept(VerifyKind::NationalIdLast4, "••••"), QByteArray());
        QCOMPARE(kept(VerifyKind::NationalIdLast4, ""), QByteArray());
    }

    void aDateIsOneInEverySpelling()
    {
        for (const char* text :
             {"1980-12-03", "3.12.1980", "03.12.1980", "3. 12. 1980", "03/12/1980", "3-12-1980", "3 12 1980",
              "03121980", "19801203", " 1980/12/03 ", "１９８０-１２-０３", "٣/١٢/١٩٨٠"})
            QCOMPARE(date(text), QByteArray("1980-12-03"));
        QCOMPARE(date("12/03/1980", DateOrder::MonthFirst), QByteArray("1980-12-03"));
        QCOMPARE(date("12-3-1980", DateOrder::MonthFirst), QByteArray("1980-12-03"));
        QCOMPARE(date("12031980", DateOrder::MonthFirst), QByteArray("1980-12-03"));
        // With points the day stands first in every country, and a year in front leaves nothing open.
        QCOMPARE(date("3.12.1980", DateOrder::MonthFirst), QByteArray("1980-12-03"));
        QCOMPARE(date("1980-12-03", DateOrder::MonthFirst), QByteArray("1980-12-03"));
        QCOMPARE(date("19801203", DateOrder::MonthFirst), QByteArray("1980-12-03"));
        // Ends with what could begin a year.
        QCOMPARE(date("20121920"), QByteArray("1920-12-20"));
        QCOMPARE(date("20121012"), QByteArray("2012-10-12"));
        QCOMPARE(date("29.02.2000"), QByteArray("2000-02-29"));
    }

    void whatIsNoWholeDateIsNone()
    {
        for (const char* text : {"",           "1980",      "12.1980",     "3.12.",
                                 "3.12.80",    "03.12.980", "32.1.1980",   "1980-13-01",
                                 "1980-02-30", "29.2.1900", "1.1.1.1980",  "3. December 1980",
                                 "19801",      "198012033", "1980--12-x3", "0000-00-00",
                                 "??.12.1980", "3.1%.1980", "1.1.0980",    "1980-12-03 00:00"})
            QVERIFY2(date(text).isEmpty(), text);
    }

    void aKeptDateMayCarryATime()
    {
        for (const char* text : {"1980-12-03 00:00:00", "1980-12-03T00:00:00Z", "1980-12-03T23:59:59+02:00",
                                 "3.12.1980 00:00", "1980-12-03"})
            QCOMPARE(kept(VerifyKind::BirthDate, text), QByteArray("1980-12-03"));
        QCOMPARE(said(VerifyKind::BirthDate, "3.12.1980"), QByteArray("1980-12-03"));
        QCOMPARE(said(VerifyKind::BirthDate, "12/3/1980", american), QByteArray("1980-12-03"));
        QCOMPARE(kept(VerifyKind::BirthDate, "12/3/1980", american), QByteArray("1980-12-03"));
    }

    void aLocaleSaysWhichNumberIsTheDay()
    {
        QVERIFY(dateOrderOf(QLocale(QLocale::English, QLocale::UnitedStates)) == DateOrder::MonthFirst);
        for (const auto& locale : {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::German),
                                   QLocale(QLocale::Swedish), QLocale(QLocale::Japanese), QLocale::c()})
            QVERIFY(dateOrderOf(locale) == DateOrder::DayFirst);
    }

    void aPostcodeIsOneInEverySpelling()
    {
        for (const char* text : {"SW1A 1AA", "sw1a1aa", " Sw1A  1aA", "SW1A-1AA", "ＳＷ１Ａ １ＡＡ"})
            QCOMPARE(said(VerifyKind::Postcode, text), QByteArray("SW1A1AA"));
        for (const char* text : {"10115", "D-10115", "d - 10115", "10 115", "１０１１５"})
            QCOMPARE(said(VerifyKind::Postcode, text), QByteArray("10115"));
        QCOMPARE(said(VerifyKind::Postcode, "78701-1234"), QByteArray("78701"));
        QCOMPARE(said(VerifyKind::Postcode, "LV-1050"), QByteArray("1050"));
        QCOMPARE(said(VerifyKind::Postcode, "100-0001"), QByteArray("1000001"));
        QCOMPARE(said(VerifyKind::Postcode, "01310-100"), QByteArray("01310100"));
        QCOMPARE(said(VerifyKind::Postcode, "B1 1AA"), QByteArray("B11AA"));
        QCOMPARE(said(VerifyKind::Postcode, "101"), QByteArray("101"));
        for (const char* other : {"", "1", "10", "12345678901", "10115*", "SW1A_1AA", "1011?", "a,b"})
            QCOMPARE(said(VerifyKind::Postcode, other), QByteArray());
    }

    void thePostcodeStandsBesideTheTown()
    {
        QCOMPARE(kept(VerifyKind::Postcode, "Jane Doe\nUnter den Linden 77\n10117 Berlin\nGermany"),
                 QByteArray("10117"));
        QCOMPARE(kept(VerifyKind::Postcode, "10 Downing St\nSW1A 2AA London\nUnited Kingdom", british),
                 QByteArray("SW1A2AA"));
        QCOMPARE(kept(VerifyKind::Postcode, "10 Downing St\nLondon SW1A 2AA\nUnited Kingdom", british),
                 QByteArray("SW1A2AA"));
        QCOMPARE(kept(VerifyKind::Postcode, "1 Main St\n78701-1234 Austin\nTexas\nUnited States", american),
                 QByteArray("78701"));
        QCOMPARE(postcodeOf("Weg 1\nD-97070 Würzburg", QStringLiteral("Würzburg")), QByteArray("D-97070"));
        // A street that is called after the town is not it.
        QCOMPARE(postcodeOf("Haus 12 Berlin\n10117 Berlin", QStringLiteral("Berlin")), QByteArray("10117"));
    }

    void withoutATownItIsTheLineThatCouldBeOne()
    {
        QCOMPARE(postcodeOf("Jane Doe\n12 Long Hill Road\nSW1A 2AA\nUnited Kingdom", {}), QByteArray("SW1A 2AA"));
        QCOMPARE(postcodeOf("Jane Doe\n12 Long Hill Road\n10117\nGermany", QStringLiteral("Bonn")),
                 QByteArray("10117"));
        QCOMPARE(postcodeOf("Jane Doe\nLong Hill Road\nGermany", {}), QByteArray());
        QCOMPARE(postcodeOf("Flat 5\nDublin\nIreland", QStringLiteral("Dublin")), QByteArray());
        QCOMPARE(postcodeOf("", {}), QByteArray());
        QCOMPARE(postcodeOf("\xff\xfe", {}), QByteArray());
    }

    void aNationalIdIsOneInEverySpelling()
    {
        for (const char* text : {"123-45-6789", "123 45 6789", "123456789", " 123.45.6789 ", "１２３-４５-６７８９"})
            QCOMPARE(said(VerifyKind::NationalId, text), QByteArray("123456789"));
        QCOMPARE(said(VerifyKind::NationalId, "ab 12 34 56 c"), QByteArray("AB123456C"));
        QCOMPARE(kept(VerifyKind::NationalId, "ab-12-34-56-C"), QByteArray("AB123456C"));
        for (const char* other : {"", "1234", "12*456789", "123_45_6789"})
            QCOMPARE(said(VerifyKind::NationalId, other), QByteArray());
        QCOMPARE(said(VerifyKind::NationalId, std::string(65, '1')), QByteArray());
    }

    void whatIsTooLongOrNoUtf8IsNothing()
    {
        const std::string endless(100'000, '1');
        for (const VerifyKind kind : allVerifyKinds) {
            QCOMPARE(said(kind, endless), QByteArray());
            QCOMPARE(said(kind, "\xc3"), QByteArray());
            QCOMPARE(kept(kind, "\xc3\x28\xff"), QByteArray());
        }
    }
};

QTEST_GUILESS_MAIN(TestVerifyForms)
#include "test_verify_forms.moc"
