// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/grid.h"

#include <QAbstractTableModel>

namespace scrim::oversight {

/// A grid as a table: each cell shows its count and says to a screen reader what it is.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        ShareRole = Qt::UserRole, ///< of the highest count: 0 to 1
    };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const Grid& grid);
    [[nodiscard]] const Grid& grid() const { return m_grid; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Grid m_grid;
    qint64 m_most = 0;
};

} // namespace scrim::oversight
