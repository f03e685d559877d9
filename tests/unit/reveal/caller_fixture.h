// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/mask.h"
#include "policy/normalize.h"
#include "records/cache.h"
#include "records/store.h"
#include "records/verify_tries.h"
#include "records/writer.h"
#include "reveal/door.h"
#include "session/station_fixture.h"
#include "testkit/planted.h"
#include "vault/sealer.h"

#include <memory>
#include <string>

namespace scrim::testkit {

/// What the one customer's caller may say.
struct Caller
{
    std::string email = "jane.planted@example.com";
    std::string phone = "030 90182010"; // national: the country says the rest
    std::string address = "Jane Planted\nPlanted Street 77\n10117 Berlin\nGermany";
    std::string birthDate = "1980-12-03";
    std::string nationalId = "AB 12 34 56 C";
    std::string card = "4111 1111 1111 4242";
};

/// A station with a cache in which customer 1 has every field and customer 2 none but a name.
class CallerFixture : public StationFixture
{
public:
    CallerFixture()
    {
        if (!records::createCache(paths(), made->vault.cacheKey))
            qFatal("no cache");
        auto database = open();
        auto transaction = storage::Transaction::begin(database);
        vault::Sealer sealer(made->vault.header);
        records::Writer writer(database, sealer, made->vault.indexKey, made->vault.importKey);
        const bool done = writer.begin() && writer.put(withAll()) && writer.put(withNone()) && transaction->commit();
        if (!done)
            qFatal("no customers");
    }

    [[nodiscard]] storage::Database open() const
    {
        auto opened = records::openCache(paths(), made->vault.cacheKey, storage::Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }

private:
    void put(records::CustomerInput& to, policy::Field field, const std::string& value)
    {
        const policy::FieldKind kind = policy::kindOf(field);
        m_normal.push_back(kind == policy::FieldKind::Email ? policy::normalizedEmail(asBytes(value))
                           : kind == policy::FieldKind::Phone
                               ? policy::normalizedPhone(asBytes(value), QStringLiteral("DE"))
                               : SecretBytes());
        const QString mask =
            kind == policy::FieldKind::Address
                ? policy::addressMask(to.town, to.country)
                : policy::mask(kind, kind == policy::FieldKind::Phone ? m_normal.back() : asBytes(value));
        to.sensitive.push_back({field, asBytes(value), mask, m_normal.back(), {}});
    }
    records::CustomerInput withAll()
    {
        records::CustomerInput input;
        input.externalId = QStringLiteral("all");
        input.name = QStringLiteral("Jane");
        input.town = QStringLiteral("Berlin");
        input.country = QStringLiteral("Germany");
        using policy::Field;
        put(input, Field::Email, caller.email);
        put(input, Field::Phone, caller.phone);
        put(input, Field::Address, caller.address);
        put(input, Field::BirthDate, caller.birthDate);
        put(input, Field::NationalId, caller.nationalId);
        put(input, Field::CardNumber, caller.card);
        return input;
    }
    static records::CustomerInput withNone()
    {
        records::CustomerInput input;
        input.externalId = QStringLiteral("none");
        input.name = QStringLiteral("Nobody");
        return input;
    }
    std::vector<SecretBytes> m_normal;

public:
    Caller caller;
};

/// One person who verifies callers, as a console or a command has it.
class Desk
{
public:
    Desk(session::Session& session, storage::Database database, policy::Policy rules = {})
        : policy(std::move(rules)),
          m_session(session),
          m_database(std::move(database)),
          m_store(m_database, session.keys().key(vault::SharedKey::Index)),
          m_tries(m_database)
    {}
    [[nodiscard]] reveal::VerifyPlace place() { return {m_session, policy, m_store, m_tries}; }
    [[nodiscard]] Result<reveal::VerifyAnswer> say(policy::VerifyKind kind, std::string_view typed, qint64 customer = 1)
    {
        return reveal::Door::verify(place(), customer, kind, asBytes(typed), QLocale(QLocale::German));
    }
    [[nodiscard]] Result<reveal::Verification> state(qint64 customer = 1)
    {
        return reveal::verificationOf(place(), customer);
    }
    [[nodiscard]] records::VerifyTries& tries() { return m_tries; }

    policy::Policy policy;

private:
    session::Session& m_session;
    storage::Database m_database;
    records::Store m_store;
    records::VerifyTries m_tries;
};

} // namespace scrim::testkit
