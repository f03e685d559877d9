// SPDX-License-Identifier: GPL-3.0-or-later
#include "plant.h"

#include "base/bytes.h"
#include "crypto/random.h"
#include "intake/demo_numbers.h"
#include "intake/sensitive.h"
#include "records/cache.h"
#include "records/writer.h"
#include "session/accounts.h"

namespace scrim::canary {

namespace {

constexpr std::string_view town = "Portland";

intake::Dice freshDice()
{
    const QString hex = crypto::randomHex(8);
    return {hex.toULongLong(nullptr, 16), 0, 0};
}

/// A word that no dictionary and no other program has.
QByteArray word(intake::Dice& dice)
{
    constexpr std::string_view consonants = "bdfghjkmnprtvw";
    constexpr std::string_view vowels = "aeu";
    QByteArray text;
    for (int syllable = 0; syllable < 5; ++syllable) {
        text.append(dice.pick(consonants));
        text.append(dice.pick(vowels));
    }
    return text;
}

QByteArray capitalised(QByteArray text)
{
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

QByteArray digits(std::string_view pattern, intake::Dice& dice)
{
    return toByteArray(intake::filledIn(pattern, dice));
}

QByteArray cardOfSixteen(intake::Dice& dice)
{
    constexpr qsizetype withSpaces = 19;
    QByteArray card;
    while (card.size() != withSpaces)
        card = toByteArray(intake::demoCard(dice));
    return card;
}

/// Puts every value in; `keep` and `canaries` must outlive what is returned.
records::CustomerInput customerOf(const QString& name, const std::vector<Canary>& canaries, intake::Sensitive& keep)
{
    records::CustomerInput customer;
    customer.source = QStringLiteral("canary");
    customer.externalId = QStringLiteral("1");
    customer.name = name;
    customer.town = QString::fromLatin1(town.data(), town.size());
    customer.country = QStringLiteral("United States");
    for (const Canary& canary : canaries) {
        if (canary.field == policy::Field::Address) {
            intake::AddressCells cells;
            cells.street = asBytes(canary.written);
            cells.postcode = asBytes("97201");
            cells.town = asBytes(town);
            cells.country = customer.country;
            keep.addAddress(customer.sensitive, canary.field, cells);
        } else {
            keep.add(customer.sensitive, canary.field, asBytes(canary.written), QStringLiteral("US"));
        }
    }
    return customer;
}

Result<void> store(const session::NewStation& made, const QString& name, const std::vector<Canary>& canaries)
{
    const vault::Paths& paths = made.station->paths();
    if (auto created = records::createCache(paths, made.vault.cacheKey); !created)
        return created;
    auto cache = records::openCache(paths, made.vault.cacheKey, storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    vault::Sealer sealer(made.vault.header);
    records::Writer writer(*cache, sealer, made.vault.indexKey, made.vault.importKey);
    auto transaction = storage::Transaction::begin(*cache);
    if (!transaction)
        return fail(transaction);
    if (auto begun = writer.begin(); !begun)
        return begun;
    intake::Sensitive keep;
    if (auto stored = writer.put(customerOf(name, canaries, keep)); !stored)
        return std::unexpected(stored.error());
    return transaction->commit();
}

} // namespace

std::vector<Canary> freshCanaries()
{
    using policy::Field;
    intake::Dice dice = freshDice();
    std::vector<Canary> canaries;
    const QByteArray local = word(dice) + '.' + word(dice) + digits("##", dice);
    canaries.push_back({Field::Email, local + "@example.com", local});
    const QByteArray areas[]{"206", "212", "303", "312", "404", "415", "503", "512", "617", "702", "808", "919"};
    const QByteArray national = dice.pick(areas) + " 555 01" + digits("##", dice);
    canaries.push_back({Field::Phone, "+1 " + national, national});
    const QByteArray street = digits("####", dice) + ' ' + capitalised(word(dice)) + " Lane";
    canaries.push_back({Field::Address, street, street.left(street.size() - 5)});
    const QByteArray birth = toByteArray(intake::demoBirthDate(dice));
    canaries.push_back({Field::BirthDate, birth, birth});
    const QByteArray id = digits("0############", dice);
    canaries.push_back({Field::NationalId, id, id.left(9)});
    const QByteArray card = cardOfSixteen(dice);
    // The two groups in the middle: neither the issuer's, which all test cards share, nor what the mask shows.
    canaries.push_back({Field::CardNumber, card, card.mid(5, 9)});
    const QByteArray iban = toByteArray(intake::demoIban("DE", "9999####0#########", dice));
    canaries.push_back({Field::Iban, iban, iban.mid(8, 10)});
    return canaries;
}

Result<Vault> plant(const QString& folder, const std::vector<Canary>& canaries, const Clock& clock)
{
    intake::Dice dice = freshDice();
    Vault vault{folder, QStringLiteral("canary"), word(dice) + word(dice) + digits("####", dice),
                QString::fromLatin1(capitalised(word(dice)) + ' ' + capitalised(word(dice)))};
    const QString admin = QStringLiteral("keeper");
    auto made = session::createStation(folder, admin, asBytes(vault.password), clock, crypto::scryptFloor);
    if (!made)
        return fail(made);
    if (auto stored = store(*made, vault.customer, canaries); !stored)
        return fail(stored);
    auto session = session::Session::signIn(*made->station, admin, asBytes(vault.password));
    if (!session)
        return fail(session);
    const auto added = session::addUser(**session, vault.user, policy::Role::Senior, asBytes(vault.password),
                                        made->vault.recoveryFile, crypto::scryptFloor);
    if (!added)
        return std::unexpected(added.error());
    if (auto out = (*session)->signOut(); !out)
        return fail(out);
    return vault;
}

} // namespace scrim::canary
