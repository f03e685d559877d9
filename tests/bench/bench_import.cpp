// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_import.h"

#include "base/clock.h"
#include "bench.h"
#include "fictional_export.h"
#include "intake/import.h"
#include "plain_import.h"
#include "records/cache.h"
#include "session/accounts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

namespace scrim::bench {

namespace {

constexpr qint64 defaultCustomers = 100'000;
constexpr qint64 defaultOrders = 500'000;

qint64 peakKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

qint64 cpuMs()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& time) { return qint64{time.tv_sec} * 1000 + time.tv_usec / 1000; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// The real path: a vault, an admin, two files.
Result<void> importOurs(const QString& folder, const QStringList& files)
{
    const SystemClock clock;
    const QByteArray password = "admin-bench-2026";
    const auto secret = [&password] {
        return SecretBytes::copyOf(
            {reinterpret_cast<const std::uint8_t*>(password.constData()), static_cast<std::size_t>(password.size())});
    };
    auto made = session::createStation(folder, QStringLiteral("admin"), secret(), clock, crypto::scryptFloor);
    if (!made)
        return fail(made);
    if (auto created = records::createCache(made->station->paths(), made->vault.cacheKey); !created)
        return created;
    auto cache = records::openCache(made->station->paths(), made->vault.cacheKey, storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    auto admin = session::Session::signIn(*made->station, QStringLiteral("admin"), secret());
    if (!admin)
        return fail(admin);
    for (const QString& file : files) {
        const auto report = intake::importFile(**admin, *cache, file, {});
        if (!report)
            return std::unexpected(report.error());
        if (report->imported != report->read)
            return fail(ErrorCode::Internal, QStringLiteral("%1 of %2 rows of %3 were imported, %4 rejected")
                                                 .arg(report->imported)
                                                 .arg(report->read)
                                                 .arg(file)
                                                 .arg(report->rejected));
    }
    return {};
}

/// In a process of its own: imports and says what it took.
int runSide(const QString& side, const QString& folder, const QStringList& files)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 before = cpuMs();
    Result<void> done;
    if (side == QLatin1String("ours")) {
        done = importOurs(folder + QStringLiteral("/vault"), files);
    } else {
        done = importPlainly(folder, files[0], files[1]);
    }
    if (!done) {
        std::fprintf(stderr, "scrim-bench: import: %s\n", qPrintable(done.error().message));
        return exitStatus(done.error().code);
    }
    const QJsonObject result{{QStringLiteral("wall_ms"), timer.elapsed()},
                             {QStringLiteral("cpu_ms"), cpuMs() - before},
                             {QStringLiteral("peak_kb"), peakKb()}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

struct Taken
{
    qint64 wallMs = 0;
    qint64 cpuMs = 0;
    qint64 peakKb = 0;
};

Result<Taken> measure(const QString& side, const QString& folder, const FictionalExport& files)
{
    const QTemporaryDir place(folder + QStringLiteral("/XXXXXX"));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("import"), QStringLiteral("--side"), side, QStringLiteral("--in"), place.path(),
                   files.customers, files.orders});
    process.waitForFinished(-1);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitCode() != 0 || said.isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("the import of the %1 side failed").arg(side));
    return Taken{said.value(QStringLiteral("wall_ms")).toInteger(), said.value(QStringLiteral("cpu_ms")).toInteger(),
                 said.value(QStringLiteral("peak_kb")).toInteger()};
}

void print(const char* side, const Taken& taken, const FictionalExport& files)
{
    std::printf("  %-6s %8.1f s wall, %8.1f s CPU, %9.0f rows/s, %6.1f MB/s, peak %5.1f MiB\n", side,
                static_cast<double>(taken.wallMs) / 1000, static_cast<double>(taken.cpuMs) / 1000,
                static_cast<double>(files.rows) * 1000 / static_cast<double>(taken.wallMs),
                static_cast<double>(files.bytes) / 1000 / static_cast<double>(taken.wallMs),
                static_cast<double>(taken.peakKb) / 1024);
    std::fflush(stdout);
}

Result<void> compare(const QString& folder, qint64 customers, qint64 orders, int rounds)
{
    std::printf("import of %lld customers and %lld orders (rates count rows of the files)\n",
                static_cast<long long>(customers), static_cast<long long>(orders));
    const auto files = writeExport(folder, customers, orders);
    if (!files)
        return std::unexpected(files.error());
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const auto plain = measure(QStringLiteral("plain"), folder, *files);
        if (!plain)
            return std::unexpected(plain.error());
        print("plain", *plain, *files);
        const auto ours = measure(QStringLiteral("ours"), folder, *files);
        if (!ours)
            return std::unexpected(ours.error());
        print("ours", *ours, *files);
        ratios.push_back(static_cast<double>(plain->wallMs) / static_cast<double>(ours->wallMs));
        std::printf("  ratio of the rates %.2f\n", ratios.back());
        std::fflush(stdout);
    }
    std::ranges::sort(ratios);
    std::printf("  median ratio %.2f (ours to plain; at least 0.90 is aimed at)\n", ratios[(ratios.size() - 1) / 2]);
    return {};
}

} // namespace

int importing(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("customers"), {}, QStringLiteral("N"), QString::number(defaultCustomers)},
                       {QStringLiteral("orders"), {}, QStringLiteral("N"), QString::number(defaultOrders)},
                       {QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("3")},
                       {QStringLiteral("in"), {}, QStringLiteral("FOLDER")},
                       {QStringLiteral("side"), {}, QStringLiteral("SIDE")}});
    const bool fits = parser.parse(QStringList{QStringLiteral("scrim-bench")} + arguments);
    const auto number = [&parser](const char* name) { return parser.value(QLatin1String(name)).toLongLong(); };
    if (!fits || number("customers") < 1 || number("orders") < 1 || number("rounds") < 1) {
        std::fprintf(stderr, "scrim-bench import [--customers N] [--orders N] [--rounds N] [--in FOLDER]\n");
        return 2;
    }
    if (parser.isSet(QStringLiteral("side")))
        return runSide(parser.value(QStringLiteral("side")), parser.value(QStringLiteral("in")),
                       parser.positionalArguments());
    const QTemporaryDir own;
    const QString folder = parser.isSet(QStringLiteral("in")) ? parser.value(QStringLiteral("in")) : own.path();
    QDir().mkpath(folder);
    const auto done = compare(folder, number("customers"), number("orders"), static_cast<int>(number("rounds")));
    if (done)
        return 0;
    std::fprintf(stderr, "scrim-bench: import: %s\n", qPrintable(done.error().message));
    return exitStatus(done.error().code);
}

} // namespace scrim::bench
