// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/figure_model.h"

namespace scrim::oversight {

void FigureModel::show(const Figure& figure)
{
    beginResetModel();
    m_figure = figure;
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figure.bars.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figure.columns.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QStringList& cells = m_figure.bars[static_cast<std::size_t>(index.row())].cells;
    if (role == Qt::DisplayRole)
        return cells.value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_figure.columns.at(section)) : QVariant();
}

} // namespace scrim::oversight
