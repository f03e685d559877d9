// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::storage {

/// A VFS of SQLite's (https://sqlite.org/vfs.html), to be named when a connection is opened. Files with names are the
/// system's VFS's own affair. What SQLite lays down in files without a name (sorts that outgrow memory, while
/// temp_store=FILE) is encrypted under a random key of that file, which ends with it: SQLCipher leaves such files in
/// clear. Registered with the first call; null when SQLite has no VFS or no memory.
[[nodiscard]] const char* temporaryFilesVfs();

} // namespace scrim::storage
