// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/days.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::models {

/// The log's days, newest first: how much happened, what is left to review, and who signed them off.
class DayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Day,
        Entries,
        Reveals,
        Denials,
        Findings,
        Open,
        Signed, ///< who signed it, or what is missing
        ColumnCount,
    };
    enum Role
    {
        DateRole = Qt::UserRole, ///< QDate
        MissedRole,              ///< bool: it is over, and nobody has signed it off
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// `days`: oldest first, as ReviewQueue::days() has them.
    void setDays(const std::vector<detection::Day>& days);
    /// Null for a row that there is not.
    [[nodiscard]] const detection::Day* dayAt(int row) const;
    /// -1 when there is no such day.
    [[nodiscard]] int rowOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<detection::Day> m_days;
};

} // namespace scrim::models
