// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

namespace scrim::session {

/// How long a clever guesser would need for a password, by zxcvbn.
struct Strength
{
    int score = 0; ///< 0 to 4, where zxcvbn's authors draw the lines: 10^3, 10^6, 10^8, 10^10 guesses
    QString why;   ///< of a weak one what makes it so, for the person; else empty
};

/// `user` is who chooses it, whose name in it is worth nothing. At most the first 100 bytes count.
[[nodiscard]] Strength strengthOf(Bytes password, const QString& user);

/// A password with a lower score is refused.
inline constexpr int leastScore = 3;

/// What a new password has to be: `leastLength` characters or more, 1,024 bytes at most, letters and digits, no weak
/// one. Usage with the first rule that it breaks.
[[nodiscard]] Result<void> checkNewPassword(Bytes password, const QString& user, int leastLength);

} // namespace scrim::session
