// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "policy/field.h"

namespace scrim::policy {

/// The one masking function: the mask of `value` (UTF-8) as the design's table (section 4) has it. The number of dots
/// never depends on a hidden length; a value of a wrong form, or with fewer than four characters left to hide, is
/// hidden whole ("••••"). For Field kinds Address use addressMask(), since a mask of it is made of its public parts.
[[nodiscard]] QString mask(FieldKind kind, Bytes value);

/// `4111 11•• •••• 1111`, UTF-8: a card number's bank (BIN) and last four, which is the most that PCI DSS 3.4.1 shows
/// without a need for more; fewer where fewer than four digits would be left to hide. No mask of a list, since that
/// lies in the cache for everybody: out of a number that was opened, in the memory that one lies in. `aloud`: as it is
/// said, without the dots.
[[nodiscard]] SecretBytes cardEnds(Bytes value, bool aloud = false);

/// Town and country, whichever is there; "••••" when neither is.
[[nodiscard]] QString addressMask(const QString& town, const QString& country);

/// `+49 ••• ••• 10`: country code and last two digits of what normalizedPhone() makes of it; "••••" when it makes
/// nothing. `region` as there. mask() of a phone is this without a region.
[[nodiscard]] QString phoneMask(Bytes value, const QString& region = {});

/// mask() of what is clean already, as a finder has it: 12 digits or more; an IBAN's characters in upper case.
[[nodiscard]] QString cleanCardMask(Bytes digits);
[[nodiscard]] QString cleanIbanMask(Bytes characters);

/// Of a card's verification code: three dots, whatever it was.
[[nodiscard]] QString codeMask();

/// What a screen reader may say of a mask: "ends 1111", or empty when the mask shows no ending.
[[nodiscard]] QString spokenEnding(FieldKind kind, const QString& mask);

} // namespace scrim::policy
