// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/screen_level.h"
#include "policy/field.h"

namespace scrim::policy {

/// A class as it stands within a sentence, in the person's language: "contact" data. label() begins with a capital.
[[nodiscard]] QString labelInside(FieldClass fieldClass);

/// How a screen is protected, within a sentence: "left out of pictures", "scrambled", "open to pictures".
[[nodiscard]] QString labelInside(ScreenLevel level);

} // namespace scrim::policy
