// SPDX-License-Identifier: GPL-3.0-or-later
// libphonenumber's own cases (cpp/test/phonenumbers/phonenumberutil_test.cc and phonenumbermatcher_test.cc,
// Apache-2.0), as far as they hold under the numbering plans of today: its tests run on plans of their own.
#include "policy/normalize.h"
#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::policy;
using testkit::reading;

class TestPhoneVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingHasTheNumbersOneForm_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QByteArray>("e164");
        const auto rows = [](const char* e164, std::initializer_list<std::pair<const char*, const char*>> spellings) {
            for (const auto& [spelling, region] : spellings)
                QTest::addRow("%s %s", spelling, region)
                    << QByteArray(spelling) << QString::fromLatin1(region) << QByteArray(e164);
        };
        // ParseNationalNumber
        rows("+6433316005", {{"033316005", "NZ"},
                             {"33316005", "NZ"},
                             {"03-331 6005", "NZ"},
                             {"03 331 6005", "NZ"},
                             {"tel:03-331-6005;phone-context=+64", "NZ"},
                             {"tel:331-6005;phone-context=+64-3", "NZ"},
                             {"tel:331-6005;phone-context=+64-3", "US"},
                             {"My number is tel:03-331-6005;phone-context=+64", "NZ"},
                             {"tel:03-331-6005;phone-context=+64;a=%A1", "NZ"},
                             {"tel:03-331-6005;isub=12345;phone-context=+64", "NZ"},
                             {"tel:+64-3-331-6005;isub=12345", "US"},
                             {"03-331-6005;phone-context=+64", "NZ"},
                             {"0064 3 331 6005", "NZ"},
                             {"01164 3 331 6005", "US"},
                             {"+64 3 331 6005", "US"},
                             {"+01164 3 331 6005", "US"},
                             {"+0064 3 331 6005", "NZ"},
                             {"+ 00 64 3 331 6005", "NZ"}});
        rows("+6464123456", {{"+64(0)64123456", "US"}});
        rows("+4912345678", {{"123/45678", "DE"}});
        rows("+11234567890", {{"123-456-7890", "US"}});
        // ParseNumberWithAlphaCharacters
        rows("+64800332005", {{"0800 DDA 005", "NZ"}});
        rows("+649003326005", {{"0900 DDA 6005", "NZ"},
                               {"0900 332 6005a", "NZ"},
                               {"0900 332 600a5", "NZ"},
                               {"0900 332 600A5", "NZ"},
                               {"0900 a332 600A5", "NZ"}});
        // ParseWithInternationalPrefixes
        rows("+16503336000", {{"+1 (650) 333-6000", "US"},
                              {"+1-650-333-6000", "US"},
                              {"0011-650-333-6000", "SG"},
                              {"0081-650-333-6000", "SG"},
                              {"0191-650-333-6000", "SG"},
                              {"0~01-650-333-6000", "PL"},
                              {"++1 (650) 333-6000", "PL"},
                              {"\xEF\xBC\x8B"
                               "1 (650) 333-6000",
                               "SG"},
                              {"1 (650) 333"
                               "\xC2\xAD"
                               "-6000",
                               "US"},
                              {"＋１　（６５０）　３３３－６０００", "SG"},
                              {"＋１　（６５０）　３３３ー６０００", "SG"}});
        rows("+80012345678", {{"011 800 1234 5678", "US"}});
        // ParseWithLeadingZero
        rows("+390236618300", {{"+39 02-36618 300", "NZ"}, {"02-36618 300", "IT"}});
        rows("+39312345678", {{"312 345 678", "IT"}});
        // ParseNationalNumberArgentina
        rows("+5493435551212", {{"+54 9 343 555 1212", "AR"}, {"0343 15 555 1212", "AR"}});
        rows("+5493715654320", {{"+54 9 3715 65 4320", "AR"}, {"03715 15 65 4320", "AR"}});
        rows("+541137970000", {{"+54 11 3797 0000", "AR"}, {"011 3797 0000", "AR"}});
        rows("+543715654321", {{"+54 3715 65 4321", "AR"}, {"03715 65 4321", "AR"}});
        rows("+542312340000", {{"+54 23 1234 0000", "AR"}, {"023 1234 0000", "AR"}});
        // ParseNumbersMexico
        rows("+524499780001", {{"+52 (449)978-0001", "MX"}, {"01 (449)978-0001", "MX"}, {"(449)978-0001", "MX"}});
        // ParseNumbersWithPlusWithNoRegion
        rows("+6433316005", {{"+64 3 331 6005", "ZZ"},
                             {"\xEF\xBC\x8B"
                              "64 3 331 6005",
                              ""},
                             {"Tel:+64 3 331 6005", ""},
                             {"tel:03-331-6005;phone-context=+64", "ZZ"},
                             {"  tel:03-331-6005;phone-context=+64", ""},
                             {"tel:03-331-6005;isub=12345;phone-context=+64", ""}});
        // ParseExtensions: the form is without them, since two people of one office are found by one number.
        rows("+6433316005", {{"03 331 6005 ext 3456", "NZ"},
                             {"03-3316005x3456", "NZ"},
                             {"03-3316005 int.3456", "NZ"},
                             {"03 3316005 #3456", "NZ"}});
        rows("+18007493524", {{"1800 six-flag", "US"}, {"1800 SIX FLAG", "US"}});
        rows("+442034567890", {{"+44 2034567890x456", "NZ"},
                               {"+44 2034567890x456", "GB"},
                               {"+44 2034567890 X456", "GB"},
                               {"+44 2034567890 x 456", "GB"},
                               {"+44-2034567890;ext=456", "GB"},
                               {"tel:2034567890;ext=456;phone-context=+44", "ZZ"},
                               {"+442034567890\xEF\xBD\x85\xEF\xBD\x98\xEF\xBD\x94\xEF\xBD\x8E"
                                "456",
                                "GB"}});
        rows("+18009013355", {{"(800) 901-3355 x 7246433", "US"},
                              {"(800) 901-3355 , ext 7246433", "US"},
                              {"(800) 901-3355 ; 7246433", "US"},
                              {"(800) 901-3355 ,extension 7246433", "US"},
                              {"(800) 901-3355 ,extensi\xC3\xB3n 7246433", "US"}});
        // NormaliseOtherDigits: full-width, Arabic and Eastern Arabic ones
        rows("+4930123456", {{"٠٣٠ ١٢٣٤٥٦", "DE"}, {"۰۳۰ ۱۲۳۴۵۶", "DE"}, {"０３０ １２３４５６", "DE"}});
        // As callers say them and agents write them down.
        rows("+491712345678", {{"0171 234 56 78", "DE"},
                               {"+49-171-2345678", ""},
                               {"+49 (0) 171 / 23 45 67 8", ""},
                               {"00 49 171 234 56 78", ""},
                               {"(00 49) 171 234 56 78", ""},
                               {"(0171) 2345678", "DE"},
                               {"0171.234.5678", "DE"},
                               {"0049(0)171-2345678", "AT"}});
    }
    void everySpellingHasTheNumbersOneForm()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(QString, region);
        QFETCH(QByteArray, e164);
        QCOMPARE(reading(normalizedPhone(asBytes(spelling), region)), e164);
    }

    void whatIsNoNumberHasNoForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("region");
        // FailedParseOnInvalidNumbers
        const std::initializer_list<std::pair<const char*, const char*>> rows{
            {"This is not a phone number", "NZ"},
            {"1 Still not a number", "NZ"},
            {"1 MICROSOFT", "NZ"},
            {"12 MICROSOFT", "NZ"},
            {"01495 72553301873 810104", "GB"},
            {"+---", "DE"},
            {"+***", "DE"},
            {"+*******91", "DE"},
            {"+49 0", "DE"},
            {"+210 3456 56789", "NZ"},
            {"+ 00 210 3 331 6005", "NZ"},
            {"123 456 7890", "ZZ"},
            {"123 456 7890", "CS"},
            {"123 456 7890", ""},
            {"0044------", "GB"},
            {"0044", "GB"},
            {"011", "US"},
            {"0119", "US"},
            {"tel:555-1234;phone-context=www.google.com", "ZZ"},
            {"tel:555-1234;phone-context=1-331", "ZZ"},
            // ParseNationalNumber has them as numbers; nobody can be called by them.
            {"12", "NZ"},
            {"+81 *2345", "JP"},
            {"tel:253-0000;phone-context=www.google.com", "US"}};
        for (const auto& [text, region] : rows)
            QTest::addRow("%s %s", text, region) << QByteArray(text) << QString::fromLatin1(region);
    }
    void whatIsNoNumberHasNoForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, region);
        QCOMPARE(reading(normalizedPhone(asBytes(text), region)), QByteArray());
    }

    void numbersThatDifferHaveFormsThatDiffer()
    {
        // IsNumberMatchNonMatches
        const std::initializer_list<std::pair<const char*, const char*>> pairs{{"03 331 6005", "03 331 6006"},
                                                                               {"+800 1234 5678", "+1 800 1234 5678"},
                                                                               {"+64 3 331-6005", "+16433316005"},
                                                                               {"+64 3 331-6005", "+6133316005"}};
        for (const auto& [one, other] : pairs)
            QVERIFY2(reading(normalizedPhone(asBytes(std::string_view(one)), QStringLiteral("NZ"))) !=
                         reading(normalizedPhone(asBytes(std::string_view(other)), QStringLiteral("NZ"))),
                     one);
    }
};

QTEST_GUILESS_MAIN(TestPhoneVectors)
#include "test_phone_vectors.moc"
