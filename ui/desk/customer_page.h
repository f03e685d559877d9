// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_models.h"
#include "ui/desk/field_columns.h"
#include "ui/desk/record_page.h"

class QLabel;
class QTableView;

namespace scrim::desk {

class TagRow;

/// One customer: who they are, the masked fields, their orders.
class CustomerPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit CustomerPage(shield::Spotlight& spotlight, QWidget* parent = nullptr);
    void show(const records::Customer& customer);
    /// What moreOrdersWanted() asked for.
    void append(std::vector<records::OrderSummary> orders, bool hasMore);
    void clear() override;
    [[nodiscard]] TagRow& tags() { return *m_tags; }
    [[nodiscard]] FieldColumns& fields() { return *m_fields; }

Q_SIGNALS:
    void orderChosen(qint64 order);
    /// The table was scrolled to its end: those after the order `after`.
    void moreOrdersWanted(qint64 customer, qint64 after);

private:
    QLabel* m_name;
    QLabel* m_about;
    TagRow* m_tags;
    QLabel* m_note;
    FieldColumns* m_fields;
    QLabel* m_ordersTitle;
    QTableView* m_orders;
    models::OrdersModel* m_model;
    qint64 m_customer = 0;
};

} // namespace scrim::desk
