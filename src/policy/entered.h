// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "policy/field.h"

#include <QString>

#include <optional>

/// What a person types as a field's new value, checked before it is stored.
namespace scrim::policy {

/// Whether it holds the dots of a mask, or the stars and crosses of others' masks ("****", "XXXX"): never a value.
[[nodiscard]] bool looksLikeMask(Bytes text);

struct Entered
{
    SecretBytes value;      ///< as it is stored, UTF-8
    SecretBytes normalized; ///< for the blind index; empty where there is none
    QString mask;
    QString town, country; ///< of an address
};

/// A new value, whole. WrongFormat with a sentence for the person, and nothing of the value, for what is none: a phone
/// is held against libphonenumber (`region`: country for a number without a country code) and stored as E.164, an
/// e-mail address needs both its sides, a birth date is a day like 1980-12-31 or 31.12.1980 and stored as the former, a
/// card and an IBAN must pass their checks. Not for addresses.
[[nodiscard]] Result<Entered> enteredValue(FieldKind kind, Bytes typed, const QString& region);

/// An address by its lines.
struct EnteredAddress
{
    Bytes name; ///< of an order's; else empty
    Bytes street;
    Bytes street2; ///< may be empty
    Bytes postcode;
    QString town, country; ///< what everybody may see of it
};
/// Composed as an import composes it. WrongFormat without street, town or country, and for a postcode without a digit
/// or letter.
[[nodiscard]] Result<Entered> enteredAddress(const EnteredAddress& typed);

} // namespace scrim::policy
