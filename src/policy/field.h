// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace scrim::policy {

/// What a key opens: each class has a key pair of its own (design, section 3).
enum class FieldClass
{
    Contact,
    Address,
    Identity,
    Payment,
};
inline constexpr std::array allFieldClasses{FieldClass::Contact, FieldClass::Address, FieldClass::Identity,
                                            FieldClass::Payment};

/// What a value is, and so how it is masked.
enum class FieldKind
{
    Email,
    Phone,
    Address,
    BirthDate,
    NationalId,
    CardNumber,
    Iban,
};

/// One sensitive field of a record: its name in the cache, JSON and log, its kind and its class.
enum class Field
{
    Email,
    Phone,
    Address,         ///< a customer's
    BillingAddress,  ///< an order's
    ShippingAddress, ///< an order's
    BillingPhone,
    ShippingPhone,
    BirthDate,
    NationalId,
    CardNumber,
    Iban,
};
inline constexpr std::array allFields{
    Field::Email,           Field::Phone,        Field::Address,       Field::BillingAddress,
    Field::ShippingAddress, Field::BillingPhone, Field::ShippingPhone, Field::BirthDate,
    Field::NationalId,      Field::CardNumber,   Field::Iban};

[[nodiscard]] FieldKind kindOf(Field field);
[[nodiscard]] FieldClass classOf(Field field);

/// Stable names: "contact"; "email", "billing_address". The same in JSON, in the log and in the cache.
[[nodiscard]] QString name(FieldClass fieldClass);
[[nodiscard]] QString name(Field field);
[[nodiscard]] std::optional<FieldClass> fieldClassFrom(QStringView name);
[[nodiscard]] std::optional<Field> fieldFrom(QStringView name);
/// For the person: "Card number", "Billing address".
[[nodiscard]] QString label(Field field);
[[nodiscard]] QString label(FieldClass fieldClass);

} // namespace scrim::policy
