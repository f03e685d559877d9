// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/policy.h"

#include <QString>

namespace scrimctl {

/// A policy as somebody wrote it, held against the rules that this program has; the error's sentence starts with the
/// file.
[[nodiscard]] scrim::Result<scrim::policy::Policy> readPolicy(const QString& path);

} // namespace scrimctl
