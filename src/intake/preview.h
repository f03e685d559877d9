// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/import.h"
#include "intake/proposal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace scrim::intake {

/// A record as everybody will see it once it is stored, under Preview::titles; or why it is not taken.
struct PreviewRow
{
    QStringList cells;
    QString fault; ///< with its line and column; empty for a record that is taken
};

/// What a file is, and what importing it would store.
struct Preview
{
    Recognised recognised; ///< Format::Auto: of no form that Scrim knows
    Encoding encoding = Encoding::Utf8;
    QStringList columns;       ///< those that a mapping may name
    QStringList mustNotBeKept; ///< those that are never read into a record
    Proposal proposal;         ///< whatever the format is
    QString lack;              ///< what a mapping still needs, before anything can be shown; empty for nothing
    QStringList titles;
    std::vector<PreviewRow> rows;
};

/// Looks at the beginning of a file and stores nothing: what it is, which columns it has, a mapping for it, and its
/// first `count` records masked as they will be. A mapping in the options counts; without one a file of no known format
/// is shown by the proposal. Errors as importFile() has them, but for an unknown format.
[[nodiscard]] Result<Preview> preview(const QString& path, const Options& options, int count = 10);

} // namespace scrim::intake
