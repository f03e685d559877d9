// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/row.h"

namespace scrim::exports {

/// The entry as one line of CEF version 0 ("Micro Focus Security ArcSight Common Event Format", version 25), UTF-8.
/// Texts are cut to their keys' lengths in that guide; the whole stands in the bundle.
[[nodiscard]] QByteArray cefLine(const Row& row, const Source& source);

/// A header field: | and \ get a \ before them; a line break, which a header cannot hold, becomes a space.
[[nodiscard]] QString cefHeader(const QString& text);
/// An extension's value: = and \ get a \ before them, line breaks become \n and \r, other control characters U+FFFD.
[[nodiscard]] QString cefValue(const QString& text);

} // namespace scrim::exports
