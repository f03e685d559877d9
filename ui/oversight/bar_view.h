// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/bar_plot.h"
#include "ui/oversight/figure.h"

#include <QAbstractScrollArea>

namespace scrim::oversight {

/// A figure drawn in the palette's colours. The arrow keys go from bar to bar, and each is said to a
/// screen reader; a click or Enter leads to a bar's entries.
class BarView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BarView(QWidget* parent = nullptr);
    void show(const Figure& figure);
    /// How many bars of a figure of people are drawn; the table has them all.
    static constexpr int mostPeople = 15;

    /// The bar that the keyboard is on; -1 for none.
    [[nodiscard]] int marked() const { return m_marked; }
    /// Where bar `index` is, in the view.
    [[nodiscard]] QPoint positionOf(int index) const;

Q_SIGNALS:
    void chosen(const scrim::review::Filter& filter);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void mark(int index);
    void choose(int index);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isPeople() const { return m_figure.kind == Figure::Kind::People; }

    Figure m_figure;
    BarPlot m_plot;
    int m_marked = -1;
};

} // namespace scrim::oversight
