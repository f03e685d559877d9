// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/remarks.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::admin {

/// What an import left out or masked in rows that it took, and how often.
class RemarkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        ColumnName,
        Rows,
        FirstLine,
    };
    static constexpr int columns = FirstLine + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void setRemarks(std::vector<intake::Remark> remarks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<intake::Remark> m_remarks;
};

} // namespace scrim::admin
