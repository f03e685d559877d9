// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/row.h"

namespace scrim::forward {

/// A message at most: what every receiver over TLS has to take is 2,048, and should be 8,192 (RFC 5425 section 4.3.1).
inline constexpr qsizetype maxMessage = 8192;

/// The entry as one RFC 5424 message, at most maxMessage bytes: facility 13 (log audit), severity by outcome,
/// structured data [scrim@32473 ...] (32473 is the example number of RFC 5612, until there is one of ours) and its CEF
/// line as the text, left out where it would not fit. Texts in the structured data are cut; the whole stands in the
/// bundle.
[[nodiscard]] QByteArray syslogMessage(const exports::Row& row, const exports::Source& source);

/// A parameter's value: `"`, `\` and `]` get a `\` before them (RFC 5424 section 6.3.3); control characters, which some
/// receivers stumble over, become U+FFFD.
[[nodiscard]] QString parameterValue(const QString& text);

/// Octet counting (RFC 5425 section 4.3): the length in decimal, a space, the message.
[[nodiscard]] QByteArray framed(const QByteArray& message);

} // namespace scrim::forward
