// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers, masks, phone numbers, amounts and dates read from left to right in every language.
namespace scrim::parts {

/// The text in Unicode's isolates (U+2066 .. U+2069), so that its order is its own wherever it stands. Empty stays so.
[[nodiscard]] QString leftToRight(const QString& text);
/// The same where the program is read from right to left, for a text without a letter of such a script; any other text
/// as it is.
[[nodiscard]] QString inItsOrder(const QString& text);

/// Where lines begin, for a label: Qt aligns each by the script of its own text, and a name in Latin letters would
/// stand at the wrong side of a page that is read from right to left.
[[nodiscard]] Qt::Alignment lineStart();

} // namespace scrim::parts
