// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_parts_models.h"

#include "models/display.h"

#include <array>

namespace scrim::models {

namespace {

constexpr int rightAligned = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int leftAligned = int(Qt::AlignLeft | Qt::AlignVCenter);

enum ShipmentColumn
{
    Carrier,
    Tracking,
    Shipped,
    Delivered,
    ShipmentColumns,
};

enum RefundColumn
{
    Reason,
    Refunded,
    Amount,
    RefundColumns,
};

QString cell(const records::Shipment& shipment, int column)
{
    switch (column) {
    case Carrier:
        return shipment.carrier;
    case Tracking:
        return shipment.tracking;
    case Shipped:
        return displayTime(shipment.shippedAt);
    default:
        return displayTime(shipment.deliveredAt);
    }
}

QString cell(const records::Refund& refund, int column)
{
    switch (column) {
    case Reason:
        return refund.reason;
    case Refunded:
        return displayTime(refund.refundedAt);
    default:
        return displayMoney(refund.amount);
    }
}

} // namespace

ShipmentsModel::ShipmentsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ShipmentsModel::setShipments(std::vector<records::Shipment> shipments)
{
    beginResetModel();
    m_shipments = std::move(shipments);
    endResetModel();
}

int ShipmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shipments.size());
}

int ShipmentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ShipmentColumns);
}

QVariant ShipmentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_shipments[static_cast<std::size_t>(index.row())], index.column());
    return role == Qt::TextAlignmentRole ? QVariant(leftAligned) : QVariant();
}

QVariant ShipmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ShipmentColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return leftAligned;
    const std::array<QString, ShipmentColumns> titles{tr("Carrier"), tr("Tracking number"),
                                                      tr("Shipped", "a time, in a column's head"),
                                                      tr("Delivered", "a time, in a column's head")};
    return role == Qt::DisplayRole ? QVariant(titles[static_cast<std::size_t>(section)]) : QVariant();
}

RefundsModel::RefundsModel(QObject* parent) : QAbstractTableModel(parent) {}

void RefundsModel::setRefunds(std::vector<records::Refund> refunds)
{
    beginResetModel();
    m_refunds = std::move(refunds);
    endResetModel();
}

int RefundsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refunds.size());
}

int RefundsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(RefundColumns);
}

QVariant RefundsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_refunds[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() == Amount ? rightAligned : leftAligned;
    return {};
}

QVariant RefundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= RefundColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? rightAligned : leftAligned;
    const std::array<QString, RefundColumns> titles{tr("Reason"), tr("Refunded", "a time, in a column's head"),
                                                    tr("Amount")};
    return role == Qt::DisplayRole ? QVariant(titles[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace scrim::models
