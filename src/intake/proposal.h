// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/column_shape.h"
#include "intake/mapping.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace scrim::intake {

/// A file's columns (of JSON, its paths) as far as they may be stored, and what their cells look like; in one order.
struct Columns
{
    QStringList names;
    std::vector<ColumnShape> shapes;
};

/// What says that a column is what a proposal takes it for.
enum class Evidence
{
    Name,
    Cells,
};

struct Proposal
{
    Mapping mapping; ///< may lack what records need: lackOf()
    std::map<Target, Evidence> because;
};

/// A mapping for a file of no known format: by the names of its columns where they say it, by its cells where they do
/// not. A name that its cells contradict (an "email" that holds phone numbers) is not believed.
[[nodiscard]] Proposal propose(const Columns& columns);

} // namespace scrim::intake
