// SPDX-License-Identifier: GPL-3.0-or-later
#include "parent_console.h"

namespace scrim::console {

void joinParentConsole() {}

} // namespace scrim::console
