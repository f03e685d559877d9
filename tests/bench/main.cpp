// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bench_desk.h"
#include "bench_import.h"
#include "bench_search.h"

#include <QApplication>

#include <cstdio>
#include <map>

using namespace scrim;

namespace {

void print(const bench::Pair& pair)
{
    const double ours = bench::quantile(pair.oursNs, 0.5);
    const double plain = bench::quantile(pair.plainNs, 0.5);
    std::printf("%-44s %9.1f us (p99 %9.1f)   %-40s %9.1f us   ratio %.2f\n", qPrintable(pair.what), ours / 1000,
                bench::quantile(pair.oursNs, 0.99) / 1000, qPrintable(pair.plain), plain / 1000, ours / plain);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const std::map<QString, Result<std::vector<bench::Pair>> (*)()> benches{
        {QStringLiteral("audit"), bench::auditAppend},      {QStringLiteral("redaction"), bench::redactingNotes},
        {QStringLiteral("review"), bench::reviewLog},       {QStringLiteral("shield"), bench::shieldPainting},
        {QStringLiteral("verify"), bench::verifyingBundle},
    };
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    if (!wanted.isEmpty() && wanted.first() == QLatin1String("import"))
        return bench::importing(wanted.mid(1));
    if (!wanted.isEmpty() && wanted.first() == QLatin1String("search"))
        return bench::searching(wanted.mid(1));
    if (!wanted.isEmpty() && wanted.first() == QLatin1String("desk"))
        return bench::working(wanted.mid(1));
    for (const QString& name : wanted) {
        if (!benches.contains(name)) {
            std::fprintf(stderr,
                         "scrim-bench: no bench is named %s; there is: audit, desk, import, redaction, review, "
                         "search, shield, verify\n",
                         qPrintable(name));
            return 2;
        }
    }
    for (const auto& [name, run] : benches) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const auto pairs = run();
        if (!pairs) {
            std::fprintf(stderr, "scrim-bench: %s: %s\n", qPrintable(name), qPrintable(pairs.error().message));
            return exitStatus(pairs.error().code);
        }
        for (const auto& pair : *pairs)
            print(pair);
    }
    if (!wanted.isEmpty())
        return 0;
    for (const auto& run : {bench::importing, bench::searching, bench::working}) {
        if (const int status = run({}); status != 0)
            return status;
    }
    return 0;
}
