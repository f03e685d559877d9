// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace scrimctl::doctor {

/// Runs scrim-canary, which stands beside this program, on the current display. Its answer goes to standard output as
/// it is; returns its exit status.
[[nodiscard]] scrim::Result<int> runCanary(bool json);

} // namespace scrimctl::doctor
