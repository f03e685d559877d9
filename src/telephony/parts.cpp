// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/parts.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace scrim::telephony {

namespace {

constexpr std::ptrdiff_t mostDigits = 20;
/// So many of a number's last digits are enough to tell it by.
constexpr std::size_t telling = 7;
/// Shorter ones are extensions of the house, and stand in any text.
constexpr std::size_t fewestTelling = 5;

std::uint8_t lower(std::uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(byte + ('a' - 'A')) : byte;
}

std::optional<int> hexDigit(std::uint8_t byte)
{
    if (isAsciiDigit(byte))
        return byte - '0';
    const std::uint8_t letter = lower(byte);
    return letter >= 'a' && letter <= 'f' ? std::optional(letter - 'a' + 10) : std::nullopt;
}

bool isWithheld(Bytes value)
{
    constexpr std::array words{"anonymous",       "withheld",       "private",        "unknown",       "unavailable",
                               "restricted",      "blocked",        "no number",      "not available", "null",
                               "number withheld", "private number", "unknown caller", "none"};
    return value.empty() || std::ranges::any_of(words, [value](const char* word) { return isWord(value, word); });
}

/// `"A name" <what is meant>`
Bytes inBrackets(Bytes value)
{
    const auto open = std::ranges::find(value, std::uint8_t{'<'});
    if (open == value.end() || value.back() != '>')
        return value;
    return withoutEnds(Bytes(std::next(open), std::prev(value.end())));
}

SecretBytes digitsOf(Bytes text)
{
    SecretBytes digits(text.size());
    const auto end = std::ranges::copy_if(text, digits.bytes().begin(), isAsciiDigit).out;
    digits.truncate(static_cast<std::size_t>(end - digits.bytes().begin()));
    return digits;
}

std::unexpected<Error> noNumber()
{
    return fail(ErrorCode::Refused, QStringLiteral("The pop was not taken: what stands for the caller's number is no "
                                                   "telephone number. Digits, spaces and + ( ) - . / make one."));
}

} // namespace

bool isAsciiDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

bool isWord(Bytes text, std::string_view word)
{
    return std::ranges::equal(text, asBytes(word), {}, lower, lower);
}

bool beginsWith(Bytes text, std::string_view word)
{
    return text.size() >= word.size() && isWord(text.first(word.size()), word);
}

Bytes before(Bytes text, std::string_view signs)
{
    const Bytes ends = asBytes(signs);
    return {text.begin(), std::ranges::find_first_of(text, ends)};
}

Bytes withoutEnds(Bytes text)
{
    while (!text.empty() && text.front() == ' ')
        text = text.subspan(1);
    while (!text.empty() && text.back() == ' ')
        text = text.first(text.size() - 1);
    return text;
}

std::optional<SecretBytes> decoded(Bytes value, Plus plus)
{
    SecretBytes plain(value.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        std::uint8_t byte = value[i];
        if (byte == '%') {
            const auto high = i + 2 < value.size() ? hexDigit(value[i + 1]) : std::nullopt;
            const auto low = i + 2 < value.size() ? hexDigit(value[i + 2]) : std::nullopt;
            if (!high || !low)
                return std::nullopt;
            byte = static_cast<std::uint8_t>(*high * 16 + *low);
            i += 2;
        } else if (byte == '+' && (plus == Plus::Space || (plus == Plus::Leading && size > 0))) {
            byte = ' ';
        }
        if (byte < 0x20 || byte == 0x7f)
            return std::nullopt;
        plain.bytes()[size++] = byte;
    }
    plain.truncate(size);
    return plain;
}

Result<SecretBytes> numberIn(Bytes value)
{
    value = inBrackets(withoutEnds(value));
    const bool isSip = beginsWith(value, "sip:") || beginsWith(value, "sips:");
    if (isSip || beginsWith(value, "tel:"))
        value =
            value.subspan(static_cast<std::size_t>(std::ranges::find(value, std::uint8_t{':'}) - value.begin()) + 1);
    value = withoutEnds(before(value, ";@?"));
    if (isWithheld(value))
        return SecretBytes();
    constexpr std::string_view signs = " ()-./";
    const Bytes behind = value.front() == '+' ? value.subspan(1) : value;
    const bool isPlain = std::ranges::all_of(behind, [signs](std::uint8_t byte) {
        return isAsciiDigit(byte) || signs.find(static_cast<char>(byte)) != std::string_view::npos;
    });
    const auto digits = std::ranges::count_if(behind, isAsciiDigit);
    if (!isPlain || digits == 0 || digits > mostDigits)
        return noNumber();
    return SecretBytes::copyOf(value);
}

bool holdsNumber(Bytes text, Bytes number)
{
    const SecretBytes digits = digitsOf(number);
    if (digits.size() < fewestTelling)
        return false;
    const std::size_t size = std::min(telling, digits.size());
    const Bytes tail = digits.bytes().last(size);
    const SecretBytes all = digitsOf(text);
    return !std::ranges::search(all.bytes(), tail).empty();
}

} // namespace scrim::telephony
