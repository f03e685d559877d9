// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wiped_bytes.h"

#include <cstdint>
#include <vector>

namespace scrim::policy {

/// One character of a text as the finders of sensitive numbers see it. Any script's digits are digits, letters have
/// neither case nor accents; what nobody sees (zero-width signs, combining marks, control characters) belongs to the
/// sign before it.
struct Sign
{
    std::uint32_t begin = 0; ///< in bytes
    std::uint32_t end = 0;
    /// '0' to '9'; 'A' to 'Z'; anyLetter; ' ' for any space; '\n' for any end of a line; '-' for any dash; wall; ASCII
    /// punctuation as it is; otherSign for the rest.
    char as = 0;
    char like = 0; ///< the digit that it is or looks like (O for 0, l for 1); 0 for none
};

inline constexpr char anyLetter = 'a'; ///< a letter without a Latin one to stand for it
inline constexpr char otherSign = '~';
inline constexpr char wall = '\x01'; ///< the dot of a mask: no number reaches across it

using Signs = std::vector<Sign, WipingAllocator<Sign>>;

/// Any bytes; what is not UTF-8 is otherSign, byte by byte. Linear in time and memory (12 bytes for each character).
[[nodiscard]] Signs signsOf(Bytes text);

/// False when the text holds fewer digits than any number that is looked for; looks at bytes only, to be quick.
[[nodiscard]] bool mayHoldNumber(Bytes text);

[[nodiscard]] inline bool isDigitSign(const Sign& sign)
{
    return sign.as >= '0' && sign.as <= '9';
}
[[nodiscard]] inline bool isLetterSign(const Sign& sign)
{
    return (sign.as >= 'A' && sign.as <= 'Z') || sign.as == anyLetter;
}
[[nodiscard]] inline bool isWordSign(const Sign& sign)
{
    return isDigitSign(sign) || isLetterSign(sign);
}

} // namespace scrim::policy
