// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "signed_in.h"

#include "exports/selection.h"
#include "session/retention.h"

#include <cstdio>

using namespace scrim;

namespace scrimctl {

namespace {

using Act = Result<audit::Archived> (*)(session::Session&, const policy::Policy&, const session::RetentionOrder&);

void showProgress(qint64 done, qint64 all)
{
    std::fprintf(stderr, "\r%lld of %lld segments", static_cast<long long>(done), static_cast<long long>(all));
}

/// Both commands, which differ in the act, the name of the option for the folder, and what they say.
Result<Answer> run(Call& call, Act act, const char* folderOption, const char* says)
{
    session::RetentionOrder order;
    order.archive = call.option(QLatin1String(folderOption));
    if (call.options.isSet(QStringLiteral("before"))) {
        const auto before = exports::timeFrom(call.option(QStringLiteral("before")));
        if (!before)
            return std::unexpected(before.error());
        order.beforeMs = *before;
    }
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const Interrupt interrupt;
    order.progress = showProgress;
    order.cancelled = &interrupt.requested();
    const auto done = act(person->session(), person->policy(), order);
    std::fputc('\n', stderr);
    if (!done)
        return std::unexpected(done.error());
    return Answer{{{QStringLiteral("segments"), done->segments},
                   {QStringLiteral("entries"), done->entries},
                   {QStringLiteral("before"), done->before},
                   {QStringLiteral("archive"), done->archive}},
                  {done->segments == 0 ? QStringLiteral("Nothing is old enough.")
                                       : QString::fromLatin1(says).arg(done->entries).arg(done->archive)}};
}

Result<Answer> archive(Call& call)
{
    return run(call, session::archiveLog, "to", "%1 entries were moved to %2; keep it with the vault's backups");
}

Result<Answer> prune(Call& call)
{
    return run(call, session::pruneLog, "archive", "%1 entries were deleted from %2; their hashes stay there");
}

} // namespace

std::vector<Command> retentionCommands()
{
    const auto command = [](const char* verb, const char* folder, const char* summary, Result<Answer> (*act)(Call&)) {
        const QList<QCommandLineOption> options{
            option(folder, "where old segments of the log lie", "FOLDER"),
            option("before", "what is older than this moment, in UTC; the policy's months at least", "TIME")};
        return Command{{QStringLiteral("log"), QString::fromLatin1(verb)},
                       QStringLiteral("DIR"),
                       1,
                       1,
                       QString::fromLatin1(summary),
                       signInOptions() + options,
                       {QStringLiteral("as")},
                       act};
    };
    return {
        command("archive", "to", "move what is older than the searchable months out of the log's folder", archive),
        command("prune", "archive", "delete archived entries that are older than the months to keep", prune),
    };
}

} // namespace scrimctl
