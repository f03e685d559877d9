// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_search.h"

#include "base/clock.h"
#include "intake/demo_random.h"
#include "search_parts.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr qint64 defaultCustomers = 100'000;
constexpr qint64 defaultOrders = 500'000;
constexpr int samples = 600;

const QStringList allParts{QStringLiteral("prefixes"), QStringLiteral("orders"), QStringLiteral("lookups"),
                           QStringLiteral("keystrokes"), QStringLiteral("console")};

Result<void> run(const SearchVault& vault, const QStringList& parts)
{
    QStringList names;
    {
        auto reader = openReader(vault);
        if (!reader)
            return fail(reader);
        auto sampled = sampledNames(*reader->shelf, vault);
        if (!sampled)
            return fail(sampled);
        names = *std::move(sampled);
        using Part = Result<void> (*)(Reader&, const SearchVault&);
        const std::initializer_list<std::pair<const char*, Part>> all{
            {"prefixes", benchPrefixes}, {"orders", benchOrders}, {"lookups", benchLookups}};
        for (const auto& [name, part] : all) {
            if (!parts.contains(QLatin1String(name)))
                continue;
            if (auto done = part(*reader, vault); !done)
                return done;
        }
    }
    Result<void> done;
    if (parts.contains(QLatin1String("keystrokes")))
        done = benchKeystrokes(vault, names);
    if (done && parts.contains(QLatin1String("console")))
        done = benchConsole(vault);
    return done;
}

} // namespace

void printTimes(const QString& what, const std::vector<qint64>& timesNs, double medianLimitMs, double p99LimitMs)
{
    const double median = quantile(timesNs, 0.5) / 1e6;
    const double p99 = quantile(timesNs, 0.99) / 1e6;
    const bool isOver = (medianLimitMs > 0 && median > medianLimitMs) || (p99LimitMs > 0 && p99 > p99LimitMs);
    std::printf("  %-58s p50 %7.3f ms  p99 %7.3f ms", qPrintable(what), median, p99);
    if (medianLimitMs > 0)
        std::printf("  (p50 %.1f)", medianLimitMs);
    if (p99LimitMs > 0)
        std::printf("  (p99 %.1f)", p99LimitMs);
    std::printf("%s\n", isOver ? "  OVER" : "");
    std::fflush(stdout);
}

Result<std::shared_ptr<models::Shelf>> anotherShelf(const Reader& reader)
{
    return models::Shelf::open(reader.station->paths(), searchUser(), reader.session->keys(),
                               storage::Database::Mode::ReadOnly);
}

Result<Reader> openReader(const SearchVault& vault)
{
    static const SystemClock clock;
    Reader reader;
    auto station = session::Station::open(vault.folder, clock);
    if (!station)
        return fail(station);
    reader.station = *std::move(station);
    auto session = session::Session::signIn(*reader.station, searchUser(), searchPassword());
    if (!session)
        return fail(session);
    reader.session = *std::move(session);
    // As a desk's writer does: it brings a cache of an older build up to date.
    const auto writer = models::Shelf::open(reader.station->paths(), searchUser(), reader.session->keys(),
                                            storage::Database::Mode::ReadWrite);
    if (!writer)
        return std::unexpected(writer.error());
    auto shelf = anotherShelf(reader);
    if (!shelf)
        return fail(shelf);
    reader.shelf = *std::move(shelf);
    return reader;
}

Result<QStringList> sampledNames(models::Shelf& shelf, const SearchVault& vault)
{
    QStringList names;
    for (quint64 i = 0; i < samples; ++i) {
        const auto id = static_cast<qint64>(intake::Dice(5, 1, i).below(static_cast<quint64>(vault.customers)) + 1);
        const auto customer = shelf.store().card({RecordKind::Customer, id});
        if (!customer)
            return std::unexpected(customer.error());
        names.append(customer->name);
    }
    return names;
}

int searching(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("customers"), {}, QStringLiteral("N"), QString::number(defaultCustomers)},
                       {QStringLiteral("orders"), {}, QStringLiteral("N"), QString::number(defaultOrders)},
                       {QStringLiteral("in"), {}, QStringLiteral("FOLDER")},
                       {QStringLiteral("part"), {}, QStringLiteral("NAME")}});
    const bool fits = parser.parse(QStringList{QStringLiteral("scrim-bench")} + arguments);
    const auto number = [&parser](const char* name) { return parser.value(QLatin1String(name)).toLongLong(); };
    const QStringList parts = parser.isSet(QStringLiteral("part")) ? parser.values(QStringLiteral("part")) : allParts;
    const bool areKnown = std::ranges::all_of(parts, [](const QString& part) { return allParts.contains(part); });
    if (!fits || !areKnown || number("customers") < 1 || number("orders") < 1) {
        std::fprintf(stderr,
                     "scrim-bench search [--customers N] [--orders N] [--in FOLDER] [--part NAME]...\n"
                     "parts: %s\n",
                     qPrintable(allParts.join(QStringLiteral(", "))));
        return 2;
    }
    const QTemporaryDir own;
    const auto vault = searchVault(parser.isSet(QStringLiteral("in")) ? parser.value(QStringLiteral("in")) : own.path(),
                                   number("customers"), number("orders"));
    std::printf("search over %lld customers and %lld orders\n", static_cast<long long>(number("customers")),
                static_cast<long long>(number("orders")));
    const auto done = vault ? run(*vault, parts) : Result<void>(std::unexpected(vault.error()));
    if (done)
        return 0;
    std::fprintf(stderr, "scrim-bench: search: %s\n", qPrintable(done.error().message));
    return exitStatus(done.error().code);
}

} // namespace scrim::bench
