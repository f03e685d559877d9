// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "policy/field.h"

namespace scrim::policy {

struct MaskOptions
{
    bool showBin = false; ///< card numbers: the first six too (PCI DSS 3.4.1: BIN and last four at most)
};

/// The one masking function: the mask of `value` (UTF-8) as the design's table (section 4) has it. The number of dots
/// never depends on a hidden length; a value of a wrong form, or with fewer than four characters left to hide, is
/// hidden whole ("••••"). For Field kinds Address use addressMask(), since a mask of it is made of its public parts.
[[nodiscard]] QString mask(FieldKind kind, Bytes value, const MaskOptions& options = {});

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
