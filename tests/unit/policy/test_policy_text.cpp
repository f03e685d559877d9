// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/layers.h"
#include "policy/policy_json.h"
#include "policy/policy_text.h"
#include "policy/weakened.h"
#include "testkit/testkit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace scrim;
using namespace scrim::policy;

namespace {

QStringList linesOf(const std::vector<Remark>& remarks)
{
    QStringList lines;
    for (const Remark& remark : remarks)
        lines.append(text(remark));
    return lines;
}

/// Without those about signing in, which a policy that does not speak of it has.
std::vector<Remark> aboutRules(std::vector<Remark> remarks)
{
    std::erase_if(remarks, [](const Remark& remark) { return remark.path.startsWith(QStringLiteral("sign_in.")); });
    return remarks;
}

/// The schema's object at a member's path, through lists and free names.
QJsonObject formAt(const QJsonObject& schema, const QString& path)
{
    QJsonObject form = schema;
    const QStringList parts = path.split(QLatin1Char('.'));
    for (const QString& part : parts) {
        if (form.contains(QStringLiteral("items")))
            form = form.value(QStringLiteral("items")).toObject();
        form = form.value(QStringLiteral("properties")).toObject().value(part).toObject();
    }
    return form;
}

/// moc takes two slashes for a comment wherever they stand, so that tests write '@' for them.
const QByteArray slashes(2, '/');
const QByteArray allFactors =
    R"({"sign_in": {"second_factor": ["agent", "senior", "supervisor", "auditor", "privacy", "admin"]}})";
QByteArray commented(QByteArray policy)
{
    return policy.replace('@', slashes);
}

} // namespace

class TestPolicyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatIsWrongIsNamedByItsLine()
    {
        const PolicyText read = readPolicy(R"({
  "shield": {
    "frames_per_pod": 4,
    "frames_per_pad": 3,
    "classes": {
      "payment": {"least_level": "low", "seconds": 0,
                  "gesture": "hold",
                  "gesture": "toggle"}
    }
  },
  "roles": {
    "agent": {"contact": {"per_hour": -1,
                          "hours": {"from": "25:00"}}},
    "boss": {}
  },
  "verification": {"tries": "3"}
})");
        const QStringList expected{
            QStringLiteral(
                "line 3: \"shield.frames_per_pod\" is not a member of a policy; did you mean \"frames_per_pad\"?"),
            QStringLiteral("line 4: \"shield.frames_per_pad\" takes 2 or 4"),
            QStringLiteral(
                "line 6: \"shield.classes.payment.least_level\" takes \"none\", \"scrambled\" or \"excluded\""),
            QStringLiteral("line 6: \"shield.classes.payment.seconds\" takes a whole number from 1 to 60"),
            QStringLiteral("line 8: \"shield.classes.payment.gesture\" stands on line 7 already"),
            QStringLiteral(
                "line 12: \"roles.agent.contact.per_hour\" takes a whole number from 0 to 10000, or null for no "
                "limit"),
            QStringLiteral("line 13: \"roles.agent.contact.hours.from\" takes a time from \"00:00\" to \"24:00\""),
            QStringLiteral("line 14: \"roles.boss\" is not a member of a policy"),
            QStringLiteral("line 16: \"verification.tries\" takes a whole number from 1 to 3")};
        QCOMPARE(linesOf(read.errors), expected);
    }

    void whatContradictsItselfIsAnErrorOrAWarning()
    {
        const PolicyText read = readPolicy(R"({
"shield": {"classes": {
 "payment": {"least_level": "excluded", "per_hour": 0},
 "address": {"approval": true, "needs_approval": false},
 "contact": {"per_hour": 5, "per_shift": 3},
 "identity": {"hours": {"days": []}}}},
"roles": {
 "supervisor": {"payment": {"view": true}},
 "auditor": {"contact": {"seconds": 5}}}
})");
        QCOMPARE(
            linesOf(read.errors),
            (QStringList{
                QStringLiteral("line 4: \"shield.classes.address.approval\" is the older name of \"needs_approval\"; "
                               "keep one"),
                QStringLiteral("line 6: \"shield.classes.identity.hours.days\" takes at least one day"),
                QStringLiteral("line 8: \"roles.supervisor.payment.view\" cannot be true: a key decides who views a "
                               "class, and the role supervisor is given none to payment data")}));
        QStringList paths;
        for (const Remark& remark : aboutRules(read.warnings))
            paths.append(QStringLiteral("%1 %2").arg(QString::number(remark.line), remark.path));
        paths.sort();
        QCOMPARE(paths, (QStringList{QStringLiteral("3 shield.classes.payment.least_level"),
                                     QStringLiteral("3 shield.classes.payment.per_hour"),
                                     QStringLiteral("5 shield.classes.contact.per_shift"),
                                     QStringLiteral("6 shield.classes.identity.hours"),
                                     QStringLiteral("9 roles.auditor.contact")}));
    }

    /// A policy stands whole: what it does not name, nobody has to have.
    void whatIsSofterThanPciDssAsksIsWarnedOf()
    {
        const PolicyText none = readPolicy("{\n\"log\": {\"keep_months\": 24}}");
        QCOMPARE(linesOf(none.errors), QStringList());
        QCOMPARE(
            linesOf(none.warnings),
            QStringList{QStringLiteral(
                "line 1: \"sign_in.second_factor\" is missing, so a vault of this policy asks no role for a second "
                "factor: PCI DSS 8.4.2 asks one of everybody who reaches card data; by 8.3.9 a password that "
                "stands alone is over after 90 days")});
        const PolicyText some = readPolicy(R"({"sign_in": {
"password_days": 60,
"second_factor": ["admin", "senior", "privacy", "auditor"]}})");
        QCOMPARE(linesOf(some.warnings),
                 QStringList{QStringLiteral(
                     "line 3: \"sign_in.second_factor\" leaves out agent, supervisor: PCI DSS 8.4.2 asks one of "
                     "everybody who reaches card data; by 8.3.9 a password that stands alone is over after 60 days")});
        QCOMPARE(linesOf(readPolicy(allFactors).warnings), QStringList());
        // What is not understood is an error and no warning.
        const PolicyText odd = readPolicy(R"({"sign_in": {"second_factor": ["boss"]}})");
        QCOMPARE(odd.errors.size(), std::size_t{1});
        QCOMPARE(linesOf(odd.warnings), QStringList());
    }

    void whatAsksLessThanBeforeIsNamed()
    {
        SignInPolicy before;
        before.secondFactor = {Role::Admin, Role::Senior, Role::Agent};
        before.tries = 5;
        before.passwordDays = 60;
        QVERIFY(weakened(before, before).empty());
        SignInPolicy after = before;
        after.secondFactor = {Role::Admin, Role::Auditor};
        after.tries = 10;
        after.passwordDays = 90;
        after.lockoutMinutes = 60;
        QStringList said;
        for (const Fault& fault : weakened(before, after))
            said.append(text(fault));
        QCOMPARE(said,
                 (QStringList{
                     QStringLiteral("\"sign_in.second_factor\" is taken from agent, senior: PCI DSS 8.4.2 asks one of "
                                    "everybody who reaches card data; by 8.3.9 a password that stands alone is over "
                                    "after 90 days"),
                     QStringLiteral("\"sign_in.tries\" asks less than before: 10 instead of 5 (PCI DSS "
                                    "8.3.4)"),
                     QStringLiteral("\"sign_in.password_days\" asks less than before: 90 instead of 60 "
                                    "(PCI DSS 8.3.9)")}));
        // The other way round only what is shorter now: the lockout.
        QCOMPARE(weakened(after, before).size(), std::size_t{2});
    }

    void commentsAreForPeople()
    {
        const PolicyText read = readPolicy(commented(R"({"$schema": "policy.schema.json", "@": "ours",
            "shield": {"@ why": "the old screens", "mark_page": false}, "review": {"rules": {"@": "none"}}})"));
        QCOMPARE(linesOf(read.errors), QStringList());
        QVERIFY(!read.policy.markPage);
        QVERIFY(!QJsonDocument(read.given).toJson().contains(slashes));
        QCOMPARE(
            linesOf(readPolicy(commented("{\"@\": 1}")).errors),
            QStringList{QStringLiteral("line 1: \"%1\" is a comment, which takes a text").arg(QLatin1String(slashes))});
    }

    void aRoleHasTheRulesOfItsClassButForWhatItSays()
    {
        const PolicyText read = readPolicy(R"({"shield": {"classes": {"payment": {"per_hour": 10, "seconds": 20}}},
            "verification": {"before_reveal": ["payment"]},
            "roles": {"senior": {"payment": {"per_hour": null, "needs_call": true}},
                      "privacy": {"payment": {"needs_verified": false}}}})");
        QCOMPARE(linesOf(read.errors), QStringList());
        const ClassRules senior = read.policy.of(Role::Senior, FieldClass::Payment);
        QVERIFY(!senior.perHour && senior.needsCall && senior.needsVerified && senior.seconds == 20);
        QVERIFY(senior.least == ScreenLevel::Scrambled && senior.reason == ReasonRule::Choose);
        const ClassRules privacy = read.policy.of(Role::Privacy, FieldClass::Payment);
        QVERIFY(privacy.perHour == 10 && !privacy.needsCall && !privacy.needsVerified);
        // Written and read again it is the same, and says of a role only what is other.
        const QJsonObject json = toJson(read.policy);
        const auto again = policyFrom(json);
        REQUIRE_OK(again);
        QCOMPARE(toJson(*again), json);
        const QJsonObject roles = json.value(QStringLiteral("roles")).toObject();
        QCOMPARE(roles.value(QStringLiteral("senior")).toObject().value(QStringLiteral("payment")).toObject(),
                 (QJsonObject{{QStringLiteral("per_hour"), QJsonValue::Null}, {QStringLiteral("needs_call"), true}}));
    }

    void howMuchOfACardIsShownIsThePaymentClassesAlone()
    {
        const PolicyText read = readPolicy(R"({"roles": {"senior": {"payment": {"card_digits": "ends"}}}})");
        QCOMPARE(linesOf(read.errors), QStringList());
        QVERIFY(read.policy.of(Role::Senior, FieldClass::Payment).cardDigits == CardDigits::Ends);
        QVERIFY(read.policy.of(Role::Privacy, FieldClass::Payment).cardDigits == CardDigits::All);
        const auto again = policyFrom(toJson(read.policy));
        REQUIRE_OK(again);
        QVERIFY(again->of(Role::Senior, FieldClass::Payment).cardDigits == CardDigits::Ends);
        QCOMPARE(linesOf(readPolicy(R"({"shield": {"classes": {
"payment": {"card_digits": "bin"},
"contact": {"card_digits": "ends"}}}})")
                             .errors),
                 (QStringList{
                     QStringLiteral("line 2: \"shield.classes.payment.card_digits\" takes \"all\" or \"ends\""),
                     QStringLiteral("line 3: \"shield.classes.contact.card_digits\" is not a member of a policy")}));
    }

    void aQueueHasAScriptOfItsOwn()
    {
        const PolicyText read = readPolicy(R"({"scripts": {
"default": {"steps": [{"kind": "greet"}, {"kind": "verify", "text": "Ask for two things"}]},
"queues": {"Returns": {"steps": [{"text": "Ask for  the order"}, {"kind": "note"}]}, "Survey": {"steps": []}}}})");
        QCOMPARE(linesOf(read.errors), QStringList());
        const ScriptPolicy& scripts = read.policy.scripts;
        QVERIFY((scripts.of(QStringLiteral(" returns")) ==
                 Script{{StepKind::Own, QStringLiteral("Ask for the order")}, {StepKind::Note}}));
        QVERIFY(scripts.of(QStringLiteral("Survey")).empty());
        QVERIFY((scripts.of(QStringLiteral("Sales")) ==
                 Script{{StepKind::Greet}, {StepKind::Verify, QStringLiteral("Ask for two things")}}));
        QVERIFY(&scripts.of({}) == &scripts.byDefault);
        const auto again = policyFrom(toJson(read.policy));
        REQUIRE_OK(again);
        QVERIFY(again->scripts == scripts);
        // Each queue is a member of its own: of two files both count, and a change names the queue.
        QVERIFY(changes(Policy(), read.policy).contains(QStringLiteral("scripts.queues.Returns.steps")));
        QVERIFY(Policy().scripts.of({}) == defaultScript());
    }

    void whatIsWrongInAScriptIsNamedByItsLine()
    {
        const PolicyText read = readPolicy(R"({"scripts": {
"default": {"steps": [{"kind": "sing"},
 {"kind": "own"},
 {"text": "two\nlines"}]},
"queues": {"Returns": {"steps": [{"txt": "Ask"}]},
 "returns ": {"steps": []},
 "Sales": {},
 "A name of a queue that is much longer than pops have": {"steps": []},
 "Repairs": {"steps": 7}}}})");
        const auto queue = [](const char* at) {
            return QStringLiteral("line %1: \"scripts.queues.%2")
                .arg(QString::fromLatin1(at).left(1), QLatin1String(at + 2));
        };
        QStringList lines = linesOf(read.errors);
        QStringList starts{QStringLiteral("line 2: \"scripts.default.steps.0.kind\" takes \"own\", \"greet\""),
                           QStringLiteral("line 2: \"scripts.default.steps.0.text\" takes a text"),
                           QStringLiteral("line 3: \"scripts.default.steps.1.text\" takes a text"),
                           QStringLiteral("line 4: \"scripts.default.steps.2.text\" takes a text"),
                           queue("5 Returns.steps.0.text\" takes a text"),
                           queue("5 Returns.steps.0.txt\" is not a member of a policy; did you mean \"text\"?"),
                           queue("6 returns \" is the same queue as \"Returns\""),
                           queue("7 Sales.steps\" is missing"),
                           queue("8 A name of a queue"),
                           queue("9 Repairs.steps\" takes a list")};
        for (const QString& start : starts) {
            const auto found = std::ranges::find_if(lines, [&](const QString& line) { return line.startsWith(start); });
            QVERIFY2(found != lines.end(), qPrintable(start + QStringLiteral(" in ") + lines.join(QLatin1Char('\n'))));
        }
    }

    void anOlderFileMeansWhatItMeant()
    {
        const PolicyText read = readPolicy(R"({"shield":{"classes":{"payment":{"approval":true}}}})");
        QCOMPARE(linesOf(read.errors), QStringList());
        QVERIFY(read.policy.of(Role::Senior, FieldClass::Payment).approval);
        QVERIFY(read.policy.of(Role::Senior, FieldClass::Payment).reason == ReasonRule::Choose);
    }

    void itsOwnTestCasesAreRun()
    {
        const PolicyText read = readPolicy(R"({
"shield": {"classes": {"payment": {"per_hour": 10, "needs_call": true, "hours": {"from": "08:00", "to": "18:00"}}}},
"review": {"time_zone": "Europe/Berlin"},
"expect": [
 {"who": "senior", "field": "iban", "situation": {"call": true, "reason": "Fraud check"}, "outcome": "allowed"},
 {"who": "senior", "field": "iban", "situation": {"reason": "Fraud check"}, "outcome": "needs_call"},
 {"who": "senior", "field": "iban", "situation": {"call": true}, "outcome": "needs_reason"},
 {"who": "senior", "field": "iban", "situation": {"time": "mon 07:59"}, "outcome": "out_of_hours"},
 {"who": "senior", "field": "iban", "situation": {"used_hour": 10}, "outcome": "denied"},
 {"who": "agent", "field": "iban", "outcome": "denied"},
 {"who": "agent", "field": "iban", "outcome": "allowed"}
]})");
        QCOMPARE(linesOf(read.errors), QStringList());
        QCOMPARE(read.expectations.size(), std::size_t{7});
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY2(!surpriseOf(read.policy, read.expectations[i]), qPrintable(read.expectations[i].path));
        const auto surprise = surpriseOf(read.policy, read.expectations[6]);
        QVERIFY(surprise && surprise->got == QStringLiteral("no_key") && !surprise->why.isEmpty());
        QCOMPARE(read.lineOf(read.expectations[6].path), 11);
        QVERIFY(!read.given.contains(QStringLiteral("expect")));
    }

    void whoMayHaveSomethingSpokenIsReadCheckedAndTested()
    {
        const PolicyText read = readPolicy(R"({
"roles": {"agent": {"contact": {"spoken": true}}},
"expect": [
 {"who": "agent", "field": "phone", "situation": {"spoken": true, "screen": "none"}, "outcome": "allowed"},
 {"who": "agent", "field": "address", "situation": {"spoken": true}, "outcome": "not_spoken"},
 {"who": "senior", "field": "phone", "situation": {"spoken": true}, "outcome": "denied"}
]})");
        QCOMPARE(linesOf(read.errors), QStringList());
        QCOMPARE(linesOf(aboutRules(read.warnings)), QStringList());
        QVERIFY(read.policy.of(Role::Agent, FieldClass::Contact).spoken);
        QVERIFY(!read.policy.of(Role::Senior, FieldClass::Contact).spoken);
        for (const Expectation& expectation : read.expectations)
            QVERIFY2(!surpriseOf(read.policy, expectation), qPrintable(expectation.path));
        // To everybody at once is hardly meant, and to who has no key it is nothing.
        const PolicyText all = readPolicy(R"({"shield": {"classes": {"payment": {"spoken": true}}}})");
        QCOMPARE(linesOf(all.errors), QStringList());
        QCOMPARE(aboutRules(all.warnings).size(), std::size_t{1});
        QCOMPARE(aboutRules(all.warnings).front().path, QStringLiteral("shield.classes.payment.spoken"));
        const PolicyText none = readPolicy(R"({"roles": {"admin": {"contact": {"spoken": true}}}})");
        QCOMPARE(aboutRules(none.warnings).size(), std::size_t{1});
        QCOMPARE(readPolicy(R"({"roles": {"agent": {"contact": {"spoken": "yes"}}}})").errors.size(), std::size_t{1});
    }

    void aTestCaseThatIsNoneIsNamed()
    {
        const PolicyText read = readPolicy(R"({"expect": [
{"who": "boss", "field": "iban", "outcome": "denied"},
{"who": "agent", "outcome": "maybe"},
{"who": "agent", "field": "email", "situation": {"tme": "mon 09:00"}, "outcome": "allowed"},
7]})");
        QCOMPARE(read.errors.size(), std::size_t{5});
        const QStringList lines = linesOf(read.errors);
        QVERIFY2(lines[0].startsWith(QStringLiteral("line 2: \"expect.0.who\"")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QStringLiteral("line 3: \"expect.1.field\"")), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QStringLiteral("line 3: \"expect.1.outcome\"")), qPrintable(lines[2]));
        QVERIFY2(lines[3].startsWith(QStringLiteral("line 4: \"expect.2.situation.tme\"")), qPrintable(lines[3]));
        QVERIFY2(lines[4].startsWith(QStringLiteral("line 5: \"expect.3\"")), qPrintable(lines[4]));
    }

    void hostileTextsAreRefusedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("deep") << QByteArray(30'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(2000) + '1' + QByteArray(2000, '}');
        QTest::newRow("long") << QByteArray(10'000'000, ' ');
        QTest::newRow("a zero byte") << QByteArray("{\"shield\":{}\0}", 14);
        QTest::newRow("a zero byte in a name") << QByteArray("{\"shi\0eld\":{}}", 14);
        QTest::newRow("a number beyond all measure") << QByteArray(R"({"log":{"keep_months":1e999}})");
        QTest::newRow("a long number") << QByteArray(R"({"log":{"keep_months":)") + QByteArray(5000, '9') + "}}";
        QTest::newRow("no UTF-8") << commented("{\"@\":\"\xff\xfe\"}");
        QTest::newRow("two texts") << QByteArray("{}{}");
        QTest::newRow("a name twice, escaped") << QByteArray("{\"log\":{},\"l\\u006fg\":{}}");
        QTest::newRow("names without end")
            << QByteArray("{") + QByteArray("\"x\":1,").repeated(9000) + "\"shield\":{}}";
    }
    void hostileTextsAreRefusedAndNamed()
    {
        QFETCH(QByteArray, text);
        const PolicyText read = readPolicy(text);
        QVERIFY(!read.errors.empty());
        for (const Remark& remark : read.errors)
            QVERIFY(remark.line >= 1 && !remark.message.isEmpty() && remark.message.size() < 400);
        REQUIRE_ERROR(parsePolicy(text), ErrorCode::WrongFormat);
    }

    void whatIsNoJsonIsToldByItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* name, const QByteArray& text, const QStringList& lines) {
            QTest::newRow(name) << text << lines;
        };
        const auto one = [](const char* line) { return QStringList{QString::fromUtf8(line)}; };
        row("nothing", "\n\n", one("line 1: there is nothing in it; {} is a policy, too"));
        row("a comma before the end", "{\n\"log\": {},\n}", one("line 2: the comma before \"}\" is one too many"));
        row("a comma in a list", "{\"editing\": {\"contact\": [\n\"agent\",\n]}}",
            one("line 2: the comma before \"]\" is one too many"));
        row("two commas", "{\"log\": {},\n,\"shield\": {}}", one("line 2: a comma is one too many"));
        row("no comma", "{\n\"log\": {}\n\"shield\": {}}", one("line 2: a comma is missing behind what stands here"));
        row("no colon", "{\n\"log\" {}}", one("line 2: a colon is missing behind the name"));
        row("no value", "{\n\"log\":\n}", one("line 2: a value is missing behind the name"));
        row("no quotation marks", "{\nlog: {}}", one("line 2: the name log needs quotation marks: \"log\""));
        row("single ones", "{\n'log': {}}",
            one("line 2: names and texts stand in double quotation marks (\"), not in single ones"));
        row("curly ones", "{\n\xe2\x80\x9clog\xe2\x80\x9d: {}}",
            one("line 2: \xe2\x80\x9c stands where a name in quotation marks (\") is expected"));
        row("not closed", "{\n\"log\": {\n",
            one("line 2: it ends here, and the object that begins on line 2 is not closed"));
        row("closed as a list", "{\n\"log\": {\n]}",
            one("line 3: \"]\" stands where \"}\" closes what begins on line 2"));
        row("more behind it", "{}\n}", one("line 2: something stands behind the end of it: }"));
        row("a text over two lines", "{\"review\": {\n\"time_zone\": \"UT\nC\"}}",
            one("line 2: a text is not closed on its line; a line break in a text is \\n"));
        row("a tab in a text", "{\"review\": {\n\"time_zone\": \"UTC\t\"}}",
            one("line 2: a control character stands in a text; a tab in a text is \\t"));
        row("a path with backslashes", commented("{\n\"@\": \"C:\\srv\"}"),
            one("line 2: \"\\s\" means nothing in a text; a backslash itself is written twice"));
        row("a broken sign", commented("{\n\"@\": \"\\u12g4\"}"),
            one("line 2: \"\\u\" means nothing in a text; a backslash itself is written twice"));
        row("another encoding", commented("{\n\"@\": \"M\xfcller\"}"),
            one("line 2: a character of it is not UTF-8; save the file as UTF-8"));
        row("UTF-16", "\xff\xfe{", one("line 1: it is saved as UTF-16; save it as UTF-8"));
        row("too deep", "[" + QByteArray(200, '['),
            one("line 1: objects and lists stand in one another more than 100 deep"));
        row("no object", "42", one("line 1: it is not a JSON object, which stands in braces: {\"shield\": {}}"));
        const auto noValue = [](const char* line, const char* word) {
            return QStringList{
                QStringLiteral("line %1: %2 is no value: it takes a text in quotation marks, a number such as "
                               "10, true, false or null")
                    .arg(QLatin1String(line), QLatin1String(word))};
        };
        for (const char* word : {"NaN", "Infinity", "-Infinity", "True", "010", "+1", "0x10", ".5", "1.", "none"})
            row(word, QByteArray("{\"log\": {\n\"keep_months\": ") + word + "}}", noValue("2", word));
        row("beyond numbers", "{\"log\": {\n\"keep_months\": 1e400}}",
            one("line 2: 1e400 is beyond what numbers can be"));
        const auto comment = [](int line) {
            return QStringLiteral(
                       "line %1: JSON has no comments; a member whose name begins with \"%2\" is one, and takes "
                       "a text")
                .arg(line)
                .arg(QString::fromLatin1(slashes));
        };
        const QString more = QStringLiteral("line 5: the comma before \"}\" is one too many");
        QByteArray several = "{ @ first\n/_ and\nmore _/ \"log\": {},\n# last\nshield: {\"mark_page\": Yes,},\n}";
        row("all of them", commented(several.replace('_', '*').replace("mark*page", "mark_page")),
            QStringList{comment(1), comment(2), comment(4),
                        QStringLiteral("line 5: the name shield needs quotation marks: \"shield\"")} +
                noValue("5", "Yes") + QStringList{more, more});
    }
    void whatIsNoJsonIsToldByItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(readPolicy(text).errors), lines);
    }

    void whatIsJsonIsTaken()
    {
        const QByteArray texts[] = {"{}",
                                    " \t\r\n{ }\n",
                                    commented("{\"@\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00 [{]},:'#\"}"),
                                    commented("{\"@\": \"\xc3\xa4 \xf0\x9f\x98\x80 \x7f\"}"),
                                    R"({"log": {"keep_months": 1.2e1}, "editing": {"contact": []}})",
                                    R"({"expect": [], "shield": {"classes": {"payment": {"per_hour": null}}}})"};
        for (const QByteArray& text : texts)
            QCOMPARE(linesOf(readPolicy(text).errors), QStringList());
    }

    void ofAListEachIsNamedByItself()
    {
        const PolicyText read = readPolicy(R"({"sign_in": {"second_factor": [
  "admin",
  "boss",
  "admin",
  7]},
