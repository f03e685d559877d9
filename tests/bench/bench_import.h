// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace scrim::bench {

/// `import [--customers N] [--orders N] [--rounds N] [--keep FOLDER]`: an import of fictional exports against plain
/// SQLite. Each side runs in a process of its own, in turn, so that its peak of memory can be told. Returns the exit
/// status.
[[nodiscard]] int importing(const QStringList& arguments);

} // namespace scrim::bench
