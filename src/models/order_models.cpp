// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_models.h"

#include "models/display.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace scrim::models {

namespace {

constexpr int rightAligned = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int leftAligned = int(Qt::AlignLeft | Qt::AlignVCenter);

enum OrderColumn
{
    Number,
    Placed,
    Payment,
    Delivery,
    Total,
    OrderColumns,
};

enum LineColumn
{
    Item,
    Sku,
    Quantity,
    Price,
    Sum,
    LineColumns,
};

QString cell(const records::OrderSummary& order, int column)
{
    switch (column) {
    case Number:
        return order.number;
    case Placed:
        return displayTime(order.placedAt);
    case Payment:
        return displayStatus(order.financialStatus);
    case Delivery:
        return displayStatus(order.fulfilmentStatus);
    default:
        return displayMoney(order.total);
    }
}

/// Empty rather than wrong where a line's sum is beyond 64 bits.
QString sumOf(const records::OrderLine& line)
{
    records::Money sum = line.price;
    return qMulOverflow(line.price.minor, line.quantity, &sum.minor) ? QString() : displayMoney(sum);
}

QString cell(const records::OrderLine& line, int column)
{
    switch (column) {
    case Item:
        return line.title;
    case Sku:
        return line.sku;
    case Quantity:
        return QLocale().toString(line.quantity);
    case Price:
        return displayMoney(line.price);
    default:
        return sumOf(line);
    }
}

} // namespace

OrdersModel::OrdersModel(QObject* parent) : QAbstractTableModel(parent) {}

void OrdersModel::setOrders(std::vector<records::OrderSummary> orders, bool hasMore)
{
    beginResetModel();
    m_orders = std::move(orders);
    m_hasMore = hasMore && !m_orders.empty();
    endResetModel();
}

void OrdersModel::append(std::vector<records::OrderSummary> orders, bool hasMore)
{
    m_hasMore = hasMore && !orders.empty();
    if (orders.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(orders.size()) - 1);
    std::ranges::move(orders, std::back_inserter(m_orders));
    endInsertRows();
}

bool OrdersModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void OrdersModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false;
    Q_EMIT moreWanted(m_orders.back().id);
}

qint64 OrdersModel::orderAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_orders[static_cast<std::size_t>(row)].id : 0;
}

int OrdersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int OrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(OrderColumns);
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_orders[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() == Total ? rightAligned : leftAligned;
    return {};
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= OrderColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Total ? rightAligned : leftAligned;
    const std::array<QString, OrderColumns> titles{tr("Order"), tr("Date"), tr("Payment"), tr("Delivery"), tr("Total")};
    return role == Qt::DisplayRole ? QVariant(titles[static_cast<std::size_t>(section)]) : QVariant();
}

OrderLinesModel::OrderLinesModel(QObject* parent) : QAbstractTableModel(parent) {}

void OrderLinesModel::setLines(std::vector<records::OrderLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int OrderLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OrderLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(LineColumns);
}

QVariant OrderLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_lines[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() >= Quantity ? rightAligned : leftAligned;
    return {};
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= LineColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Quantity ? rightAligned : leftAligned;
    const std::array<QString, LineColumns> titles{tr("Item"), tr("SKU"), tr("Quantity"), tr("Price"), tr("Sum")};
    return role == Qt::DisplayRole ? QVariant(titles[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace scrim::models
