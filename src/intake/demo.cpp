// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo.h"

#include "base/bytes.h"
#include "base/file.h"
#include "base/worker.h"
#include "intake/demo_log.h"
#include "intake/demo_orders.h"
#include "intake/demo_people.h"
#include "intake/demo_time.h"
#include "records/cache.h"
#include "records/recency.h"
#include "records/writer.h"
#include "session/accounts.h"

#include <QDir>

#include <optional>
#include <vector>

namespace scrim::intake {

namespace {

constexpr qint64 most = 10'000'000;
constexpr qint64 mostLogEntries = 100'000'000;
/// More than an import's: nobody resumes half a demo, and each commit encrypts its pages anew.
constexpr quint64 recordsPerTransaction = 20'000;

DemoUser userOf(policy::Role role)
{
    return {policy::name(role), role, policy::name(role) + QStringLiteral("-demo-2026")};
}

SecretBytes passwordOf(policy::Role role)
{
    const QByteArray password = userOf(role).password.toUtf8();
    return SecretBytes::copyOf(asBytes(password));
}

/// Commits every so many records.
class Batches
{
public:
    explicit Batches(storage::Database& cache) : m_cache(cache) {}

    Result<void> next()
    {
        if (m_transaction && ++m_count % recordsPerTransaction != 0)
            return {};
        if (auto committed = commit(); !committed)
            return committed;
        auto transaction = storage::Transaction::begin(m_cache);
        if (!transaction)
            return fail(transaction);
        m_transaction.emplace(std::move(*transaction));
        return {};
    }

