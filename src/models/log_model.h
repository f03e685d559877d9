// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::models {

/// The access log, newest first: number, time, who, role, what, record, field, reason, outcome.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LogModel(QObject* parent = nullptr);
    void setRows(std::vector<LogRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LogRow> m_rows;
};

} // namespace scrim::models
