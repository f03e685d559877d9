// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "audit/bundle.h"
#include "audit/log.h"
#include "audit/reader.h"
#include "base/bytes.h"
#include "crypto/ed25519.h"
#include "crypto/x25519.h"
#include "intake/demo_acts.h"
#include "intake/demo_log_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <openssl/evp.h>

#include <cstdio>
#include <ctime>
#include <sched.h>

namespace scrim::bench {

namespace {

constexpr qint64 entryCount = 1'000'000;
constexpr int rounds = 5;

/// Fictional weeks of work. Whoever writes the log holds it, so that it cannot be read before this is over.
Result<void> writeLog(const QString& path, audit::LogIdentity who)
{
    auto log = intake::DemoLogWriter::open(path, std::move(who));
    if (!log)
        return fail(log);
    QStringList subjects;
    for (int i = 0; i < 2000; ++i)
        subjects.append(QStringLiteral("c-%1").arg(i, 16, 16, QLatin1Char('0')));
    intake::DemoActs acts(entryCount, 1'790'000'000'000, 1, subjects);
    for (qint64 i = 0; i < entryCount; ++i) {
        intake::DemoAct act = acts.next();
        if (auto written = log->append({0, act.timeMs, i, act.station, std::move(act.event)}, {}); !written)
            return written;
    }
    return log->finish();
}

Result<void> makeBundle(const QString& bundle)
{
    const QTemporaryDir folder(QFileInfo(bundle).path() + QStringLiteral("/log-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("log"));
    const crypto::X25519Pair readers = crypto::generateX25519();
    const crypto::Ed25519Pair station = crypto::generateEd25519();
    audit::LogIdentity who{QStringLiteral("scrim.example/log/bench"), QStringLiteral("bench"), readers.publicKey,
                           station.seed.clone()};
    const QByteArray vkey = audit::verifierKey(who.origin, asBytes(station.publicKey));
    if (auto made = audit::Log::create(path, who); !made)
        return fail(made);
    if (auto written = writeLog(path, std::move(who)); !written)
        return written;
    const auto exported = audit::exportBundle(path, vkey, {readers.privateKey, {}}, bundle);
    return exported ? Result<void>() : std::unexpected(exported.error());
}

/// Kept between runs, since it takes a minute to make. It is renamed into its place when it is whole.
Result<audit::BundlePaths> cachedBundle()
{
    const audit::BundlePaths paths{QDir::tempPath() + QStringLiteral("/scrim-bench-bundle-%1").arg(entryCount)};
    if (QFileInfo::exists(paths.folder))
        return paths;
    std::fprintf(stderr, "scrim-bench: making %s\n", qPrintable(paths.folder));
    const QTemporaryDir beside(paths.folder + QStringLiteral("-XXXXXX"));
    const QString made = beside.filePath(QStringLiteral("bundle"));
    if (auto done = makeBundle(made); !done)
        return fail(done);
    if (!QDir().rename(made, paths.folder))
        return fail(ErrorCode::Io, paths.folder + QStringLiteral(": cannot get its name"));
    return paths;
}

/// SHA-256 of the two large files, read and hashed by the MiB: 99% of the bundle's bytes.
Result<void> hashPlain(const audit::BundlePaths& paths)
{
    std::vector<std::uint8_t> chunk(std::size_t{1} << 20U);
    std::uint8_t digest[EVP_MAX_MD_SIZE];
    for (const QString& path : {paths.entries(), paths.leaves()}) {
        auto file = File::open(path, File::Open::Read);
        if (!file)
            return fail(file);
        qint64 offset = 0;
        for (;;) {
            const auto count = file->readAt(offset, chunk);
            if (!count)
                return std::unexpected(count.error());
            if (*count == 0)
                break;
            offset += *count;
            if (EVP_Digest(chunk.data(), static_cast<std::size_t>(*count), digest, nullptr, EVP_sha256(), nullptr) != 1)
                return fail(ErrorCode::Internal, QStringLiteral("OpenSSL does not hash"));
        }
    }
    return {};
}

qint64 cpuNs()
{
    std::timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// The most memory that this process ever held, in KiB, since resetPeak().
qint64 peakKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 16).simplified().split(' ').first().toLongLong();
}

void resetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace

Result<std::vector<Pair>> verifyingBundle()
{
    const auto paths = cachedBundle();
    if (!paths)
        return std::unexpected(paths.error());
    cpu_set_t all;
    cpu_set_t one;
    sched_getaffinity(0, sizeof all, &all);
    CPU_ZERO(&one);
    CPU_SET(static_cast<unsigned>(sched_getcpu()), &one);

    const QString hashing = QStringLiteral("SHA-256 of the same bytes, one core");
    // On one core by the processor's clock, so that other work on the machine does not count.
    Pair single{QStringLiteral("1,000,000 entries verified, one core"), hashing, {}, {}};
    Pair pair{QStringLiteral("1,000,000 entries verified, %1 core(s)").arg(CPU_COUNT(&all)), hashing, {}, {}};
    Result<void> good;
    const auto verify = [&] {
        const auto verdict = audit::verifyBundle(paths->folder);
        if (!verdict)
            good = std::unexpected(verdict.error());
        else if (!verdict->ok)
            good = fail(ErrorCode::Tampered, verdict->why);
    };
    resetPeak();
    const qint64 before = peakKiB();
    for (int i = 0; i < rounds && good; ++i) {
        sched_setaffinity(0, sizeof one, &one);
        const qint64 start = cpuNs();
        verify();
        const qint64 middle = cpuNs();
        pair.plainNs.push_back(timed([&] { good = good ? hashPlain(*paths) : good; }));
        single.plainNs.push_back(cpuNs() - middle);
        single.oursNs.push_back(middle - start);
        sched_setaffinity(0, sizeof all, &all);
        pair.oursNs.push_back(timed(verify));
    }
    if (!good)
        return fail(good);
    std::printf("verifying held %.1f MiB beyond what the process had before\n",
                static_cast<double>(peakKiB() - before) / 1024);
    return std::vector{std::move(single), std::move(pair)};
}

} // namespace scrim::bench
