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

struct Figures
{
    qint64 subtotal, shipping, taxes, discount, total;
};

/// How a shop comes from its subtotal to its total.
struct Way
{
    bool takesDiscount = false; ///< the subtotal is before the discount
    bool addsTaxes = true;      ///< the prices are without taxes
    qint64 gap = 0;             ///< what is missing to the total
};

/// The first way without a gap. Where every one has a gap: taxes added, unless the total is too small for that.
Way wayOf(const Figures& figures)
{
    const qint64 start = figures.subtotal + figures.shipping;
    for (const bool takesDiscount : {false, true}) {
        for (const bool addsTaxes : {false, true}) {
            const qint64 sum = start - (takesDiscount ? figures.discount : 0) + (addsTaxes ? figures.taxes : 0);
            if (sum == figures.total)
                return {takesDiscount, addsTaxes, 0};
        }
    }
    const bool addsTaxes = figures.total > start;
    return {false, addsTaxes, figures.total - start - (addsTaxes ? figures.taxes : 0)};
}

void addRefund(const records::Order& order, std::vector<TotalRow>& rows)
{
    const records::Money& total = order.summary.total;
    const qint64 refunded = order.refunded.minor;
    if (refunded == 0 || !isPlausible(refunded))
        return;
    rows.push_back({tr(QT_TRANSLATE_NOOP("Totals", "Refunded")), {-refunded, total.currency}, TotalRow::Kind::Aside});
    rows.push_back(
        {tr(QT_TRANSLATE_NOOP("Totals", "Remains")), {total.minor - refunded, total.currency}, TotalRow::Kind::Rest});
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
        if (minor != 0 || kind == TotalRow::Kind::Sum || kind == TotalRow::Kind::Rest)
            rows.push_back({tr(label), {minor, order.summary.total.currency}, kind});
    };
    if (!std::ranges::all_of(std::array{total, subtotal, shipping, taxes, discount}, isPlausible)) {
        add(QT_TRANSLATE_NOOP("Totals", "Total"), total, TotalRow::Kind::Sum);
        return rows;
    }

    const std::optional<qint64> items = itemsOf(order);
    // Some exports give the total alone: then the items are what there is to start from.
    const bool startsFromItems = subtotal == 0 && items.value_or(0) != 0;
    const qint64 start = startsFromItems ? *items : subtotal;
    if (start == 0 && shipping == 0 && taxes == 0) {
        add(QT_TRANSLATE_NOOP("Totals", "Total"), total, TotalRow::Kind::Sum);
        addRefund(order, rows);
        return rows;
    }
    const Way way = wayOf({start, shipping, taxes, discount, total});
    // The items say what the discount was taken from, but only when the lines are complete.
    const bool itemsLeadThere = !way.takesDiscount && discount != 0 && items && *items == subtotal + discount;
    if (itemsLeadThere || startsFromItems)
        add(QT_TRANSLATE_NOOP("Totals", "Items"), *items);
    else
        add(QT_TRANSLATE_NOOP("Totals", "Subtotal"), subtotal);
    if (itemsLeadThere || way.takesDiscount)
        add(QT_TRANSLATE_NOOP("Totals", "Discount"), -discount);
    add(QT_TRANSLATE_NOOP("Totals", "Shipping"), shipping);
    if (way.addsTaxes)
        add(QT_TRANSLATE_NOOP("Totals", "Taxes"), taxes);
    add(QT_TRANSLATE_NOOP("Totals", "Difference in the shop's figures"), way.gap, TotalRow::Kind::Gap);
    add(QT_TRANSLATE_NOOP("Totals", "Total"), total, TotalRow::Kind::Sum);
    if (!way.addsTaxes)
        add(QT_TRANSLATE_NOOP("Totals", "Taxes included"), taxes, TotalRow::Kind::Aside);
    if (!itemsLeadThere && !way.takesDiscount)
        add(QT_TRANSLATE_NOOP("Totals", "Discount included"), discount, TotalRow::Kind::Aside);
    addRefund(order, rows);
    return rows;
}

} // namespace scrim::desk
