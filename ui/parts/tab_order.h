// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace scrim::parts {

/// What Tab comes to in `window`, as an eye comes to it: part by part, each from above to below and, where things stand
/// side by side, from the leading side on. Asked anew at each key, so that what is made, hidden or moved later needs no
/// order of its own.
[[nodiscard]] std::vector<QWidget*> tabOrder(QWidget& window);

/// Moves the keyboard to the next or the one before; false where there is no other.
bool moveByTab(QWidget& window, bool isNext);

} // namespace scrim::parts
