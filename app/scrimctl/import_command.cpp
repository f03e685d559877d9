// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_progress.h"
#include "interrupt.h"
#include "output.h"
#include "signed_in.h"

#include "intake/import.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace scrim;

namespace scrimctl {

namespace {

QJsonObject toJson(const intake::Remark& remark)
{
    return {{QStringLiteral("column"), remark.column},
            {QStringLiteral("what"), remark.what},
            {QStringLiteral("rows"), remark.rows},
            {QStringLiteral("first_line"), remark.firstLine}};
}

QJsonObject toJson(const intake::Report& report)
{
    QJsonArray remarks;
    for (const intake::Remark& remark : report.remarks)
        remarks.append(toJson(remark));
    return {
        {QStringLiteral("read"), report.read},
        {QStringLiteral("imported"), report.imported},
        {QStringLiteral("updated"), report.updated},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("erased"), report.erased},
        {QStringLiteral("readmitted"), report.readmitted},
        {QStringLiteral("dropped_columns"), QJsonArray::fromStringList(report.droppedColumns)},
        {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(report.ignoredColumns)},
        {QStringLiteral("remarks"), remarks},
        {QStringLiteral("conflicts"), report.conflicts},
        {QStringLiteral("masked_cards"), report.maskedCards},
        {QStringLiteral("masked_codes"), report.maskedCodes},
        {QStringLiteral("rejects_file"), report.rejectsFile.isEmpty() ? QJsonValue() : QJsonValue(report.rejectsFile)},
        {QStringLiteral("format"), intake::name(report.format)},
        {QStringLiteral("format_because"), report.because},
        {QStringLiteral("encoding"), intake::name(report.encoding)},
        {QStringLiteral("skipped"), report.skipped},
        {QStringLiteral("dry_run"), report.isDryRun}};
}

QStringList toLines(const QString& file, const intake::Report& report)
{
    const QString counts = QStringLiteral("%1 rows read: %2 imported, %3 updated, %4 unchanged, %5 rejected")
                               .arg(report.read)
                               .arg(report.imported)
                               .arg(report.updated)
                               .arg(report.unchanged)
                               .arg(report.rejected);
    QStringList lines{file + QStringLiteral(": ") + counts};
    if (report.isDryRun)
        lines.append(QStringLiteral("  a dry run: nothing is stored, this is what would happen"));
    lines.append(QStringLiteral("  taken for %1, since %2; text is %3")
                     .arg(intake::name(report.format), report.because, intake::name(report.encoding)));
    if (report.erased > 0)
        lines.append(
            (report.erased == 1
                 ? QStringLiteral("  1 row belongs to somebody who was erased and was left out; the shop still "
                                  "has it")
                 : QStringLiteral("  %1 rows belong to people who were erased and were left out; the shop "
                                  "still has them")
                       .arg(report.erased)));
    if (report.readmitted > 0)
        lines.append(
            QStringLiteral("  %1 customers and orders that were erased are taken in again").arg(report.readmitted));
    if (report.conflicts > 0)
        lines.append(QStringLiteral("  %1 values that somebody has corrected, and the shop has changed as well: they "
                                    "wait at their records")
                         .arg(report.conflicts));
    if (report.skipped > 0)
        lines.append(QStringLiteral("  %1 rows that the list of lines does not name").arg(report.skipped));
    if (!report.droppedColumns.isEmpty())
        lines.append(QStringLiteral("  must not be stored, dropped: ") +
                     report.droppedColumns.join(QStringLiteral(", ")));
    if (!report.ignoredColumns.isEmpty())
        lines.append(QStringLiteral("  not known, left out: ") + report.ignoredColumns.join(QStringLiteral(", ")));
    for (const intake::Remark& remark : report.remarks)
        lines.append(QStringLiteral("  %1: %2 (%3 rows, the first at line %4)")
                         .arg(remark.column, remark.what)
                         .arg(remark.rows)
                         .arg(remark.firstLine));
    if (!report.rejectsFile.isEmpty())
        lines.append(QStringLiteral("  the rows that were not taken are listed in ") + report.rejectsFile);
    return lines;
}

void add(intake::Report& total, const intake::Report& report)
{
    total.format = report.format;
    total.because = report.because;
    total.encoding = report.encoding;
    total.isDryRun = report.isDryRun;
    total.skipped += report.skipped;
    total.read += report.read;
    total.imported += report.imported;
    total.updated += report.updated;
    total.unchanged += report.unchanged;
    total.rejected += report.rejected;
    total.erased += report.erased;
    total.readmitted += report.readmitted;
    total.droppedColumns += report.droppedColumns;
    total.droppedColumns.removeDuplicates();
    total.ignoredColumns += report.ignoredColumns;
    total.ignoredColumns.removeDuplicates();
    total.remarks.insert(total.remarks.end(), report.remarks.begin(), report.remarks.end());
    total.conflicts += report.conflicts;
    total.maskedCards += report.maskedCards;
    total.maskedCodes += report.maskedCodes;
    if (total.rejectsFile.isEmpty())
        total.rejectsFile = report.rejectsFile;
}

Result<intake::Report> importOne(SignedIn& person, storage::Database& cache, const QString& file,
                                 intake::Options options, const Clock& clock)
{
    ImportProgress shown(clock, file);
    options.progress = [&shown](const intake::Progress& progress) { shown.show(progress); };
    return intake::importFile(person.session(), cache, file, options);
}

/// What earlier files brought is in the cache, so it is told with the failure.
void addFailure(Answer& answer, const QString& file, const Error& error)
{
    answer.status = exitStatus(error.code);
    answer.lines.append(QStringLiteral("%1: stopped here: %2").arg(file, error.message));
    answer.json = {{QStringLiteral("code"), codeName(error.code)},
                   {QStringLiteral("message"), error.message},
                   {QStringLiteral("file"), file}};
    printLine(stderr, QStringLiteral("scrimctl: ") + error.message);
}

Result<void> checkOptions(const Call& call)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Za-z]{3}$"));
    if (call.options.isSet(QStringLiteral("currency")) &&
        !currency.match(call.option(QStringLiteral("currency"))).hasMatch())
        return fail(ErrorCode::Usage, QStringLiteral("--currency takes a code of three letters, such as EUR"));
    // One list belongs to one file, and a second file would overwrite its rejected rows.
    if (call.operands.size() > 2 &&
        (call.options.isSet(QStringLiteral("lines")) || call.options.isSet(QStringLiteral("rejects"))))
        return fail(ErrorCode::Usage, QStringLiteral("--lines and --rejects go with one FILE"));
    if (!call.options.isSet(QStringLiteral("readmit")))
        return {};
    if (call.option(QStringLiteral("readmit")).trimmed().isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("--readmit takes the reason: it stays in the access log"));
    if (!call.options.isSet(QStringLiteral("lines")))
        return fail(ErrorCode::Usage, QStringLiteral("--readmit goes with --lines, a list of whom to take in again"));
    return {};
}

