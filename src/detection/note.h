// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim::detection {

inline constexpr qsizetype longestNote = 500; ///< UTF-16 units

/// A note fit for the log, in one line; may be empty. Usage when it is too long, when policy::Redactor finds anything
/// in it, or when it holds 12 digits or more in one piece, or 12 to 19 in groups that pass the Luhn check.
[[nodiscard]] Result<QString> checkedNote(const QString& note);

} // namespace scrim::detection
