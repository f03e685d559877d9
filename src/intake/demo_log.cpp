// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_log.h"

#include "intake/demo_acts.h"
#include "intake/demo_log_writer.h"
#include "records/cache.h"
#include "records/store.h"
#include "vault/account_file.h"

#include <algorithm>
#include <map>

namespace scrim::intake {

namespace {

constexpr qint64 mostSubjects = 2'000; ///< whom the fiction is about; they are kept in memory
constexpr qint64 progressEvery = 10'000;

/// The pseudonyms of real records of the cache, so that a reviewer can ask for everything about one of them.
Result<QStringList> subjectsOf(const vault::Paths& paths, const vault::NewVault& vault, qint64 customers)
{
    auto cache = records::openCache(paths, vault.cacheKey, storage::Database::Mode::ReadOnly);
    if (!cache)
        return fail(cache);
    records::Store store(*cache, vault.indexKey);
    QStringList subjects;
    for (qint64 id = 1; id <= std::min(customers, mostSubjects); ++id) {
        auto subject = store.subjectOf({RecordKind::Customer, id});
        if (!subject)
            return fail(subject);
        subjects.append(*subject);
    }
    return subjects;
}

/// Who has an account reads their own entries of the fiction, too.
Result<std::map<QString, QByteArray>> writersOf(const vault::Paths& paths, const vault::Header& header)
{
    std::map<QString, QByteArray> keys;
    for (const policy::Role role : policy::allRoles) {
        auto account = vault::loadAccount(paths, header, policy::name(role));
        if (!account)
            return fail(account);
        keys.emplace(account->name, account->publicKey);
    }
    return keys;
}

} // namespace

Result<void> writeDemoLog(const vault::Paths& paths, const vault::NewVault& vault, const DemoLogOptions& options)
{
    auto subjects = subjectsOf(paths, vault, options.customers);
    if (!subjects)
        return fail(subjects);
    const auto writers = writersOf(paths, vault.header);
    if (!writers)
        return std::unexpected(writers.error());
    auto log = DemoLogWriter::open(
        paths.log(), {vault.header.origin, QStringLiteral("demo"), vault.header.logPublic, vault.stationSeed.clone()});
    if (!log)
        return fail(log);
    DemoActs acts(options.entries, options.endMs, options.seed, *std::move(subjects));
    for (qint64 i = 0; i < options.entries; ++i) {
        DemoAct act = acts.next();
        const auto writer = writers->find(act.event.actor);
        const qint64 elapsed = std::max<qint64>(act.timeMs - options.bornMs, 0);
        auto written = log->append({0, act.timeMs, elapsed, act.station, std::move(act.event)},
                                   writer == writers->end() ? QByteArray() : writer->second);
        if (!written)
            return written;
        if (options.progress && (i + 1) % progressEvery == 0)
            options.progress(i + 1);
    }
    return log->finish();
}

} // namespace scrim::intake
