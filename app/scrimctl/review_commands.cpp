// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_reading.h"

#include "detection/said_text.h"
#include "session/review_acts.h"

#include <QJsonArray>

#include <algorithm>

using namespace scrim;

namespace scrimctl {

namespace {

using detection::Day;
using detection::Reviewed;

QJsonObject itemJson(const Reviewed& item)
{
    QJsonObject json = asJson(item.finding);
    json.insert(QStringLiteral("state"), detection::name(item.state));
    json.insert(QStringLiteral("grown"), item.hasGrown);
    QJsonArray said;
    for (const auto& judgement : item.judgements) {
        said.append(QJsonObject{{QStringLiteral("seq"), judgement.seq},
                                {QStringLiteral("by"), judgement.by},
                                {QStringLiteral("verdict"), detection::name(judgement.verdict)},
                                {QStringLiteral("note"), judgement.note}});
    }
    json.insert(QStringLiteral("said"), said);
    return json;
}

QString asLine(const Reviewed& item)
{
    const auto& finding = item.finding;
    return QStringLiteral("%1  %2  %3  %4")
        .arg(finding.id, detection::name(finding.severity).leftJustified(6),
             detection::name(item.state).leftJustified(9), finding.sentence);
}

QStringList listedOf(const QStringList& notices)
{
    QStringList lines;
    for (const QString& notice : notices)
        lines.append(QStringLiteral("Note: ") + notice);
    return lines;
}

/// Which findings are wanted: those that nobody has decided, unless another state or all are asked for.
struct Wanted
{
    QString state;
    QString rule;
    QString actor;

