// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::models {

/// A customer's orders: number, date, payment, delivery, total.
class OrdersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OrdersModel(QObject* parent = nullptr);
    void setOrders(std::vector<records::OrderSummary> orders);
    [[nodiscard]] qint64 orderAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<records::OrderSummary> m_orders;
};

/// An order's lines: item, SKU, quantity, price, sum.
class OrderLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OrderLinesModel(QObject* parent = nullptr);
    void setLines(std::vector<records::OrderLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<records::OrderLine> m_lines;
};

} // namespace scrim::models
