// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QPainter;
class QStyleOptionViewItem;

/// What the rows of all lists with several lines look like.
namespace scrim::parts {

/// Left and right of a row's text.
inline constexpr int rowSide = 16;

/// Of a row's first line.
[[nodiscard]] QFont strong(const QFont& base);
/// Of what stands below it.
[[nodiscard]] QFont small(const QFont& base);

/// A row's ground, its hairline, and the marker of a chosen one.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace scrim::parts
