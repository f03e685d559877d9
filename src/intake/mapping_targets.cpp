// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapping.h"

#include <algorithm>

namespace scrim::intake {

namespace {

/// In the enumeration's order.
constexpr std::array names{
    "id",
    "number",
    "customer_id",
    "name",
    "company",
    "note",
    "tags",
    "order_count",
    "spent",
    "email",
    "phone",
    "birth_date",
    "national_id",
    "card_number",
    "iban",
    "street",
    "street2",
    "postcode",
    "town",
    "province",
    "country",
    "placed_at",
    "placed_at_utc",
    "paid_at",
    "paid_at_utc",
    "packed_at",
    "shipped_at",
    "shipped_at_utc",
    "delivered_at",
    "returned_at",
    "cancelled_at",
    "financial_status",
    "fulfilment_status",
    "currency",
    "total",
    "subtotal",
    "shipping",
    "taxes",
    "discount",
    "refunded",
    "billing.name",
    "billing.company",
    "billing.street",
    "billing.street2",
    "billing.postcode",
    "billing.town",
    "billing.province",
    "billing.country",
    "billing.phone",
    "shipping.name",
    "shipping.company",
    "shipping.street",
    "shipping.street2",
    "shipping.postcode",
    "shipping.town",
    "shipping.province",
    "shipping.country",
    "shipping.phone",
    "shipment.carrier",
    "shipment.tracking",
    "shipment.shipped_at",
    "shipment.delivered_at",
    "refund.id",
    "refund.amount",
    "refund.refunded_at",
    "refund.reason",
    "line.title",
    "line.sku",
    "line.quantity",
    "line.price",
    "order",
    "refunded_at",
    "refunded_at_utc",
    "reason",
    "amount",
};
static_assert(names.size() == static_cast<std::size_t>(Target::Amount) + 1);

} // namespace

QString name(Target target)
{
    return QLatin1String(names.at(static_cast<std::size_t>(target)));
}

std::optional<Target> targetFrom(const QString& text)
{
    const auto found = std::ranges::find_if(names, [&text](const char* name) { return text == QLatin1String(name); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Target>(found - names.begin());
}

} // namespace scrim::intake
