// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim::bench {

/// What an import without any protection would be: one thread reads the same files with the same reader and stores the
/// same rows in a plain SQLite file, with blobs of the sizes that sealed values have, the same indexes and the same
/// full-text. Nothing is sealed, masked, normalised or checked: masks and tokens are made up at the least cost.
/// It is SQLCipher's own SQLite without a key, since two SQLites do not go into one process; its file is plain.
/// Indexes that nobody asks meanwhile are built at the end; the pragmas are those that were fastest here among the ones
/// that a kill does not lose the file with.
[[nodiscard]] Result<qint64> importPlainly(const QString& database, const QString& customers, const QString& orders);

} // namespace scrim::bench
