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
    audit::Event event;
    event.action = QStringLiteral("field.reveal");
    event.actor = QStringLiteral("agent");
    Pair toFile{QStringLiteral("durable append"), QStringLiteral("512 bytes to a pre-written file, fdatasync"), {}, {}};
    Pair toTable{QStringLiteral("durable append"), QStringLiteral("SQLite WAL, synchronous=FULL, one row"), {}, {}};
    for (int i = 0; i < rounds; ++i) {
        bool good = true;
        const qint64 ours = timed([&] { good = (*log)->append(event).has_value(); });
        toFile.plainNs.push_back(timed([&] {
            good = good && bare->writeAt(qint64{i} * entrySize, asBytes(entry)).has_value() && bare->sync().has_value();
        }));
        toTable.plainNs.push_back(timed([&] { good = good && insert->bind(1, entry).run().has_value(); }));
        toFile.oursNs.push_back(ours);
        toTable.oursNs.push_back(ours);
        if (!good)
            return fail(ErrorCode::Io, QStringLiteral("a write failed in round %1").arg(i));
    }
    return std::vector{std::move(toFile), std::move(toTable)};
}

} // namespace scrim::bench
