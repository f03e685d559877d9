// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/card_issuers.h"

#include <algorithm>
#include <array>

namespace scrim::policy {

namespace {

/// Bit n: n digits.
constexpr unsigned of(unsigned length)
{
    return 1U << length;
}
constexpr unsigned from(unsigned least)
{
    unsigned lengths = 0;
    for (unsigned length = least; length <= 19; ++length)
        lengths |= of(length);
    return lengths;
}

struct Range
{
    unsigned first; ///< six digits
    unsigned last;
    unsigned lengths;
};

constexpr std::array ranges{
    Range{100000, 199999, of(15)},                   // UATP, JCB's 1800
    Range{194600, 194699, of(16)},                   // GPN
    Range{201400, 201499, of(15)},                   // enRoute
    Range{213100, 213199, of(15)},                   // JCB
    Range{214900, 214999, of(15)},                   // enRoute
    Range{220000, 220599, from(16)},                 // Mir, BORICA
    Range{222100, 272099, of(16)},                   // Mastercard
    Range{300000, 305999, from(14)},                 // Diners Club
    Range{309500, 309599, from(14)},                 //
    Range{360000, 369999, from(14)},                 //
    Range{380000, 399999, from(14)},                 //
    Range{340000, 349999, of(15)},                   // American Express
    Range{370000, 379999, of(15)},                   //
    Range{352800, 358999, from(16)},                 // JCB, LankaPay, RuPay
    Range{400000, 499999, of(13) | of(16) | of(19)}, // Visa, Elo
    Range{500000, 509999, from(13)},                 // Maestro, Dankort, Verve, RuPay, Elo
    Range{510000, 559999, of(16)},                   // Mastercard
    Range{560000, 589999, from(13)},                 // Maestro
    Range{600000, 609999, from(16)},                 // RuPay, Discover, Hipercard
    Range{620000, 629999, from(16)},                 // UnionPay, Discover
    Range{630400, 630499, from(13)},                 // Maestro
    Range{633100, 633399, from(13)},                 // Switch
    Range{636000, 639999, from(16)},                 // InterPayment, InstaPayment, Elo
    Range{644000, 659999, from(16)},                 // Discover, RuPay, Elo, Verve
    Range{670000, 679999, from(13)},                 // Maestro, Bancontact
    Range{810000, 829999, from(16)},                 // UnionPay, RuPay
    Range{860000, 860099, of(16)},                   // Uzcard
    Range{869900, 869999, of(15)},                   // Voyager
    Range{970400, 970499, of(16) | of(19)},          // NAPAS
    Range{979200, 979299, of(16)},                   // Troy
    Range{986000, 986099, of(16)},                   // Humo
};

constexpr std::size_t prefixSize = 6;

} // namespace

bool isKnownIssuer(Bytes digits)
{
    unsigned prefix = 0;
    for (const std::uint8_t digit : digits.first(prefixSize))
        prefix = prefix * 10 + (digit - unsigned{'0'});
    return std::ranges::any_of(ranges, [&](const Range& range) {
        return prefix >= range.first && prefix <= range.last && (range.lengths & (1U << digits.size())) != 0;
    });
}

} // namespace scrim::policy
