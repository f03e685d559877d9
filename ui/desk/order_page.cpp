// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/order_page.h"

#include "models/display.h"
#include "ui/desk/totals_grid.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int stretchedColumn = 0;

QString aboutOf(const records::OrderSummary& summary)
{
    QStringList parts;
    if (!summary.placedAt.isEmpty())
        parts.append(OrderPage::tr("Placed %1").arg(models::displayTime(summary.placedAt)));
    if (!summary.financialStatus.isEmpty())
        parts.append(OrderPage::tr("Payment: %1").arg(models::displayStatus(summary.financialStatus)));
    if (!summary.fulfilmentStatus.isEmpty())
        parts.append(OrderPage::tr("Delivery: %1").arg(models::displayStatus(summary.fulfilmentStatus)));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

OrderPage::OrderPage(shield::Spotlight& spotlight, QWidget* parent)
    : RecordPage(parent),
      m_number(makeHeading(sheet())),
      m_customer(new QPushButton(&sheet())),
      m_about(makeQuiet(sheet())),
      m_note(makeLabel({}, sheet())),
      m_fields(new FieldColumns(spotlight, &sheet())),
      m_lines(new QTableView(&sheet())),
      m_model(new models::OrderLinesModel(this)),
      m_totals(new TotalsGrid(&sheet()))
{
    setObjectName(QStringLiteral("order_page"));
    setAccessibleName(tr("Order"));
    m_number->setObjectName(QStringLiteral("order_number"));
    m_customer->setObjectName(QStringLiteral("order_customer"));
    m_note->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("order_lines"));
    m_lines->setAccessibleName(tr("Order lines"));
    m_lines->setModel(m_model);
    setUpTable(*m_lines, stretchedColumn);

    auto* top = new QHBoxLayout;
    top->addWidget(m_number, 1);
    top->addWidget(m_customer);
    column().addLayout(top);
    column().addWidget(m_about);
    column().addWidget(m_note);
    column().addSpacing(unit);
    column().addWidget(m_lines, 1);
    column().addWidget(m_totals, 0, Qt::AlignTrailing);
    column().addSpacing(unit);
    column().addWidget(m_fields);
    column().addStretch();
    connect(m_customer, &QPushButton::clicked, this, [this] { Q_EMIT customerChosen(m_customerId); });
}

void OrderPage::show(const records::Order& order)
{
    m_customerId = order.customer;
    m_number->setText(tr("Order %1").arg(order.summary.number));
    m_customer->setText(order.customerName.isEmpty() ? tr("Customer without a name") : order.customerName);
    m_customer->setAccessibleName(tr("Open the customer %1").arg(m_customer->text()));
    m_customer->setVisible(order.customer != 0);
    setTextOrHide(*m_about, aboutOf(order.summary));
    setTextOrHide(*m_note, order.note.isEmpty() ? QString() : tr("Note: %1").arg(order.note));
    m_model->setLines(order.lines);
    fitToRows(*m_lines);
    m_totals->show(totalsOf(order));
    m_fields->show(order.id, orderColumns(order.fields));
    toTop();
}

void OrderPage::clear()
{
    m_fields->clear();
    m_model->setLines({});
    m_totals->show({});
    for (QLabel* label : {m_number, m_about, m_note})
        label->clear();
    m_customer->setText({});
    m_customer->setAccessibleName({});
}

} // namespace scrim::desk
