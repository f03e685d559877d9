// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

namespace scrim::platform {

/// Fills from the operating system's cryptographic generator (Linux: getrandom(2); Windows: BCryptGenRandom). Ends the
/// program when the system has no randomness to give: nothing that is painted with less is a secret.
void fillFromSystem(MutableBytes into);

} // namespace scrim::platform
