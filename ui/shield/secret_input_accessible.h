// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::shield {

class SecretInput;

/// From now on assistive technology meets a SecretInput as a password field of so many dots.
void installSecretInputAccessibility();

/// Tells it that the field holds more or fewer dots now.
void tellLengthChange(SecretInput& input, int before, int after);

} // namespace scrim::shield
