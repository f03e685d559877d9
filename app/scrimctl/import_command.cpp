// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "signed_in.h"

#include "intake/import.h"

#include <QJsonArray>

#include <cstdio>

using namespace scrim;

namespace scrimctl {

namespace {

QJsonObject toJson(const intake::Report& report)
{
    return {
        {QStringLiteral("read"), report.read},
        {QStringLiteral("imported"), report.imported},
        {QStringLiteral("updated"), report.updated},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("dropped_columns"), QJsonArray::fromStringList(report.droppedColumns)},
        {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(report.ignoredColumns)},
        {QStringLiteral("rejects_file"), report.rejectsFile.isEmpty() ? QJsonValue() : QJsonValue(report.rejectsFile)},
        {QStringLiteral("format"), intake::name(report.format)}};
}

QStringList toLines(const QString& file, const intake::Report& report)
{
    QStringList lines{file + QStringLiteral(": %1 rows read: %2 imported, %3 updated, %4 unchanged, %5 rejected")
                                 .arg(report.read)
                                 .arg(report.imported)
                                 .arg(report.updated)
                                 .arg(report.unchanged)
                                 .arg(report.rejected)};
    if (!report.droppedColumns.isEmpty())
        lines.append(QStringLiteral("  must not be stored, dropped: ") +
                     report.droppedColumns.join(QStringLiteral(", ")));
    if (!report.ignoredColumns.isEmpty())
        lines.append(QStringLiteral("  not known, left out: ") + report.ignoredColumns.join(QStringLiteral(", ")));
    if (!report.rejectsFile.isEmpty())
        lines.append(QStringLiteral("  the rejected rows are listed in ") + report.rejectsFile);
    return lines;
}

void add(intake::Report& total, const intake::Report& report)
{
    total.format = report.format;
    total.read += report.read;
    total.imported += report.imported;
    total.updated += report.updated;
    total.unchanged += report.unchanged;
    total.rejected += report.rejected;
    total.droppedColumns += report.droppedColumns;
    total.droppedColumns.removeDuplicates();
    total.ignoredColumns += report.ignoredColumns;
    total.ignoredColumns.removeDuplicates();
    if (total.rejectsFile.isEmpty())
        total.rejectsFile = report.rejectsFile;
}

void showProgress(const QString& file, const intake::Progress& progress)
{
    const qint64 percent = progress.bytesTotal > 0 ? progress.bytesRead * 100 / progress.bytesTotal : 100;
    std::fprintf(stderr, "\r%s: %lld rows, %lld%%", qPrintable(file), static_cast<long long>(progress.rows),
                 static_cast<long long>(percent));
}

Result<Answer> import(Call& call)
{
    const auto format = intake::formatFrom(
        call.options.isSet(QStringLiteral("format")) ? call.option(QStringLiteral("format")) : QStringLiteral("auto"));
    if (!format)
        return std::unexpected(format.error());
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (const auto may = person->session().requireAdmin(QStringLiteral("import.run")); !may)
        return std::unexpected(may.error());
    auto cache = person->cache(storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);

    const Interrupt interrupt;
    Answer answer;
    intake::Report total;
    QJsonArray files;
    for (const QString& file : call.operands.mid(1)) {
        intake::Options options;
        options.format = *format;
        options.defaultRegion = call.option(QStringLiteral("region"));
        options.rejectsFile = call.option(QStringLiteral("rejects"));
        options.cancelled = &interrupt.requested();
        options.progress = [&file](const intake::Progress& progress) { showProgress(file, progress); };
        const auto report = intake::importFile(person->session(), *cache, file, options);
        std::fputc('\n', stderr);
        if (!report)
            return std::unexpected(report.error());
        add(total, *report);
        QJsonObject one = toJson(*report);
        one.insert(QStringLiteral("file"), file);
        files.append(one);
        answer.lines += toLines(file, *report);
    }
    answer.json = toJson(total);
    answer.json.insert(QStringLiteral("files"), files);
    return answer;
}

} // namespace

std::vector<Command> importCommands()
{
    const QStringList as{QStringLiteral("as")};
    const QCommandLineOption region(QStringLiteral("region"), QString(), QStringLiteral("CC"));
    return {
        {{QStringLiteral("import")},
         QStringLiteral("DIR FILE..."),
         2,
         -1,
         QStringLiteral(
             "import a shop's exports (auto, shopify-customers, shopify-orders); CC is the country of phones "
             "that name none"),
         signInOptions() + QList<QCommandLineOption>{{QStringLiteral("format"), QString(), QStringLiteral("FORMAT")},
                                                     {QStringLiteral("rejects"), QString(), QStringLiteral("FILE")},
                                                     region},
         as,
         import},
    };
}

} // namespace scrimctl
