// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "audit/log.h"
#include "base/bytes.h"
#include "base/file.h"
#include "crypto/ed25519.h"
#include "crypto/random.h"
#include "crypto/x25519.h"
#include "storage/database.h"

#include <QTemporaryDir>

#include <numeric>

namespace scrim::bench {

namespace {

constexpr int rounds = 2000;
constexpr qsizetype entrySize = 512;

audit::LogIdentity identity()
{
    return {QStringLiteral("scrim.example/log/bench"), QStringLiteral("bench"), crypto::generateX25519().publicKey,
            crypto::generateEd25519().seed};
}

/// A pre-written file, as the log's segments are: only data is synced, never a size.
Result<File> prewritten(const QString& path)
{
    auto file = File::open(path, File::Open::CreateNew);
    if (!file)
        return file;
    const SecretBytes zeros(std::size_t{rounds} * entrySize);
    if (auto done = file->writeAt(0, zeros); !done)
        return fail(done);
    if (auto done = file->sync(); !done)
        return fail(done);
    return file;
}

/// As long as such an entry is: its frame is a little longer than what the plain file takes.
audit::Event reveal()
{
    audit::Event event;
    event.action = QStringLiteral("field.reveal");
    event.actor = QStringLiteral("agent");
    event.role = QStringLiteral("agent");
    event.session = QStringLiteral("9d5e2f1c6a7b8c9d0e1f2a3b4c5d6e7f");
    event.subject = QStringLiteral("c-5b1f0c2d9d5e2f1c");
    event.field = QStringLiteral("email");
    event.fieldClass = QStringLiteral("contact");
    event.reason = QStringLiteral("the caller asks which address the receipt went to, order 1042");
    event.call = QStringLiteral("+49 30 5550 142");
    event.detail = {{QStringLiteral("record"), QStringLiteral("5b1f0c2d9d5e2f1c")},
                    {QStringLiteral("screen"), QStringLiteral("scrambled")}};
    return event;
}

/// What all rounds took, as one figure.
Pair mean(const Pair& pair)
{
    const auto average = [](const std::vector<qint64>& times) {
        return std::vector{std::accumulate(times.begin(), times.end(), qint64{0}) / static_cast<qint64>(times.size())};
    };
    return {pair.what + QStringLiteral(", mean with checkpoints"), pair.plain + QStringLiteral(", mean"),
            average(pair.oursNs), average(pair.plainNs)};
}

} // namespace

Result<std::vector<Pair>> auditAppend()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto who = identity();
    if (auto made = audit::Log::create(folder.filePath(QStringLiteral("log")), who); !made)
        return fail(made);
    auto log = audit::Log::open(folder.filePath(QStringLiteral("log")),
                                {who.origin, who.station, who.readersPublic, who.stationSeed.clone()}, clock);
    if (!log)
        return fail(log);
    auto bare = prewritten(folder.filePath(QStringLiteral("bare")));
    if (!bare)
        return fail(bare);
    auto database = storage::Database::open(folder.filePath(QStringLiteral("plain.db")), crypto::randomSecret(32),
                                            storage::Database::Mode::Create);
    if (!database)
        return fail(database);
    if (auto ready = database->exec("PRAGMA synchronous=FULL; CREATE TABLE log(entry BLOB)"); !ready)
        return fail(ready);
    auto insert = database->prepare("INSERT INTO log VALUES(?)");
    if (!insert)
        return fail(insert);

    const QByteArray entry = crypto::randomBytes(entrySize);
    const audit::Event event = reveal();
    const std::vector<audit::Event> hundred(100, event);
    Pair toFile{QStringLiteral("durable append"), QStringLiteral("512 bytes to a pre-written file, fdatasync"), {}, {}};
    Pair toTable{QStringLiteral("durable append"), QStringLiteral("SQLite WAL, synchronous=FULL, one row"), {}, {}};
    Pair batch{QStringLiteral("100 entries in one durable append"),
               QStringLiteral("512 bytes to a pre-written file, fdatasync"),
               {},
               {}};
    for (int i = 0; i < rounds; ++i) {
        bool good = true;
        const qint64 ours = timed([&] { good = (*log)->append(event).has_value(); });
        toFile.plainNs.push_back(timed([&] {
            good = good && bare->writeAt(qint64{i} * entrySize, asBytes(entry)).has_value() && bare->sync().has_value();
        }));
        if (i % 10 == 0) {
            batch.oursNs.push_back(timed([&] { good = good && (*log)->appendAll(hundred).has_value(); }));
            batch.plainNs.push_back(toFile.plainNs.back());
        }
        toTable.plainNs.push_back(timed([&] { good = good && insert->bind(1, entry).run().has_value(); }));
        toFile.oursNs.push_back(ours);
        toTable.oursNs.push_back(ours);
        if (!good)
            return fail(ErrorCode::Io, QStringLiteral("a write failed in round %1").arg(i));
    }
    const Pair all = mean(toFile);
    return std::vector{std::move(toFile), all, std::move(toTable), std::move(batch)};
}

} // namespace scrim::bench
