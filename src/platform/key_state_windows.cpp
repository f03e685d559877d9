// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/key_state.h"

namespace scrim::platform {

// Windows repeats the press alone.
bool isKeyDown(const QString& /*system*/, quint32 /*scanCode*/)
{
    return false;
}

} // namespace scrim::platform
