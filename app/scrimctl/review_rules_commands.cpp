// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_file.h"
#include "review_reading.h"

#include "base/file.h"
#include "detection/expectation.h"
#include "detection/settings.h"
#include "policy/policy_json.h"
#include "session/review_acts.h"

#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

/// A rule that somebody wrote; the error's sentence starts with the file.
Result<detection::Rule> readRule(const QString& path)
{
    const auto bytes = readFile(path, detection::longestRule);
    if (!bytes) {
        const bool isLong = bytes.error().code == ErrorCode::Damaged;
        return fail(isLong ? ErrorCode::WrongFormat : bytes.error().code, bytes.error().message);
    }
    auto rule = detection::parseRule(*bytes);
    if (!rule)
        return fail(rule.error().code, QStringLiteral("%1: %2").arg(path, rule.error().message));
    return rule;
}

Result<std::vector<detection::Rule>> rulesOf(const QStringList& files)
{
    if (files.isEmpty())
        return detection::builtInRules();
    std::vector<detection::Rule> rules;
    for (const QString& file : files) {
        auto rule = readRule(file);
        if (!rule)
            return fail(rule);
        rules.push_back(std::move(*rule));
    }
    return rules;
}

Result<Answer> check(Call& call)
{
    const auto rules = rulesOf(call.operands);
    if (!rules)
        return std::unexpected(rules.error());
    Answer answer;
    QJsonArray checked;
    for (const detection::Rule& rule : *rules) {
        const QStringList complaints = detection::complaintsOf(rule);
        checked.append(QJsonObject{{QStringLiteral("rule"), rule.id},
                                   {QStringLiteral("ok"), complaints.isEmpty()},
                                   {QStringLiteral("cases"), rule.expect.size()},
                                   {QStringLiteral("complaints"), QJsonArray::fromStringList(complaints)}});
        if (complaints.isEmpty())
            answer.lines.append(QStringLiteral("%1: holds in %2 cases").arg(rule.id).arg(rule.expect.size()));
        answer.lines += complaints;
        answer.status = complaints.isEmpty() ? answer.status : 1;
    }
    answer.json = {{QStringLiteral("ok"), answer.status == 0}, {QStringLiteral("rules"), checked}};
    return answer;
}

QJsonArray examplesJson(const std::vector<detection::Finding>& findings)
{
    QJsonArray array;
    for (const auto& finding : findings)
        array.append(asJson(finding));
    return array;
}

Result<Answer> tune(Call& call)
{
    const auto policy = readPolicy(call.option(QStringLiteral("policy")));
    if (!policy)
        return std::unexpected(policy.error());
    auto reading = ReviewReading::open(call);
    if (!reading)
        return fail(reading);
    const auto tuned = reading->tune(policy->review);
    if (!tuned)
        return std::unexpected(tuned.error());
    Answer answer;
    QJsonArray rules;
    for (const detection::Tuned& one : *tuned) {
        rules.append(QJsonObject{{QStringLiteral("rule"), one.rule},
                                 {QStringLiteral("before"), one.before},
                                 {QStringLiteral("after"), one.after},
                                 {QStringLiteral("added"), examplesJson(one.added)},
                                 {QStringLiteral("gone"), examplesJson(one.gone)}});
        answer.lines.append(
            QStringLiteral("%1  %2 -> %3").arg(one.title.leftJustified(24)).arg(one.before).arg(one.after));
        for (const auto& finding : one.added)
            answer.lines.append(QStringLiteral("    more: ") + finding.sentence);
        for (const auto& finding : one.gone)
            answer.lines.append(QStringLiteral("    less: ") + finding.sentence);
    }
    answer.lines.append(QStringLiteral("Nothing was applied; an administrator does that with scrimctl policy apply."));
    answer.json = {{QStringLiteral("rules"), rules}};
    return answer;
}

/// Not a review: anybody may remark on what they did themselves.
Result<Answer> annotate(Call& call)
{
    bool isNumber = false;
    const qint64 seq = call.option(QStringLiteral("entry")).toLongLong(&isNumber);
    if (!isNumber || seq < 0)
        return fail(ErrorCode::Usage, QStringLiteral("--entry takes a number from 0"));
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (auto noted = session::annotate(person->session(), seq, call.option(QStringLiteral("note"))); !noted)
        return fail(noted);
    return Answer{{{QStringLiteral("entry"), seq}},
                  {QStringLiteral("The note stands in the log, with entry %1.").arg(seq)}};
}

} // namespace

std::vector<Command> reviewRulesCommands()
{
    const QString review = QStringLiteral("review");
    return {
        {{review, QStringLiteral("check")},
         QStringLiteral("[FILE...]"),
         0,
         -1,
         QStringLiteral(
             "run the rules' own cases: those of this program, or of a rule that you wrote; touches no vault"),
         {},
         {},
         check},
        {{review, QStringLiteral("tune")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("what another policy's thresholds would find in the last days; applies nothing"),
         signInOptions() +
             QList<QCommandLineOption>{daysOption(), option("policy", "the policy whose thresholds are tried", "FILE")},
         {QStringLiteral("as"), QStringLiteral("policy")},
         tune},
        {{QStringLiteral("log"), QStringLiteral("annotate")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("put a note on an entry of your own"),
         signInOptions() + QList<QCommandLineOption>{option("entry", "the entry, by its number", "N"),
                                                     option("note", "what is said of it", "TEXT")},
         {QStringLiteral("as"), QStringLiteral("entry"), QStringLiteral("note")},
         annotate},
    };
}

} // namespace scrimctl
