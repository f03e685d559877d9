// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>

namespace scrim::policy {

/// Where the postcode stands in an address as it is kept: lines, one of which is the postcode beside the town. Without
/// such a line it is the last one that could be a postcode by itself. Empty when there is none.
[[nodiscard]] Bytes postcodeIn(Bytes address, const QString& town);

/// Letters (upper case) and digits (ASCII) of a text of nothing else but what `mayStandBetween` takes; else empty.
[[nodiscard]] SecretBytes lettersAndDigits(Bytes text, bool (*mayStandBetween)(char32_t));

} // namespace scrim::policy
