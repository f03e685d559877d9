// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/totals_grid.h"

#include "models/display.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QGridLayout>
#include <QLabel>

namespace scrim::desk {

using namespace parts;

TotalsGrid::TotalsGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("order_totals"));
    m_grid->setContentsMargins(0, 0, unit, 0);
    m_grid->setHorizontalSpacing(3 * unit);
    m_grid->setVerticalSpacing(unit / 2);
}

void TotalsGrid::show(const std::vector<TotalRow>& rows)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const TotalRow& row : rows) {
        const QString amount = inItsOrder(models::displayMoney(row.amount));
        const bool isSum = row.kind == TotalRow::Kind::Sum || row.kind == TotalRow::Kind::Rest;
        QLabel* label = isSum ? makeSection(row.label, *this) : makeLabel(row.label, *this);
        QLabel* value = isSum ? makeSection(amount, *this) : makeLabel(amount, *this);
        value->setAccessibleName(QStringLiteral("%1 %2").arg(row.label, amount));
        if (row.kind == TotalRow::Kind::Aside || row.kind == TotalRow::Kind::Gap) {
            label->setForegroundRole(QPalette::PlaceholderText);
            value->setForegroundRole(QPalette::PlaceholderText);
        }
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(value, line, 1, Qt::AlignTrailing);
        ++line;
    }
}

} // namespace scrim::desk