    Result<void> commit()
    {
        auto committed = m_transaction ? m_transaction->commit() : Result<void>();
        m_transaction.reset();
        return committed;
    }

private:
    storage::Database& m_cache;
    std::optional<storage::Transaction> m_transaction;
    quint64 m_count = 0;
};

Result<void> storePeople(records::Writer& writer, Batches& batches, quint64 seed, const DemoSize& size)
{
    struct Total
    {
        qint64 orders = 0;
        qint64 spent = 0;
    };
    std::vector<Total> totals(size.customers);
    for (quint64 i = 0; i < size.orders; ++i) {
        const DemoShare share = demoShare(seed, i, size);
        totals[share.customer].orders += 1;
        totals[share.customer].spent += share.total;
    }
    for (quint64 i = 0; i < size.customers; ++i) {
        if (auto open = batches.next(); !open)
            return open;
        const DemoPerson person = demoPerson(seed, i);
        Sensitive keep;
        records::CustomerInput customer = customerOf(person, keep);
        const std::string_view currency = person.place->currency;
        customer.orderCount = totals[i].orders;
        customer.spent = {totals[i].spent, QString::fromLatin1(currency.data(), 3)};
        if (auto stored = writer.put(customer); !stored)
            return std::unexpected(stored.error());
    }
    return {};
}

Result<void> storeOrders(records::Writer& writer, Batches& batches, quint64 seed, const DemoSize& size)
{
    for (quint64 i = 0; i < size.orders; ++i) {
        if (auto open = batches.next(); !open)
            return open;
        Sensitive keep;
        if (auto stored = writer.put(demoOrder(seed, i, size, keep)); !stored)
            return std::unexpected(stored.error());
    }
    return {};
}

Result<void> storeRecords(const vault::Paths& paths, const vault::NewVault& vault, quint64 seed, const DemoSize& size)
{
    if (auto made = records::createCache(paths, vault.cacheKey); !made)
        return made;
    auto cache = records::openCache(paths, vault.cacheKey, storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    vault::Sealer sealer(vault.header);
    records::Writer writer(*cache, sealer, vault.indexKey, vault.importKey);
    Batches batches(*cache);
    if (auto open = batches.next(); !open)
        return open;
    if (auto begun = writer.begin(); !begun)
        return begun;
    if (auto people = storePeople(writer, batches, seed, size); !people)
        return people;
    if (auto orders = storeOrders(writer, batches, seed, size); !orders)
        return orders;
    if (auto committed = batches.commit(); !committed)
        return committed;
    return records::refreshRecency(*cache);
}

/// The admin signs in and makes the others, as in a real vault, and records what the demo holds.
Result<void> makeUsers(session::Station& station, Bytes recoveryFile, quint64 seed, const DemoSize& size)
{
    auto admin = session::Session::signIn(station, policy::name(policy::Role::Admin), passwordOf(policy::Role::Admin));
    if (!admin)
        return fail(admin);
    for (const policy::Role role : policy::allRoles) {
        if (role == policy::Role::Admin)
            continue;
        const auto added =
            session::addUser(**admin, policy::name(role), role, passwordOf(role), recoveryFile, crypto::scryptFloor);
        if (!added)
            return std::unexpected(added.error());
    }
    audit::Event event = (*admin)->event(QStringLiteral("import.run"));
    event.detail = {{QStringLiteral("format"), QStringLiteral("demo")},
                    {QStringLiteral("customers"), static_cast<qint64>(size.customers)},
                    {QStringLiteral("orders"), static_cast<qint64>(size.orders)},
                    {QStringLiteral("seed"), QString::number(seed)}};
    if (const auto logged = (*admin)->record(event); !logged)
        return std::unexpected(logged.error());
    return (*admin)->signOut();
}

/// Users cost scrypt and records cost SQLite: both at once, one on a thread of its own.
Result<void> fill(session::NewStation& made, quint64 seed, const DemoSize& size)
{
    Worker worker(QStringLiteral("demo users"));
    auto users =
        worker.run([&made, seed, &size] { return makeUsers(*made.station, made.vault.recoveryFile, seed, size); });
    auto stored = storeRecords(made.station->paths(), made.vault, seed, size);
    Result<void> created = users.result();
    return stored ? created : stored;
}

/// How long before the clock's now the vault is made, so that what its log tells has happened since.
qint64 ageOf(const DemoOptions& options, const Clock& clock)
{
    if (options.logEntries == 0)
        return 0;
    return clock.wallMs() - DemoTime(options.logEntries, clock.wallMs()).firstDayMs();
}

Result<void> tell(const vault::NewVault& made, const DemoOptions& options, const vault::Paths& paths,
                  const Clock& clock, qint64 age)
{
    if (options.logEntries == 0)
        return {};
    return writeDemoLog(paths, made,
                        {options.logEntries, options.seed, options.customers, clock.wallMs() - age, clock.wallMs(),
                         options.logProgress});
}

} // namespace

Result<Demo> makeDemo(const QString& folder, const DemoOptions& options, const Clock& clock)
{
    if (options.customers < 1 || options.customers > most || options.orders < 0 || options.orders > most)
        return fail(ErrorCode::Usage,
                    QStringLiteral("a demo has 1 to 10,000,000 customers and 0 to 10,000,000 orders"));
    if (options.logEntries < 0 || options.logEntries > mostLogEntries)
        return fail(ErrorCode::Usage, QStringLiteral("a demo has 0 to 100,000,000 entries in its log"));
    const qint64 age = ageOf(options, clock);
    const DemoClock then(clock, age);
    auto made = session::createStation(folder, policy::name(policy::Role::Admin), passwordOf(policy::Role::Admin), then,
                                       crypto::scryptFloor);
    if (!made)
        return fail(made);
    const DemoSize size{static_cast<quint64>(options.customers), static_cast<quint64>(options.orders)};
    Demo demo{folder, {}, folder + QStringLiteral("/recovery-demo.txt")};
    auto filled = fill(*made, options.seed, size);
    // Its log is closed first, or it would read the whole fiction to its end.
    made->station.reset();
    if (filled)
        filled = tell(made->vault, options, vault::Paths{folder}, clock, age);
    if (filled)
        filled = createFile(demo.recoveryFile, made->vault.recoveryFile);
    if (!filled) {
        // createStation() has seen the folder empty, so all that is in it is ours.
        QDir(folder).removeRecursively();
        return fail(filled);
    }
    for (const policy::Role role : policy::allRoles)
        demo.users.push_back(userOf(role));
    return demo;
}

} // namespace scrim::intake
