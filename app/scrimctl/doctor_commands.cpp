// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "app/settings/own_settings.h"
#include "app/settings/settings_report.h"
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
    case doctor::State::Ok:
        return QStringLiteral("ok");
    case doctor::State::Warn:
        return QStringLiteral("warn");
    case doctor::State::Unknown:
        return QStringLiteral("unknown");
    case doctor::State::Bad:
        break;
    }
    return QStringLiteral("bad");
}

void say(const doctor::Check& check, QStringList& lines)
{
    constexpr int stateWidth = 7;
    constexpr int idWidth = 14;
    const QString indent(stateWidth + idWidth + 2, QLatin1Char(' '));
    lines.append(
        QStringLiteral("%1 %2 %3").arg(nameOf(check.state), -stateWidth).arg(check.id, -idWidth).arg(check.found));
    if (check.state == doctor::State::Ok)
        return;
    lines.append(indent + check.meaning);
    if (!check.advice.isEmpty())
        lines.append(indent + QStringLiteral("To do: ") + check.advice);
}

Answer answerOf(const doctor::Checks& checks, const settings::Report& report)
{
    Answer answer;
    QJsonArray rows;
    for (const doctor::Check& check : checks) {
        rows.append(QJsonObject{{QStringLiteral("id"), check.id},
                                {QStringLiteral("state"), nameOf(check.state)},
                                {QStringLiteral("found"), check.found},
                                {QStringLiteral("meaning"), check.meaning},
                                {QStringLiteral("advice"), check.advice}});
        say(check, answer.lines);
    }
    const bool isBad = std::ranges::any_of(checks, [](const auto& check) { return check.state == doctor::State::Bad; });
    answer.json = report.json();
    answer.json.insert(QStringLiteral("checks"), rows);
    answer.json.insert(QStringLiteral("protected"), !isBad);
    answer.status = isBad ? 1 : 0;
    answer.lines.append(isBad ? QStringLiteral("What is marked bad protects nothing here.")
                              : QStringLiteral("Nothing here is without protection."));
    answer.lines.append({QString(), QStringLiteral("Settings of this machine:")});
    answer.lines.append(report.lines());
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
    const session::ManagedPolicy managed(policyFolder(call));
    doctor::Checks checks = doctor::screenChecks();
    const auto add = [&checks](const doctor::Checks& more) { checks.insert(checks.end(), more.begin(), more.end()); };
    add(doctor::processChecks());
    add({doctor::environmentCheck()});
    add(doctor::machineChecks({}));
    add(doctor::libraryChecks());
    add({doctor::keychainCheck(), doctor::settingsCheck(managed.read())});
    if (!call.operands.isEmpty()) {
        auto vault = doctor::vaultChecks(call.folder());
        if (!vault)
            return fail(vault);
        add(*vault);
    }
    return answerOf(checks, settings::report(managed, settings::own()));
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
               QStringLiteral("plant made-up values and hunt for them where they must not be; needs a display")},
              policiesOption()},
             {},
             diagnose}};
}

} // namespace scrimctl
