// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrimctl::doctor {

/// What to type, on this system, so that nobody but its owner enters this folder.
[[nodiscard]] QString closeFolder(const QString& folder);
/// The same for one file.
[[nodiscard]] QString closeFile(const QString& path);
/// The same for a folder and all that lies in it.
[[nodiscard]] QString closeAll(const QString& folder);
/// Where a newer OpenSSL comes from.
[[nodiscard]] QString updateOpenSsl();

} // namespace scrimctl::doctor
