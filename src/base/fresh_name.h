// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim {

/// Gives a file or a folder its name, durably, unless the name is taken: Exists then.
[[nodiscard]] Result<void> renameFresh(const QString& from, const QString& to);

/// A new folder for this account alone (mode 0700). Exists if the name is taken.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);

} // namespace scrim
