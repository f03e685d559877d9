// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <optional>

namespace scrim::intake {

/// One character and how many bytes it takes.
struct CodePoint
{
    char32_t value = 0;
    std::size_t size = 0;
};

/// The first character of `text`; nothing where the bytes are not UTF-8 (RFC 3629: no overlong forms, no surrogates).
/// Qt decodes only into QString, which a sensitive cell may never become.
[[nodiscard]] std::optional<CodePoint> firstCodePoint(Bytes text);
[[nodiscard]] bool isUtf8(Bytes text);

} // namespace scrim::intake
