// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::desk {

/// Entries of the access log, newest first: time, who, what, which field, why, outcome.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LogModel(QObject* parent = nullptr);
    void setRows(std::vector<models::LogRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<models::LogRow> m_rows;
};

} // namespace scrim::desk
