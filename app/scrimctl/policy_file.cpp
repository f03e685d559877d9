// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_file.h"

#include "base/file.h"
#include "detection/settings.h"
#include "policy/policy_json.h"

#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

QJsonArray asJson(const std::vector<policy::Remark>& remarks)
{
    QJsonArray all;
    for (const policy::Remark& remark : remarks)
        all.append(QJsonObject{{QStringLiteral("line"), remark.line},
                               {QStringLiteral("path"), remark.path},
                               {QStringLiteral("message"), remark.message}});
    return all;
}

QString inWords(const Unmet& unmet)
{
    const QString said = QStringLiteral("%1: expected %2, got %3").arg(unmet.what, unmet.expected, unmet.got);
    return unmet.why.isEmpty() ? said : QStringLiteral("%1. %2").arg(said, unmet.why);
}

/// The policy knows rules of review by name only; what they take is known here.
Result<void> holdAgainstRules(policy::PolicyText& text)
{
    const auto rules = detection::builtInRules();
    if (!rules)
        return std::unexpected(rules.error());
    const QStringList complaints = detection::complaintsOf(text.policy.review, *rules);
    for (const QString& complaint : complaints) {
        const QString path = complaint.section(QLatin1Char('"'), 1, 1);
        text.errors.push_back({text.lineOf(path), path, complaint});
    }
    return {};
}

} // namespace

QStringList PolicyReport::lines() const
{
    QStringList all;
    const auto add = [&](int line, const QString& kind, const QString& message) {
        all.append(QStringLiteral("%1:%2: %3: %4").arg(path, QString::number(line), kind, message));
    };
    for (const auto* const errors : {&text.errors, &text.consoleErrors}) {
        for (const policy::Remark& remark : *errors)
            add(remark.line, QStringLiteral("error"), remark.message);
    }
    for (const policy::Remark& remark : text.warnings)
        add(remark.line, QStringLiteral("warning"), remark.message);
    for (const Unmet& each : unmet)
        add(each.line, QStringLiteral("expect"), inWords(each));
    return all;
}

QJsonObject PolicyReport::json() const
{
    QJsonArray failed;
    for (const Unmet& each : unmet)
        failed.append(QJsonObject{{QStringLiteral("line"), each.line},
                                  {QStringLiteral("what"), each.what},
                                  {QStringLiteral("expected"), each.expected},
                                  {QStringLiteral("got"), each.got},
                                  {QStringLiteral("why"), each.why}});
    const QJsonObject expect{{QStringLiteral("run"), static_cast<int>(text.expectations.size())},
                             {QStringLiteral("failed"), failed}};
    std::vector<policy::Remark> errors = text.errors;
    errors.insert(errors.end(), text.consoleErrors.begin(), text.consoleErrors.end());
    return {{QStringLiteral("ok"), isGood()},
            {QStringLiteral("errors"), asJson(errors)},
            {QStringLiteral("warnings"), asJson(text.warnings)},
            {QStringLiteral("expect"), expect}};
}

Error PolicyReport::error() const
{
    for (const auto* const errors : {&text.errors, &text.consoleErrors}) {
        if (!errors->empty())
            return {ErrorCode::WrongFormat,
                    QStringLiteral("%1: This is not a policy: %2.").arg(path, policy::text(errors->front()))};
    }
    const Unmet& first = unmet.front();
    return {ErrorCode::Refused, QStringLiteral("%1: a test case of the policy fails on line %2: %3")
                                    .arg(path, QString::number(first.line), inWords(first))};
}

Result<PolicyReport> readPolicyFile(const QString& path)
{
    const auto bytes = readFile(path, policy::longestPolicy);
    if (!bytes && bytes.error().code != ErrorCode::Damaged)
        return std::unexpected(bytes.error());
    PolicyReport report{path, {}, {}};
    if (!bytes) {
        // Longer than any policy: the file is of another kind, not one of ours that broke.
        const QString why = bytes.error().message;
        const QString named = path + QStringLiteral(": ");
        report.text.errors.push_back({1,
                                      {},
                                      QStringLiteral("%1; a policy has %2 bytes at most")
                                          .arg(why.startsWith(named) ? why.sliced(named.size()) : why)
                                          .arg(policy::longestPolicy)});
        return report;
    }
    report.text = policy::readPolicy(*bytes);
    if (!report.text.errors.empty())
        return report;
    if (auto held = holdAgainstRules(report.text); !held)
        return fail(held);
    for (const policy::Expectation& expectation : report.text.expectations) {
        if (const auto surprise = policy::surpriseOf(report.text.policy, expectation)) {
            report.unmet.push_back({report.text.lineOf(expectation.path), policy::inWords(expectation),
                                    expectation.outcome, surprise->got, surprise->why});
        }
    }
    return report;
}

Result<policy::Policy> readPolicy(const QString& path)
{
    auto report = readPolicyFile(path);
    if (!report)
        return fail(report);
    return report->isGood() ? Result<policy::Policy>(std::move(report->text.policy)) : std::unexpected(report->error());
}

} // namespace scrimctl
