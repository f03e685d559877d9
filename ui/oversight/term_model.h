// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/column.h"
#include "review/row.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace scrim::oversight {

/// The words of a column with their counts, each with a check mark. What is checked stays so while the list changes.
class TermModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// Another column, nothing listed yet.
    void begin(review::Column column, const QStringList& chosen);
    void setTerms(std::vector<review::Term> terms);

    /// As the log writes them, in the order they were checked in.
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }
    [[nodiscard]] QString wordAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    review::Column m_column = review::Column::Actor;
    std::vector<review::Term> m_terms;
    QStringList m_chosen;
};

} // namespace scrim::oversight
