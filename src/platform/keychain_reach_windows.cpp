// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_reach.h"

namespace scrim::platform {

/// The credential store is part of the system.
bool isKeychainInReach()
{
    return true;
}

} // namespace scrim::platform
