// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/preview_model.h"

#include <algorithm>

namespace scrim::admin {

void PreviewModel::show(QStringList titles, std::vector<intake::PreviewRow> rows)
{
    beginResetModel();
    m_titles = std::move(titles);
    m_rows = std::move(rows);
    endResetModel();
}

bool PreviewModel::isFault(int row) const
{
    return !m_rows.at(static_cast<std::size_t>(row)).fault.isEmpty();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    // Where nothing is taken there is still a reason to be read.
    return std::max(static_cast<int>(m_titles.size()), m_rows.empty() ? 0 : 1);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const intake::PreviewRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.fault.isEmpty())
        return index.column() == 0 ? tr("Not taken: %1").arg(row.fault) : QString();
    return row.cells.value(index.column());
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace scrim::admin
