// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/words.h"

#include <QCoreApplication>

#include <array>

namespace scrim::admin {

namespace {

/// In the enumeration's order.
constexpr std::array targets{
    QT_TRANSLATE_NOOP("scrim::admin", "Id"),
    QT_TRANSLATE_NOOP("scrim::admin", "Order number"),
    QT_TRANSLATE_NOOP("scrim::admin", "Customer's id"),
    QT_TRANSLATE_NOOP("scrim::admin", "Name"),
    QT_TRANSLATE_NOOP("scrim::admin", "Company"),
    QT_TRANSLATE_NOOP("scrim::admin", "Note"),
    QT_TRANSLATE_NOOP("scrim::admin", "Tags"),
    QT_TRANSLATE_NOOP("scrim::admin", "Number of orders"),
    QT_TRANSLATE_NOOP("scrim::admin", "Spent in all"),
    QT_TRANSLATE_NOOP("scrim::admin", "E-mail"),
    QT_TRANSLATE_NOOP("scrim::admin", "Phone"),
    QT_TRANSLATE_NOOP("scrim::admin", "Birth date"),
    QT_TRANSLATE_NOOP("scrim::admin", "National ID"),
    QT_TRANSLATE_NOOP("scrim::admin", "Card number"),
    QT_TRANSLATE_NOOP("scrim::admin", "IBAN"),
    QT_TRANSLATE_NOOP("scrim::admin", "Street"),
    QT_TRANSLATE_NOOP("scrim::admin", "Street, second line"),
    QT_TRANSLATE_NOOP("scrim::admin", "Postcode"),
    QT_TRANSLATE_NOOP("scrim::admin", "Town"),
    QT_TRANSLATE_NOOP("scrim::admin", "Province"),
    QT_TRANSLATE_NOOP("scrim::admin", "Country"),
    QT_TRANSLATE_NOOP("scrim::admin", "Placed"),
    QT_TRANSLATE_NOOP("scrim::admin", "Placed, in UTC"),
    QT_TRANSLATE_NOOP("scrim::admin", "Paid"),
    QT_TRANSLATE_NOOP("scrim::admin", "Paid, in UTC"),
    QT_TRANSLATE_NOOP("scrim::admin", "Packed"),
    QT_TRANSLATE_NOOP("scrim::admin", "Shipped"),
    QT_TRANSLATE_NOOP("scrim::admin", "Shipped, in UTC"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivered"),
    QT_TRANSLATE_NOOP("scrim::admin", "Returned"),
    QT_TRANSLATE_NOOP("scrim::admin", "Cancelled"),
    QT_TRANSLATE_NOOP("scrim::admin", "Payment status"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery status"),
    QT_TRANSLATE_NOOP("scrim::admin", "Currency"),
    QT_TRANSLATE_NOOP("scrim::admin", "Total"),
    QT_TRANSLATE_NOOP("scrim::admin", "Subtotal"),
    QT_TRANSLATE_NOOP("scrim::admin", "Shipping costs"),
    QT_TRANSLATE_NOOP("scrim::admin", "Taxes"),
    QT_TRANSLATE_NOOP("scrim::admin", "Discount"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refunded"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: name"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: company"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: street"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: street, second line"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: postcode"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: town"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: province"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: country"),
    QT_TRANSLATE_NOOP("scrim::admin", "Billing: phone"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: name"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: company"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: street"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: street, second line"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: postcode"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: town"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: province"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: country"),
    QT_TRANSLATE_NOOP("scrim::admin", "Delivery: phone"),
    QT_TRANSLATE_NOOP("scrim::admin", "Shipment: carrier"),
    QT_TRANSLATE_NOOP("scrim::admin", "Shipment: tracking"),
    QT_TRANSLATE_NOOP("scrim::admin", "Shipment: shipped on"),
    QT_TRANSLATE_NOOP("scrim::admin", "Shipment: delivered on"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refund: id"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refund: amount"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refund: refunded on"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refund: reason"),
    QT_TRANSLATE_NOOP("scrim::admin", "Line: title"),
    QT_TRANSLATE_NOOP("scrim::admin", "Line: SKU"),
    QT_TRANSLATE_NOOP("scrim::admin", "Line: quantity"),
    QT_TRANSLATE_NOOP("scrim::admin", "Line: price of one"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refund's order"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refunded on"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refunded on, in UTC"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refund's reason"),
    QT_TRANSLATE_NOOP("scrim::admin", "Refund's amount"),
};
static_assert(targets.size() == static_cast<std::size_t>(intake::Target::Amount) + 1);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(scrim::admin)
};

} // namespace

QString label(intake::Format format)
{
    switch (format) {
    case intake::Format::ShopifyCustomers:
        return Words::tr("Customers from Shopify");
    case intake::Format::ShopifyOrders:
        return Words::tr("Orders from Shopify");
    case intake::Format::WooCommerceCustomers:
        return Words::tr("Customers from WooCommerce");
    case intake::Format::WooCommerceOrders:
        return Words::tr("Orders from WooCommerce");
    case intake::Format::WooCommerceRefunds:
        return Words::tr("Refunds from WooCommerce");
    case intake::Format::MagentoCustomers:
        return Words::tr("Customers from Magento");
    case intake::Format::MagentoOrders:
        return Words::tr("Orders from Magento");
    case intake::Format::Csv:
        return Words::tr("A file of your own form");
    case intake::Format::Auto:
        break;
    }
    return Words::tr("Not recognised");
}

QString label(intake::Target target)
{
    return Words::tr(targets.at(static_cast<std::size_t>(target)));
}

QString inWords(intake::Format format, const QString& because, intake::Encoding encoding)
{
    return Words::tr("%1, since %2. Its text is %3.").arg(label(format), because, intake::name(encoding));
}

} // namespace scrim::admin
