// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::models {

/// A customer's orders: number, date, payment, delivery, total. A view that reaches its end asks for more of them, if
/// there are any.
class OrdersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OrdersModel(QObject* parent = nullptr);
    /// `hasMore`: append() will give others.
    void setOrders(std::vector<records::OrderSummary> orders, bool hasMore = false);
    void append(std::vector<records::OrderSummary> orders, bool hasMore);
    [[nodiscard]] qint64 orderAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// append() is waited for: the orders after this one.
    void moreWanted(qint64 after);

private:
    std::vector<records::OrderSummary> m_orders;
    bool m_hasMore = false; ///< and nobody has asked for them yet
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
