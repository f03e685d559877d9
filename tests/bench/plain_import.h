// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim::bench {

/// The same import into a plain SQLite file: the same two threads, reader, checks, masks, normal forms and tokens, and
/// the same rows, indexes and full-text, but nothing is sealed or encrypted, and blobs stand in for what is random or
/// derived from keys. Tuned: each record is looked for by the shop's id alone, indexes that nobody asks meanwhile are
/// made at the end, and the pragmas are those that were fastest here among the ones that a kill does not lose the file
/// with. It is SQLCipher's own SQLite without a key, since two SQLites do not go into one process; its file is plain.
[[nodiscard]] Result<void> importPlainly(const QString& folder, const QString& customers, const QString& orders);

} // namespace scrim::bench
