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
        Aside, ///< said for information; in no sum
    };
    QString label;
    records::Money amount;
    Kind kind = Kind::Part;
};

/// The rows from the items to the total, such that the parts add up for the person who reads them: what the source's
/// own figures leave open is named as a difference and not hidden.
[[nodiscard]] std::vector<TotalRow> totalsOf(const records::Order& order);

} // namespace scrim::desk
