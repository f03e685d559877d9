// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim {

/// Takes a name away; whether there was one is not asked.
void removeName(const QString& path);

/// Gives the file `from` the name `to`, in one step, whatever had that name before and whoever has it open.
[[nodiscard]] Result<void> takeName(const QString& from, const QString& to);

} // namespace scrim
