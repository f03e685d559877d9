// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::policy {

/// One sentence on what a setting of the desks' policy means, by its path; what holds for each class of fields is said
/// once and names the class. Empty where nobody has written one, which a test does not allow.
[[nodiscard]] QString meaningOf(const QString& path);

} // namespace scrim::policy
