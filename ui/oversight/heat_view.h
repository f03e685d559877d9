// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/grid_model.h"

#include <QTableView>

namespace scrim::oversight {

/// A grid whose cells glow with their counts. A table, so that the arrow keys and screen readers know their way in it;
/// a click or Enter leads to a cell's entries.
class HeatView final : public QTableView
{
    Q_OBJECT

public:
    explicit HeatView(QWidget* parent = nullptr);
    void show(const Grid& grid);

Q_SIGNALS:
    void chosen(const scrim::review::Filter& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    GridModel* m_model;
};

} // namespace scrim::oversight
