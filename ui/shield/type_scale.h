// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace scrim::shield {

/// The sizes of text, each made of the font that a widget has from the desktop, so that all of them follow its size.
/// What stands between them is `base` itself: the body.

/// What stands over a field or along an axis.
[[nodiscard]] QFont caption(const QFont& base);
/// Of a row's second line, and of what belongs to something larger.
[[nodiscard]] QFont small(const QFont& base);
/// The body, in front: a row's first line, a section's name.
[[nodiscard]] QFont strong(const QFont& base);
/// One sentence that a page is opened for.
[[nodiscard]] QFont lead(const QFont& base);
/// A number that is read at a glance.
[[nodiscard]] QFont figure(const QFont& base);
/// The name of what is open: the page's largest text.
[[nodiscard]] QFont title(const QFont& base);

/// As large as `base`, with digits that stand in columns and a 0 that is no O.
[[nodiscard]] QFont fixedPitch(const QFont& base);

} // namespace scrim::shield
