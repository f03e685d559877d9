// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/field.h"

namespace scrim::policy {

/// A class as it stands within a sentence, in the person's language: "contact" data. label() begins with a capital.
[[nodiscard]] QString labelInside(FieldClass fieldClass);

} // namespace scrim::policy
