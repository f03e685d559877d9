// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_reach.h"

namespace scrim::platform {

/// The credential store is part of the system, and open while its person is signed in.
KeychainReach keychainReach()
{
    return KeychainReach::Open;
}

} // namespace scrim::platform
