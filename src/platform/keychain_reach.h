// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::platform {

/// Whether there is a way to ask a keychain at all; starts nothing to find out.
[[nodiscard]] bool isKeychainInReach();

} // namespace scrim::platform
