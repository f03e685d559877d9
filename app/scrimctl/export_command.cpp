// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "output.h"
#include "signed_in.h"

#include "exports/export_lines.h"
#include "exports/out_file.h"
#include "session/logged.h"

#include <QFileInfo>

#include <cstdio>

using namespace scrim;

namespace scrimctl {

namespace {

// --- what goes into the log about it

audit::Event eventOf(const session::Session& session, const QString& format, const QString& phase)
{
    audit::Event event = session.event(QStringLiteral("export.run"));
    event.detail = {{QStringLiteral("what"), QStringLiteral("log")},
                    {QStringLiteral("format"), format},
                    {QStringLiteral("phase"), phase}};
    return event;
}

/// The entry before anything is written: an export that is not on record does not happen.
Result<void> begin(session::Session& session, const QString& format)
{
    audit::Event event = eventOf(session, format, QStringLiteral("start"));
    const bool reads = session.keys().holds(vault::SharedKey::Log);
    event.outcome = reads ? audit::Outcome::Allowed : audit::Outcome::Denied;
    if (const auto logged = session.record(event); !logged)
        return std::unexpected(logged.error());
    if (!reads)
        return fail(ErrorCode::Refused,
                    QStringLiteral("only a supervisor or an auditor holds the key to export the log"));
    return {};
}

Result<void> end(session::Session& session, const QString& format, const Result<qint64>& count)
{
    audit::Event event = eventOf(session, format, QStringLiteral("end"));
    if (!count)
        return session::gaveUp(session, event, count.error());
    event.detail.insert(QStringLiteral("entries"), *count);
    auto logged = session.record(event);
    return logged ? Result<void>() : fail(logged);
}

void showProgress(qint64 done)
{
    std::fprintf(stderr, "\r%lld entries", static_cast<long long>(done));
}

// --- the bundle

Result<Answer> exportBundle(SignedIn& person, const QString& bundle)
{
    const QString format = QStringLiteral("bundle");
    if (auto begun = begin(person.session(), format); !begun)
        return fail(begun);
    const auto head = person.station().log().checkpoint();
    if (!head)
        return std::unexpected(head.error());
    const Interrupt interrupt;
    const auto done = audit::exportBundle(person.station().paths().log(), person.station().verifierKey(),
                                          person.session().readerKeys(), bundle, showProgress, &interrupt.requested());
    std::fputc('\n', stderr);
    const Result<qint64> count = done ? Result<qint64>(done->size) : std::unexpected(done.error());
    if (auto ended = end(person.session(), format, count); !ended)
        return fail(ended);
    return Answer{{{QStringLiteral("bundle"), bundle},
                   {QStringLiteral("size"), done->size},
                   {QStringLiteral("root"),
                    QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(done->root.data()), 32).toHex())}},
                  {QStringLiteral("%1 entries stand in %2; scrim-verify %2 checks them").arg(done->size).arg(bundle)}};
}

// --- in lines

Result<exports::Selection> selectionOf(const Call& call)
{
    exports::Selection selection;
    for (const auto& [name, into] :
         {std::pair(QStringLiteral("from"), &selection.fromMs), {QStringLiteral("to"), &selection.toMs}}) {
        if (!call.options.isSet(name))
            continue;
        const auto time = exports::timeFrom(call.option(name));
        if (!time)
            return std::unexpected(time.error());
        *into = *time;
    }
    if (call.options.isSet(QStringLiteral("since-seq"))) {
        bool isNumber = false;
        selection.fromSeq = call.option(QStringLiteral("since-seq")).toLongLong(&isNumber);
        if (!isNumber || selection.fromSeq < 0)
            return fail(ErrorCode::Usage, QStringLiteral("--since-seq takes a number from 0"));
    }
    return selection;
}

Result<void> toStandardOutput(const QByteArray& lines)
{
    printJson(lines);
    return outputIsWhole() ? Result<void>()
                           : fail(ErrorCode::Io, QStringLiteral("standard output did not take the whole export"));
}

