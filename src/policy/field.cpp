// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/field.h"

namespace scrim::policy {

namespace {

struct Row
{
    Field field;
    FieldKind kind;
    FieldClass fieldClass;
    QLatin1String name;
    QLatin1String label;
};

constexpr std::array rows{
    Row{Field::Email, FieldKind::Email, FieldClass::Contact, QLatin1String("email"), QLatin1String("E-mail")},
    Row{Field::Phone, FieldKind::Phone, FieldClass::Contact, QLatin1String("phone"), QLatin1String("Phone")},
    Row{Field::Address, FieldKind::Address, FieldClass::Address, QLatin1String("address"), QLatin1String("Address")},
    Row{Field::BillingAddress, FieldKind::Address, FieldClass::Address, QLatin1String("billing_address"),
        QLatin1String("Billing address")},
    Row{Field::ShippingAddress, FieldKind::Address, FieldClass::Address, QLatin1String("shipping_address"),
        QLatin1String("Shipping address")},
    Row{Field::BillingPhone, FieldKind::Phone, FieldClass::Contact, QLatin1String("billing_phone"),
        QLatin1String("Billing phone")},
    Row{Field::ShippingPhone, FieldKind::Phone, FieldClass::Contact, QLatin1String("shipping_phone"),
        QLatin1String("Shipping phone")},
    Row{Field::BirthDate, FieldKind::BirthDate, FieldClass::Identity, QLatin1String("birth_date"),
        QLatin1String("Birth date")},
    Row{Field::NationalId, FieldKind::NationalId, FieldClass::Identity, QLatin1String("national_id"),
        QLatin1String("National ID")},
    Row{Field::CardNumber, FieldKind::CardNumber, FieldClass::Payment, QLatin1String("card_number"),
        QLatin1String("Card number")},
    Row{Field::Iban, FieldKind::Iban, FieldClass::Payment, QLatin1String("iban"), QLatin1String("IBAN")},
};
static_assert(rows.size() == allFields.size());

const Row& rowOf(Field field)
{
    for (const Row& row : rows) {
        if (row.field == field)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

FieldKind kindOf(Field field)
{
    return rowOf(field).kind;
}

FieldClass classOf(Field field)
{
    return rowOf(field).fieldClass;
}

QString name(Field field)
{
    return rowOf(field).name;
}

QString label(Field field)
{
    return rowOf(field).label;
}

QString name(FieldClass fieldClass)
{
    switch (fieldClass) {
    case FieldClass::Contact:
        return QStringLiteral("contact");
    case FieldClass::Address:
        return QStringLiteral("address");
    case FieldClass::Identity:
        return QStringLiteral("identity");
    case FieldClass::Payment:
        break;
    }
    return QStringLiteral("payment");
}

QString label(FieldClass fieldClass)
{
    switch (fieldClass) {
    case FieldClass::Contact:
        return QStringLiteral("Contact");
    case FieldClass::Address:
        return QStringLiteral("Address");
    case FieldClass::Identity:
        return QStringLiteral("Identity");
    case FieldClass::Payment:
        break;
    }
    return QStringLiteral("Payment");
}

std::optional<FieldClass> fieldClassFrom(QStringView text)
{
    for (const FieldClass fieldClass : allFieldClasses) {
        if (name(fieldClass) == text)
            return fieldClass;
    }
    return std::nullopt;
}

std::optional<Field> fieldFrom(QStringView text)
{
    for (const Row& row : rows) {
        if (row.name == text)
            return row.field;
    }
    return std::nullopt;
}

} // namespace scrim::policy
