// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/grid_model.h"

#include <algorithm>

namespace scrim::oversight {

void GridModel::show(const Grid& grid)
{
    beginResetModel();
    m_grid = grid;
    m_most = 0;
    for (const std::vector<qint64>& row : grid.counts) {
        for (const qint64 count : row)
            m_most = std::max(m_most, count);
    }
    endResetModel();
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 count = m_grid.counts[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return count == 0 ? QString() : shortCount(count);
    case Qt::AccessibleTextRole:
        return m_grid.saying(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case ShareRole:
        return m_most == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(m_most);
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList& titles = orientation == Qt::Horizontal ? m_grid.columns : m_grid.rows;
    if (section < 0 || section >= titles.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Horizontal ? Qt::AlignCenter : int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titles.at(section)) : QVariant();
}

} // namespace scrim::oversight
