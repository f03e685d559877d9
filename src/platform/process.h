// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::platform {

/// What this process does for itself at start, before any secret exists: no core dumps, not attachable by other
/// processes of the same user (Linux: RLIMIT_CORE, PR_SET_DUMPABLE), own files only (umask 077).
/// False when the system refused some of it; the program goes on and says so.
[[nodiscard]] bool hardenProcess();

} // namespace scrim::platform