    [[nodiscard]] bool takes(const Reviewed& item) const
    {
        const bool isState = state == QLatin1String("all") || (state.isEmpty() && !detection::isDecided(item.state)) ||
                             state == detection::name(item.state);
        return isState && (rule.isEmpty() || rule == item.finding.rule) &&
               (actor.isEmpty() || actor == item.finding.actor);
    }
};

Result<Wanted> wantedOf(const Call& call)
{
    Wanted wanted{call.option(QStringLiteral("state")), call.option(QStringLiteral("rule")),
                  call.option(QStringLiteral("actor"))};
    const bool isKnown = wanted.state.isEmpty() || wanted.state == QLatin1String("all") ||
                         std::ranges::any_of(detection::allStates, [&wanted](detection::State state) {
                             return detection::name(state) == wanted.state;
                         });
    if (!isKnown)
        return fail(ErrorCode::Usage,
                    QStringLiteral("--state takes open, confirmed, explained, escalated, closed or all"));
    return wanted;
}

Result<Answer> list(Call& call)
{
    const auto wanted = wantedOf(call);
    if (!wanted)
        return std::unexpected(wanted.error());
    auto reading = ReviewReading::open(call);
    if (!reading)
        return fail(reading);
    const auto overview = reading->overview();
    if (!overview)
        return std::unexpected(overview.error());
    Answer answer;
    QJsonArray findings;
    for (const Reviewed& item : overview->items) {
        if (!wanted->takes(item))
            continue;
        findings.append(itemJson(item));
        answer.lines.append(asLine(item));
    }
    if (answer.lines.isEmpty())
        answer.lines.append(QStringLiteral("Nothing waits for a review."));
    answer.lines += listedOf(overview->notices);
    answer.json = {{QStringLiteral("findings"), findings},
                   {QStringLiteral("notices"), QJsonArray::fromStringList(overview->notices)},
                   {QStringLiteral("entries"), overview->size}};
    return answer;
}

std::unexpected<Error> noSuchFinding(const QString& id)
{
    return fail(
        ErrorCode::NotFound,
        QStringLiteral("There is no finding %1 in the time that was read; --days N reads more").arg(id.left(64)));
}

Result<Answer> show(Call& call)
{
    auto reading = ReviewReading::open(call);
    if (!reading)
        return fail(reading);
    const auto overview = reading->overview();
    if (!overview)
        return std::unexpected(overview.error());
    const Reviewed* const item = detection::findIn(*overview, call.operands.value(1));
    if (item == nullptr)
        return noSuchFinding(call.operands.value(1));
    const auto& finding = item->finding;
    QStringList evidence;
    for (const qint64 seq : finding.evidence)
        evidence.append(QString::number(seq));
    Answer answer{itemJson(*item),
                  {asLine(*item),
                   QStringLiteral("rule %1 (%2), about %3").arg(finding.rule, finding.title, finding.actor),
                   QStringLiteral("%1 entries: %2").arg(finding.count).arg(evidence.join(QStringLiteral(", ")))}};
    for (const auto& judgement : item->judgements)
        answer.lines.append(detection::saidText(judgement, *overview->calendar));
    return answer;
}

Result<Answer> verdict(Call& call)
{
    const auto verdict = detection::verdictFrom(call.operands.value(2));
    if (!verdict)
        return fail(ErrorCode::Usage, QStringLiteral("a verdict is confirm, explain, escalate, note or close"));
    auto reading = ReviewReading::open(call);
    if (!reading)
        return fail(reading);
    const auto overview = reading->overview();
    if (!overview)
        return std::unexpected(overview.error());
    const Reviewed* const item = detection::findIn(*overview, call.operands.value(1));
    if (item == nullptr)
        return noSuchFinding(call.operands.value(1));
    const auto judgement =
        session::judge(reading->person().session(), *item, *verdict, call.option(QStringLiteral("note")));
    if (!judgement)
        return std::unexpected(judgement.error());
    const Reviewed now = detection::judged(*item, *judgement);
    return Answer{itemJson(now), {asLine(now)}};
}

QString stateOf(const Day& day)
{
    if (day.signOff)
        return QStringLiteral("signed off by %1").arg(day.signOff->by);
    if (!day.isOver)
        return QStringLiteral("not over");
    return day.summary.entries == 0 ? QStringLiteral("no entries") : QStringLiteral("MISSED");
}

QJsonObject dayJson(const Day& day)
{
    QJsonObject json = detection::detailOf(day.summary, QStringLiteral("-"), {});
    json.remove(QStringLiteral("zone"));
    json.insert(QStringLiteral("over"), day.isOver);
    json.insert(QStringLiteral("missed"), day.isMissed());
    json.insert(QStringLiteral("signed_off"), day.signOff.has_value());
    if (day.signOff) {
        json.insert(QStringLiteral("signed_by"), day.signOff->by);
        json.insert(QStringLiteral("root"), day.signOff->root);
        json.insert(QStringLiteral("size"), day.signOff->size);
        json.insert(QStringLiteral("note"), day.signOff->note);
    }
    return json;
}

QString asLine(const Day& day)
{
    return QStringLiteral("%1  %2 entries  %3 reveals  %4 findings, %5 open  %6")
        .arg(day.summary.day.toString(Qt::ISODate))
        .arg(day.summary.entries, 8)
        .arg(day.summary.reveals, 7)
        .arg(day.summary.findings, 5)
        .arg(day.summary.open, 5)
        .arg(stateOf(day));
}

Result<Answer> days(Call& call)
{
    auto reading = ReviewReading::open(call);
    if (!reading)
        return fail(reading);
    const auto overview = reading->overview();
    if (!overview)
        return std::unexpected(overview.error());
    Answer answer;
    QJsonArray all;
    QJsonArray missed;
    for (const Day& day : overview->days) {
        all.append(dayJson(day));
        answer.lines.append(asLine(day));
        if (day.isMissed())
            missed.append(day.summary.day.toString(Qt::ISODate));
    }
    answer.json = {{QStringLiteral("days"), all},
                   {QStringLiteral("missed"), missed},
                   {QStringLiteral("zone"), overview->calendar->zone()}};
    return answer;
}

Result<Answer> signOff(Call& call)
{
    const QDate date = QDate::fromString(call.operands.value(1), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::Usage, QStringLiteral("a day is written as 2026-03-02"));
    auto reading = ReviewReading::open(call);
    if (!reading)
        return fail(reading);
    const auto overview = reading->overview();
    if (!overview)
        return std::unexpected(overview.error());
    const Day* const found = detection::findIn(*overview, date);
    if (found == nullptr) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("The log has no such day in the time that was read; --days N reads more"));
    }
    const auto sealed = session::signOff(reading->person().session(), *found, overview->calendar->zone(),
                                         call.option(QStringLiteral("note")));
    if (!sealed)
        return std::unexpected(sealed.error());
    Day day = *found;
    day.signOff = *sealed;
    return Answer{
        dayJson(day),
        {asLine(day), QStringLiteral("Sealed into the log as entry %1; the checkpoint over %2 entries has the "
                                     "root %3")
                          .arg(sealed->seq)
                          .arg(sealed->size)
                          .arg(sealed->root)}};
}

} // namespace

std::vector<Command> reviewCommands()
{
    const auto command = [](const char* verb, const char* operands, qsizetype count, const char* summary,
                            const QList<QCommandLineOption>& options, Result<Answer> (*run)(Call&)) {
        return Command{{QStringLiteral("review"), QString::fromLatin1(verb)},
                       QString::fromLatin1(operands),
                       count,
                       count,
                       QString::fromLatin1(summary),
                       signInOptions() + QList<QCommandLineOption>{daysOption()} + options,
                       {QStringLiteral("as")},
                       run};
    };
    return {
        command("list", "DIR", 1, "what the rules have found and nobody has decided, newest first",
                {option("state", "only findings in this state", "STATE"),
                 option("rule", "only what this rule has found", "RULE"),
                 option("actor", "only what is of this person", "WHO")},
                list),
        command("show", "DIR FINDING", 2, "one finding: why, the entries it rests on, what was said of it", {}, show),
        command("verdict", "DIR FINDING VERDICT", 3,
                "confirm, explain, escalate, note or (a second person) close a finding",
                {option("note", "what is said of it", "TEXT")}, verdict),
        command("days", "DIR", 1, "each day: what was in it, what was reviewed, and whether somebody signed it off", {},
                days),
        command("sign-off", "DIR DAY", 2, "seal a day's review into the log, under a signed checkpoint",
                {option("note", "what is said of it", "TEXT")}, signOff),
    };
}

} // namespace scrimctl
