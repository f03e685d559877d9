// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/format.h"

#include "base/core_text.h"
#include "base/listed.h"
#include "intake/shopify_customers.h"
#include "intake/shopify_orders.h"

#include <algorithm>
#include <array>

namespace scrim::intake {

namespace {

using Latin = QLatin1String;

struct Named
{
    Format format;
    const char* name;
    const char* spoken;
};
constexpr std::array formats{
    Named{Format::Auto, "auto", QT_TRANSLATE_NOOP("scrim::Core", "any export that Scrim knows")},
    Named{Format::ShopifyCustomers, "shopify-customers", QT_TRANSLATE_NOOP("scrim::Core", "Shopify's customers")},
    Named{Format::ShopifyOrders, "shopify-orders", QT_TRANSLATE_NOOP("scrim::Core", "Shopify's orders")},
    Named{Format::WooCommerceCustomers, "woocommerce-customers",
          QT_TRANSLATE_NOOP("scrim::Core", "WooCommerce's customers")},
    Named{Format::WooCommerceOrders, "woocommerce-orders", QT_TRANSLATE_NOOP("scrim::Core", "WooCommerce's orders")},
    Named{Format::WooCommerceRefunds, "woocommerce-refunds", QT_TRANSLATE_NOOP("scrim::Core", "WooCommerce's refunds")},
    Named{Format::MagentoCustomers, "magento-customers", QT_TRANSLATE_NOOP("scrim::Core", "Magento's customers")},
    Named{Format::MagentoOrders, "magento-orders", QT_TRANSLATE_NOOP("scrim::Core", "Magento's orders grid")},
    Named{Format::Csv, "csv", QT_TRANSLATE_NOOP("scrim::Core", "a file by a mapping")},
};

const Named& entryOf(Format format)
{
    return *std::ranges::find(formats, format, &Named::format);
}

/// Names what of `names` is there. `because` is a sentence with blanks for them and for whose they are.
template<typename Has>
Recognised found(Format format, std::initializer_list<const char*> names, const QString& because, Has has)
{
    QStringList shown;
    for (const char* name : names) {
        if (has(name))
            shown.append(Latin(name));
    }
    return {format, because.arg(listed(shown), Core::tr(entryOf(format).spoken))};
}

Result<Recognised> checked(const Recognised& recognised, Format wanted, const QString& path, const QString& kind)
{
    if (recognised.format == Format::Auto)
        return fail(ErrorCode::WrongFormat,
                    Core::tr("%1: has the %2 of no export that Scrim knows. Expected are Shopify's customers "
                             "(First Name, Last Name, Email, ...) or orders (Name, Financial Status, Total, Lineitem "
                             "name, ...), Magento's customers (email, firstname, lastname, ...) or orders grid (ID, "
                             "Purchase Point, Bill-to Name, ...), WooCommerce's JSON, or any file with --map FILE")
                        .arg(path, kind));
    if (wanted != Format::Auto && wanted != recognised.format)
        return fail(ErrorCode::WrongFormat,
                    Core::tr("%1: has the %2 of %3, not of %4; leave the format out or name the right one")
                        .arg(path, kind, name(recognised.format), name(wanted)));
    return recognised;
}

Recognised ofHeader(const Header& header)
{
    const auto has = [&header](const char* name) { return header.has(Latin(name)); };
    const QString because = Core::tr("its columns %1 are those of %2");
    if (ShopifyOrders::fits(header))
        return found(Format::ShopifyOrders, {"name", "financial status", "total", "lineitem name"}, because, has);
    if (ShopifyCustomers::fits(header))
        return found(Format::ShopifyCustomers, {"first name", "last name", "email", "phone"}, because, has);
    if (has("id") && has("bill-to name") && (has("grand total (purchased)") || has("purchase point")))
        return found(Format::MagentoOrders, {"id", "purchase point", "bill-to name"}, because, has);
    if (has("email") && has("firstname") && has("lastname"))
        return found(Format::MagentoCustomers, {"email", "firstname", "lastname", "_website"}, because, has);
    return {};
}

Recognised ofMembers(const QStringList& members)
{
    const auto has = [&members](const char* name) { return members.contains(Latin(name)); };
    const QString because = Core::tr("its members %1 are those of %2");
    if (has("line_items") && has("billing") && has("total"))
        return found(Format::WooCommerceOrders, {"line_items", "billing", "total"}, because, has);
    if (has("amount") && (has("refunded_by") || has("reason") || has("parent_id")))
        return found(Format::WooCommerceRefunds, {"amount", "reason", "refunded_by"}, because, has);
    if (has("email") && (has("first_name") || has("billing")))
        return found(Format::WooCommerceCustomers, {"email", "first_name", "billing"}, because, has);
    return {};
}

} // namespace

QString name(Format format)
{
    return Latin(entryOf(format).name);
}

Result<Format> formatFrom(const QString& text)
{
    QStringList names;
    for (const Named& entry : formats) {
        if (text == Latin(entry.name))
            return entry.format;
        names.append(Latin(entry.name));
    }
    return fail(ErrorCode::Usage, QStringLiteral("unknown format; known are ") + names.join(QStringLiteral(", ")));
}

bool isJson(Format format)
{
    return format == Format::WooCommerceCustomers || format == Format::WooCommerceOrders ||
           format == Format::WooCommerceRefunds;
}

Result<Recognised> recognise(const Header& header, Format wanted, const QString& path)
{
    return checked(ofHeader(header), wanted, path, Core::tr("columns", "of a table"));
}

Result<Recognised> recogniseJson(const QStringList& members, Format wanted, const QString& path)
{
    return checked(ofMembers(members), wanted, path, Core::tr("members", "of JSON objects"));
}

} // namespace scrim::intake
