// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::console {

/// Makes what this program prints appear where it was started. Windows gives a program with windows no console of its
/// own, nor the one it was started from.
void joinParentConsole();

} // namespace scrim::console
