// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_people.h"

#include "base/bytes.h"
#include "intake/cells.h"
#include "intake/demo_numbers.h"

#include <numeric>

namespace scrim::intake {

namespace {

using Words = std::string_view;

constexpr Words domains[]{"@example.com", "@example.org", "@example.net"};
constexpr Words companies[]{"Nordlicht Design", "Bluebell & Sons",  "Atelier Mirabelle", "Harbor Coffee Roasters",
                            "Studio Sechs",     "Fjord Outfitters", "Kite & Anchor",     "Papierhaus"};
constexpr Words tags[]{"newsletter", "vip", "wholesale", "returning", "gift-buyer", "pickup"};
constexpr Words notes[]{"Prefers to be called after 5 pm.",  "Leave parcels with the neighbour.",
                        "Asked for plastic-free packaging.", "Has a standing discount, see the contract.",
                        "Speaks slowly; please take time.",  "Order by phone only, no online account."};

QString text(Words words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

const DemoPlace& pickPlace(Dice& dice)
{
    const auto places = demoPlaces();
    const int total = std::accumulate(places.begin(), places.end(), 0,
                                      [](int sum, const DemoPlace& place) { return sum + place.weight; });
    auto ticket = static_cast<int>(dice.below(static_cast<quint64>(total)));
    for (const DemoPlace& place : places) {
        ticket -= place.weight;
        if (ticket < 0)
            return place;
    }
    return places.front();
}

void append(WipedBytes& to, Words words)
{
    const Bytes bytes = asBytes(words);
    to.insert(to.end(), bytes.begin(), bytes.end());
}

/// The index makes the address the person's own.
WipedBytes emailOf(const DemoName& first, const DemoName& last, quint64 index, Dice& dice)
{
    WipedBytes email;
    append(email, first.latin);
    append(email, ".");
    append(email, last.latin);
    append(email, std::to_string(index + 1));
    append(email, dice.pick(domains));
    return email;
}

void addIdentityAndPayment(DemoPerson& person, Dice& dice)
{
    const DemoPlace& place = *person.place;
    if (dice.chance(60))
        person.birthDate = demoBirthDate(dice);
    if (!place.nationalId.empty() && dice.chance(40))
        person.nationalId = filledIn(place.nationalId, dice);
    if (dice.chance(70))
        person.card = demoCard(dice);
    if (!place.iban.empty() && dice.chance(40))
        person.iban = demoIban(place.country, place.iban, dice);
}

void addClearText(DemoPerson& person, Dice& dice)
{
    if (dice.chance(12))
        person.company = text(dice.pick(companies));
    if (dice.chance(15))
        person.note = text(dice.pick(notes));
    for (const Words tag : tags) {
        if (dice.chance(12))
            person.tags.append(text(tag));
    }
}

} // namespace

const DemoPlace& demoPlace(quint64 seed, quint64 index)
{
    Dice dice(seed, 1, index);
    return pickPlace(dice);
}

DemoPerson demoPerson(quint64 seed, quint64 index)
{
    Dice dice(seed, 1, index);
    DemoPerson person;
    const DemoPlace& place = pickPlace(dice);
    person.place = &place;
    person.externalId = QString::number(7'000'000'000'000 + index);
    const DemoName& first = dice.pick(place.firstNames);
    const DemoName& last = dice.pick(place.lastNames);
    // Where the family's name stands first, no space parts the two.
    person.name = place.familyFirst ? text(last.written) + text(first.written)
                                    : text(first.written) + QLatin1Char(' ') + text(last.written);
    person.town = &dice.pick(place.towns);
    person.country = countryName(text(place.country));
    person.postcode = filledIn(person.town->postcode, dice);
    person.street = filledIn(dice.pick(place.streets), dice);
    person.email = emailOf(first, last, index, dice);
    person.phone = filledIn(dice.pick(place.phones), dice);
    addIdentityAndPayment(person, dice);
    addClearText(person, dice);
    return person;
}

AddressCells addressOf(const DemoPerson& person)
{
    AddressCells address;
    address.street = person.street;
    address.postcode = person.postcode;
    address.town = asBytes(person.town->name);
    address.province = asBytes(person.town->province);
    address.country = person.country;
    return address;
}

records::CustomerInput customerOf(const DemoPerson& person, Sensitive& keep)
{
    records::CustomerInput customer;
    customer.source = QStringLiteral("shopify");
    customer.externalId = person.externalId;
    customer.name = person.name;
    customer.company = person.company;
    customer.note = person.note;
    customer.tags = person.tags;
    customer.town = text(person.town->name);
    customer.country = person.country;
    Sensitive::Inputs& to = customer.sensitive;
    keep.add(to, policy::Field::Email, person.email);
    keep.add(to, policy::Field::Phone, person.phone);
    keep.addAddress(to, policy::Field::Address, addressOf(person));
    keep.add(to, policy::Field::BirthDate, person.birthDate);
    keep.add(to, policy::Field::NationalId, person.nationalId);
    keep.add(to, policy::Field::CardNumber, person.card);
    keep.add(to, policy::Field::Iban, person.iban);
    return customer;
}

} // namespace scrim::intake
