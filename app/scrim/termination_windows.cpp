// SPDX-License-Identifier: GPL-3.0-or-later
#include "termination.h"

namespace scrim::console {

// Windows ends a program with windows by closing them, of which Qt tells the desk.
Termination::Termination(QObject* parent) : QObject(parent) {}

} // namespace scrim::console
