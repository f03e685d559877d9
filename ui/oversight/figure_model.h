// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/figure.h"

#include <QAbstractTableModel>

namespace scrim::oversight {

/// A picture of bars as a table, a row for each bar.
class FigureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const Figure& figure);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Figure m_figure;
};

} // namespace scrim::oversight
