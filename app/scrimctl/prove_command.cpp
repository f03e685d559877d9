// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "signed_in.h"

#include "audit/note.h"
#include "audit/prove.h"
#include "base/bytes.h"
#include "base/file.h"
#include "session/logged.h"

using namespace scrim;

namespace scrimctl {

namespace {

/// Which of the two proofs, and of what.
struct Wanted
{
    bool isEntry = false;
    qint64 number = 0;
};

Result<Wanted> wantedOf(const Call& call)
{
    const bool isEntry = call.options.isSet(QStringLiteral("entry"));
    if (isEntry == call.options.isSet(QStringLiteral("from-size")))
        return fail(ErrorCode::Usage, QStringLiteral("name one: --entry N or --from-size M"));
    const QString option = isEntry ? QStringLiteral("entry") : QStringLiteral("from-size");
    const auto number = audit::strictDecimal(call.option(option).toUtf8());
    if (!number)
        return fail(ErrorCode::Usage, QStringLiteral("--%1 takes a number from 0").arg(option));
    return Wanted{isEntry, *number};
}

/// Proving reads the log and may show an entry, so it is on record before; and the checkpoint that the proof leads to
/// covers that record.
Result<audit::ProofFile> prove(SignedIn& person, const Wanted& wanted)
{
    audit::Event event = person.session().event(QStringLiteral("log.prove"));
    event.detail = {{wanted.isEntry ? QStringLiteral("entry") : QStringLiteral("from_size"), wanted.number}};
    return session::logged(person.session(), event, [&]() -> Result<audit::ProofFile> {
        session::Station& station = person.station();
        const auto head = station.log().checkpoint();
        if (!head)
            return std::unexpected(head.error());
        const QString log = station.paths().log();
        return wanted.isEntry ? audit::proveInclusion(log, station.verifierKey(), person.session().readerKeys(), *head,
                                                      wanted.number)
                              : audit::proveConsistency(log, station.verifierKey(), *head, wanted.number);
    });
}

Result<Answer> proveLog(Call& call)
{
    const auto wanted = wantedOf(call);
    if (!wanted)
        return std::unexpected(wanted.error());
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto proof = prove(*person, *wanted);
    if (!proof)
        return std::unexpected(proof.error());
    const QByteArray text = audit::encodeProof(*proof);
    const QString out = call.option(QStringLiteral("out"));
    Answer answer;
    answer.json = {
        {QStringLiteral("proves"), wanted->isEntry ? QStringLiteral("inclusion") : QStringLiteral("consistency")},
        {wanted->isEntry ? QStringLiteral("seq") : QStringLiteral("from_size"), wanted->number},
        {QStringLiteral("hashes"), static_cast<qint64>(proof->hashes.size())}};
    if (!out.isEmpty() && out != QLatin1String("-")) {
        if (auto written = createFile(out, asBytes(text)); !written)
            return fail(written);
        answer.json.insert(QStringLiteral("file"), out);
        answer.lines = {QStringLiteral("The proof stands in %1; scrim-verify --proof %1 checks it").arg(out)};
        return answer;
    }
    answer.json.insert(QStringLiteral("proof"), QString::fromUtf8(text));
    // Byte for byte, so that it can be piped into a file.
    if (!call.json) {
        printJson(text);
        answer.printed = true;
    }
    return answer;
}

} // namespace

std::vector<Command> proveCommands()
{
    return {
        {{QStringLiteral("log"), QStringLiteral("prove")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("a proof for scrim-verify that entry N is in the log, or that the log of M entries is how "
                        "today's began"),
         signInOptions() + QList<QCommandLineOption>{option("entry", "the entry, by its number", "N"),
                                                     option("from-size", "the earlier size of the log", "M"),
                                                     option("out", "where the proof goes", "FILE")},
         {QStringLiteral("as")},
         proveLog},
    };
}

} // namespace scrimctl
