// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "audit/checkpoint_store.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

/// When the log signed its checkpoint of that size, as its own file tells; nothing when it is not there (any more).
QString signedAt(const session::Station& station, qint64 size)
{
    const QFileInfo file(audit::CheckpointStore(station.paths().log(), station.verifierKey()).path(size));
    return file.exists() ? file.lastModified().toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject asJson(const session::Station& station, const session::WitnessState& state)
{
    QJsonObject json{{QStringLiteral("witness"), state.kind},
                     {QStringLiteral("place"), state.place},
                     {QStringLiteral("holds"), state.holds.has_value()},
                     {QStringLiteral("size"), state.size ? QJsonValue(*state.size) : QJsonValue()}};
    if (state.size)
        json.insert(QStringLiteral("signed"), signedAt(station, *state.size));
    if (!state.holds) {
        json.insert(QStringLiteral("code"), codeName(state.holds.error().code));
        json.insert(QStringLiteral("why"), state.holds.error().message);
    }
    return json;
}

QString asLine(const session::Station& station, const session::WitnessState& state, qint64 logSize)
{
    const QString where = QStringLiteral("%1 (%2): ").arg(state.kind, state.place);
    if (!state.holds && state.holds.error().code == ErrorCode::Tampered)
        return where + QStringLiteral("DOES NOT HOLD: ") + state.holds.error().message;
    if (!state.holds)
        return where + QStringLiteral("away: ") + state.holds.error().message;
    if (!state.size)
        return where + QStringLiteral("keeps nothing yet");
    const QString time = signedAt(station, *state.size);
    return where + QStringLiteral("holds: %1 of %2 entries, signed %3")
                       .arg(QString::number(*state.size), QString::number(logSize),
                            time.isEmpty() ? QStringLiteral("at a time unknown") : time);
}

Result<Answer> witness(Call& call)
{
    auto person = SignedIn::openUnheld(call);
    if (!person)
        return fail(person);
    session::Station& station = person->station();
    const policy::Policy policy = person->policy();
    if (call.options.isSet(QStringLiteral("accept"))) {
        if (auto accepted = station.witnesses()->accept(person->session(), policy); !accepted)
            return fail(accepted);
    }
    const qint64 size = station.log().size();
    Answer answer;
    QJsonArray places;
    for (const session::WitnessState& state : station.witnesses()->look(station, policy)) {
        places.append(asJson(station, state));
        answer.lines.append(asLine(station, state, size));
        const bool isWrong = !state.holds && state.holds.error().code == ErrorCode::Tampered;
        answer.status = isWrong ? 1 : answer.status;
    }
    answer.json = {{QStringLiteral("size"), size}, {QStringLiteral("witnesses"), places}};
    if (places.isEmpty())
        answer.lines.append(QStringLiteral("Nothing is kept outside of the vault's folder: name a file in the policy "
                                           "(log.witness_file)."));
    return answer;
}

} // namespace

std::vector<Command> witnessCommands()
{
    return {
        {{QStringLiteral("log"), QStringLiteral("witness")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral(
             "where the newest checkpoint is kept and whether the log extends it; --accept: after a restore, "
             "take the log as it is"),
         signInOptions() + QList<QCommandLineOption>{option("accept", "after a restore: take the log as it is")},
         {QStringLiteral("as")},
         witness},
    };
}

} // namespace scrimctl
