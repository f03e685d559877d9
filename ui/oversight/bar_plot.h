// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/figure.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace scrim::oversight {

/// Where everything of a figure's bars goes in a box, and the painting of it. Laid out from left to right and mirrored
/// where reading goes the other way.
class BarPlot
{
public:
    BarPlot() = default;
    /// `count` of the figure's bars are drawn.
    BarPlot(const Figure& figure, int count, const QRectF& box, const QFont& font, Qt::LayoutDirection direction);

    /// The bar whose row or column `position` is in; -1 for none.
    [[nodiscard]] int barAt(const QPointF& position) const;
    [[nodiscard]] QRectF bar(int index) const;
    /// `marked` stands out; -1 for none.
    void paint(QPainter& painter, const QPalette& palette, int marked) const;

private:
    /// The scale that values are read from: from 0 in even steps.
    struct Scale
    {
        double step = 1;
        int steps = 1;
        [[nodiscard]] double end() const { return step * steps; }
    };
    [[nodiscard]] static Scale scaleTo(double highest);
    [[nodiscard]] bool isPeople() const { return m_figure.kind == Figure::Kind::People; }
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QRectF turned(const QRectF& rect) const;
    /// Along the axis of values.
    [[nodiscard]] double at(double value) const;
    /// One bar's share of the other axis.
    [[nodiscard]] double slot() const;
    [[nodiscard]] QRectF slotOf(int index) const;
    void paintValues(QPainter& painter, const QPalette& palette) const;
    void paintLabels(QPainter& painter, const QPalette& palette) const;
    void paintBand(QPainter& painter, const QPalette& palette) const;
    void paintMedian(QPainter& painter, const QPalette& palette) const;
    void write(QPainter& painter, const QRectF& where, Qt::Alignment how, const QString& text) const;

    Figure m_figure;
    int m_count = 0;
    QFont m_font;
    bool m_isMirrored = false;
    Scale m_scale;
    QRectF m_box;
    QRectF m_area; ///< between the axes, as laid out from left to right
};

} // namespace scrim::oversight
