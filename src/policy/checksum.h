// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

/// Check digits by their published rules, over ASCII characters that the caller has cleaned of separators. False for
/// anything that is not of the form.
namespace scrim::policy {

/// ISO/IEC 7812-1, annex B (Luhn): from the right, every second digit doubled.
[[nodiscard]] bool passesLuhn(Bytes digits);
/// ISO 7064, mod 97-10: digits and upper-case letters (10 to 35), remainder 1.
[[nodiscard]] bool passesMod97(Bytes characters);
/// ISO 7064, mod 11,10, the check digit last.
[[nodiscard]] bool passesMod11And10(Bytes digits);
/// Verhoeff 1969, over the dihedral group D5.
[[nodiscard]] bool passesVerhoeff(Bytes digits);
/// GS1's (EAN, GTIN): weights 3 and 1 from the right.
[[nodiscard]] bool passesGs1(Bytes digits);
/// The digits as a number modulo `divisor` (below 1000).
[[nodiscard]] unsigned remainderOf(Bytes digits, unsigned divisor);

} // namespace scrim::policy
