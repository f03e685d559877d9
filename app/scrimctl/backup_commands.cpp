// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "progress_line.h"
#include "signed_in.h"

#include "audit/witness.h"
#include "backup/last_backup.h"
#include "backup/make.h"
#include "backup/restore.h"

#include <QDateTime>

using namespace scrim;

namespace scrimctl {

namespace {

constexpr qint64 megabyte = 1'000'000;

QString timeOf(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

/// Said while it goes on; false once a signal came.
class Progress
{
public:
    explicit Progress(const Clock& clock) : m_line(clock) {}

    [[nodiscard]] bool goOn(qint64 bytes, qint64 all)
    {
        if (m_line.isDue())
            m_line.say(QStringLiteral("%1 of %2 MB").arg(bytes / megabyte).arg(all / megabyte));
        return !m_interrupt.requested();
    }

private:
    Interrupt m_interrupt;
    ProgressLine m_line;
};

QJsonObject toJson(const audit::Checkpoint& checkpoint)
{
    return {{text("size"), checkpoint.size},
            {text("root"), QString::fromLatin1(backup::rootText(checkpoint))},
            {text("note"), QString::fromUtf8(checkpoint.note)}};
}

/// The newest checkpoint, as it is kept: line by line.
QStringList linesOf(const audit::Checkpoint& checkpoint)
{
    return QString::fromUtf8(checkpoint.note).trimmed().split(QLatin1Char('\n'));
}

Result<Answer> make(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const QString out = call.option(text("out"));
    Result<backup::Made> made = backup::Made();
    {
        Progress progress(call.clock);
        made = backup::makeBackup(person->session(), out,
                                  [&](const backup::MakeProgress& now) { return progress.goOn(now.bytes, now.total); });
    }
    if (!made)
        return fail(made);
    Answer answer;
    answer.json = {{text("backup"), out},
                   {text("made"), timeOf(made->madeMs)},
                   {text("bytes"), made->size},
                   {text("files"), static_cast<qint64>(made->totals.files)},
                   {text("sha256"), QString::fromLatin1(made->sha256.toHex())},
                   {text("archive_left_out"), made->leftOut},
                   {text("checkpoint"), toJson(made->checkpoint)}};
    answer.lines = {QStringLiteral("%1: %2 MB, %3 files, SHA-256 %4")
                        .arg(out)
                        .arg(made->size / megabyte)
                        .arg(made->totals.files)
                        .arg(QString::fromLatin1(made->sha256.toHex())),
                    text("It opens with the recovery file, or by an admin of today at this vault."),
                    QStringLiteral("The access log in it has %1 entries. Keep its checkpoint elsewhere, with a copy of "
                                   "%2/erased:")
                        .arg(made->checkpoint.size)
                        .arg(call.folder())};
    answer.lines += linesOf(made->checkpoint);
    if (!made->leftOut.isEmpty())
        answer.lines.append(
            QStringLiteral("The older part of the access log lies in %1 and is not in it: back that up as well.")
                .arg(made->leftOut));
    return answer;
}

QJsonObject toJson(const backup::Contents& contents)
{
    return {{text("vault_id"), contents.vaultId},
            {text("made"), timeOf(contents.madeMs)},
            {text("made_at"), contents.manifest.station},
            {text("version"), contents.manifest.version},
            {text("files"), static_cast<qint64>(contents.totals.files)},
            {text("bytes"), static_cast<qint64>(contents.totals.bytes)},
            {text("checkpoint"), toJson(contents.checkpoint)}};
}

Result<Answer> verify(Call& call)
{
    const auto recovery = readSecretFile(call.option(text("recovery-file")));
    if (!recovery)
        return std::unexpected(recovery.error());
    Result<backup::Contents> contents = backup::Contents();
    {
        Progress progress(call.clock);
        contents = backup::verifyBackup(call.operands.value(0), {*recovery, nullptr},
                                        [&](qint64 bytes, qint64 all) { return progress.goOn(bytes, all); });
    }
    if (!contents)
        return fail(contents);
    Answer answer;
    answer.json = toJson(*contents);
    answer.lines = {QStringLiteral("holds: made %1 on %2, %3 files, %4 MB. The access log in it has %5 entries:")
                        .arg(timeOf(contents->madeMs), contents->manifest.station)
                        .arg(contents->totals.files)
                        .arg(contents->totals.bytes / static_cast<quint64>(megabyte))
                        .arg(contents->checkpoint.size)};
    answer.lines += linesOf(contents->checkpoint);
    return answer;
}

Result<backup::RestoreOrder> orderOf(const Call& call, Progress& progress)
{
    backup::RestoreOrder order;
    order.goOn = [&progress](qint64 bytes, qint64 all) { return progress.goOn(bytes, all); };
    order.erased = call.options.values(text("erased"));
    for (const QString& file : call.options.values(text("checkpoint"))) {
        const auto notes = readFile(file, audit::maxNotesSize);
        if (!notes)
            return std::unexpected(notes.error());
        order.checkpoints += *notes + '\n';
    }
    return order;
}

QJsonObject toJson(const backup::Restored& restored)
{
    QJsonObject json = toJson(restored.contents);
    json.insert(text("entries"), restored.entries);
    json.insert(text("absent"), restored.absent);
    json.insert(text("known"), restored.known > 0 ? QJsonValue(restored.known) : QJsonValue());
    json.insert(text("customers"), restored.customers);
    json.insert(text("orders"), restored.orders);
    json.insert(text("erased_again"), restored.erasedAgain);
    return json;
}

QString counted(const backup::Restored& restored)
{
    return QStringLiteral("%1 customers, %2 orders, %3 entries of the access log, which holds")
        .arg(restored.customers)
        .arg(restored.orders)
        .arg(restored.entries);
}

QStringList warnings(const backup::Restored& restored)
{
    QStringList lines;
    if (restored.erasedAgain > 0)
        lines.append(
            QStringLiteral("Erased after the backup, and now erased again: %1 records.").arg(restored.erasedAgain));
    if (restored.absent > 0)
        lines.append(QStringLiteral("%1 entries lie in an archive that is not in the backup.").arg(restored.absent));
    if (restored.known > restored.entries)
        lines.append(QStringLiteral("%1 entries that were written after the backup are lost: a checkpoint kept "
                                    "elsewhere knows of %2. Keep what is left of the former log.")
                         .arg(restored.known - restored.entries)
                         .arg(restored.known));
    return lines + restored.news;
}

Result<Answer> restore(Call& call)
{
    const auto recovery = readSecretFile(call.option(text("recovery-file")));
    if (!recovery)
        return std::unexpected(recovery.error());
    Result<backup::Restored> restored = backup::Restored();
    {
        Progress progress(call.clock);
        auto order = orderOf(call, progress);
        if (!order)
            return fail(order);
        order->folder = call.folder();
        order->bundle = call.operands.value(1);
        order->opener.recoveryFile = *recovery;
        restored = backup::restoreBackup(*order, call.clock);
    }
    if (!restored)
        return fail(restored);
    Answer answer;
    answer.json = toJson(*restored);
    answer.json.insert(text("vault"), call.folder());
    answer.lines = {
        QStringLiteral("%1: as of %2: %3.").arg(call.folder(), timeOf(restored->contents.madeMs), counted(*restored))};
    answer.lines += warnings(*restored);
    answer.lines +=
        {text("Passwords, disabled accounts and the policy are those of that day. Where a checkpoint is kept "
              "elsewhere, an admin says so first: \"scrimctl log witness --accept\"."),
         text("Do not go on using the former folder: both would sign as one station.")};
    return answer;
}

Result<Answer> drill(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (auto may = person->session().requireAdmin(text("backup.drill")); !may)
        return fail(may);
    SecretBytes recovery;
    if (call.options.isSet(text("recovery-file"))) {
        auto file = readSecretFile(call.option(text("recovery-file")));
        if (!file)
            return fail(file);
        recovery = *std::move(file);
    }
    Result<backup::Restored> tried = backup::Restored();
    {
        Progress progress(call.clock);
        auto order = orderOf(call, progress);
        if (!order)
            return fail(order);
        order->bundle = call.operands.value(1);
        const QString in = call.option(text("in"));
        order->folder = in.isEmpty() ? order->bundle + text(".drill") : in;
        if (recovery.isEmpty())
            order->opener.admin = &person->session();
        order->opener.recoveryFile = recovery;
        tried = backup::drillBackup(*order, &person->session(), call.clock);
    }
    if (!tried)
        return fail(tried);
    Answer answer;
    answer.json = toJson(*tried);
    answer.lines = {
        QStringLiteral("It can be put back: as of %1: %2. The cache was looked through; nothing was kept of "
                       "it.")
            .arg(timeOf(tried->contents.madeMs), counted(*tried))};
    answer.lines += warnings(*tried);
    return answer;
}

} // namespace

std::vector<Command> backupCommands()
{
    const QString words = text("backup");
    const QCommandLineOption recovery(text("recovery-file"),
                                      text("the recovery file of the vault, which opens every backup"), text("FILE"));
    const QCommandLineOption checkpoint(
        text("checkpoint"), text("a file of the access log's checkpoints that were kept elsewhere"), text("FILE"));
    const QCommandLineOption erased(
        text("erased"), text("a newer list of who was erased (DIR/erased) than the backup has"), text("FILE"));
    return {
        {{words, text("make")},
         text("DIR"),
         1,
         1,
         text(
             "all of a vault into one encrypted file while everybody works; it opens with the recovery file, or by who "
             "is an admin today. For an admin"),
         signInOptions() +
             QList<QCommandLineOption>{{text("out"), text("the file to write; its name must be free"), text("FILE")}},
         {text("as"), text("out")},
         make},
        {{words, text("verify")},
         text("FILE"),
         1,
         1,
         text("read a backup from end to end, and write nothing"),
         {recovery},
         {text("recovery-file")},
         verify},
        {{words, text("drill")},
         text("DIR FILE"),
         2,
         2,
         text("try to put a backup of DIR back: into a folder of its own (--in), log verified, cache looked through, "
              "counted and removed again; on record in DIR"),
         signInOptions() +
             QList<QCommandLineOption>{recovery,
                                       checkpoint,
                                       erased,
                                       {text("in"),
                                        text("the folder to try it in, which must not be there; else FILE.drill"),
                                        text("FOLDER")}},
         {text("as")},
         drill},
        {{words, text("restore")},
         text("DIR FILE"),
         2,
         2,
         text("put a backup back into the new folder DIR; --erased: newer lists of who was erased, --checkpoint: what "
              "was kept of the access log elsewhere"),
         {recovery, checkpoint, erased},
         {text("recovery-file")},
         restore},
    };
}

} // namespace scrimctl