/// To a file, which gets its name only when it is whole, or to standard output.
Result<qint64> writeLines(SignedIn& person, exports::LineExport& what, const QString& out)
{
    const QString log = person.station().paths().log();
    if (out == QLatin1String("-")) {
        what.sink = toStandardOutput;
        return exports::exportLines(log, person.session().readerKeys(), what);
    }
    auto file = exports::OutFile::create(out);
    if (!file)
        return fail(file);
    what.sink = [&file](const QByteArray& lines) { return file->write(lines); };
    auto count = exports::exportLines(log, person.session().readerKeys(), what);
    if (!count)
        return count;
    if (auto published = file->publish(); !published)
        return fail(published);
    return count;
}

Result<Answer> exportLines(SignedIn& person, exports::LineExport what, const QString& out)
{
    const QString format = exports::name(what.format);
    if (auto begun = begin(person.session(), format); !begun)
        return fail(begun);
    what.source = {person.station().header().origin, QStringLiteral(SCRIM_VERSION)};
    what.selection.toSeq = person.station().log().size();
    what.progress = [](qint64 looked, qint64) { showProgress(looked); };
    const Interrupt interrupt;
    what.cancelled = &interrupt.requested();
    const auto count = writeLines(person, what, out);
    std::fputc('\n', stderr);
    if (auto ended = end(person.session(), format, count); !ended)
        return fail(ended);
    if (out == QLatin1String("-"))
        return Answer{.json = {}, .lines = {}, .status = 0, .printed = true};
    return Answer{
        {{QStringLiteral("file"), out}, {QStringLiteral("format"), format}, {QStringLiteral("entries"), *count}},
        {QStringLiteral("%1 entries stand in %2").arg(*count).arg(out)}};
}

// --- both

Result<Answer> exportLog(Call& call)
{
    const QString out = call.option(QStringLiteral("out"));
    const QString format = call.option(QStringLiteral("format"));
    const bool isBundle = format.isEmpty() || format == QLatin1String("bundle");
    const auto selection = selectionOf(call);
    if (!selection)
        return std::unexpected(selection.error());
    exports::LineExport what;
    what.selection = *selection;
    if (isBundle) {
        for (const char* option : {"from", "to", "since-seq"}) {
            if (call.options.isSet(QLatin1String(option)))
                return fail(ErrorCode::Usage,
                            QStringLiteral("a bundle proves the whole log, so --%1 goes with the other formats only")
                                .arg(QLatin1String(option)));
        }
        if (out == QLatin1String("-"))
            return fail(ErrorCode::Usage,
                        QStringLiteral("a bundle is a folder; standard output takes the other formats"));
    } else {
        const auto known = exports::formatFrom(format);
        if (!known)
            return std::unexpected(known.error());
        what.format = *known;
        if (call.json && out == QLatin1String("-"))
            return fail(ErrorCode::Usage, QStringLiteral("--json answers on standard output, where the export goes"));
    }
    if (out != QLatin1String("-") && (QFileInfo::exists(out) || QFileInfo(out).isSymLink()))
        return fail(ErrorCode::Exists, QStringLiteral("%1: is there already; name a new one").arg(out));
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const QuietPipes quiet;
    return isBundle ? exportBundle(*person, out) : exportLines(*person, what, out);
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {{QStringLiteral("log"), QStringLiteral("export")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("the log for others: a bundle that anybody can check (the default), or ocsf, ecs, cef in "
                        "lines ('-' is standard output)"),
         signInOptions() + QList<QCommandLineOption>{option("out", "where it goes", "BUNDLE|FILE"),
                                                     option("format", "bundle, ocsf, ecs or cef", "FORMAT"),
                                                     option("from", "the first moment, in UTC", "TIME"),
                                                     option("to", "the last moment, in UTC", "TIME"),
                                                     option("since-seq", "only what comes after this entry", "N")},
         {QStringLiteral("as"), QStringLiteral("out")},
         exportLog},
    };
}

} // namespace scrimctl
