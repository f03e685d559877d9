// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapped_customers.h"

#include "intake/cells.h"

#include <algorithm>

namespace scrim::intake {

namespace {

constexpr Target none = Target::Amount; ///< a target that customers do not have
constexpr std::size_t mostRows = 10'000;

} // namespace

struct MappedCustomers::Open
{
    records::CustomerInput customer;
    Sensitive keep;
    std::vector<qint64> lines;
    bool hasAddress = false;
};

MappedCustomers::MappedCustomers(Header header, Sink& sink, Mapping mapping, MapDefaults defaults)
    : Mapped(std::move(header), sink, std::move(mapping), std::move(defaults)),
      m_hasAddressRows(columns().has(QLatin1String("_address_street")) || columns().has(QLatin1String("_address_city")))
{
    check(
        Target::OrderCount, [](Bytes cell) { return count(cell).has_value(); },
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "not a whole number")));
}

MappedCustomers::~MappedCustomers() = default;

Result<void> MappedCustomers::take(const CsvRecord& record)
{
    std::optional<Reject> fault =
        faultOf(record, checks(), {columnsOf(Target::Id).empty() ? Header::none : columnsOf(Target::Id).front()});
    const Row row(record);
    if (!fault && m_open && m_open->lines.size() < mostRows && isFurtherAddress(row)) {
        m_open->lines.push_back(row.line());
        addAddress(row);
        return {};
    }
    if (auto finished = finish(); !finished)
        return finished;
    if (!fault) {
        m_open = std::make_unique<Open>();
        m_open->lines.push_back(row.line());
        fault = read(row);
    }
    if (!fault)
        return {};
    m_open.reset();
    return sink().reject(*fault);
}

Result<void> MappedCustomers::take(const JsonRows& rows)
{
    if (auto taken = take(rows.own); !taken)
        return taken;
    return finish();
}

Result<void> MappedCustomers::finish()
{
    const auto open = std::move(m_open);
    return open ? sink().store(std::move(open->customer), rowsAt(std::move(open->lines))) : Result<void>();
}

/// Of the customer above: Magento leaves that row's own columns empty.
bool MappedCustomers::isFurtherAddress(const Row& row) const
{
    const auto isEmpty = [&](Target target) { return columnOf(row, target) == Header::none; };
    return m_hasAddressRows && isEmpty(Target::Email) && isEmpty(Target::Name) && isEmpty(Target::Id);
}

std::optional<Reject> MappedCustomers::read(const Row& row)
{
    records::CustomerInput& customer = m_open->customer;
    customer.source = mapping().source;
    customer.externalId = clearText(cell(row, Target::Id));
    customer.name = joinedText(row, Target::Name, QLatin1Char(' ')).simplified();
    if (customer.name.isEmpty())
        customer.name = joinedText(row, Target::BillingName, QLatin1Char(' ')).simplified();
    if (customer.name.isEmpty() && cell(row, Target::Email).empty() && phoneOf(row, Target::Phone).empty())
        return reject(row.line(), Header::none,
                      QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "no name, no e-mail and no phone")));
    customer.company = firstText(row, Target::Company);
    customer.note = joinedText(row, Target::Note, QLatin1Char('\n'));
    const QStringList tags =
        joinedText(row, Target::Tags, QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& tag : tags) {
        if (const QString word = tag.simplified(); !word.isEmpty())
            customer.tags.append(word);
    }
    customer.orderCount = count(cell(row, Target::OrderCount)).value_or(0);
    if (!cell(row, Target::Spent).empty()) {
        customer.spent.currency = currencyOf(row, Target::Spent);
        const auto spent = amountOf(row, Target::Spent, customer.spent.currency);
        if (!spent)
            return reject(row.line(), columnOf(row, Target::Spent), amountReason());
        customer.spent.minor = *spent;
    }
    addSensitive(row);
    return std::nullopt;
}

void MappedCustomers::addSensitive(const Row& row)
{
    Sensitive::Inputs& to = m_open->customer.sensitive;
    addAddress(row);
    m_open->keep.add(to, policy::Field::Email, cell(row, Target::Email));
    m_open->keep.add(to, policy::Field::Phone, phoneOf(row, Target::Phone), regionOf(m_open->customer.country));
    addExtra(m_open->keep, to, row,
             {policy::Field::BirthDate, policy::Field::NationalId, policy::Field::CardNumber, policy::Field::Iban});
}

void MappedCustomers::addAddress(const Row& row)
{
    if (m_open->hasAddress)
        return;
    records::CustomerInput& customer = m_open->customer;
    const AddressCells address = addressOf(row, {none, none, Target::Street, Target::Street2, Target::Postcode,
                                                 Target::Town, Target::Province, Target::Country});
    m_open->hasAddress = !address.street.empty() || !address.postcode.empty() || !address.town.empty();
    if (!m_open->hasAddress && address.country.isEmpty())
        return;
    customer.town = clearText(address.town);
    customer.country = address.country;
    m_open->keep.addAddress(customer.sensitive, policy::Field::Address, address);
}

} // namespace scrim::intake
