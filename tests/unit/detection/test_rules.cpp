// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/expectation.h"
#include "detection/rule.h"
#include "detection/sentence.h"

#include "testkit/testkit.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace scrim;
using namespace scrim::detection;

namespace {

/// A small, good rule with one member set to something else; QJsonValue::Undefined takes the member out.
QByteArray ruleWith(const char* member, const QJsonValue& value)
{
    QJsonObject rule = QJsonDocument::fromJson(R"({"id": "odd", "title": "Odd", "says": "{actor}, {count|time|times}",
        "kind": "match", "severity": "low", "on": {"actions": ["field.reveal"]},
        "parameters": {"least": {"default": 2, "min": 1, "max": 9, "means": "times"}},
        "expect": [
            {"case": "some", "says": ["ada, 2 times"],
             "entries": [{"at": "2026-03-02T14:00", "who": "ada", "action": "field.reveal", "record": "c1",
                          "repeat": [{"times": 2, "every_s": 1}]}]},
            {"case": "none", "says": [], "entries": []}]})")
                           .object();
    if (value.isUndefined())
        rule.remove(QLatin1String(member));
    else
        rule.insert(QLatin1String(member), value);
    return QJsonDocument(rule).toJson();
}

QJsonValue json(const char* text)
{
    const QByteArray wrapped = QByteArray("[") + text + "]";
    return QJsonDocument::fromJson(wrapped).array().at(0);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleOfTheProgramSaysWhatItsCasesExpect_data()
    {
        const auto rules = builtInRules();
        REQUIRE_OK(rules);
        QTest::addColumn<qsizetype>("which");
        for (std::size_t i = 0; i < rules->size(); ++i)
            QTest::newRow(qPrintable((*rules)[i].id)) << static_cast<qsizetype>(i);
    }
    void everyRuleOfTheProgramSaysWhatItsCasesExpect()
    {
        QFETCH(const qsizetype, which);
        const auto rules = builtInRules();
        REQUIRE_OK(rules);
        const QStringList complaints = complaintsOf((*rules)[static_cast<std::size_t>(which)]);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void theProgramHasARuleForEachThingThatAReviewMustNotMiss()
    {
        const auto rules = builtInRules();
        REQUIRE_OK(rules);
        QStringList ids;
        for (const Rule& rule : *rules)
            ids.append(rule.id);
        QCOMPARE(ids,
                 (QStringList{QStringLiteral("burst"), QStringLiteral("denials"), QStringLiteral("flagged_customer"),
                              QStringLiteral("id_order"), QStringLiteral("no_call"), QStringLiteral("out_of_hours"),
                              QStringLiteral("same_family_name"), QStringLiteral("then_changed"),
                              QStringLiteral("unprotected_screen"), QStringLiteral("wrong_answers")}));
    }

    void aSentenceMayHaveOtherFormsForItsNumbersInAnotherLanguage()
    {
        const QMap<QString, QString> two{{QStringLiteral("count"), QStringLiteral("2")}};
        QCOMPARE(filled(QStringLiteral("{count|Feld|Felder} gezeigt"), two), QStringLiteral("2 Felder gezeigt"));
        QCOMPARE(filled(QStringLiteral("gezeigte Felder: {count}"), two), QStringLiteral("gezeigte Felder: 2"));
    }

    void aGoodRuleIsTaken()
    {
        const auto rule = parseRule(ruleWith("title", QStringLiteral("Odd")));
        REQUIRE_OK(rule);
        QCOMPARE(rule->parameters.at(QStringLiteral("least")).value, 2);
        QVERIFY(complaintsOf(*rule).isEmpty());
    }

    void aRuleThatIsNotUnderstoodWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* title, const QByteArray& text, const char* names) {
            QTest::newRow(title) << text << QString::fromLatin1(names);
        };
        row("no JSON", "{\n\"id\": }", "line 2");
        row("no object", "[]", "id");
        row("a member too many", ruleWith("color", QStringLiteral("red")), "color");
        row("no id", ruleWith("id", QJsonValue(QJsonValue::Undefined)), "id");
        row("an id that no policy could name", ruleWith("id", QStringLiteral("Odd one")), "id");
        row("no such kind", ruleWith("kind", QStringLiteral("guess")), "guess");
        row("no such severity", ruleWith("severity", QStringLiteral("dire")), "severity");
        row("a blank that nobody fills", ruleWith("says", QStringLiteral("{actor} {usual}")), "usual");
        row("no actions", ruleWith("on", json("{}")), "actions");
        row("an action that is none", ruleWith("on", json(R"({"actions": ["reveal"]})")), "actions");
        row("a condition that there is not", ruleWith("on", json(R"({"actions": ["a.b"], "moon": "full"})")), "moon");
        row("a condition's word", ruleWith("on", json(R"({"actions": ["a.b"], "call": "any"})")), "call");
        row("a second act for one", ruleWith("then", json(R"({"actions": ["a.b"]})")), "then");
        row("a parameter of another kind",
            ruleWith("parameters", json(R"({"gap": {"default": 2, "min": 1, "max": 9, "means": "x"}})")), "least");
        row("a default out of its bounds",
            ruleWith("parameters", json(R"({"least": {"default": 10, "min": 1, "max": 9, "means": "x"}})")), "least");
        row("a parameter without its meaning",
            ruleWith("parameters", json(R"({"least": {"default": 2, "min": 1, "max": 9}})")), "means");
    }
    void aRuleThatIsNotUnderstoodWholeIsRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, names);
        const auto rule = parseRule(text);
        REQUIRE_ERROR(rule, ErrorCode::WrongFormat);
        QVERIFY2(rule.error().message.contains(names), qPrintable(rule.error().message));
    }

    void aRuleThatSaysSomethingElseThanExpectedIsComplainedAbout()
    {
        const auto rule = parseRule(ruleWith("says", QStringLiteral("{actor} again")));
        REQUIRE_OK(rule);
        const QStringList complaints = complaintsOf(*rule);
        QCOMPARE(complaints.size(), 1);
        QVERIFY(complaints.constFirst().contains(QStringLiteral("ada again")));
    }

    void aRuleWithoutCasesIsComplainedAbout()
    {
        const auto rule = parseRule(ruleWith("expect", QJsonValue(QJsonValue::Undefined)));
        REQUIRE_OK(rule);
        QCOMPARE(complaintsOf(*rule).size(), 1);
    }

    void aCaseThatCannotBeReadIsComplainedAboutAndCostsNoMemory()
    {
        const auto rule = parseRule(ruleWith(
            "expect", json(R"([{"case": "many", "says": ["x"], "entries": [{"at": "2026-03-02T14:00", "who": "ada",
                "action": "field.reveal", "repeat": [{"times": 99999}, {"times": 99999}]}]}, {"case": "z", "says": []}])")));
        REQUIRE_OK(rule);
        const QStringList complaints = complaintsOf(*rule);
        QCOMPARE(complaints.size(), 1);
        QVERIFY(complaints.constFirst().contains(QStringLiteral("more than")));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
