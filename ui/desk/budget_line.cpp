// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/budget_line.h"

#include "policy/field_words.h"

namespace scrim::desk {

namespace {

QString inWords(policy::FieldClass fieldClass, const policy::Left& left)
{
    const QString what = policy::labelInside(fieldClass);
    return left.isHour ? BudgetLine::tr("%1 of %2 %3 views left this hour", "numbers, then a class of fields")
                             .arg(QString::number(left.left), QString::number(left.of), what)
                       : BudgetLine::tr("%1 of %2 %3 views left this shift", "numbers, then a class of fields")
                             .arg(QString::number(left.left), QString::number(left.of), what);
}

} // namespace

BudgetLine::BudgetLine(models::Desk& desk, QWidget* parent) : QLabel(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("budget_line"));
    setAccessibleName(tr("What is left of your budget"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    connect(&desk, &models::Desk::budgetChanged, this, &BudgetLine::refresh);
    connect(&desk, &models::Desk::closed, this, &BudgetLine::refresh);
    refresh();
}

void BudgetLine::refresh()
{
    QStringList lines;
    for (const policy::FieldClass fieldClass : policy::allFieldClasses) {
        if (const auto left = m_desk.budget(fieldClass))
            lines.append(inWords(fieldClass, *left));
    }
    setText(lines.join(QLatin1Char('\n')));
    setAccessibleDescription(text());
    setVisible(!lines.isEmpty());
}

} // namespace scrim::desk
