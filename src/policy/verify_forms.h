// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "policy/verification.h"

#include <QLocale>
#include <QString>

/// The forms in which what a caller says equals what is kept, however either is spelled. All of them are UTF-8 of at
/// most longestForm bytes; empty where there is none.
namespace scrim::policy {

inline constexpr std::size_t longestForm = 320;

/// What "03/04/1980" means.
enum class DateOrder
{
    DayFirst,
    MonthFirst,
};
/// As people of that locale write dates; DayFirst where the year comes first.
[[nodiscard]] DateOrder dateOrderOf(const QLocale& locale);

/// What a spelling leaves open, and who it is about says.
struct Spelling
{
    QString region = {}; ///< ISO 3166 country of a phone without its country code; may be empty
    DateOrder dates = DateOrder::DayFirst;
    QString town = {}; ///< of the address: the postcode stands beside it
};

/// What was typed, which must be whole: four characters for a last four, never fewer. Empty for anything else.
[[nodiscard]] SecretBytes saidForm(VerifyKind kind, Bytes typed, const Spelling& spelling);

/// The same form of what is kept: of the field's value, or of its mask for what is held against that
/// (VerifyBy::Mask). Empty where the value has no such part.
[[nodiscard]] SecretBytes keptForm(VerifyKind kind, Bytes value, const Spelling& spelling);

/// "1980-04-03" for that, "3.4.1980", "03/04/1980" and, without separators, "03041980" or "19800403"; digits of any
/// script; empty unless there is such a day and its year has four digits.
[[nodiscard]] SecretBytes normalizedDate(Bytes value, DateOrder order);
/// Letters (upper case) and digits: "SW1A1AA", "10115" for "D-10115", "90210" for "90210-1234".
[[nodiscard]] SecretBytes normalizedPostcode(Bytes value);
/// Letters (upper case) and digits, 5 to 64 of them; spaces, dashes, dots and slashes are dropped.
[[nodiscard]] SecretBytes normalizedNationalId(Bytes value);

} // namespace scrim::policy
