// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace scrim::oversight {

/// The findings that a person wants to see now.
class FindingProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Which
    {
        ToDo,      ///< open, or waiting for a second person
        Escalated, ///< waiting for a second person
        Decided,
        All,
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWhich(Which which);
    /// A rule's id; empty for every rule.
    void setRule(const QString& rule);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Which m_which = Which::ToDo;
    QString m_rule;
};

} // namespace scrim::oversight
