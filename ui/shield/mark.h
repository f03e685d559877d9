// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRect>
#include <QString>

class QPainter;

namespace scrim::shield {

/// Who looks, on which machine, in which minute: "agent · desk-12 · 2026-11-27 13:49".
[[nodiscard]] QString markText(const QString& person, qint64 wallMs);

/// How far apart its rows stand, in heights of a line.
enum class MarkRows
{
    Airy = 2,
    Tight = 1,
};

/// Tiles `area` with the mark, each row shifted against the one above it, so that any part of a photograph that is as
/// wide as one mark and three rows high holds it whole.
void paintMark(QPainter& painter, const QRect& area, const QString& mark, const QFont& font, const QColor& colour,
               MarkRows rows = MarkRows::Airy);
/// What repeats in it: a row of tiles is as high as this and stands a third of its width further left than the one
/// above. Whoever knows it can lay all tiles of a photograph over each other.
[[nodiscard]] QSize markTile(const QString& mark, const QFont& font, MarkRows rows = MarkRows::Airy);

/// The same for a scrambled field: Format_Grayscale8 of `cells`, white where the mark is. `scale` is cells for each
/// device-independent pixel. Its rows stand close, since a field is low.
[[nodiscard]] QImage markTint(const QString& mark, const QFont& font, QSize cells, double scale);
/// The font in which that stands: of cells, letters need to be some high.
[[nodiscard]] QFont markTintFont(const QFont& font, double scale);

} // namespace scrim::shield
