// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/target_delegate.h"

#include "ui/admin/mapping_model.h"
#include "ui/admin/words.h"

#include <QComboBox>

namespace scrim::admin {

TargetDelegate::TargetDelegate(const MappingModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
{}

QWidget* TargetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    constexpr int shownAtOnce = 16;
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("import_target"));
    box->setAccessibleName(tr("What %1 becomes").arg(index.siblingAtColumn(MappingModel::InFile).data().toString()));
    box->setMaxVisibleItems(shownAtOnce);
    box->addItem(tr("– left out –"), MappingModel::leftOut);
    for (const intake::Target target : m_model.targets())
        box->addItem(label(target), static_cast<int>(target));
    // One click or key chooses and is done.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<TargetDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void TargetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void TargetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData());
}

} // namespace scrim::admin
