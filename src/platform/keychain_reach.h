// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::platform {

enum class KeychainReach
{
    None,   ///< there is none, it is not running, or it is locked
    Silent, ///< it runs and does not answer
    Open,   ///< it can be asked without it asking its person
};

/// Starts nothing and unlocks nothing to find out: a keychain that was asked while it is locked puts a window over the
/// desk that takes the keyboard. Takes some seconds at most.
[[nodiscard]] KeychainReach keychainReach();

} // namespace scrim::platform
