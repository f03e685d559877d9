// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::shield {

class MaskedField;

/// From now on assistive technology meets a MaskedField as a button that says what it is and whether it is hidden,
/// never what it holds.
void installMaskedFieldAccessibility();

/// Tells it that the field went lit or dark.
void tellLitChange(MaskedField& field);

} // namespace scrim::shield
