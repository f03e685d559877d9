// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim {

/// Who may change what a name stands for.
struct FileOwner
{
    quint32 user = 0;       ///< the system's number of the owner; 0 is root
    bool isShared = false;  ///< its group or everybody may write
    bool isRegular = false; ///< a plain file, not a folder, pipe or device
    bool isPrivate = false; ///< nobody but its owner and the system's administration may read, write or enter
};
/// Follows links. NotFound when nothing has this name, else Io.
[[nodiscard]] Result<FileOwner> ownerOf(const QString& path);
/// The number of who runs this process.
[[nodiscard]] quint32 ownUser();

} // namespace scrim
