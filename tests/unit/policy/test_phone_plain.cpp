// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "policy/phone_plain.h"
#include "testkit/testkit.h"

#include <phonenumbers/phonenumberutil.h>

#include <random>

using namespace scrim;
namespace lib = i18n::phonenumbers;

/// The short way gives what libphonenumber gives, or nothing.
class TestPhonePlain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithTheLibrary_data();
    void itAgreesWithTheLibrary();
    void whatIsNotPlainIsLeftToTheLibrary_data();
    void whatIsNotPlainIsLeftToTheLibrary();
};

namespace {

std::string plain(const std::string& text)
{
    const auto number = policy::plainInternational(asBytes(std::string_view(text)));
    if (!number)
        return {};
    const Bytes e164 = number->e164.bytes();
    return std::to_string(number->countryCode) + ' ' + std::string(e164.begin(), e164.end());
}

/// In the same form; empty for what cannot exist.
std::string libraries(const std::string& text, const std::string& region)
{
    const lib::PhoneNumberUtil& util = *lib::PhoneNumberUtil::GetInstance();
    lib::PhoneNumber number;
    std::string e164;
    if (util.Parse(text, region, &number) != lib::PhoneNumberUtil::NO_PARSING_ERROR ||
        util.IsPossibleNumberWithReason(number) != lib::PhoneNumberUtil::IS_POSSIBLE)
        return {};
    util.Format(number, lib::PhoneNumberUtil::E164, &e164);
    return std::to_string(number.country_code()) + ' ' + e164;
}

} // namespace

void TestPhonePlain::itAgreesWithTheLibrary_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {1, 31, 32, 33, 34, 41, 43, 44, 45, 46, 47, 48, 49, 61, 351, 353, 358, 420, 7, 39, 86, 81})
        QTest::addRow("+%d", code) << code;
}

void TestPhonePlain::itAgreesWithTheLibrary()
{
    QFETCH(int, code);
    std::mt19937 random(static_cast<unsigned>(code));
    const std::vector<std::string> regions{"ZZ", "DE", "US", "CN"};
    const std::vector<std::string> gaps{"", "", "", " ", "-", ".", " (", ") "};
    int taken = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string text = "+" + std::to_string(code);
        const auto length = 3 + random() % 13;
        for (unsigned i = 0; i < length; ++i)
            text += gaps[random() % gaps.size()] + static_cast<char>('0' + random() % 10);
        const std::string ours = plain(text);
        if (ours.empty())
            continue;
        ++taken;
        QCOMPARE(QString::fromStdString(text + " " + ours),
                 QString::fromStdString(text + " " + libraries(text, regions[random() % regions.size()])));
    }
    const bool isKnown = code != 7 && code != 39 && code != 86 && code != 81;
    QCOMPARE(taken > 0, isKnown);
}

void TestPhonePlain::whatIsNotPlainIsLeftToTheLibrary_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "+", "+49", "+49 0171 2345678", "+49 (0) 171 2345678", "0171 2345678",
                             "0049 171 2345678", "+49 171 2345678 x12", "+49 171 2345678;ext=1", "+1 1 212 555 0100",
                             "+1 212 555 010", "+61 183 12345 67", "+49 171/2345678", "＋49 171 2345678",
                             "+49 171 234567890123456", "+49\u00a0171 2345678", "tel:+49 171 2345678"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TestPhonePlain::whatIsNotPlainIsLeftToTheLibrary()
{
    QFETCH(QString, text);
    QVERIFY(plain(text.toStdString()).empty());
}

QTEST_GUILESS_MAIN(TestPhonePlain)
#include "test_phone_plain.moc"
