// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/look.h"

#include "ui/parts/direction.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace scrim::parts {

namespace {

/// Numbers, amounts and dates keep their order where the table is read from right to left.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = inItsOrder(option->text);
    }
};

} // namespace

QLabel* makeLabel(const QString& text, QWidget& parent)
{
    auto* label = new QLabel(text, &parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(lineStart() | Qt::AlignVCenter);
    return label;
}

QLabel* makeHeading(QWidget& parent)
{
    auto* label = makeLabel({}, parent);
    label->setFont(title(label->font()));
    label->setWordWrap(true);
    return label;
}

QLabel* makeSection(const QString& text, QWidget& parent)
{
    auto* label = makeLabel(text, parent);
    label->setFont(strong(label->font()));
    return label;
}

QLabel* makeQuiet(QWidget& parent)
{
    auto* label = makeLabel({}, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

void setTextOrHide(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

void setUpTable(QTableView& table, std::optional<int> stretched)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.setItemDelegate(new CellDelegate(&table));
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(4 * unit);
    QHeaderView& header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setSectionResizeMode(stretched ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    if (stretched)
        header.setSectionResizeMode(*stretched, QHeaderView::Stretch);
}

void fitToRows(QTableView& table)
{
    constexpr int fewest = 3;
    const int row = table.verticalHeader()->defaultSectionSize();
    const int around = table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth();
    const int rows = table.model()->rowCount();
    table.setMinimumHeight(around + std::min(rows, fewest) * row);
    table.setMaximumHeight(around + rows * row);
}

} // namespace scrim::parts
