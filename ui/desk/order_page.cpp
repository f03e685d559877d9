// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/order_page.h"

#include "models/display.h"
#include "ui/desk/timeline_view.h"
#include "ui/desk/totals_grid.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int stretchedColumn = 0;

/// The moments are the timeline's.
QString aboutOf(const records::OrderSummary& summary)
{
    QStringList parts;
    if (!summary.financialStatus.isEmpty())
        parts.append(OrderPage::tr("Payment: %1").arg(models::displayStatus(summary.financialStatus)));
    if (!summary.fulfilmentStatus.isEmpty())
        parts.append(OrderPage::tr("Delivery: %1").arg(models::displayStatus(summary.fulfilmentStatus)));
    return parts.join(QStringLiteral("  ·  "));
}

QPushButton* makeStep(const QString& name, const QString& text, QWidget& parent)
{
    auto* button = new QPushButton(text, &parent);
    button->setObjectName(name);
    button->setFlat(true);
    return button;
}

QTableView* makeTable(const QString& name, const QString& spoken, QAbstractItemModel& model, QWidget& parent)
{
    auto* table = new QTableView(&parent);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(&model);
    setUpTable(*table, stretchedColumn);
    return table;
}

} // namespace

OrderPage::OrderPage(shield::Spotlight& spotlight, QWidget* parent)
    : RecordPage(parent),
      m_number(makeHeading(sheet())),
      m_newer(makeStep(QStringLiteral("order_newer"), tr("Next order"), sheet())),
      m_older(makeStep(QStringLiteral("order_older"), tr("Order before"), sheet())),
      m_customer(new QPushButton(&sheet())),
      m_about(makeQuiet(sheet())),
      m_timeline(new TimelineView(&sheet())),
      m_note(makeLabel({}, sheet())),
      m_model(new models::OrderLinesModel(this)),
      m_totals(new TotalsGrid(&sheet())),
      m_shipmentsTitle(makeSection(tr("Shipments"), sheet())),
      m_shipmentsModel(new models::ShipmentsModel(this)),
      m_refundsTitle(makeSection(tr("Refunds"), sheet())),
      m_refundsModel(new models::RefundsModel(this)),
      m_fields(new FieldColumns(spotlight, &sheet()))
{
    setObjectName(QStringLiteral("order_page"));
    setAccessibleName(tr("Order"));
    m_number->setObjectName(QStringLiteral("order_number"));
    m_customer->setObjectName(QStringLiteral("order_customer"));
    m_note->setWordWrap(true);
    m_lines = makeTable(QStringLiteral("order_lines"), tr("Order lines"), *m_model, sheet());
    m_shipments = makeTable(QStringLiteral("order_shipments"), tr("Shipments"), *m_shipmentsModel, sheet());
    m_refunds = makeTable(QStringLiteral("order_refunds"), tr("Refunds"), *m_refundsModel, sheet());
    layOut();
    connect(m_customer, &QPushButton::clicked, this, [this] { Q_EMIT customerChosen(m_customerId); });
    connect(m_newer, &QPushButton::clicked, this, &OrderPage::chooseNewer);
    connect(m_older, &QPushButton::clicked, this, &OrderPage::chooseOlder);
}

/// In the order of the Tab key as well.
void OrderPage::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_number, 1);
    top->addWidget(m_older);
    top->addWidget(m_newer);
    top->addWidget(m_customer);
    column().addLayout(top);
    column().addWidget(m_about);
    column().addSpacing(unit);
    column().addWidget(m_timeline);
    column().addWidget(m_note);
    column().addWidget(m_lines);
    column().addWidget(m_totals, 0, Qt::AlignTrailing);
    column().addWidget(m_shipmentsTitle);
    column().addWidget(m_shipments);
    column().addWidget(m_refundsTitle);
    column().addWidget(m_refunds);
    column().addSpacing(unit);
    column().addWidget(m_fields);
    column().addStretch(1);
    QWidget* before = m_older;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_newer, m_customer, m_lines, m_shipments, m_refunds, m_fields}) {
        setTabOrder(before, next);
        before = next;
    }
}

void OrderPage::show(const records::Order& order)
{
    m_customerId = order.customer;
    m_number->setText(tr("Order %1").arg(inItsOrder(order.summary.number)));
    m_customer->setText(order.customerName.isEmpty() ? tr("Customer without a name") : order.customerName);
    m_customer->setAccessibleName(tr("Open the customer %1").arg(m_customer->text()));
    m_customer->setVisible(order.customer != 0);
    setNeighbours(order.newer, order.older);
    setTextOrHide(*m_about, aboutOf(order.summary));
    m_timeline->show(timelineOf(order));
    m_timeline->comeAfter(*m_customer);
    setTextOrHide(*m_note, order.note.isEmpty() ? QString() : tr("Note: %1").arg(order.note));
    m_model->setLines(order.lines);
    fitToRows(*m_lines);
    m_totals->show(totalsOf(order));
    m_shipmentsModel->setShipments(order.shipments);
    showPart(*m_shipmentsTitle, *m_shipments);
    m_refundsModel->setRefunds(order.refunds);
    showPart(*m_refundsTitle, *m_refunds);
    m_fields->show(order.id, orderColumns(order.fields), order.edits);
    toTop();
}

void OrderPage::showPart(QLabel& title, QTableView& table)
{
    const bool isThere = table.model()->rowCount() > 0;
    title.setVisible(isThere);
    table.setVisible(isThere);
    fitToRows(table);
}

void OrderPage::setNeighbours(qint64 newer, qint64 older)
{
    m_newerId = newer;
    m_olderId = older;
    m_newer->setEnabled(newer != 0);
    m_older->setEnabled(older != 0);
    const bool hasOthers = newer != 0 || older != 0;
    m_newer->setVisible(hasOthers);
    m_older->setVisible(hasOthers);
    Q_EMIT neighboursChanged(newer != 0, older != 0);
}

void OrderPage::chooseNewer()
{
    if (m_newerId != 0)
        Q_EMIT orderChosen(m_newerId);
}

void OrderPage::chooseOlder()
{
    if (m_olderId != 0)
        Q_EMIT orderChosen(m_olderId);
}

void OrderPage::clear()
{
    m_fields->clear();
    m_timeline->clear();
    m_model->setLines({});
    m_shipmentsModel->setShipments({});
    m_refundsModel->setRefunds({});
    m_totals->show({});
    for (QLabel* label : {m_number, m_about, m_note})
        label->clear();
    m_customer->setText({});
    m_customer->setAccessibleName({});
    setNeighbours(0, 0);
}

} // namespace scrim::desk
