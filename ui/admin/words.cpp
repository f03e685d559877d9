// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/words.h"

#include <QCoreApplication>

namespace scrim::admin {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("scrim::admin", text);
}

} // namespace

QString label(intake::Format format)
{
    switch (format) {
    case intake::Format::ShopifyCustomers:
        return tr("Customers from Shopify");
    case intake::Format::ShopifyOrders:
        return tr("Orders from Shopify");
    case intake::Format::WooCommerceCustomers:
        return tr("Customers from WooCommerce");
    case intake::Format::WooCommerceOrders:
        return tr("Orders from WooCommerce");
    case intake::Format::WooCommerceRefunds:
        return tr("Refunds from WooCommerce");
    case intake::Format::MagentoCustomers:
        return tr("Customers from Magento");
    case intake::Format::MagentoOrders:
        return tr("Orders from Magento");
    case intake::Format::Csv:
        return tr("A file of your own form");
    case intake::Format::Auto:
        break;
    }
    return tr("Not recognised");
}

QString inWords(intake::Format format, const QString& because, intake::Encoding encoding)
{
    return tr("%1, since %2. Its text is %3.").arg(label(format), because, intake::name(encoding));
}

} // namespace scrim::admin
