// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/mask_pictures.h"

#include <QStyledItemDelegate>

namespace scrim::shield {

/// Paints the masks of a view's items, and gives them to nobody: no tooltip, no editor, nothing that a click or key
/// does. A mask stands in a role of its own, so that neither copying nor a search by typing, which take an item's
/// display text, ever meets it.
class MaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `maskRole` holds a QString and is not Qt::DisplayRole or another one that views hand on.
    explicit MaskDelegate(int maskRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) final;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) final;

protected:
    /// For items that show more than their mask.
    void drawMask(QPainter& painter, const QRect& area, const QString& mask, const QFont& font,
                  const QColor& colour) const;
    [[nodiscard]] int maskRole() const { return m_maskRole; }

private:
    int m_maskRole;
    mutable MaskPictures m_pictures; ///< painting changes nothing that can be seen
};

} // namespace scrim::shield
