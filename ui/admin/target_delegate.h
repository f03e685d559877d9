// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scrim::admin {

class MappingModel;

/// Chooses what a column becomes, out of a list that opens at once.
class TargetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TargetDelegate(const MappingModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const MappingModel& m_model;
};

} // namespace scrim::admin
