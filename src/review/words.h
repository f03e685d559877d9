// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/column.h"

#include <QString>

namespace scrim::review {

/// A column's word as a person reads it: "Looked at a field" for "field.reveal", "Card number" for "card_number",
/// a pseudonym shortened; "none" for what says nothing ("-" or empty). What has no better word comes back as it is.
[[nodiscard]] QString shown(Column column, const QString& word);

/// A pseudonym as far as people compare it: "c-5b1f0c2d…".
[[nodiscard]] QString shortened(const QString& subject);

} // namespace scrim::review
