// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/budget_line.h"

#include "policy/field_words.h"

namespace scrim::desk {

namespace {

QString inWords(policy::FieldClass fieldClass, const policy::Left& left)
{
    const QString what = policy::labelInside(fieldClass);
    // "Of so many views", whatever is left of them: the forms are those of the second number.
    if (left.isHour)
        return left.of == 1
                   ? BudgetLine::tr("%1 of 1 %2 view left this hour", "a number, then a class of fields")
                         .arg(QString::number(left.left), what)
                   : BudgetLine::tr("%1 of %n %2 views left this hour", "a number, then a class of fields", left.of)
                         .arg(QString::number(left.left), what);
    return left.of == 1
               ? BudgetLine::tr("%1 of 1 %2 view left this shift", "a number, then a class of fields")
                     .arg(QString::number(left.left), what)
               : BudgetLine::tr("%1 of %n %2 views left this shift", "a number, then a class of fields", left.of)
                     .arg(QString::number(left.left), what);
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
