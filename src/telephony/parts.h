// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <optional>
#include <string_view>

/// What a pop is read by: pieces of it, without a string that nobody wipes.
namespace scrim::telephony {

/// Equal but for the case of ASCII letters.
[[nodiscard]] bool isWord(Bytes text, std::string_view word);
[[nodiscard]] bool beginsWith(Bytes text, std::string_view word);
/// Cuts `text` before the first of `signs` in it.
[[nodiscard]] Bytes before(Bytes text, std::string_view signs);
/// Without spaces at both ends.
[[nodiscard]] Bytes withoutEnds(Bytes text);
[[nodiscard]] bool isAsciiDigit(std::uint8_t byte);

/// What '+' means in a value of a query.
enum class Plus
{
    Space,   ///< as forms write it
    Leading, ///< the number's own at the beginning, a space behind
    Itself,
};
/// RFC 3986 percent-encoding taken back. Nothing where it is broken, or for a control character.
[[nodiscard]] std::optional<SecretBytes> decoded(Bytes value, Plus plus);

/// A caller's number out of what stands for it: "tel:", "sip:", a name before "<...>", a host, parameters are left out.
/// Empty for the words by which systems say that it is withheld. Refused for what is no number.
[[nodiscard]] Result<SecretBytes> numberIn(Bytes value);

/// The last digits of `number` stand in `text`, whatever stands between them.
[[nodiscard]] bool holdsNumber(Bytes text, Bytes number);

} // namespace scrim::telephony
