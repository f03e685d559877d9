// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/mask_delegate.h"

#include <QHelpEvent>
#include <QPainter>

namespace scrim::shield {

namespace {

constexpr int side = 4;

} // namespace

MaskDelegate::MaskDelegate(int maskRole, QObject* parent) : QStyledItemDelegate(parent), m_maskRole(maskRole)
{
    Q_ASSERT(maskRole >= Qt::UserRole);
}

void MaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    const int above = std::max(0, (option.rect.height() - option.fontMetrics.height()) / 2);
    drawMask(*painter, option.rect.adjusted(side, above, -side, 0), index.data(m_maskRole).toString(), option.font,
             option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
}

QSize MaskDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data(m_maskRole).toString()) + 2 * side,
            option.fontMetrics.height() + 2 * side};
}

QWidget* MaskDelegate::createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const
{
    return nullptr;
}

bool MaskDelegate::helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem&, const QModelIndex&)
{
    // Done with, or the view would go on to look for a text.
    event->accept();
    return true;
}

bool MaskDelegate::editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&)
{
    return false;
}

void MaskDelegate::drawMask(QPainter& painter, const QRect& area, const QString& mask, const QFont& font,
                            const QColor& colour) const
{
    m_pictures.draw(painter, area, mask, font, colour);
}

} // namespace scrim::shield
