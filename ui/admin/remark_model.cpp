// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/remark_model.h"

#include "base/core_text.h"

#include <QLocale>

namespace scrim::admin {

void RemarkModel::setRemarks(std::vector<intake::Remark> remarks)
{
    beginResetModel();
    m_remarks = std::move(remarks);
    endResetModel();
}

int RemarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_remarks.size());
}

int RemarkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RemarkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() == Rows || index.column() == FirstLine;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const intake::Remark& remark = m_remarks[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case What:
        return said(remark.what);
    case ColumnName:
        return remark.column;
    case Rows:
        return QLocale().toString(remark.rows);
    default:
        return QLocale().toString(remark.firstLine);
    }
}

QVariant RemarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Left out or masked");
    case ColumnName:
        return tr("Column");
    case Rows:
        return tr("Rows");
    default:
        return tr("First line");
    }
}

} // namespace scrim::admin
