// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/demo_random.h"
#include "intake/wiped_bytes.h"

#include <string_view>

namespace scrim::intake {

/// The pattern with a digit for each '#'; the first one is not 0, so that a house number is one.
[[nodiscard]] WipedBytes filledIn(std::string_view pattern, Dice& dice);
/// Under the issuer number of a published test card, with a right check digit; written in groups.
[[nodiscard]] WipedBytes demoCard(Dice& dice);
/// With right check digits, under a bank code that no bank has.
[[nodiscard]] WipedBytes demoIban(std::string_view country, std::string_view pattern, Dice& dice);
/// Of a grown-up, "1985-03-09".
[[nodiscard]] WipedBytes demoBirthDate(Dice& dice);

} // namespace scrim::intake
