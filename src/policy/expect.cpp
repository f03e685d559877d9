// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/expect.h"

namespace scrim::policy {

namespace {

const QString denied = QStringLiteral("denied");

QJsonObject wordForm(const QStringList& words)
{
    return {{QStringLiteral("enum"), QJsonArray::fromStringList(words)}};
}

template<typename All>
QStringList namesOf(const All& all)
{
    QStringList names;
    for (const auto& each : all)
        names.append(name(each));
    return names;
}

/// A member that has to be there, one of `words`.
QString needed(Members& in, const QString& key, const QStringList& words, const QString& takes)
{
    QString word;
    in.text(key, word, takes, wordForm(words), [&words](const QString& given) { return words.contains(given); });
    if (word.isEmpty())
        in.refuse(key, takes);
    return word;
}

bool isDenied(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
    case Verdict::NeedsReason:
    case Verdict::NeedsCall:
    case Verdict::NeedsVerified:
    case Verdict::NeedsApproval:
        return false;
    case Verdict::NoKey:
    case Verdict::NotViewed:
    case Verdict::OutOfHours:
    case Verdict::OverBudget:
    case Verdict::NotSpoken:
    case Verdict::ScreenTooLow:
    case Verdict::CaptureAllowed:
    case Verdict::Blocked:
        break;
    }
    return true;
}

void readSituation(Members& in, Expectation& expectation)
{
    Request& request = expectation.request;
    in.boolean(QStringLiteral("call"), request.inCall);
    in.boolean(QStringLiteral("verified"), request.verified);
    in.text(QStringLiteral("reason"), request.reason, QStringLiteral("takes a text"),
            {{QStringLiteral("type"), QStringLiteral("string")}}, [](const QString&) { return true; });
    in.word(QStringLiteral("screen"), request.screen, allScreenLevels);
    QString time;
    in.text(
        QStringLiteral("time"), time, QStringLiteral("takes a day and a time such as \"mon 09:30\""),
        {{QStringLiteral("type"), QStringLiteral("string")},
         {QStringLiteral("pattern"), QStringLiteral("^(mon|tue|wed|thu|fri|sat|sun) ([01][0-9]|2[0-3]):[0-5][0-9]$")}},
        [](const QString& given) { return weekTimeFrom(given).has_value(); });
    request.time = weekTimeFrom(time);
    expectation.atAnyHour = !request.time.has_value();
    in.boolean(QStringLiteral("approved"), request.approved);
    in.integer(QStringLiteral("used_hour"), request.views.hour, 0, mostViews);
    in.integer(QStringLiteral("used_shift"), request.views.shift, 0, mostViews);
    in.integer(QStringLiteral("topped_up"), request.views.moreHour, 0, mostViews);
    request.views.moreShift = request.views.moreHour;
    in.boolean(QStringLiteral("support_capture"), request.captureAllowed);
    in.boolean(QStringLiteral("spoken"), request.spoken);
}

} // namespace

void readExpect(Members& all, std::vector<Expectation>& expectations)
{
    all.list(
        QStringLiteral("expect"), mostExpectations,
        QStringLiteral("takes a list of up to %1 test cases").arg(mostExpectations), [&](Members& in) {
            Expectation expectation;
            expectation.path = in.path();
            in.need({"who", "field", "outcome"});
            expectation.request.screen = ScreenLevel::Excluded;
            const QString who =
                needed(in, QStringLiteral("who"), namesOf(allRoles), QStringLiteral("takes a role such as \"agent\""));
            const QString field = needed(in, QStringLiteral("field"), namesOf(allFields),
                                         QStringLiteral("takes a field such as \"card_number\""));
            in.section(QStringLiteral("situation"), [&](Members& situation) { readSituation(situation, expectation); });
            const QStringList outcomes = namesOf(allVerdicts) + QStringList{denied};
            expectation.outcome = needed(in, QStringLiteral("outcome"), outcomes,
                                         QStringLiteral("takes one of: %1").arg(outcomes.join(QStringLiteral(", "))));
            expectation.request.role = roleFrom(who).value_or(Role::Auditor);
            expectation.request.field = fieldFrom(field).value_or(Field::Email);
            if (!in.path().isEmpty())
                expectations.push_back(std::move(expectation));
        });
}

std::optional<Surprise> surpriseOf(const Policy& policy, const Expectation& expectation)
{
    Request request = expectation.request;
    const ClassRules rules = policy.of(request.role, classOf(request.field));
    if (expectation.atAnyHour && rules.hours) {
        // Any moment within them.
        for (int day = 0; day < 7 && !(request.time && rules.hours->contains(*request.time)); ++day)
            request.time = WeekTime{day, rules.hours->from};
    }
    const Decision decision = decide(policy, request);
    const QString got = name(decision.verdict);
    if (got == expectation.outcome || (expectation.outcome == denied && isDenied(decision.verdict)))
        return std::nullopt;
    return Surprise{got, decision.refusal};
}

QString inWords(const Expectation& expectation)
{
    return QStringLiteral("%1, %2").arg(name(expectation.request.role), name(expectation.request.field));
}

} // namespace scrim::policy
