// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QString>

#include <vector>

namespace scrim::desk {

/// One row under an order's lines.
struct TotalRow
{
    enum class Kind
    {
        Part,  ///< adds to the sum below
        Sum,   ///< what the parts add up to
        Gap,   ///< what the source's figures leave open between the parts and the sum
        Aside, ///< said for information; in no sum
        Rest,  ///< what remains of the sum
    };
    QString label;
    records::Money amount;
    Kind kind = Kind::Part;
};

/// The rows from the items to the total, such that the parts add up for the person who reads them, then what was
/// refunded and what remains. Shops count in four ways (the subtotal before or after the discount, prices with or
/// without taxes); the one that leads to the total is taken. Where none does, the difference is named and not hidden.
[[nodiscard]] std::vector<TotalRow> totalsOf(const records::Order& order);

} // namespace scrim::desk
