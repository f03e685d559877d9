// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace scrim::shield {

/// The keys that copy, cut or take a picture: Ctrl+C, Ctrl+X and their kin, and PrintScreen with whatever is held.
[[nodiscard]] bool isCopying(const QKeyEvent& key);

} // namespace scrim::shield
