// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/script_policy.h"

#include "policy/members.h"
#include "policy/text.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace scrim::policy {

namespace {

const QString stepsKey = QStringLiteral("steps");
const QString kindKey = QStringLiteral("kind");
const QString textKey = QStringLiteral("text");
/// Anything that a pop may call a queue, and no comment.
const QString queueName = QStringLiteral("(?!//)[^\\x00-\\x1f\\x7f]{1,%1}").arg(longestQueue);

QString alike(const QString& queue)
{
    return queue.simplified().toCaseFolded();
}

bool isStepText(const QString& text)
{
    return text.size() <= longestStep && std::ranges::none_of(text, [](QChar c) {
               return turnsDirection(c) || c.category() == QChar::Other_Control;
           });
}

void readStep(Members& in, ScriptStep& step)
{
    in.word(kindKey, step.kind, allStepKinds);
    const QString takes = QStringLiteral("takes a text of 1 to %1 characters on one line").arg(longestStep);
    in.text(textKey, step.text, takes,
            {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("maxLength"), longestStep}},
            isStepText);
    step.text = step.text.simplified();
    if (step.kind == StepKind::Own && step.text.isEmpty())
        in.refuse(textKey, takes);
}

/// False where there is none.
bool readScript(Members& in, Script& script)
{
    Script steps;
    const bool isGiven = in.list(stepsKey, mostSteps, QStringLiteral("takes a list of up to %1 steps").arg(mostSteps),
                                 [&steps](Members& each) {
                                     ScriptStep step;
                                     readStep(each, step);
                                     if (!each.path().isEmpty())
                                         steps.push_back(std::move(step));
                                 });
    if (isGiven)
        script = std::move(steps);
    return isGiven;
}

QJsonObject toJson(const Script& script)
{
    QJsonArray steps;
    for (const ScriptStep& step : script) {
        QJsonObject one{{kindKey, name(step.kind)}};
        if (!step.text.isEmpty())
            one.insert(textKey, step.text);
        steps.append(one);
    }
    return {{stepsKey, steps}};
}

} // namespace

QString name(StepKind kind)
{
    switch (kind) {
    case StepKind::Greet:
        return QStringLiteral("greet");
    case StepKind::Verify:
        return QStringLiteral("verify");
    case StepKind::Help:
        return QStringLiteral("help");
    case StepKind::Note:
        return QStringLiteral("note");
    case StepKind::AnythingElse:
        return QStringLiteral("anything_else");
    case StepKind::Own:
        break;
    }
    return QStringLiteral("own");
}

Script defaultScript()
{
    return {{StepKind::Greet}, {StepKind::Verify}, {StepKind::Help}, {StepKind::Note}, {StepKind::AnythingElse}};
}

const Script& ScriptPolicy::of(const QString& queue) const
{
    const auto found = std::ranges::find(queues, alike(queue), [](const auto& entry) { return alike(entry.first); });
    return found == queues.end() ? byDefault : found->second;
}

QJsonObject toJson(const ScriptPolicy& scripts)
{
    QJsonObject queues;
    for (const auto& [queue, script] : scripts.queues)
        queues.insert(queue, toJson(script));
    return {{QStringLiteral("default"), toJson(scripts.byDefault)}, {QStringLiteral("queues"), queues}};
}

void readScripts(Members& in, ScriptPolicy& scripts)
{
    in.section(QStringLiteral("default"), [&scripts](Members& one) { readScript(one, scripts.byDefault); });
    in.map(QStringLiteral("queues"), mostQueues, queueName,
           QStringLiteral("is no name of a queue: that has 1 to %1 characters on one line").arg(longestQueue),
           [&scripts](Members& one, const QString& queue) {
               Script script;
               if (!readScript(one, script))
                   one.refuse(stepsKey, QStringLiteral("is missing: a queue's script is its list of steps"));
               const auto same = std::ranges::find(scripts.queues, alike(queue),
                                                   [](const auto& entry) { return alike(entry.first); });
               if (!queue.isEmpty() && same != scripts.queues.end())
                   one.note({one.path(), QStringLiteral("is the same queue as \"%1\"").arg(same->first)});
               else if (!queue.isEmpty())
                   scripts.queues.emplace(queue, std::move(script));
           });
}

} // namespace scrim::policy
