// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_models.h"
#include "models/order_parts_models.h"
#include "ui/desk/field_columns.h"
#include "ui/desk/record_page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace scrim::desk {

class TimelineView;
class TotalsGrid;

/// One order: what happened to it, its lines with totals that add up, its parcels and refunds, and the masked
/// addresses.
class OrderPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit OrderPage(shield::Spotlight& spotlight, QWidget* parent = nullptr);
    void show(const records::Order& order);
    void clear() override;
    [[nodiscard]] FieldColumns& fields() { return *m_fields; }
    /// The customer's next order and the one before, as their buttons do; nothing where there is none.
    void chooseNewer();
    void chooseOlder();

Q_SIGNALS:
    void customerChosen(qint64 customer);
    void orderChosen(qint64 order);
    /// Whether there are such orders; both false when no order is shown.
    void neighboursChanged(bool hasNewer, bool hasOlder);

private:
    void layOut();
    void setNeighbours(qint64 newer, qint64 older);
    static void showPart(QLabel& title, QTableView& table);

    QLabel* m_number;
    QPushButton* m_newer;
    QPushButton* m_older;
    QPushButton* m_customer;
    QLabel* m_about;
    TimelineView* m_timeline;
    QLabel* m_note;
    QTableView* m_lines;
    models::OrderLinesModel* m_model;
    TotalsGrid* m_totals;
    QLabel* m_shipmentsTitle;
    QTableView* m_shipments;
    models::ShipmentsModel* m_shipmentsModel;
    QLabel* m_refundsTitle;
    QTableView* m_refunds;
    models::RefundsModel* m_refundsModel;
    FieldColumns* m_fields;
    qint64 m_customerId = 0;
    qint64 m_newerId = 0;
    qint64 m_olderId = 0;
};

} // namespace scrim::desk
