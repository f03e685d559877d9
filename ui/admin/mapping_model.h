// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/preview.h"

#include <QAbstractTableModel>

namespace scrim::admin {

/// What each column of a file becomes, to be changed by the person: a row for each column.
class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        InFile,
        Becomes, ///< editable: Qt::EditRole is the target's number, or leftOut
        Because,
    };
    static constexpr int columns = Because + 1;
    static constexpr int leftOut = -1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew with what a preview proposes.
    void propose(const intake::Preview& preview);
    /// One that the person had before; columns that the file does not have are left out of it.
    void setMapping(const intake::Mapping& mapping);
    [[nodiscard]] const intake::Mapping& mapping() const { return m_mapping; }
    /// What the records have no field for is left out.
    void setRecords(intake::Mapping::Records records);
    void setDecimal(intake::DecimalMark mark);
    void setDates(const intake::DateRules& rules);
    void setSource(const QString& source);
    /// All that a column of these records can become.
    [[nodiscard]] std::vector<intake::Target> targets() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The mapping is another one.
    void changed();

private:
    [[nodiscard]] bool mustNotBeKept(int row) const { return row >= m_columns.size(); }
    [[nodiscard]] QString columnAt(int row) const;
    /// Its number, or leftOut.
    [[nodiscard]] int targetAt(int row) const;
    [[nodiscard]] QString reason(int row) const;
    void drop(const QString& column);

    QStringList m_columns;
    QStringList m_mustNotBeKept;
    std::map<intake::Target, intake::Evidence> m_because;
    intake::Mapping m_mapping;
};

} // namespace scrim::admin
