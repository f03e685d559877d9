// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

namespace scrim::telephony {

/// What a telephone system says of a call that rings at this desk. docs/telephony.md says how it is written.
struct Pop
{
    /// The caller's number as it was written, without what stands around it: digits, spaces and "+()-./", 20 digits at
    /// most. Empty where the caller withholds it.
    SecretBytes number;
    QString call;  ///< the system's own name of the call: printable ASCII, at most 64 characters; may be empty
    QString queue; ///< where it came in, to be shown: at most 40 characters, none of them invisible; may be empty
};

/// Longer texts are none.
inline constexpr std::size_t longestPop = 2048;

/// A link, "scrim://pop?phone=%2B49...&call=...&queue=...", or a number alone. Refused, with a sentence that never
/// repeats what was said, for anything else. A name of the call or of the queue that has the number in it is left out:
/// both go into the log.
[[nodiscard]] Result<Pop> parsePop(Bytes text);

/// The link that parsePop() makes the same of.
[[nodiscard]] SecretBytes linkTo(const Pop& pop);

/// True where two numbers have the same digits.
[[nodiscard]] bool haveSameDigits(Bytes a, Bytes b);

} // namespace scrim::telephony
