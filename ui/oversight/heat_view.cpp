// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/heat_view.h"

#include "ui/parts/look.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace scrim::oversight {

namespace {

constexpr int cellHeight = 32;
constexpr int narrowest = 30;
/// Left and right of a header's text, and a little.
constexpr int headerPadding = 20;
constexpr int mostRows = 12;

class HeatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const GridModel*>(index.model());
        const double share = index.data(GridModel::ShareRole).toDouble();
        const QColor ground = heat(share, model->grid().hottest, option.palette);
        painter->fillRect(option.rect.adjusted(1, 1, 0, 0), ground);
        painter->setPen(share > 0 ? textOn(ground) : option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString());
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        if (!isCurrent)
            return;
        painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
        painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
    }
};

} // namespace

HeatView::HeatView(QWidget* parent) : QTableView(parent), m_model(new GridModel(this))
{
    setModel(m_model);
    setItemDelegate(new HeatDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFont(parts::caption(font()));
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setHighlightSections(false);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(1);
        header->setFont(font());
    }
    verticalHeader()->setDefaultSectionSize(cellHeight);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(m_model->grid().narrowed(index.row(), index.column())); });
}

void HeatView::show(const Grid& grid)
{
    m_model->show(grid);
    setAccessibleName(grid.title);
    setAccessibleDescription(grid.sentence);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    fit();
    const int around = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    // The newest day stands last.
    QTimer::singleShot(0, this, [this] { horizontalScrollBar()->setValue(horizontalScrollBar()->maximum()); });
    setFixedHeight(around + rows * cellHeight + horizontalScrollBar()->sizeHint().height());
}

void HeatView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HeatView::fit()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    int least = narrowest;
    for (const QString& title : m_model->grid().columns)
        least = std::max(least, horizontalHeader()->fontMetrics().horizontalAdvance(title) + headerPadding);
    const int widest = 2 * std::max(least, 4 * parts::unit);
    const int width = std::clamp(viewport()->width() / columns, least, widest);
    horizontalHeader()->setDefaultSectionSize(width);
    for (int column = 0; column < columns; ++column)
        horizontalHeader()->resizeSection(column, width);
}

} // namespace scrim::oversight
