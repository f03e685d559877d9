// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mapping.h"

#include <QString>

#include <optional>

namespace scrim::intake {

/// What a column's name says, where shops and spreadsheets agree on it: in English, German, French and Spanish, in any
/// case and spelling of its words ("Rechnungs-PLZ", "billing_postcode", "Code postal (facturation)").
enum class NameSense
{
    CustomerKey, ///< the source's id of a customer
    OrderKey,    ///< an order's number
    FirstName,
    LastName,
    Plain, ///< just what NamedColumn::target says
};
struct NamedColumn
{
    NameSense sense = NameSense::Plain;
    Target target = Target::Name; ///< of the billing or delivery address where the name says so; none for the keys
};
[[nodiscard]] std::optional<NamedColumn> sensedName(const QString& column);

} // namespace scrim::intake
