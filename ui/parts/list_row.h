// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

/// What the rows of all lists with several lines look like.
namespace scrim::parts {

/// Left and right of a row's text.
inline constexpr int rowSide = 16;

/// A row's ground, its hairline, the marker of a chosen one and the ring of the one that the keyboard is on.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace scrim::parts
