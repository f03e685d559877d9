// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/shopify_customers.h"

#include "intake/cells.h"
#include "policy/normalize.h"

#include <algorithm>
#include <array>

namespace scrim::intake {

using Latin = QLatin1String;

bool ShopifyCustomers::fits(const Header& header)
{
    const std::array names{Latin("first name"), Latin("last name")};
    const std::array others{Latin("email"), Latin("phone"), Latin("customer id"), Latin("default address phone")};
    const auto isThere = [&header](Latin name) { return header.has(name); };
    return std::ranges::any_of(names, isThere) && std::ranges::any_of(others, isThere);
}

ShopifyCustomers::ShopifyCustomers(Header header, Sink& sink, QString defaultRegion, QString currency)
    : Mapper(std::move(header), sink),
      m_defaultRegion(std::move(defaultRegion)),
      m_currency(std::move(currency)),
      m_columns(takeColumns(columns())),
      m_checks(checksFor(m_columns, columns()))
{}

ShopifyCustomers::Columns ShopifyCustomers::takeColumns(Header& header)
{
    Columns columns{};
    columns.id = header.take({Latin("customer id"), Latin("id")});
    columns.firstName = header.take({Latin("first name")});
    columns.lastName = header.take({Latin("last name")});
    columns.email = header.take({Latin("email")});
    columns.phone = header.take({Latin("phone")});
    columns.addressPhone = header.take({Latin("default address phone")});
    columns.company = header.take({Latin("default address company"), Latin("company")});
    columns.street = header.take({Latin("default address address1"), Latin("address1")});
    columns.street2 = header.take({Latin("default address address2"), Latin("address2")});
    columns.town = header.take({Latin("default address city"), Latin("city")});
    columns.province = header.take({Latin("default address province code"), Latin("province code")});
    columns.provinceName = header.take({Latin("default address province"), Latin("province")});
    columns.country = header.take({Latin("default address country"), Latin("country")});
    columns.countryCode = header.take({Latin("default address country code"), Latin("country code")});
    columns.postcode = header.take({Latin("default address zip"), Latin("zip"), Latin("postal code")});
    if (columns.postcode == Header::none)
        columns.postcode =
            header.takeLoosely({Latin("pincode"), Latin("addresspincode"), Latin("defaultaddresspincode")});
    columns.spent = header.take({Latin("total spent")});
    columns.orders = header.take({Latin("total orders")});
    columns.note = header.take({Latin("note")});
    columns.tags = header.take({Latin("tags")});
    columns.extra = takeExtraColumns(header);
    return columns;
}

std::vector<Check> ShopifyCustomers::checksFor(const Columns& columns, Header& header)
{
    std::vector<Check> checks;
    for (const int column :
         {columns.email, columns.phone, columns.addressPhone, columns.street, columns.street2, columns.postcode,
          columns.extra.cardNumber, columns.extra.iban, columns.extra.birthDate, columns.extra.nationalId})
        checks.push_back({column, isNoMask, hidden()});
    checks.insert(
        checks.end(),
        {
            {columns.id, isIdentifier, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an id"))},
            {columns.firstName, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a name"))},
            {columns.lastName, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a name"))},
            {columns.email, isEmail, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an e-mail address"))},
            // An e-mail address there means a shifted row; anything else that is no phone is left out.
            {columns.phone, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a phone number"))},
            {columns.addressPhone, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a phone number"))},
            {columns.company, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a company"))},
            {columns.town, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a town"))},
            {columns.country, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a country"))},
            {columns.spent, [](Bytes cell) { return amount(cell, 2).has_value(); },
             QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an amount like 1234.50"))},
            {columns.orders, [](Bytes cell) { return count(cell).has_value(); },
             QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a whole number"))},
        });
    for (const int column : {columns.extra.cardNumber, columns.extra.iban, columns.extra.nationalId})
        checks.push_back({column, isUnspoilt, spoilt()});
    // Not stored, but where they do not say yes or no, the row is shifted.
    for (const Latin name : {Latin("accepts email marketing"), Latin("accepts marketing"),
                             Latin("accepts sms marketing"), Latin("tax exempt")})
        checks.push_back(
            {header.take({name}), isYesNo, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "neither yes nor no"))});
    return checks;
}

Result<void> ShopifyCustomers::take(const CsvRecord& record)
{
    if (const auto fault =
            faultOf(record, m_checks, {m_columns.id, m_columns.firstName, m_columns.lastName, m_columns.email}))
        return sink().reject(*fault);
    const Row row(record);
    records::CustomerInput customer;
    Sensitive keep;
    if (const auto fault = read(row, customer))
        return sink().reject(*fault);
    addSensitive(row, customer, keep);
    return sink().store(std::move(customer), rowsAt({row.line()}));
}

std::optional<Reject> ShopifyCustomers::read(const Row& row, records::CustomerInput& customer)
{
    customer.source = QStringLiteral("shopify");
    customer.externalId = clearText(row.cell(m_columns.id));
    customer.name = (text(row, m_columns.firstName) + QLatin1Char(' ') + text(row, m_columns.lastName)).simplified();
    const bool isNobody = row.isEmpty(m_columns.email) && phone(row, m_columns.phone).empty() &&
                          phone(row, m_columns.addressPhone).empty();
    if (customer.name.isEmpty() && isNobody)
        return reject(row.line(), Header::none,
                      QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "no name, no e-mail and no phone")));
    customer.company = text(row, m_columns.company);
    customer.note = text(row, m_columns.note);
    const QStringList tags = text(row, m_columns.tags).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& tag : tags) {
        if (const QString word = tag.simplified(); !word.isEmpty())
            customer.tags.append(word);
    }
    customer.orderCount = count(row.cell(m_columns.orders)).value_or(0);
    // The export names no currency; it is the caller's to say.
    if (!row.isEmpty(m_columns.spent))
        customer.spent = {amount(row.cell(m_columns.spent), records::decimalsOf(m_currency)).value_or(0), m_currency};
    customer.town = text(row, m_columns.town);
    const QString country = text(row, m_columns.country);
    customer.country = countryName(country.isEmpty() ? text(row, m_columns.countryCode) : country);
    return std::nullopt;
}

void ShopifyCustomers::addSensitive(const Row& row, records::CustomerInput& customer, Sensitive& keep)
{
    QString region = policy::regionFromCountry(customer.country);
    if (region.isEmpty())
        region = m_defaultRegion;
    const Bytes ownPhone = phone(row, m_columns.phone);
    Sensitive::Inputs& to = customer.sensitive;
    keep.add(to, policy::Field::Email, row.cell(m_columns.email));
    keep.add(to, policy::Field::Phone, ownPhone.empty() ? phone(row, m_columns.addressPhone) : ownPhone, region);
    AddressCells address;
    address.street = addressLine(row, m_columns.street);
    address.street2 = addressLine(row, m_columns.street2);
    address.postcode = postcode(row, m_columns.postcode);
    address.town = addressLine(row, m_columns.town);
    address.province =
        addressLine(row, row.isEmpty(m_columns.provinceName) ? m_columns.province : m_columns.provinceName);
    address.country = customer.country;
    keep.addAddress(to, policy::Field::Address, address);
    addIdentity(keep, to, row, m_columns.extra);
    addPayment(keep, to, row, m_columns.extra);
}

} // namespace scrim::intake
