// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_models.h"
#include "ui/desk/field_columns.h"
#include "ui/desk/record_page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace scrim::desk {

class TotalsGrid;

/// One order: its state, its lines with totals that add up, and the masked addresses.
class OrderPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit OrderPage(shield::Spotlight& spotlight, QWidget* parent = nullptr);
    void show(const records::Order& order);
    void clear() override;

Q_SIGNALS:
    void customerChosen(qint64 customer);

private:
    QLabel* m_number;
    QPushButton* m_customer;
    QLabel* m_about;
    QLabel* m_note;
    FieldColumns* m_fields;
    QTableView* m_lines;
    models::OrderLinesModel* m_model;
    TotalsGrid* m_totals;
    qint64 m_customerId = 0;
};

} // namespace scrim::desk
