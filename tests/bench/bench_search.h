// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace scrim::bench {

/// `search [--customers N] [--orders N] [--in FOLDER] [--part NAME]...`: search, look-ups, a customer's orders, key to
/// painted, and the console's memory, over a vault that an import has made; FOLDER keeps it for the next time. Returns
/// the exit status.
[[nodiscard]] int searching(const QStringList& arguments);

} // namespace scrim::bench
