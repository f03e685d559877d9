// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapped.h"

#include "intake/cells.h"
#include "policy/normalize.h"

#include <algorithm>

namespace scrim::intake {

Mapped::Mapped(Header header, Sink& sink, Mapping mapping, MapDefaults defaults)
    : Mapper(std::move(header), sink), m_mapping(std::move(mapping)), m_defaults(std::move(defaults))
{
    QMap<QString, int> taken; // a column may be two things: the shop's phone is the order's and the customer's
    for (const auto& [target, names] : m_mapping.fields) {
        for (const QString& column : names) {
            const QString key = column.toLower();
            if (!taken.contains(key))
                taken.insert(key, columns().take(key));
            const int index = taken.value(key);
            if (index == Header::none)
                m_missing.append(column);
            else
                m_columns.at(static_cast<std::size_t>(target)).push_back(index);
        }
    }
    m_missing.removeDuplicates();
    for (const Target target :
         {Target::Email, Target::Phone, Target::BillingPhone, Target::ShippingPhone, Target::BirthDate,
          Target::NationalId, Target::CardNumber, Target::Iban, Target::Street, Target::Street2, Target::Postcode,
          Target::BillingStreet, Target::BillingStreet2, Target::BillingPostcode, Target::ShippingStreet,
          Target::ShippingStreet2, Target::ShippingPostcode})
        check(target, isNoMask, hidden());
    check(Target::Id, isIdentifier, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an id")));
    check(Target::Email, isEmail, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not an e-mail address")));
    for (const Target target : {Target::Phone, Target::BillingPhone, Target::ShippingPhone})
        check(target, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a phone number")));
    for (const Target target : {Target::Name, Target::BillingName, Target::ShippingName})
        check(target, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a name")));
    for (const Target target : {Target::Company, Target::BillingCompany, Target::ShippingCompany})
        check(target, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a company")));
    for (const Target target : {Target::Town, Target::BillingTown, Target::ShippingTown})
        check(target, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a town")));
    for (const Target target : {Target::Country, Target::BillingCountry, Target::ShippingCountry})
        check(target, isNameText, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a country")));
    check(Target::Currency, isCurrency, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a currency's code")));
    for (const Target target : {Target::CardNumber, Target::Iban, Target::NationalId})
        check(target, isUnspoilt, spoilt());
}

void Mapped::check(Target target, bool (*fits)(Bytes cell), const QString& reason)
{
    for (const int column : columnsOf(target))
        m_checks.push_back({column, fits, reason});
}

QString Mapped::amountReason()
{
    return QStringLiteral(
        QT_TRANSLATE_NOOP("scrim::Core", "not an amount like 1234.50, or one that could be read in two ways"));
}

const std::vector<int>& Mapped::columnsOf(Target target) const
{
    return m_columns.at(static_cast<std::size_t>(target));
}

int Mapped::columnOf(const Row& row, Target target) const
{
    const std::vector<int>& own = columnsOf(target);
    const auto found = std::ranges::find_if(own, [&row](int column) { return !row.isEmpty(column); });
    return found == own.end() ? Header::none : *found;
}

QString Mapped::joinedText(const Row& row, Target target, QLatin1Char separator)
{
    QStringList parts;
    for (const int column : columnsOf(target)) {
        if (QString part = text(row, column).trimmed(); !part.isEmpty())
            parts.append(std::move(part));
    }
    return parts.join(separator);
}

Bytes Mapped::phoneOf(const Row& row, Target target)
{
    for (const int column : columnsOf(target)) {
        if (const Bytes number = phone(row, column); !number.empty())
            return number;
    }
    return {};
}

std::optional<qint64> Mapped::amountOf(const Row& row, Target target, const QString& currency) const
{
    const Bytes given = cell(row, target);
    return given.empty() ? 0 : amount(given, records::decimalsOf(currency), m_mapping.decimal);
}

/// What the row says, in a column of its own or with the amount; else what the mapping or the call says.
QString Mapped::currencyOf(const Row& row, Target amount)
{
    QString currency = clearText(cell(row, Target::Currency)).toUpper();
    if (currency.isEmpty())
        currency = currencyIn(cell(row, amount));
    if (currency.isEmpty())
        currency = m_mapping.currency;
    return currency.isEmpty() ? m_defaults.currency : currency;
}

std::expected<QString, Reject> Mapped::momentOf(const Row& row, Target local, std::optional<Target> utc) const
{
    const bool isLocal = columnOf(row, local) != Header::none;
    const Bytes there = utc ? cell(row, *utc) : Bytes();
    const Bytes given = isLocal ? cell(row, local) : there;
    if (given.empty())
        return QString();
    const auto moment = dateTime(given, m_mapping.dates);
    if (!moment)
        return std::unexpected(reject(
            row.line(), columnOf(row, isLocal ? local : utc.value_or(local)),
            QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a date, or one that could be read in two ways"))));
    return withOffset(*moment, isLocal ? dateTime(there, DateRules{}).value_or(QString()) : *moment);
}

void Mapped::addExtra(Sensitive& keep, Sensitive::Inputs& to, const Row& row,
                      std::initializer_list<policy::Field> fields)
{
    for (const policy::Field field : fields) {
        const Target target = field == policy::Field::BirthDate    ? Target::BirthDate
                              : field == policy::Field::NationalId ? Target::NationalId
                              : field == policy::Field::CardNumber ? Target::CardNumber
                                                                   : Target::Iban;
        keep.add(to, field, cell(row, target));
    }
}

AddressCells Mapped::addressOf(const Row& row, const Place& place)
{
    // Where a target has two columns, they are two addresses: the one that has a street, a postcode or a town.
    const auto cellsOf = [&](std::size_t choice) {
        const auto columnAt = [&](Target target) {
            const std::vector<int>& own = columnsOf(target);
            return choice < own.size() ? own[choice] : Header::none;
        };
        AddressCells address;
        address.street = addressLine(row, columnAt(place.street));
        address.street2 = addressLine(row, columnAt(place.street2));
        address.postcode = postcode(row, columnAt(place.postcode));
        address.town = addressLine(row, columnAt(place.town));
        address.province = addressLine(row, columnAt(place.province));
        address.country = countryName(text(row, columnAt(place.country)));
        return address;
    };
    const std::size_t choices = std::max({columnsOf(place.street).size(), columnsOf(place.postcode).size(),
                                          columnsOf(place.town).size(), columnsOf(place.country).size()});
    for (std::size_t choice = 0; choice < choices; ++choice) {
        AddressCells address = cellsOf(choice);
        const bool isThere = !address.street.empty() || !address.postcode.empty() || !address.town.empty();
        if (isThere || choice + 1 == choices)
            return isThere ? address : cellsOf(0);
    }
    return {};
}

QString Mapped::regionOf(const QString& country) const
{
    const QString region = policy::regionFromCountry(country);
    return region.isEmpty() ? m_defaults.region : region;
}

} // namespace scrim::intake
