// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/proposal.h"

#include "intake/column_names.h"

#include <algorithm>
#include <optional>

namespace scrim::intake {

namespace {

using Records = Mapping::Records;

/// The shape that a target's cells have; null for one that may look like anything.
std::optional<CellShape> expected(Target target)
{
    switch (target) {
    case Target::Email:
        return CellShape::Email;
    case Target::Phone:
    case Target::BillingPhone:
    case Target::ShippingPhone:
        return CellShape::Phone;
    case Target::CardNumber:
        return CellShape::Card;
    case Target::Iban:
        return CellShape::Iban;
    case Target::BirthDate:
    case Target::PlacedAt:
    case Target::PaidAt:
    case Target::PackedAt:
    case Target::ShippedAt:
    case Target::DeliveredAt:
    case Target::ReturnedAt:
    case Target::CancelledAt:
        return CellShape::Date;
    default:
        return std::nullopt;
    }
}

/// A shape of its own is proof; no shape is none, since bare digits may well be a phone number, and a masked card
/// still stands in a card's column.
bool contradicts(CellShape shape, Target target)
{
    const auto wanted = expected(target);
    const bool isTelling = shape == CellShape::Email || shape == CellShape::Iban || shape == CellShape::Card ||
                           shape == CellShape::Phone || shape == CellShape::Date;
    return isTelling && shape != wanted;
}

class Proposer
{
public:
    explicit Proposer(const Columns& columns) : m_columns(columns)
    {
        for (const QString& name : columns.names)
            m_named.push_back(sensedName(name));
    }

    Proposal operator()()
    {
        m_proposal.mapping.records = kind();
        for (std::size_t i = 0; i < m_named.size(); ++i)
            takeByName(i);
        for (std::size_t i = 0; i < m_named.size(); ++i)
            takeByCells(i);
        for (const Target target : {Target::Name, Target::BillingName, Target::ShippingName}) {
            if (isFor(target, m_proposal.mapping.records))
                addNames(target);
        }
        settle();
        return std::move(m_proposal);
    }

private:
    [[nodiscard]] bool senses(NameSense sense) const
    {
        return std::ranges::any_of(m_named, [sense](const auto& named) { return named && named->sense == sense; });
    }
    [[nodiscard]] bool names(Target target) const
    {
        return std::ranges::any_of(m_named, [target](const auto& named) {
            return named && named->sense == NameSense::Plain && named->target == target;
        });
    }

    [[nodiscard]] Records kind() const
    {
        const bool hasLines = names(Target::LineTitle) || names(Target::LineQuantity);
        const bool hasMoney = names(Target::Total) || names(Target::Subtotal);
        if (senses(NameSense::OrderKey) && (hasLines || hasMoney || names(Target::PlacedAt)))
            return Records::Orders;
        return Records::Customers;
    }

    [[nodiscard]] std::optional<Target> targetOf(const NamedColumn& named) const
    {
        const bool isOrders = m_proposal.mapping.records == Records::Orders;
        switch (named.sense) {
        case NameSense::CustomerKey:
            return isOrders ? Target::CustomerId : Target::Id;
        case NameSense::OrderKey:
            return Target::Number;
        case NameSense::FirstName:
        case NameSense::LastName:
            return std::nullopt; // together
        case NameSense::Plain:
            break;
        }
        // An order has no address of its own but the two.
        constexpr std::array own{Target::Street, Target::Street2,  Target::Postcode,
                                 Target::Town,   Target::Province, Target::Country};
        constexpr std::array billing{Target::BillingStreet, Target::BillingStreet2,  Target::BillingPostcode,
                                     Target::BillingTown,   Target::BillingProvince, Target::BillingCountry};
        const auto place = std::ranges::find(own, named.target);
        return isOrders && place != own.end() ? billing.at(static_cast<std::size_t>(place - own.begin()))
                                              : named.target;
    }

    void take(Target target, std::size_t column, Evidence evidence)
    {
        m_proposal.mapping.fields.emplace(target, QStringList{m_columns.names[static_cast<qsizetype>(column)]});
        m_proposal.because.emplace(target, evidence);
        m_taken.push_back(column);
    }

    void takeByName(std::size_t column)
    {
        const auto target = m_named[column] ? targetOf(*m_named[column]) : std::nullopt;
        if (!target || !isFor(*target, m_proposal.mapping.records) || m_proposal.mapping.fields.contains(*target) ||
            contradicts(m_columns.shapes[column].mostly(), *target))
            return;
        take(*target, column, Evidence::Name);
    }

    void takeByCells(std::size_t column)
    {
        if (std::ranges::find(m_taken, column) != m_taken.end())
            return;
        for (const Target target : {Target::Email, Target::Iban, Target::CardNumber, Target::Phone}) {
            const bool fits = m_columns.shapes[column].mostly() == expected(target);
            if (fits && !m_proposal.mapping.fields.contains(target))
                take(target, column, Evidence::Cells);
        }
    }

    /// "First name" and "Last name" are one name, whatever else is called a name ("Nom" is a last name beside
    /// "Prénom").
    void addNames(Target target)
    {
        QStringList first, last;
        for (std::size_t i = 0; i < m_named.size(); ++i) {
            if (!m_named[i] || m_named[i]->target != target)
                continue;
            if (m_named[i]->sense == NameSense::FirstName)
                first.append(m_columns.names[static_cast<qsizetype>(i)]);
            if (m_named[i]->sense == NameSense::LastName)
                last.append(m_columns.names[static_cast<qsizetype>(i)]);
        }
        auto& fields = m_proposal.mapping.fields;
        const auto whole = fields.find(target);
        if (last.isEmpty() && !first.isEmpty() && whole != fields.end())
            last = whole->second;
        if ((first.isEmpty() && last.isEmpty()) || (whole != fields.end() && first.isEmpty()))
            return;
        fields[target] = first.mid(0, 1) + last.mid(0, 1);
        m_proposal.because.emplace(target, Evidence::Name);
    }

    /// How amounts and dates are written, where one column leaves no doubt.
    void settle()
    {
        Mapping& mapping = m_proposal.mapping;
        for (const auto& [target, columns] : mapping.fields) {
            const auto at = m_columns.names.indexOf(columns.front());
            const ColumnShape& shape = m_columns.shapes[static_cast<std::size_t>(at)];
            const bool isAmount = (target >= Target::Total && target <= Target::Refunded) || target == Target::Spent ||
                                  target == Target::LinePrice || target == Target::Amount;
            if (isAmount && mapping.decimal == DecimalMark::Either)
                mapping.decimal = shape.mark().value_or(DecimalMark::Either);
            if (expected(target) == CellShape::Date && mapping.dates.order == DateOrder::Either)
                mapping.dates.order = shape.dateOrder().value_or(DateOrder::Either);
        }
    }

    const Columns& m_columns;
    std::vector<std::optional<NamedColumn>> m_named;
    std::vector<std::size_t> m_taken;
    Proposal m_proposal;
};

} // namespace

Proposal propose(const Columns& columns)
{
    return Proposer(columns)();
}

} // namespace scrim::intake
