// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/rule.h"

#include <QStringList>

namespace scrim::detection {

/// Runs the rule over the made-up entries of its own "expect" (docs/review.md); one sentence for each case in which it
/// does not say what it must. A rule without a case in which it speaks, or without one in which it is silent, is not
/// tested and complained about, too.
[[nodiscard]] QStringList complaintsOf(const Rule& rule);

} // namespace scrim::detection
