// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"
#include "testkit/testkit.h"

#include <QJsonDocument>

using namespace scrim;
using namespace scrim::policy;

namespace {

Result<Policy> parsed(const QByteArray& review)
{
    return parsePolicy("{\"review\":" + review + "}");
}

Policy unlikeTheDefaults()
{
    Policy policy;
    policy.review.zone = QStringLiteral("America/Argentina/Buenos_Aires");
    policy.review.fromMinute = 22 * 60 + 30;
    policy.review.toMinute = 6 * 60;
    policy.review.days = {true, false, true, false, true, false, true};
    policy.review.flaggedTags = {QStringLiteral("vip"), QStringLiteral("press")};
    policy.review.rules[QStringLiteral("burst")] = {true, {{QStringLiteral("factor"), 5}}};
    policy.review.rules[QStringLiteral("no_call")] = {false, {}};
    return policy;
}

} // namespace

class TestReviewPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSectionComesBackAsItWasWritten()
    {
        for (const Policy& policy : {Policy(), unlikeTheDefaults()}) {
            const auto again = parsePolicy(QJsonDocument(toJson(policy)).toJson());
            REQUIRE_OK(again);
            QVERIFY(again->review == policy.review);
        }
    }

    void whatIsMissingTakesItsDefault()
    {
        for (const char* text : {"{}", R"({"hours":{}})", R"({"rules":{}})", R"({"hours":{"from":"07:00"}})"}) {
            const auto policy = parsed(text);
            REQUIRE_OK(policy);
            QVERIFY(policy->review == ReviewPolicy());
        }
        const auto quiet = parsed(R"({"flagged_tags":[],"hours":{"days":[]}})");
        REQUIRE_OK(quiet);
        QVERIFY(quiet->review.flaggedTags.isEmpty());
        QCOMPARE(quiet->review.days, (std::array<bool, 7>{}));
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* title, const char* text, const char* names) {
            QTest::newRow(title) << QByteArray(text) << QString::fromLatin1(names);
        };
        row("no object", "7", "\"review\"");
        row("a stranger", R"({"rulez":{}})", "review.rulez");
        row("a zone's form", R"({"time_zone":"Europe / Berlin"})", "review.time_zone");
        row("a zone's type", R"({"time_zone":1})", "review.time_zone");
        row("hours", R"({"hours":[]})", "review.hours");
        row("a stranger in the hours", R"({"hours":{"noon":"12:00"}})", "review.hours.noon");
        row("a time's form", R"({"hours":{"from":"7:00"}})", "review.hours.from");
        row("a time too late", R"({"hours":{"to":"24:01"}})", "review.hours.to");
        row("no time between", R"({"hours":{"from":"08:00","to":"08:00"}})", "review.hours");
        row("from the day's end", R"({"hours":{"from":"24:00","to":"08:00"}})", "review.hours");
        row("a day", R"({"hours":{"days":["monday"]}})", "review.hours.days");
        row("days", R"({"hours":{"days":"mon"}})", "review.hours.days");
        row("tags", R"({"flagged_tags":"vip"})", "review.flagged_tags");
        row("an empty tag", R"({"flagged_tags":[" "]})", "review.flagged_tags");
        row("rules", R"({"rules":[]})", "review.rules");
        row("a rule's name", R"({"rules":{"Big Burst":{}}})", "review.rules.Big Burst");
        row("a rule", R"({"rules":{"burst":3}})", "review.rules.burst");
        row("a switch", R"({"rules":{"burst":{"enabled":1}}})", "review.rules.burst.enabled");
        row("a number", R"({"rules":{"burst":{"factor":"3"}}})", "review.rules.burst.factor");
        row("a fraction", R"({"rules":{"burst":{"factor":2.5}}})", "review.rules.burst.factor");
        row("below zero", R"({"rules":{"burst":{"factor":-1}}})", "review.rules.burst.factor");
        row("too large", R"({"rules":{"burst":{"factor":100001}}})", "review.rules.burst.factor");
    }
    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, names);
        const auto policy = parsed(text);
        REQUIRE_ERROR(policy, ErrorCode::WrongFormat);
        QVERIFY2(policy.error().message.contains(names), qPrintable(policy.error().message));
    }

    void aDayMayEndAtMidnight()
    {
        const auto policy = parsed(R"({"hours":{"from":"00:00","to":"24:00"}})");
        REQUIRE_OK(policy);
        QCOMPARE(policy->review.toMinute, 24 * 60);
    }

    void changesOfRulesAndListsAreNamed()
    {
        const QJsonObject changed = changes(Policy(), unlikeTheDefaults());
        QCOMPARE(changed.value(QLatin1String("review.rules.burst.factor")).toString(), QStringLiteral("default -> 5"));
        QCOMPARE(changed.value(QLatin1String("review.rules.no_call.enabled")).toString(),
                 QStringLiteral("default -> false"));
        QCOMPARE(changed.value(QLatin1String("review.flagged_tags")).toString(),
                 QStringLiteral("[\"flagged\"] -> [\"vip\",\"press\"]"));
        const QJsonObject back = changes(unlikeTheDefaults(), Policy());
        QCOMPARE(back.value(QLatin1String("review.rules.burst.factor")).toString(), QStringLiteral("5 -> default"));
        QVERIFY(changes(unlikeTheDefaults(), unlikeTheDefaults()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReviewPolicy)
#include "test_review_policy.moc"
