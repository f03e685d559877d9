// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_numbers.h"

#include "base/bytes.h"

namespace scrim::intake {

namespace {

struct Issuer
{
    std::string_view number;
    std::size_t length;
};

// The issuer numbers of the test cards that payment providers publish.
constexpr Issuer issuers[]{{"411111", 16}, {"424242", 16}, {"555555", 16}, {"378282", 15}, {"601111", 16}};

std::uint8_t digit(quint64 value)
{
    return static_cast<std::uint8_t>('0' + value % 10);
}

/// The last digit of a number that begins with `digits`, by Luhn.
std::uint8_t luhnDigit(Bytes digits)
{
    quint64 sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const quint64 value = digits[digits.size() - 1 - i] - quint64{'0'};
        const quint64 weighed = i % 2 == 0 ? value * 2 : value;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return digit(10 - sum % 10);
}

/// ISO 7064 mod 97-10 of letters and digits.
quint64 mod97(Bytes text, quint64 remainder)
{
    for (const std::uint8_t byte : text)
        remainder = byte <= '9' ? (remainder * 10 + byte - '0') % 97 : (remainder * 100 + byte - 'A' + 10) % 97;
    return remainder;
}

void append(WipedBytes& to, Bytes bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

/// Four and four, but four, six and five for the cards of 15 digits.
WipedBytes grouped(const WipedBytes& digits)
{
    WipedBytes text;
    const bool isShort = digits.size() == 15;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (isShort ? i == 4 || i == 10 : i > 0 && i % 4 == 0)
            text.push_back(' ');
        text.push_back(digits[i]);
    }
    return text;
}

} // namespace

WipedBytes filledIn(std::string_view pattern, Dice& dice)
{
    WipedBytes text;
    bool isFirst = true;
    for (const std::uint8_t byte : asBytes(pattern)) {
        if (byte == '#')
            text.push_back(isFirst ? digit(1 + dice.below(9)) : digit(dice.below(10)));
        else
            text.push_back(byte);
        isFirst = isFirst && byte != '#';
    }
    return text;
}

WipedBytes demoCard(Dice& dice)
{
    const Issuer& issuer = dice.pick(issuers);
    WipedBytes digits;
    append(digits, asBytes(issuer.number));
    while (digits.size() + 1 < issuer.length)
        digits.push_back(digit(dice.below(10)));
    digits.push_back(luhnDigit(digits));
    return grouped(digits);
}

WipedBytes demoIban(std::string_view country, std::string_view pattern, Dice& dice)
{
    const WipedBytes account = filledIn(pattern, dice);
    const Bytes zeros = asBytes(std::string_view("00"));
    const quint64 check = 98 - mod97(zeros, mod97(asBytes(country), mod97(account, 0)));
    WipedBytes iban;
    append(iban, asBytes(country));
    iban.push_back(digit(check / 10));
    iban.push_back(digit(check));
    append(iban, account);
    return iban;
}

WipedBytes demoBirthDate(Dice& dice)
{
    const auto twoDigits = [](WipedBytes& to, quint64 value) {
        to.push_back(digit(value / 10));
        to.push_back(digit(value));
    };
    WipedBytes date;
    date.reserve(10); // also GCC 12's optimiser loses track of a growing vector here, and warns
    const quint64 year = 1941 + dice.below(65);
    twoDigits(date, year / 100);
    twoDigits(date, year % 100);
    date.push_back('-');
    twoDigits(date, 1 + dice.below(12));
    date.push_back('-');
    twoDigits(date, 1 + dice.below(28));
    return date;
}

} // namespace scrim::intake
