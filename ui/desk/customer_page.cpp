// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/customer_page.h"

#include "models/display.h"
#include "ui/desk/tag_row.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrim::desk {

using namespace parts;

namespace {

/// Of models::OrdersModel: its words may be cut where numbers, dates and amounts may not.
constexpr int deliveryColumn = 3;

/// An address's mask is its town and country, which is what tells two people of one name apart.
QString townOf(const records::Customer& customer)
{
    const auto address = std::ranges::find(customer.fields, policy::Field::Address, &records::MaskedField::field);
    const bool hasTown = address != customer.fields.end() && address->mask != QStringLiteral("••••");
    return hasTown ? address->mask : QString();
}

QString aboutOf(const records::Customer& customer)
{
    QStringList parts{inItsOrder(customer.company), inItsOrder(townOf(customer))};
    if (customer.orderCount > 0)
        parts.append(customer.orderCount == 1
                         ? CustomerPage::tr("1 order")
                         : CustomerPage::tr("%Ln orders", nullptr, static_cast<int>(customer.orderCount)));
    if (customer.spent.minor != 0)
        parts.append(CustomerPage::tr("%1 spent").arg(inItsOrder(models::displayMoney(customer.spent))));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

CustomerPage::CustomerPage(shield::Spotlight& spotlight, QWidget* parent)
    : RecordPage(parent),
      m_name(makeHeading(sheet())),
      m_about(makeQuiet(sheet())),
      m_tags(new TagRow(&sheet())),
      m_note(makeLabel({}, sheet())),
      m_fields(new FieldColumns(spotlight, &sheet())),
      m_ordersTitle(makeSection(tr("Orders"), sheet())),
      m_orders(new QTableView(&sheet())),
      m_model(new models::OrdersModel(this))
{
    setObjectName(QStringLiteral("customer_page"));
    setAccessibleName(tr("Customer"));
    m_name->setObjectName(QStringLiteral("customer_name"));
    m_note->setObjectName(QStringLiteral("customer_note"));
    m_note->setWordWrap(true);
    m_orders->setObjectName(QStringLiteral("orders_table"));
    m_orders->setAccessibleName(tr("Orders"));
    m_orders->setModel(m_model);
    setUpTable(*m_orders, deliveryColumn);

    column().addWidget(m_name);
    column().addWidget(m_about);
    column().addWidget(m_tags);
    column().addWidget(m_note);
    column().addSpacing(unit);
    column().addWidget(m_fields);
    column().addSpacing(unit);
    column().addWidget(m_ordersTitle);
    column().addWidget(m_orders, 1);
    column().addStretch();
    connect(m_orders, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT orderChosen(m_model->orderAt(index.row())); });
    connect(m_model, &models::OrdersModel::moreWanted, this,
            [this](qint64 after) { Q_EMIT moreOrdersWanted(m_customer, after); });
}

void CustomerPage::show(const records::Customer& customer)
{
    m_name->setText(customer.name.isEmpty() ? tr("Customer without a name") : customer.name);
    setTextOrHide(*m_about, aboutOf(customer));
    m_tags->show(customer.id.id, customer.tags);
    setTextOrHide(*m_note, customer.note.isEmpty() ? QString() : tr("Note: %1").arg(customer.note));
    m_fields->show(customer.id, customerColumns(customer.fields), customer.edits);
    m_customer = customer.id.id;
    m_model->setOrders(customer.orders, customer.hasMoreOrders);
    fitToRows(*m_orders);
    m_ordersTitle->setText(customer.orders.empty() ? tr("No orders here") : tr("Orders"));
    m_orders->setVisible(!customer.orders.empty());
    // Where no table takes the room, it is below what there is and not between.
    column().setStretch(column().count() - 1, customer.orders.empty() ? 1 : 0);
    toTop();
}

void CustomerPage::append(std::vector<records::OrderSummary> orders, bool hasMore)
{
    m_model->append(std::move(orders), hasMore);
    fitToRows(*m_orders);
}

void CustomerPage::clear()
{
    m_customer = 0;
    m_fields->clear();
    m_model->setOrders({});
    m_tags->show(0, {});
    for (QLabel* label : {m_name, m_about, m_note})
        label->clear();
}

} // namespace scrim::desk
