// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cells.h"
#include "intake/shopify_orders.h"

#include <algorithm>
#include <array>
#include <string>

namespace scrim::intake {

using Latin = QLatin1String;

bool ShopifyOrders::fits(const Header& header)
{
    const std::array others{Latin("lineitem name"), Latin("lineitem quantity"), Latin("financial status"),
                            Latin("total")};
    return header.has(Latin("name")) && std::ranges::any_of(others, [&header](Latin name) { return header.has(name); });
}

ShopifyOrders::Place ShopifyOrders::takePlace(Header& header, std::string_view prefix)
{
    const auto take = [&](std::string_view part) {
        const std::string name = std::string(prefix).append(part);
        return header.take({Latin(name.data(), static_cast<qsizetype>(name.size()))});
    };
    Place place{};
    place.name = take(" name");
    place.company = take(" company");
    // "Street" is both lines of the street in one.
    const int both = take(" street");
    const int first = take(" address1");
    place.street2 = take(" address2");
    place.street = first == Header::none ? both : first;
    place.town = take(" city");
    place.province = take(" province");
    place.provinceName = take(" province name");
    place.country = take(" country");
    const int zip = take(" zip");
    place.postcode = zip == Header::none ? take(" pin code") : zip;
    place.phone = take(" phone");
    return place;
}

ShopifyOrders::Columns ShopifyOrders::takeColumns(Header& header)
{
    Columns columns{};
    columns.number = header.take({Latin("name")});
    columns.id = header.take({Latin("id")});
    columns.email = header.take({Latin("email")});
    columns.phone = header.take({Latin("phone")});
    columns.financial = header.take({Latin("financial status")});
    columns.fulfilment = header.take({Latin("fulfillment status")});
    columns.currency = header.take({Latin("currency")});
    columns.subtotal = header.take({Latin("subtotal")});
    columns.shipping = header.take({Latin("shipping")});
    columns.taxes = header.take({Latin("taxes")});
    columns.total = header.take({Latin("total")});
    columns.discount = header.take({Latin("discount amount")});
    columns.refunded = header.take({Latin("refunded amount")});
    columns.createdAt = header.take({Latin("created at")});
    columns.paidAt = header.take({Latin("paid at")});
    columns.shippedAt = header.take({Latin("fulfilled at"), Latin("fulfillment at")});
    columns.cancelledAt = header.take({Latin("cancelled at"), Latin("canceled at")});
    columns.lineName = header.take({Latin("lineitem name")});
    columns.lineQuantity = header.take({Latin("lineitem quantity")});
    columns.linePrice = header.take({Latin("lineitem price")});
    columns.lineSku = header.take({Latin("lineitem sku")});
    columns.notes = header.take({Latin("notes"), Latin("note")});
    columns.attributes = header.take({Latin("note attributes")});
    columns.billing = takePlace(header, "billing");
    columns.delivery = takePlace(header, "shipping");
    columns.extra = takeExtraColumns(header);
    header.skip({Latin("accepts marketing"),
                 Latin("discount code"),
                 Latin("shipping method"),
                 Latin("lineitem compare at price"),
                 Latin("lineitem requires shipping"),
                 Latin("lineitem taxable"),
                 Latin("lineitem fulfillment status"),
                 Latin("lineitem discount"),
                 Latin("payment method"),
                 Latin("payment reference"),
                 Latin("payment references"),
                 Latin("vendor"),
                 Latin("outstanding balance"),
                 Latin("employee"),
                 Latin("location"),
                 Latin("device id"),
                 Latin("tags"),
                 Latin("risk level"),
                 Latin("source"),
                 Latin("receipt number"),
                 Latin("duties"),
                 Latin("payment id"),
                 Latin("payment terms name"),
                 Latin("next payment due at")});
    for (const Latin name :
         {Latin("tax 1 name"), Latin("tax 1 value"), Latin("tax 2 name"), Latin("tax 2 value"), Latin("tax 3 name"),
          Latin("tax 3 value"), Latin("tax 4 name"), Latin("tax 4 value"), Latin("tax 5 name"), Latin("tax 5 value")})
        header.skip({name});
    return columns;
}

std::vector<Check> ShopifyOrders::checksFor(const Columns& columns)
{
    const QString phone = QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a phone number"));
    const QString date = QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a date"));
    const auto isDate = [](Bytes cell) { return dateTime(cell).has_value(); };
    std::vector<Check> checks;
    for (const int column : {columns.email, columns.phone, columns.extra.cardNumber, columns.extra.iban,
                             columns.extra.birthDate, columns.extra.nationalId})
        checks.push_back({column, isNoMask, hidden()});
    for (const Place& place : {columns.billing, columns.delivery}) {
        for (const int column : {place.street, place.street2, place.postcode, place.phone})
            checks.push_back({column, isNoMask, hidden()});
    }
    checks.insert(
        checks.end(),
        {
            {columns.number, isOrderNumber, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an order number"))},
            {columns.id, isIdentifier, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an id"))},
            {columns.email, isEmail, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an e-mail address"))},
            {columns.phone, isNameText, phone},
            {columns.currency, isCurrency, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a currency's code"))},
            {columns.createdAt, isDate, date},
            {columns.paidAt, isDate, date},
            {columns.shippedAt, isDate, date},
            {columns.cancelledAt, isDate, date},
            {columns.financial, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a status"))},
            {columns.fulfilment, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a status"))},
            {columns.lineQuantity, [](Bytes cell) { return count(cell).has_value(); },
             QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a whole number"))},
        });
    for (const Place& place : {columns.billing, columns.delivery}) {
        checks.push_back({place.name, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a name"))});
        checks.push_back({place.town, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a town"))});
        checks.push_back(
            {place.country, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a country"))});
        checks.push_back({place.phone, isNameText, phone});
    }
    for (const int column : {columns.extra.cardNumber, columns.extra.iban, columns.extra.nationalId})
        checks.push_back({column, isUnspoilt, spoilt()});
    return checks;
}

} // namespace scrim::intake
