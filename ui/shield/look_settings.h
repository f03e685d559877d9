// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/scrambler.h"

#include <QString>

namespace scrim::shield {

/// How `person` likes scrambled fields, remembered on this machine; the defaults for whoever never said. Whatever the
/// file says, the answer is inside the bounds.
[[nodiscard]] Look lookOf(const QString& person, int mostFramesPerPad);
void rememberLook(const QString& person, const Look& look);

} // namespace scrim::shield
