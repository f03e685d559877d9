// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace scrim::intake {

/// A name as its bearer writes it, and in the letters of an e-mail address.
struct DemoName
{
    std::string_view written;
    std::string_view latin;
};

struct DemoTown
{
    std::string_view name;
    std::string_view postcode; ///< '#' stands for a digit
    std::string_view province; ///< may be empty
};

/// One part of the fictional clientele: names, places, numbers and money that belong together.
struct DemoPlace
{
    std::string_view country; ///< ISO 3166
    std::string_view currency;
    std::span<const DemoName> firstNames;
    std::span<const DemoName> lastNames;
    std::span<const DemoTown> towns;
    std::span<const std::string_view> streets; ///< '#' stands for a digit
    /// Numbers that the regulators keep for fiction; from a neighbour where the country keeps none. '#': a digit.
    std::span<const std::string_view> phones;
    std::string_view iban;       ///< what follows the check digits, under a bank code that no bank has; may be empty
    std::string_view nationalId; ///< of a form that is never given out; may be empty
    bool familyFirst = false;
    int weight = 1; ///< how many of the clientele live there, relatively
};

[[nodiscard]] std::span<const DemoPlace> demoPlaces();

} // namespace scrim::intake
