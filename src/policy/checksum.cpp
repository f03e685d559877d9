// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/checksum.h"

#include <algorithm>
#include <array>

namespace scrim::policy {

namespace {

bool areDigits(Bytes text)
{
    return !text.empty() && std::ranges::all_of(text, [](std::uint8_t c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool passesLuhn(Bytes digits)
{
    unsigned sum = 0;
    bool doubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, doubled = !doubled) {
        const unsigned value = (*digit - unsigned{'0'}) * (doubled ? 2U : 1U);
        sum += value > 9 ? value - 9 : value;
    }
    return areDigits(digits) && sum % 10 == 0;
}

bool passesMod97(Bytes characters)
{
    unsigned remainder = 0;
    for (const std::uint8_t c : characters) {
        if (c >= '0' && c <= '9')
            remainder = remainder * 10 + (c - unsigned{'0'});
        else if (c >= 'A' && c <= 'Z')
            remainder = remainder * 100 + (c - unsigned{'A'} + 10);
        else
            return false;
        remainder %= 97;
    }
    return remainder == 1;
}

bool passesMod11And10(Bytes digits)
{
    if (!areDigits(digits))
        return false;
    unsigned product = 10;
    for (const std::uint8_t c : digits.first(digits.size() - 1)) {
        const unsigned sum = (c - unsigned{'0'} + product) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == digits.back() - unsigned{'0'};
}

bool passesVerhoeff(Bytes digits)
{
    using Row = std::array<std::uint8_t, 10>;
    static constexpr std::array<Row, 10> product{{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                  {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                  {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                  {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                  {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                  {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                  {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                  {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                  {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                  {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
    static constexpr Row turn{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    if (!areDigits(digits))
        return false;
    std::uint8_t check = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        std::size_t digit = digits[digits.size() - 1 - i] - std::size_t{'0'};
        for (std::size_t turns = i % 8; turns > 0; --turns)
            digit = turn[digit];
        check = product[check][digit];
    }
    return check == 0;
}

bool passesGs1(Bytes digits)
{
    unsigned sum = 0;
    unsigned weight = 1;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, weight = 4 - weight)
        sum += (*digit - unsigned{'0'}) * weight;
    return areDigits(digits) && sum % 10 == 0;
}

unsigned remainderOf(Bytes digits, unsigned divisor)
{
    unsigned remainder = 0;
    for (const std::uint8_t c : digits)
        remainder = (remainder * 10 + (c - unsigned{'0'})) % divisor;
    return remainder;
}

} // namespace scrim::policy
