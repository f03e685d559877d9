// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_file.h"
#include "signed_in.h"

#include "base/file.h"
#include "detection/settings.h"
#include "policy/policy_json.h"
#include "session/policy_acts.h"

#include <QJsonDocument>

using namespace scrim;

namespace scrimctl {

Result<policy::Policy> readPolicy(const QString& path)
{
    const auto bytes = readFile(path, policy::longestPolicy);
    if (!bytes) {
        // Longer than any policy: the file is of another kind, not one of ours that broke.
        const bool isLong = bytes.error().code == ErrorCode::Damaged;
        return fail(isLong ? ErrorCode::WrongFormat : bytes.error().code, bytes.error().message);
    }
    auto policy = policy::parsePolicy(*bytes);
    if (!policy)
        return fail(policy.error().code, QStringLiteral("%1: %2").arg(path, policy.error().message));
    // The policy knows rules by name only; what they take is known here.
    const auto rules = detection::builtInRules();
    if (!rules)
        return std::unexpected(rules.error());
    if (const QStringList wrong = detection::complaintsOf(policy->review, *rules); !wrong.isEmpty())
        return fail(ErrorCode::WrongFormat, QStringLiteral("%1: %2").arg(path, wrong.constFirst()));
    return policy;
}

namespace {

QStringList linesOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson()).trimmed().split(QLatin1Char('\n'));
}

Result<Answer> show(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto& keys = person->session().keys();
    const auto loaded =
        vault::loadPolicy(person->station().paths(), person->station().header(), keys.key(vault::SharedKey::Cache));
    if (!loaded)
        return std::unexpected(loaded.error());
    const QJsonObject json = policy::toJson(loaded->policy);
    return Answer{{{QStringLiteral("policy"), json},
                   {QStringLiteral("source"), loaded->fromFile ? QStringLiteral("file") : QStringLiteral("default")}},
                  linesOf(json)};
}

Result<Answer> check(Call& call)
{
    const auto policy = readPolicy(call.operands.value(0));
    if (!policy)
        return std::unexpected(policy.error());
    const QJsonObject json = policy::toJson(*policy);
    return Answer{{{QStringLiteral("ok"), true}, {QStringLiteral("policy"), json}}, linesOf(json)};
}

Result<Answer> apply(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (const auto may = person->session().requireAdmin(QStringLiteral("policy.apply")); !may)
        return std::unexpected(may.error());
    const auto policy = readPolicy(call.operands.value(1));
    if (!policy)
        return std::unexpected(policy.error());
    const auto changed = session::applyPolicy(person->session(), *policy);
    if (!changed)
        return std::unexpected(changed.error());
    Answer answer{{{QStringLiteral("policy"), policy::toJson(*policy)}, {QStringLiteral("changes"), *changed}}, {}};
    for (auto it = changed->constBegin(); it != changed->constEnd(); ++it)
        answer.lines.append(QStringLiteral("%1: %2").arg(it.key(), it->toString()));
    answer.lines.append(changed->isEmpty() ? QStringLiteral("The policy says what it said before.")
                                           : QStringLiteral("A console obeys it from its next sign-in on."));
    return answer;
}

} // namespace

std::vector<Command> policyCommands()
{
    const QString word = QStringLiteral("policy");
    const QStringList as{QStringLiteral("as")};
    return {
        {{word, QStringLiteral("show")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("the policy that this vault's people work under"),
         signInOptions(),
         as,
         show},
        {{word, QStringLiteral("check")},
         QStringLiteral("FILE"),
         1,
         1,
         QStringLiteral("read a policy and show it whole; touches no vault"),
         {},
         {},
         check},
        {{word, QStringLiteral("apply")},
         QStringLiteral("DIR FILE"),
         2,
         2,
         QStringLiteral("replace the vault's policy"),
         signInOptions(),
         as,
         apply},
    };
}

} // namespace scrimctl
