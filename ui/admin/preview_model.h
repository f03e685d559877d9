// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/preview.h"

#include <QAbstractTableModel>

namespace scrim::admin {

/// The first records of a file as they will be stored, masked. A record that is not taken says why in its first cell.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(QStringList titles, std::vector<intake::PreviewRow> rows);
    /// The record of this row is not taken.
    [[nodiscard]] bool isFault(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    std::vector<intake::PreviewRow> m_rows;
};

} // namespace scrim::admin
