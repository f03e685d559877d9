// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_desk.h"

#include "base/bytes.h"
#include "desk_parts.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr int defaultCalls = 10'000;

const QStringList allParts{QStringLiteral("start"), QStringLiteral("sign-in"), QStringLiteral("tables"),
                           QStringLiteral("reveal"), QStringLiteral("calls")};

Result<void> run(const DeskVault& vault, const QStringList& parts, int calls)
{
    Result<void> done;
    if (parts.contains(QLatin1String("start")))
        done = benchStart(vault);
    if (done && parts.contains(QLatin1String("sign-in")))
        done = benchSignIn(vault);
    if (done && parts.contains(QLatin1String("tables")))
        done = benchTables(vault);
    if (done && parts.contains(QLatin1String("reveal")))
        done = benchReveal(vault);
    if (done && parts.contains(QLatin1String("calls")))
        done = benchCalls(vault, calls);
    return done;
}

} // namespace

SecretBytes DeskVault::password(policy::Role role) const
{
    const QByteArray text = user(role).password.toUtf8();
    return SecretBytes::copyOf(asBytes(text));
}

int working(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("calls"), {}, QStringLiteral("N"), QString::number(defaultCalls)},
                       {QStringLiteral("part"), {}, QStringLiteral("NAME")}});
    const bool fits = parser.parse(QStringList{QStringLiteral("scrim-bench")} + arguments);
    const QStringList parts = parser.isSet(QStringLiteral("part")) ? parser.values(QStringLiteral("part")) : allParts;
    const bool areKnown = std::ranges::all_of(parts, [](const QString& part) { return allParts.contains(part); });
    const int calls = parser.value(QStringLiteral("calls")).toInt();
    if (!fits || !areKnown || calls < 1) {
        std::fprintf(stderr, "scrim-bench desk [--calls N] [--part NAME]...\nparts: %s\n",
                     qPrintable(allParts.join(QStringLiteral(", "))));
        return 2;
    }
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto demo = intake::makeDemo(folder.filePath(QStringLiteral("vault")),
                                       {.customers = 400, .orders = 20'000, .logEntries = 4000}, clock);
    const auto done =
        demo ? run({demo->folder, demo->users}, parts, calls) : Result<void>(std::unexpected(demo.error()));
    if (done)
        return 0;
    std::fprintf(stderr, "scrim-bench: desk: %s\n", qPrintable(done.error().message));
    return exitStatus(done.error().code);
}

} // namespace scrim::bench
