// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace scrim::bench {

/// kB of a line of the process's /proc status, such as "VmRSS:"; -1 when it is gone.
[[nodiscard]] qint64 statusKb(qint64 process, const char* line);
/// Waits until the process takes no CPU: what it was asked has been done. Half a minute at most.
void settle(qint64 process);

} // namespace scrim::bench
