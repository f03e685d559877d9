// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::platform {

/// The name of a process as /proc/PID/comm has it (at most 15 bytes); empty when there is no such process to be seen.
/// A program chooses it itself, so that it tells a person something and proves nothing.
[[nodiscard]] QString programName(qint64 pid);

} // namespace scrim::platform
