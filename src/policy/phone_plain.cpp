// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/phone_plain.h"

#include <algorithm>
#include <array>

namespace scrim::policy {

namespace {

/// Country codes whose national prefix, where there is one, begins with a zero.
struct Plan
{
    int code;
    std::uint16_t lengths;   ///< bit n: numbers of n digits behind the code
    std::uint8_t firstDigit; ///< the least first digit that is nothing but a digit
};

constexpr std::uint16_t bits(int from, int to)
{
    std::uint16_t mask = 0;
    for (int length = from; length <= to; ++length)
        mask = static_cast<std::uint16_t>(mask | (1U << static_cast<unsigned>(length)));
    return mask;
}

constexpr std::array plans{
    Plan{1, bits(10, 10), 2},  Plan{31, bits(5, 11), 1},  Plan{32, bits(8, 9), 1},  Plan{33, bits(9, 9), 1},
    Plan{34, bits(9, 9), 1},   Plan{41, bits(9, 9), 1},   Plan{43, bits(4, 13), 1}, Plan{44, bits(9, 10), 1},
    Plan{45, bits(8, 8), 1},   Plan{46, bits(6, 10), 1},  Plan{47, bits(8, 8), 1},  Plan{48, bits(6, 10), 1},
    Plan{49, bits(4, 15), 1},  Plan{61, bits(9, 9), 2},   Plan{351, bits(9, 9), 1}, Plan{353, bits(7, 10), 1},
    Plan{358, bits(5, 12), 1}, Plan{420, bits(9, 12), 1},
};

const Plan* planOf(Bytes digits)
{
    int code = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        code = code * 10 + (digits[i] - '0');
        const auto found = std::ranges::find(plans, code, &Plan::code);
        if (found != plans.end())
            return found;
    }
    return nullptr;
}

} // namespace

std::optional<PhoneNumber> plainInternational(Bytes text)
{
    constexpr std::size_t most = 15; // ITU-T E.164
    if (text.size() < 8 || text.front() != '+')
        return std::nullopt;
    std::array<std::uint8_t, most + 1> number{'+'};
    std::size_t size = 1;
    for (const std::uint8_t byte : text.subspan(1)) {
        const bool isDigit = byte >= '0' && byte <= '9';
        if (!isDigit && byte != ' ' && byte != '-' && byte != '.' && byte != '(' && byte != ')')
            return std::nullopt;
        if (isDigit && size == number.size())
            return std::nullopt;
        if (isDigit)
            number.at(size++) = byte;
    }
    std::optional<PhoneNumber> plain;
    const Bytes digits = Bytes(number).subspan(1, size - 1);
    const Plan* plan = digits.size() < 7 ? nullptr : planOf(digits);
    if (plan != nullptr) {
        const std::size_t behind = digits.size() - (plan->code > 99 ? 3U : plan->code > 9 ? 2U : 1U);
        const std::uint8_t first = digits[digits.size() - behind];
        if (((plan->lengths >> behind) & 1U) != 0 && first >= '0' + plan->firstDigit)
            plain = PhoneNumber{SecretBytes::copyOf(Bytes(number).first(size)), plan->code};
    }
    wipe(number);
    return plain;
}

} // namespace scrim::policy
