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

/// Tiles `area` with the mark, each row shifted against the one above it, so that any part of a photograph that is as
/// wide as one mark and three rows high holds it whole.
void paintMark(QPainter& painter, const QRect& area, const QString& mark, const QFont& font, const QColor& colour);

/// The same for a scrambled field: Format_Grayscale8 of `cells`, white where the mark is. `scale` is cells for each
/// device-independent pixel.
[[nodiscard]] QImage markTint(const QString& mark, const QFont& font, QSize cells, double scale);

} // namespace scrim::shield
