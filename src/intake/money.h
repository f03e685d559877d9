// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>

#include <optional>

namespace scrim::intake {

enum class DecimalMark
{
    Either, ///< 1.234,56 and 1,234.56 are read, 1,234 is not: it could be both
    Point,
    Comma,
};

/// An amount as people write it, in minor units of a currency with so many decimals: groups of thousands, a currency's
/// sign or code before or behind it, a minus on either side or brackets. Exact: what is finer than the smallest coin is
/// null, as is what could be read in two ways. At most 15 digits.
[[nodiscard]] std::optional<qint64> amount(Bytes cell, int decimals, DecimalMark mark);
/// The same for a price that a shop has divided, rounded half away from zero: 6.666666666666667 is 6.67.
[[nodiscard]] std::optional<qint64> roundedAmount(Bytes cell, int decimals, DecimalMark mark);
/// The currency that an amount's cell names by its code, or by a sign that only one currency has; else empty.
[[nodiscard]] QString currencyIn(Bytes cell);

} // namespace scrim::intake