Result<Answer> import(Call& call)
{
    const auto format = intake::formatFrom(
        call.options.isSet(QStringLiteral("format")) ? call.option(QStringLiteral("format")) : QStringLiteral("auto"));
    if (!format)
        return std::unexpected(format.error());
    if (auto checked = checkOptions(call); !checked)
        return fail(checked);
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
        options.defaultRegion = call.option(QStringLiteral("region")).toUpper();
        options.defaultCurrency = call.option(QStringLiteral("currency")).toUpper();
        options.mappingFile = call.option(QStringLiteral("map"));
        options.readmit = call.option(QStringLiteral("readmit"));
        options.onlyLines = call.option(QStringLiteral("lines"));
        options.isDryRun = call.options.isSet(QStringLiteral("dry-run"));
        options.rejectsFile = call.option(QStringLiteral("rejects"));
        options.cancelled = &interrupt.requested();
        const auto report = importOne(*person, *cache, file, options, call.clock);
        if (!report && files.isEmpty())
            return std::unexpected(report.error());
        if (!report) {
            addFailure(answer, file, report.error());
            break;
        }
        add(total, *report);
        QJsonObject one = toJson(*report);
        one.insert(QStringLiteral("file"), file);
        files.append(one);
        answer.lines += toLines(file, *report);
    }
    const QJsonObject failure = answer.json;
    answer.json = toJson(total);
    answer.json.insert(QStringLiteral("files"), files);
    if (!failure.isEmpty())
        answer.json.insert(QStringLiteral("error"), failure);
    return answer;
}

} // namespace

std::vector<Command> importCommands()
{
    const QStringList as{QStringLiteral("as")};
    return {
        {{QStringLiteral("import")},
         QStringLiteral("DIR FILE..."),
         2,
         -1,
         QStringLiteral(
             "import a shop's exports. FORMAT: auto, shopify-customers, shopify-orders, woocommerce-customers, "
             "woocommerce-orders, woocommerce-refunds, magento-customers, magento-orders, or csv with --map (the "
             "columns "
             "of any CSV or JSON file, in the form of docs/intake.md). CC is the country of phones and CUR the "
             "currency "
             "of amounts that name none. --lines takes only the rows of a list of rejected rows; --dry-run stores "
             "nothing and says what would happen. Rows of people who were erased are left out"),
         signInOptions() +
             QList<QCommandLineOption>{
                 {QStringLiteral("format"), QStringLiteral("the kind of export; auto tells by the columns"),
                  QStringLiteral("FORMAT")},
                 {QStringLiteral("map"), QStringLiteral("a file that says which column is what"),
                  QStringLiteral("FILE")},
                 {QStringLiteral("rejects"), QStringLiteral("where refused rows go, by line, column and reason"),
                  QStringLiteral("FILE")},
                 {QStringLiteral("lines"), QStringLiteral("import only the lines of an earlier report of refused rows"),
                  QStringLiteral("REJECTS")},
                 {QStringLiteral("readmit"),
                  QStringLiteral("take people who were erased in again, of the rows that --lines names: why, for the "
                                 "access log"),
                  QStringLiteral("REASON")},
                 {QStringLiteral("region"), QStringLiteral("the country of numbers that come without one"),
                  QStringLiteral("CC")},
                 {QStringLiteral("currency"), QStringLiteral("the currency of amounts that come without one"),
                  QStringLiteral("CUR")},
                 {QStringLiteral("dry-run"), QStringLiteral("read and report, import nothing")}},
         as,
         import},
    };
}

} // namespace scrimctl
