// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim {

/// The name of the operating system's account that this process runs as, whatever its environment says, at most 64
/// characters; "uid-<number>" where it has none.
[[nodiscard]] QString systemAccount();

} // namespace scrim
