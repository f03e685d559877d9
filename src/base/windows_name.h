// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <string>

namespace scrim {

/// A path as Windows' own calls want it: whole, with backslashes, and past 260 characters in the form without a limit.
[[nodiscard]] std::wstring windowsName(const QString& path);

/// A failed call's error number as an Error that names the file.
[[nodiscard]] std::unexpected<Error> windowsError(const QString& path, const QString& act, unsigned long error);

} // namespace scrim
