// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/column.h"

#include <QString>

#include <vector>

namespace scrim::oversight {

/// One column of the log's table as somebody arranged it.
struct ColumnPlace
{
    review::Column column = review::Column::Seq;
    int width = 0; ///< device-independent pixels
    bool isShown = true;
    bool operator==(const ColumnPlace&) const = default;
};

/// How `person` arranged the table on this machine, in order; empty for whoever never did. What the file says beside
/// that is left out, so a column may be missing.
[[nodiscard]] std::vector<ColumnPlace> columnsOf(const QString& person);
/// An empty one forgets it.
void rememberColumns(const QString& person, const std::vector<ColumnPlace>& columns);

} // namespace scrim::oversight
