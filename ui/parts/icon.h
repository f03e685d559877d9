// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

class QColor;
class QPainter;
class QRectF;

/// Scrim's own icons: resources/icons, drawn on a grid of 20 units with one stroke, in the colour of the text beside
/// them.
namespace scrim::parts {

/// In device-independent pixels: beside text, and on a button of its own.
inline constexpr int smallIcon = 16;
inline constexpr int largeIcon = 20;

/// By its file's name without the ending ("search"): in the palette's colours of the moment, crisp at every scale, and
/// the other way round in a page that reads from the right where it points somewhere ("back"). Null for a name that
/// there is not.
[[nodiscard]] QIcon icon(const QString& name);
/// The same drawn once in `colour`.
void drawIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour);
/// All that there are.
[[nodiscard]] QStringList iconNames();

} // namespace scrim::parts
