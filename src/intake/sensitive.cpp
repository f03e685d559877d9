// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sensitive.h"

#include "base/bytes.h"
#include "intake/cells.h"
#include "policy/mask.h"
#include "policy/normalize.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

namespace scrim::intake {

namespace {

/// The parts that are not empty with `separator` between them.
SecretBytes joined(std::span<const Bytes> parts, std::uint8_t separator)
{
    std::size_t size = 0;
    for (const Bytes part : parts)
        size += part.size() + 1;
    SecretBytes text(size);
    std::size_t at = 0;
    for (const Bytes part : parts) {
        if (part.empty())
            continue;
        if (at > 0)
            text.bytes()[at++] = separator;
        std::ranges::copy(part, text.bytes().begin() + static_cast<std::ptrdiff_t>(at));
        at += part.size();
    }
    text.truncate(at);
    return text;
}

SecretBytes normalized(policy::FieldKind kind, Bytes value, const QString& region)
{
    if (kind == policy::FieldKind::Email)
        return policy::normalizedEmail(value);
    return kind == policy::FieldKind::Phone ? policy::normalizedPhone(value, region) : SecretBytes();
}

} // namespace

Bytes Sensitive::keep(SecretBytes value)
{
    return m_kept.emplace_back(std::move(value)).bytes();
}

void Sensitive::add(Inputs& to, policy::Field field, Bytes value, const QString& region)
{
    if (value.empty())
        return;
    const policy::FieldKind kind = policy::kindOf(field);
    records::SensitiveInput input;
    input.field = field;
    input.value = keep(SecretBytes::copyOf(value));
    input.normalized = keep(normalized(kind, value, region));
    // A phone in its national spelling has a country only in its normal form.
    const bool masksNormalForm = kind == policy::FieldKind::Phone && !input.normalized.empty();
    input.mask = policy::mask(kind, masksNormalForm ? input.normalized : input.value);
    to.push_back(std::move(input));
}

void Sensitive::addAddress(Inputs& to, policy::Field field, const AddressCells& address)
{
    if (address.street.empty() && address.street2.empty() && address.postcode.empty() && address.town.empty())
        return;
    const SecretBytes town = joined(std::array{address.postcode, address.town}, ' ');
    const QByteArray country = address.country.toUtf8();
    records::SensitiveInput input;
    input.field = field;
    input.value = keep(joined(std::array<Bytes, 7>{address.name, address.company, address.street, address.street2,
                                                   town.bytes(), address.province, asBytes(country)},
                              '\n'));
    input.mask = policy::addressMask(clearText(address.town), address.country);
    to.push_back(std::move(input));
}

ExtraColumns takeExtraColumns(Header& header)
{
    ExtraColumns columns;
    columns.cardNumber = header.takeLoosely({QLatin1String("cardnumber"), QLatin1String("creditcardnumber"),
                                             QLatin1String("ccnumber"), QLatin1String("pan")});
    columns.iban = header.takeLoosely({QLatin1String("iban"), QLatin1String("bankaccountiban")});
    columns.birthDate = header.takeLoosely(
        {QLatin1String("dateofbirth"), QLatin1String("birthdate"), QLatin1String("birthday"), QLatin1String("dob")});
    columns.nationalId =
        header.takeLoosely({QLatin1String("nationalid"), QLatin1String("nationalidnumber"), QLatin1String("ssn"),
                            QLatin1String("socialsecuritynumber"), QLatin1String("taxid"), QLatin1String("taxvat"),
                            QLatin1String("personalid")});
    return columns;
}

void addIdentity(Sensitive& keep, Sensitive::Inputs& to, const Row& row, const ExtraColumns& columns)
{
    keep.add(to, policy::Field::BirthDate, row.cell(columns.birthDate));
    keep.add(to, policy::Field::NationalId, row.cell(columns.nationalId));
}

void addPayment(Sensitive& keep, Sensitive::Inputs& to, const Row& row, const ExtraColumns& columns)
{
    keep.add(to, policy::Field::CardNumber, row.cell(columns.cardNumber));
    keep.add(to, policy::Field::Iban, row.cell(columns.iban));
}

QString countryName(const QString& cell)
{
    if (cell.size() != 2)
        return cell;
    const QLocale::Territory territory = QLocale::codeToTerritory(cell.toUpper());
    return territory == QLocale::AnyTerritory ? cell : QLocale::territoryToString(territory);
}

} // namespace scrim::intake