"verification": {"before_reveal": ["cards"]}})");
        const QString roles =
            QStringLiteral(R"(takes "agent", "senior", "supervisor", "auditor", "privacy" or "admin")");
        QCOMPARE(linesOf(read.errors),
                 (QStringList{QStringLiteral("line 3: \"sign_in.second_factor.1\" ") + roles,
                              QStringLiteral("line 4: \"sign_in.second_factor.2\" stands twice in the list"),
                              QStringLiteral("line 5: \"sign_in.second_factor.3\" ") + roles,
                              QStringLiteral("line 6: \"verification.before_reveal.0\" takes \"contact\", \"address\", "
                                             "\"identity\" or \"payment\"")}));
    }

    void hoursWithoutADayAreHardlyMeant()
    {
        const PolicyText read = readPolicy("{\"review\": {\n\"hours\": {\n\"days\": []}}}");
        QCOMPARE(linesOf(read.errors), QStringList());
        QCOMPARE(linesOf(aboutRules(read.warnings)),
                 QStringList{QStringLiteral(
                     "line 3: \"review.hours.days\" names no day, so that every look is one outside the hours")});
    }

    void aByteOrderMarkIsNoFault()
    {
        const PolicyText read = readPolicy("\xEF\xBB\xBF{\n\"shield\": {\"mark_page\": false}}");
        QCOMPARE(linesOf(read.errors), QStringList());
        QVERIFY(!read.policy.markPage);
    }

    void thePublishedSchemaIsWhatIsRead()
    {
        QFile file(QStringLiteral(SCRIM_SOURCE_DIR "/docs/policy.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), policySchema());
    }

    void everyMemberOfAPolicyStandsInTheSchema()
    {
        const QJsonObject schema = policySchema();
        for (const auto& [path, value] : flattened(toJson(Policy()))) {
            const QJsonObject form = formAt(schema, path);
            QVERIFY2(!form.isEmpty(), qPrintable(path));
            if (!value.isArray())
                QCOMPARE(form.value(QStringLiteral("default")), value);
        }
        QVERIFY(!schema.value(QStringLiteral("additionalProperties")).toBool(true));
        const QJsonObject cases =
            schema.value(QStringLiteral("properties")).toObject().value(QStringLiteral("expect")).toObject();
        QCOMPARE(cases.value(QStringLiteral("items")).toObject().value(QStringLiteral("required")).toArray(),
                 (QJsonArray{QStringLiteral("who"), QStringLiteral("field"), QStringLiteral("outcome")}));
        for (const char* path : {"roles.agent.contact.per_hour", "expect.who", "expect.situation.used_shift",
                                 "redaction.custom.needs_word", "dispositions.code", "review.hours.days"})
            QVERIFY2(!formAt(schema, QLatin1String(path)).isEmpty(), path);
    }
};

QTEST_GUILESS_MAIN(TestPolicyText)
#include "test_policy_text.moc"
