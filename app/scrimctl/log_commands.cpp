// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "signed_in.h"

#include "audit/reader.h"
#include "audit/small_file.h"
#include "audit/witness.h"
#include "base/bytes.h"
#include "vault/vault.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <vector>

using namespace scrim;

namespace scrimctl {

namespace {

// --- list

struct Filter
{
    std::optional<qint64> from;
    std::optional<qint64> limit;
    QString action;
    QString actor;

    [[nodiscard]] bool takes(const audit::ReadEntry& entry) const
    {
        if (entry.canonical.isEmpty())
            return action.isEmpty() && actor.isEmpty();
        return (action.isEmpty() || entry.json.value(QLatin1String("action")).toString() == action) &&
               (actor.isEmpty() || entry.json.value(QLatin1String("actor")).toString() == actor);
    }
};

Result<Filter> filterOf(const Call& call)
{
    Filter filter;
    filter.action = call.option(QStringLiteral("action"));
    filter.actor = call.option(QStringLiteral("actor"));
    for (const auto& [name, value] :
         {std::pair(QStringLiteral("from"), &filter.from), {QStringLiteral("limit"), &filter.limit}}) {
        if (!call.options.isSet(name))
            continue;
        bool isNumber = false;
        const qint64 number = call.option(name).toLongLong(&isNumber);
        if (!isNumber || number < 0)
            return fail(ErrorCode::Usage, QStringLiteral("--%1 takes a number from 0").arg(name));
        *value = number;
    }
    return filter;
}

/// Where the newest `limit` entries begin that the filter takes, of the `size` that there are: backwards in windows
/// that double, keeping numbers only, so that what is asked for may be larger than memory.
Result<qint64> newestFrom(const QString& folder, const audit::ReaderKeys& keys, const Filter& filter, qint64 size)
{
    qint64 missing = filter.limit.value_or(0);
    qint64 window = 512;
    qint64 to = size;
    while (to > 0 && missing > 0) {
        const qint64 from = std::max<qint64>(0, to - window);
        std::vector<qint64> taken;
        const auto read = audit::readLog(folder, keys, from, to, [&](const audit::ReadEntry& entry) {
            if (filter.takes(entry))
                taken.push_back(entry.seq);
            return true;
        });
        if (!read)
            return std::unexpected(read.error());
        const auto found = static_cast<qint64>(taken.size());
        if (found >= missing)
            return taken[static_cast<std::size_t>(found - missing)];
        missing -= found;
        window *= 2;
        to = from;
    }
    return to;
}

QByteArray asJson(const audit::ReadEntry& entry)
{
    if (!entry.canonical.isEmpty())
        return entry.canonical;
    return QStringLiteral(R"({"seq":%1,"sealed":true})").arg(entry.seq).toUtf8();
}

QString asLine(const audit::ReadEntry& entry)
{
    if (entry.canonical.isEmpty())
        return QStringLiteral("%1  sealed: somebody else's entry").arg(entry.seq, 8);
    const auto text = [&entry](const char* key) { return entry.json.value(QLatin1String(key)).toString(); };
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7  %8")
        .arg(entry.seq, 8)
        .arg(text("time"), text("actor").leftJustified(14), text("action").leftJustified(18),
             text("outcome").leftJustified(8), text("field").leftJustified(16), text("subject"), text("reason"));
}

Result<Answer> list(Call& call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return std::unexpected(filter.error());
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (const auto logged = person->session().record(person->session().event(QStringLiteral("log.read"))); !logged)
        return std::unexpected(logged.error());
    const QString folder = person->station().paths().log();
    const audit::ReaderKeys keys = person->session().readerKeys();
    const qint64 size = person->station().log().size();
    auto from = filter->from || !filter->limit ? Result<qint64>(filter->from.value_or(0))
                                               : newestFrom(folder, keys, *filter, size);
    if (!from)
        return std::unexpected(from.error());
    // Streamed, since a log may have millions of entries.
    qint64 count = 0;
    if (call.json)
        printJson("{\"entries\":[");
    const auto visit = [&](const audit::ReadEntry& entry) {
        if (filter->limit && count >= *filter->limit)
            return false;
        if (filter->takes(entry)) {
            if (call.json && count > 0)
                printJson(",");
            if (call.json)
                printJson(asJson(entry));
            else
                printLine(stdout, asLine(entry));
            ++count;
        }
        return true;
    };
    const auto read = audit::readLog(folder, keys, *from, size, visit);
    if (call.json && !read) {
        // The object has begun; it ends as one, with the error in it.
        const QJsonObject error{{QStringLiteral("code"), codeName(read.error().code)},
                                {QStringLiteral("message"), read.error().message}};
        printJson("],\"error\":" + QJsonDocument(error).toJson(QJsonDocument::Compact) + "}\n");
        return Answer{.json = {}, .lines = {}, .status = exitStatus(read.error().code), .printed = true};
    }
    if (!read)
        return std::unexpected(read.error());
    if (call.json)
        printJson("]}\n");
    return Answer{.json = {}, .lines = {}, .status = 0, .printed = true};
}

// --- verify

Answer answerOf(const audit::Verdict& verdict)
{
    Answer answer;
    answer.json = {{QStringLiteral("ok"), verdict.ok},
                   {QStringLiteral("size"), verdict.size},
                   {QStringLiteral("root"), QString::fromLatin1(verdict.root)},
                   {QStringLiteral("checkpoints"), verdict.checkpoints},
                   {QStringLiteral("absent"), verdict.absent},
                   {QStringLiteral("pruned"), verdict.pruned},
                   {QStringLiteral("first_bad"), verdict.firstBad ? QJsonValue(*verdict.firstBad) : QJsonValue()}};
    if (verdict.ok) {
        answer.lines = {QStringLiteral("The log holds: %1 entries, %2 checkpoints, root %3")
                            .arg(verdict.size)
                            .arg(verdict.checkpoints)
                            .arg(QString::fromLatin1(verdict.root))};
        if (verdict.absent > 0)
            answer.lines.append(QStringLiteral("The first %1 entries are in an archive that is not here, so they were "
                                               "not looked at: name its folder with --archive.")
                                    .arg(verdict.absent));
        if (verdict.pruned > 0)
            answer.lines.append(QStringLiteral("Of %1 entries only the hash was kept.").arg(verdict.pruned));
        return answer;
    }
    answer.status = 1;
    answer.json.insert(QStringLiteral("why"), verdict.why);
    answer.lines = {QStringLiteral("The log does NOT hold: ") + verdict.why};
    if (verdict.firstBad)
        answer.lines.append(QStringLiteral("The first wrong entry is %1.").arg(*verdict.firstBad));
    return answer;
}

/// Notes of checkpoints, one after the other.
QByteArray both(const QByteArray& some, const QByteArray& more)
{
    return some.isEmpty() || more.isEmpty() ? some + more : some + '\n' + more;
}

/// A log that does not open has its verdict without anybody signing in, as doctor and scrim-verify give one: it could
/// count no wrong password, so none is tried. What its entries say stays sealed.
Result<Answer> verifyUnopened(Call& call, const QByteArray& witness)
{
    const vault::Paths paths{call.folder()};
    const auto header = vault::readHeader(paths);
    if (!header)
        return std::unexpected(header.error());
    // The file that the policy names is not known without a key.
    const auto witnesses = call.witnesses ? call.witnesses : std::make_shared<session::Witnesses>();
    const auto verdict =
        audit::verifyLog(paths.log(), audit::verifierKey(header->origin, asBytes(header->stationPublic)), {},
                         both(witness, witnesses->notes(header->origin, {})), call.option(QStringLiteral("archive")));
    if (!verdict)
        return std::unexpected(verdict.error());
    Answer answer = answerOf(*verdict);
    answer.json.insert(QStringLiteral("read"), false);
    answer.lines.append(
        QStringLiteral("The log does not open, so nobody was signed in: its entries were not read, only "
                       "held against their hashes and checkpoints. Name the checkpoint that the policy "
                       "has kept elsewhere with --witness."));
    return answer;
}

Result<Answer> verifyOpened(const Call& call, SignedIn& person, const QByteArray& witness)
{
    const auto verdict =
        audit::verifyLog(person.station().paths().log(), person.station().verifierKey(), person.session().readerKeys(),
                         witness, call.option(QStringLiteral("archive")));
    if (!verdict)
        return std::unexpected(verdict.error());
    audit::Event event = person.session().event(QStringLiteral("log.verify"),
                                                verdict->ok ? audit::Outcome::Allowed : audit::Outcome::Failed);
    event.detail = {{QStringLiteral("size"), verdict->size}};
    if (const auto logged = person.session().record(event); !logged && verdict->ok)
        return std::unexpected(logged.error());
    Answer answer = answerOf(*verdict);
    answer.json.insert(QStringLiteral("read"), true);
    return answer;
}

Result<Answer> verify(Call& call)
{
    QByteArray witness;
    if (call.options.isSet(QStringLiteral("witness"))) {
        auto note = audit::readSmallFile(call.option(QStringLiteral("witness")), audit::maxNotesSize);
        if (!note)
            return fail(note);
        if (note->trimmed().isEmpty())
            return fail(ErrorCode::WrongFormat,
                        QStringLiteral("%1: there is no checkpoint in it").arg(call.option(QStringLiteral("witness"))));
        witness = std::move(*note);
    }
    const auto isVerdict = [](const Error& error) {
        return error.code == ErrorCode::Damaged || error.code == ErrorCode::Tampered;
    };
    auto station = SignedIn::stationOf(call);
    if (!station)
        return isVerdict(station.error()) ? verifyUnopened(call, witness) : fail(station);
    const auto password = call.passwords.ask(call.option(QStringLiteral("password-file")), QStringLiteral("Password"));
    if (!password)
        return std::unexpected(password.error());
    auto person = SignedIn::openAt(call, *std::move(station), *password);
    if (!person)
        return isVerdict(person.error()) ? verifyUnopened(call, witness) : fail(person);
    QByteArray kept;
    if (const auto held = person->hold(); !held) {
        if (!isVerdict(held.error()))
            return std::unexpected(held.error());
        // It is just what is kept elsewhere that says no.
        kept = person->station().witnesses()->notes(person->station().header().origin, person->policy());
    }
    return verifyOpened(call, *person, both(witness, kept));
}

// --- checkpoint

Result<Answer> checkpoint(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto signedHead = person->station().log().checkpoint();
    if (!signedHead)
        return std::unexpected(signedHead.error());
    const QString note = QString::fromUtf8(signedHead->note);
    return Answer{
        {{QStringLiteral("size"), signedHead->size},
         {QStringLiteral("root"),
          QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(signedHead->root.data()), 32).toHex())},
         {QStringLiteral("note"), note}},
        note.trimmed().split(QLatin1Char('\n'))};
}

} // namespace

std::vector<Command> logCommands()
{
    const auto command = [](const char* verb, const char* summary, const QList<QCommandLineOption>& options,
                            Result<Answer> (*run)(Call&)) {
        return Command{{QStringLiteral("log"), QString::fromLatin1(verb)},
                       QStringLiteral("DIR"),
                       1,
                       1,
                       QString::fromLatin1(summary),
                       signInOptions() + options,
                       {QStringLiteral("as")},
                       run};
    };
    return {
        command("list", "the entries that NAME may read; with --limit alone the newest",
                {option("from", "the first entry, by its number", "SEQ"), option("limit", "so many at most", "N"),
                 option("action", "only this, such as field.reveal", "ACTION"),
                 option("actor", "only what this person did", "WHO")},
                list),
        command("verify", "hold the log against its checkpoints, and those kept elsewhere",
                {option("witness", "a checkpoint that was kept elsewhere", "FILE"),
                 option("archive", "where old segments of the log lie", "FOLDER")},
                verify),
        command("checkpoint", "sign the log as it is and print the note, to be kept elsewhere", {}, checkpoint),
    };
}

} // namespace scrimctl
