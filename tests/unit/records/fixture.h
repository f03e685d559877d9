// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/mask.h"
#include "policy/normalize.h"
#include "policy/verify_forms.h"
#include "records/cache.h"
#include "records/store.h"
#include "records/writer.h"
#include "testkit/testkit.h"
#include "vault/vault.h"

#include <QSet>
#include <QTemporaryDir>

#include <deque>
#include <functional>
#include <optional>

namespace scrim::testkit {

/// A real vault with an empty cache in a folder of its own.
class CacheFixture
{
public:
    CacheFixture() : paths{m_folder.path() + QStringLiteral("/vault")}
    {
        auto made = vault::createVault(paths);
        Q_ASSERT(made);
        vault.emplace(std::move(*made));
        const auto created = records::createCache(paths, vault->cacheKey);
        Q_ASSERT(created);
        auto opened = records::openCache(paths, vault->cacheKey, storage::Database::Mode::ReadWrite);
        Q_ASSERT(opened);
        database.emplace(std::move(*opened));
    }

    /// One import of what the person calling puts: a sealer, epochs and a transaction of its own.
    template<typename Input>
    Result<records::Stored> put(const Input& input)
    {
        auto transaction = storage::Transaction::begin(*database);
        if (!transaction)
            return fail(transaction);
        vault::Sealer sealer(vault->header);
        records::Writer writer(*database, sealer, vault->indexKey, vault->importKey);
        if (auto begun = writer.begin(); !begun)
            return fail(begun);
        auto stored = writer.put(input);
        if (!stored)
            return stored;
        if (auto committed = transaction->commit(); !committed)
            return fail(committed);
        return stored;
    }

    /// Every value of every table, as somebody with the cache's key could read it.
    [[nodiscard]] static QByteArray dump(storage::Database& cache)
    {
        QByteArray all;
        auto tables = cache.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'names'");
        while (tables && tables->step().value_or(false)) {
            const QByteArray sql = "SELECT * FROM \"" + tables->text(0).toUtf8() + '"';
            auto rows = cache.prepare(sql);
            while (rows && rows->step().value_or(false)) {
                for (int column = 0; column < rows->columns(); ++column)
                    all += rows->blob(column) + '\n';
            }
        }
        return all;
    }

    [[nodiscard]] records::Store store() { return {*database, vault->indexKey}; }
    [[nodiscard]] const QString& folder() const { return paths.folder; }

private:
    QTemporaryDir m_folder;

public:
    vault::Paths paths;
    std::optional<vault::NewVault> vault;
    std::optional<storage::Database> database;
};

/// A sensitive value as intake hands it over. The literal outlives the test.
[[nodiscard]] inline records::SensitiveInput sensitive(policy::Field field, std::string_view value,
                                                       const QString& region = QStringLiteral("DE"))
{
    static std::deque<SecretBytes> kept;
    records::SensitiveInput input;
    input.field = field;
    input.value = asBytes(value);
    switch (policy::kindOf(field)) {
    case policy::FieldKind::Email:
        input.normalized = kept.emplace_back(policy::normalizedEmail(input.value)).bytes();
        break;
    case policy::FieldKind::Phone:
        input.normalized = kept.emplace_back(policy::normalizedPhone(input.value, region)).bytes();
        break;
    case policy::FieldKind::Address:
        // Its postcode alone, since that is all a search knows of it.
        input.normalized = kept.emplace_back(policy::normalizedPostcode(input.value)).bytes();
        input.mask = QStringLiteral("Berlin, Germany");
        return input;
    default:
        break;
    }
    input.mask = policy::mask(policy::kindOf(field), input.value);
    return input;
}

[[nodiscard]] inline records::CustomerInput person(const QString& id, const QString& name,
                                                   std::vector<records::SensitiveInput> values = {})
{
    records::CustomerInput input;
    input.source = QStringLiteral("shopify");
    input.externalId = id;
    input.name = name;
    input.sensitive = std::move(values);
    return input;
}

[[nodiscard]] inline records::OrderInput purchase(const QString& id, const QString& number,
                                                  records::CustomerInput customer = {})
{
    records::OrderInput input;
    input.source = QStringLiteral("shopify");
    input.externalId = id;
    input.summary.number = number;
    input.summary.placedAt = QStringLiteral("2026-01-02T03:04:05+01:00");
    input.summary.total = {123450, QStringLiteral("EUR")};
    input.lines = {{QStringLiteral("Tea"), QStringLiteral("T-1"), 2, {61725, QStringLiteral("EUR")}}};
    input.customer = std::move(customer);
    return input;
}

/// The first row's first column; -1 for an error.
[[nodiscard]] inline qint64 number(storage::Database& database, QByteArrayView sql)
{
    auto statement = database.prepare(sql);
    return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
}

/// The titles of what is found, in order.
[[nodiscard]] inline QStringList titles(const Result<std::vector<records::Hit>>& hits)
{
    QStringList list;
    if (!hits)
        return {QStringLiteral("error: ") + hits.error().message};
    for (const auto& hit : *hits)
        list.append(hit.title);
    return list;
}

} // namespace scrim::testkit
