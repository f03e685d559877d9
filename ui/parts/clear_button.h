// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace scrim::parts {

/// Gives the input its button that empties it, by a name: Qt's own has none.
void addClearButton(QLineEdit& input);

} // namespace scrim::parts
