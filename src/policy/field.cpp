// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/field.h"

#include "base/core_text.h"

namespace scrim::policy {

namespace {

struct Row
{
    Field field;
    FieldKind kind;
    FieldClass fieldClass;
    QLatin1String name;
    const char* label;
};

constexpr std::array rows{
    Row{Field::Email, FieldKind::Email, FieldClass::Contact, QLatin1String("email"),
        QT_TRANSLATE_NOOP("scrim::Core", "E-mail")},
    Row{Field::Phone, FieldKind::Phone, FieldClass::Contact, QLatin1String("phone"),
        QT_TRANSLATE_NOOP("scrim::Core", "Phone")},
    Row{Field::Address, FieldKind::Address, FieldClass::Address, QLatin1String("address"),
        QT_TRANSLATE_NOOP("scrim::Core", "Address")},
    Row{Field::BillingAddress, FieldKind::Address, FieldClass::Address, QLatin1String("billing_address"),
        QT_TRANSLATE_NOOP("scrim::Core", "Billing address")},
    Row{Field::ShippingAddress, FieldKind::Address, FieldClass::Address, QLatin1String("shipping_address"),
        QT_TRANSLATE_NOOP("scrim::Core", "Shipping address")},
    Row{Field::BillingPhone, FieldKind::Phone, FieldClass::Contact, QLatin1String("billing_phone"),
        QT_TRANSLATE_NOOP("scrim::Core", "Billing phone")},
    Row{Field::ShippingPhone, FieldKind::Phone, FieldClass::Contact, QLatin1String("shipping_phone"),
        QT_TRANSLATE_NOOP("scrim::Core", "Shipping phone")},
    Row{Field::BirthDate, FieldKind::BirthDate, FieldClass::Identity, QLatin1String("birth_date"),
        QT_TRANSLATE_NOOP("scrim::Core", "Birth date")},
    Row{Field::NationalId, FieldKind::NationalId, FieldClass::Identity, QLatin1String("national_id"),
        QT_TRANSLATE_NOOP("scrim::Core", "National ID")},
    Row{Field::CardNumber, FieldKind::CardNumber, FieldClass::Payment, QLatin1String("card_number"),
        QT_TRANSLATE_NOOP("scrim::Core", "Card number")},
    Row{Field::Iban, FieldKind::Iban, FieldClass::Payment, QLatin1String("iban"),
        QT_TRANSLATE_NOOP("scrim::Core", "IBAN")},
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
    return Core::tr(rowOf(field).label);
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
        return Core::tr("Contact", "kind of data");
    case FieldClass::Address:
        return Core::tr("Address", "kind of data");
    case FieldClass::Identity:
        return Core::tr("Identity", "kind of data");
    case FieldClass::Payment:
        break;
    }
    return Core::tr("Payment", "kind of data");
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
