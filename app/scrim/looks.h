// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/shell/palette.h"

#include <QString>

#include <optional>

/// How the console may look, for the tour.
namespace scrim::console {

/// What this process looks like: "light", "dark", "contrast" or "contrast-dark", with "-ar" and its like where it does
/// not speak English and "-200" where a unit is two pixels.
[[nodiscard]] QString lookOf(shell::Shade shade);

/// Walks the tour once for each look that the product promises, one after the other, each in a process of its own: a
/// scale and a language hold for a whole process. Io: one could not be started; Internal: one stopped, and has said why
/// on standard error.
[[nodiscard]] Result<void> tourInEveryLook(const QString& out);

} // namespace scrim::console
