// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/row.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace scrim::oversight {

/// One line of an entry as a person reads it.
struct EntryLine
{
    QString label;
    QString value;
    bool operator==(const EntryLine&) const = default;
};

/// All that the entry says, in words and, where those differ, as the log writes it: "Looked at a field (field.reveal)".
/// What it says nothing about is left out. Times are `zone`'s.
[[nodiscard]] std::vector<EntryLine> linesOf(const review::Detail& entry, const QTimeZone& zone);

} // namespace scrim::oversight
