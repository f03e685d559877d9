// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/totals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace scrim::desk {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Totals", text);
}

/// Figures are a file's; beyond this they are no amounts, and sums of them would not fit.
constexpr qint64 largest = 1'000'000'000'000'000;

bool isPlausible(qint64 minor)
{
    return minor >= -largest && minor <= largest;
}

/// Nothing when the lines hold what no shop sells.
std::optional<qint64> itemsOf(const records::Order& order)
{
    qint64 sum = 0;
    for (const records::OrderLine& line : order.lines) {
        qint64 amount = 0;
        if (qMulOverflow(line.quantity, line.price.minor, &amount) || qAddOverflow(sum, amount, &sum))
            return std::nullopt;
    }
    return sum;
}

} // namespace

std::vector<TotalRow> totalsOf(const records::Order& order)
{
    const qint64 total = order.summary.total.minor;
    const qint64 subtotal = order.subtotal.minor;
    const qint64 shipping = order.shipping.minor;
    const qint64 taxes = order.taxes.minor;
    const qint64 discount = order.discount.minor;
    std::vector<TotalRow> rows;
    const auto add = [&](const char* label, qint64 minor, TotalRow::Kind kind = TotalRow::Kind::Part) {
        if (minor != 0 || kind == TotalRow::Kind::Sum)
            rows.push_back({tr(label), {minor, order.summary.total.currency}, kind});
    };
    if (!std::ranges::all_of(std::array{total, subtotal, shipping, taxes, discount}, isPlausible)) {
        add("Total", total, TotalRow::Kind::Sum);
        return rows;
    }

    // Shops give the subtotal after the discount; the items lead there only when the lines are complete.
    const std::optional<qint64> items = itemsOf(order);
    const bool itemsLeadThere = discount != 0 && items && *items == subtotal + discount;
    if (itemsLeadThere) {
        add("Items", *items);
        add("Discount", -discount);
    } else {
        add("Subtotal", subtotal);
    }
    add("Shipping", shipping);
    const qint64 rest = total - subtotal - shipping;
    const bool taxesIncluded = rest == 0;
    if (!taxesIncluded) {
        add("Taxes", taxes);
        add("Difference", rest - taxes);
    }
    add("Total", total, TotalRow::Kind::Sum);
    if (taxesIncluded)
        add("Taxes included", taxes, TotalRow::Kind::Aside);
    if (!itemsLeadThere)
        add("Discount included", discount, TotalRow::Kind::Aside);
    add("Refunded", order.refunded.minor, TotalRow::Kind::Aside);
    return rows;
}

} // namespace scrim::desk
