// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "doctor/canary_program.h"
#include "doctor/check.h"

#include <QJsonArray>

#include <algorithm>

using namespace scrim;

namespace scrimctl {

namespace {

QString nameOf(doctor::State state)
{
    switch (state) {
    case doctor::State::Good:
        return QStringLiteral("good");
    case doctor::State::Weak:
        return QStringLiteral("weak");
    case doctor::State::Bad:
        break;
    }
    return QStringLiteral("bad");
}

Answer answerOf(const doctor::Checks& checks)
{
    Answer answer;
    QJsonArray rows;
    for (const doctor::Check& check : checks) {
        rows.append(QJsonObject{{QStringLiteral("name"), check.name},
                                {QStringLiteral("state"), nameOf(check.state)},
                                {QStringLiteral("sentence"), check.sentence}});
        answer.lines.append(
            QStringLiteral("%1 %2 %3").arg(nameOf(check.state), -5).arg(check.name, -14).arg(check.sentence));
    }
    const bool isBad = std::ranges::any_of(checks, [](const auto& check) { return check.state == doctor::State::Bad; });
    answer.json = {{QStringLiteral("checks"), rows}, {QStringLiteral("protected"), !isBad}};
    answer.status = isBad ? 1 : 0;
    if (isBad)
        answer.lines.append(QStringLiteral("What is marked bad protects nothing here."));
    return answer;
}

Result<Answer> diagnose(Call& call)
{
    if (call.options.isSet(QStringLiteral("canary"))) {
        if (!call.operands.isEmpty())
            return fail(ErrorCode::Usage, QStringLiteral("--canary makes a vault of its own and takes no folder"));
        const auto status = doctor::runCanary(call.json);
        if (!status)
            return std::unexpected(status.error());
        Answer answer;
        answer.status = *status;
        answer.printed = true;
        return answer;
    }
    doctor::Checks checks = doctor::screenChecks();
    const doctor::Checks process = doctor::processChecks();
    checks.insert(checks.end(), process.begin(), process.end());
    if (!call.operands.isEmpty()) {
        auto vault = doctor::vaultChecks(call.folder());
        if (!vault)
            return fail(vault);
        checks.insert(checks.end(), vault->begin(), vault->end());
    }
    return answerOf(checks);
}

} // namespace

std::vector<Command> doctorCommands()
{
    return {{{QStringLiteral("doctor")},
             QStringLiteral("[DIR]"),
             0,
             1,
             QStringLiteral("what protects this machine and what does not; --canary shows fictional values in the real "
                            "console and hunts them"),
             {{QStringLiteral("canary"),
               QStringLiteral("plant made-up values and hunt for them where they must not be; needs a display")}},
             {},
             diagnose}};
}

} // namespace scrimctl
