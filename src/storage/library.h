// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::storage {

/// Of the SQLite in SQLCipher: "3.46.1".
[[nodiscard]] QString sqliteVersion();
/// Whether a connection that asks for it keeps what it sorts off the disk, as not every build does.
[[nodiscard]] bool sortsInMemory();

} // namespace scrim::storage
