// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace scrim::bench {

/// `./dev bench desk [--part NAME]... [--calls N]`: the console from its start to its ten-thousandth call. Returns the
/// exit status.
[[nodiscard]] int working(const QStringList& arguments);

} // namespace scrim::bench
