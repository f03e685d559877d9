// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sensitive.h"

#include "base/bytes.h"
#include "intake/cells.h"
#include "policy/mask.h"
#include "policy/normalize.h"
#include "policy/verify_forms.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace scrim::intake {

namespace {

/// The parts that are not empty with `separator` between them.
WipedBytes joined(std::span<const Bytes> parts, std::uint8_t separator)
{
    std::size_t size = 0;
    for (const Bytes part : parts)
        size += part.empty() ? 0 : part.size() + 1;
    WipedBytes text(size == 0 ? 0 : size - 1, separator);
    std::size_t at = 0;
    for (const Bytes part : parts) {
        if (part.empty())
            continue;
        std::memcpy(text.data() + at, part.data(), part.size());
        at += part.size() + 1;
    }
    return text;
}

} // namespace

const Sensitive::Phone& Sensitive::phoneOf(Bytes value, const QString& region)
{
    const auto known = std::ranges::find_if(
        m_phones, [&](const Phone& phone) { return std::ranges::equal(phone.value, value) && phone.region == region; });
    if (known != m_phones.end())
        return *known;
    const SecretBytes normalized = policy::normalizedPhone(value, region);
    // A phone in its national spelling has a country only in its normal form.
    const QString mask = policy::mask(policy::FieldKind::Phone, normalized.isEmpty() ? value : normalized.bytes());
    return m_phones.emplace_back(m_values.keep(value), region, m_values.keep(normalized), mask);
}

const Sensitive::Email& Sensitive::emailOf(Bytes value)
{
    if (!m_email || !std::ranges::equal(m_email->value, value))
        m_email = Email{m_values.keep(value), m_values.keep(policy::normalizedEmail(value)),
                        policy::mask(policy::FieldKind::Email, value)};
    return *m_email;
}

const QString& Sensitive::placeMask(const QString& town, const QString& country)
{
    if (m_place.mask.isEmpty() || m_place.town != town || m_place.country != country)
        m_place = {town, country, policy::addressMask(town, country)};
    return m_place.mask;
}

void Sensitive::add(Inputs& to, policy::Field field, Bytes value, const QString& region)
{
    if (value.empty())
        return;
    const policy::FieldKind kind = policy::kindOf(field);
    records::SensitiveInput input;
    input.field = field;
    if (kind == policy::FieldKind::Phone) {
        const Phone& phone = phoneOf(value, region);
        input.value = phone.value;
        input.normalized = phone.normalized;
        input.mask = phone.mask;
    } else if (kind == policy::FieldKind::Email) {
        const Email& email = emailOf(value);
        input.value = email.value;
        input.normalized = email.normalized;
        input.mask = email.mask;
    } else {
        input.value = m_values.keep(value);
        input.mask = policy::mask(kind, value);
    }
    to.push_back(std::move(input));
}

void Sensitive::addAddress(Inputs& to, policy::Field field, const AddressCells& address)
{
    if (address.street.empty() && address.street2.empty() && address.postcode.empty() && address.town.empty())
        return;
    const WipedBytes town = joined(std::array{address.postcode, address.town}, ' ');
    const QByteArray country = address.country.toUtf8();
    records::SensitiveInput input;
    input.field = field;
    input.value = m_values.keep(joined(std::array<Bytes, 7>{address.name, address.company, address.street,
                                                            address.street2, town, address.province, asBytes(country)},
                                       '\n'));
    input.normalized = m_values.keep(policy::normalizedPostcode(address.postcode));
    input.mask = placeMask(clearText(address.town), address.country);
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
    // Qt's tables are searched from the front, and an import asks three times a row.
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (int each = QLocale::AnyTerritory + 1; each <= QLocale::LastTerritory; ++each) {
            const auto territory = static_cast<QLocale::Territory>(each);
            all.insert(QLocale::territoryToCode(territory), QLocale::territoryToString(territory));
        }
        return all;
    }();
    return names.value(cell.toUpper(), cell);
}

} // namespace scrim::intake
