// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::models {

/// An order's parcels: carrier, tracking number, shipped, delivered.
class ShipmentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ShipmentsModel(QObject* parent = nullptr);
    void setShipments(std::vector<records::Shipment> shipments);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<records::Shipment> m_shipments;
};

/// What went back of an order's money: when, why, how much.
class RefundsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RefundsModel(QObject* parent = nullptr);
    void setRefunds(std::vector<records::Refund> refunds);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<records::Refund> m_refunds;
};

} // namespace scrim::models
