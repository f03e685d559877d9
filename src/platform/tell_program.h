// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

namespace scrim::platform {

/// Starts the program at `path`, without arguments, with `line` and an end of line as all of its standard input; does
/// not wait for it. On Linux nothing of the line is copied into memory that is not wiped; no list of processes shows
/// it. NotFound where there is no such program; Io when the system says no.
[[nodiscard]] Result<void> tellProgram(const QString& path, Bytes line);

} // namespace scrim::platform
