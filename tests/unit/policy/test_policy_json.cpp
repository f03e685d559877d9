// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"
#include "testkit/testkit.h"

#include <QJsonDocument>

using namespace scrim;
using namespace scrim::policy;

namespace {

QByteArray textOf(const Policy& policy)
{
    return QJsonDocument(toJson(policy)).toJson();
}

/// Every member other than its default.
Policy unlikeTheDefaults()
{
    Policy policy;
    policy.classes = {ClassRules{ScreenLevel::Scrambled, Gesture::Hold},
                      ClassRules{ScreenLevel::Excluded, Gesture::Hold}, ClassRules{ScreenLevel::None, Gesture::Toggle},
                      ClassRules{ScreenLevel::Excluded, Gesture::Toggle}};
    policy.framesPerPad = 2;
    policy.trustRemote = true;
    policy.markPage = false;
    policy.supportCaptureMinutes = 0;
    for (ClassRules& rules : policy.classes)
        rules.approval = true;
    policy.approvalMinutes = 60;
    policy.signIn = {.tries = 3,
                     .lockoutMinutes = 1440,
                     .driftSteps = 2,
                     .leastLength = 16,
                     .passwordDays = 30,
                     .idleLockMinutes = 5,
                     .secondFactor = {Role::Admin, Role::Privacy}};
    policy.witnessFile = QStringLiteral("/mnt/share/scrim/desk-7.witness");
    policy.redaction.nationalIds = {QStringLiteral("uk_nino")};
    policy.redaction.custom = {{QStringLiteral("member_number"),
                                QStringLiteral("K-### ###"),
                                QStringLiteral("luhn"),
                                {QStringLiteral("Mitgliedsnummer")},
                                true}};
    policy.redaction.unredactRoles = {Role::Senior, Role::Privacy};
    policy.telephony = {policy::Dial::Command, QStringLiteral("/usr/bin/telephone"), QStringLiteral("DE")};
    policy.dispositions = {{QStringLiteral("done"), QStringLiteral("Erledigt")}};
    return policy;
}

} // namespace

class TestPolicyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPolicyComesBackAsItWasWritten()
    {
        for (const Policy& policy : {Policy(), unlikeTheDefaults()}) {
            const auto again = parsePolicy(textOf(policy));
            REQUIRE_OK(again);
            QCOMPARE(toJson(*again), toJson(policy));
        }
        QVERIFY(toJson(unlikeTheDefaults()) != toJson(Policy()));
    }

    void whatIsMissingTakesItsDefault()
    {
        for (const char* text :
             {"{}", "{\"shield\":{}}", "{\"shield\":{\"classes\":{}}}", "{\"shield\":{\"classes\":{\"payment\":{}}}}",
              "{\"shield\":{\"frames_per_pad\":4}}"}) {
            const auto policy = parsePolicy(text);
            REQUIRE_OK(policy);
            QCOMPARE(toJson(*policy), toJson(Policy()));
        }
        const auto one = parsePolicy(R"({"shield":{"classes":{"contact":{"gesture":"hold"}}}})");
        REQUIRE_OK(one);
        QVERIFY(one->of(FieldClass::Contact).gesture == Gesture::Hold);
        QVERIFY(one->of(FieldClass::Contact).least == ScreenLevel::None);
        QVERIFY(one->of(FieldClass::Payment).least == ScreenLevel::Scrambled);
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* text, const char* named) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(named);
        };
        row("nothing", "", "line 1");
        row("no JSON, on its line", "{\n\"shield\": {\n\"frames_per_pad\": 4,,\n}}", "line 3");
        row("not an object", "[]", "object");
        row("an unknown section", R"({"shields":{}})", "\"shields\"");
        row("an unknown member", R"({"shield":{"frame_per_pad":4}})", "\"shield.frame_per_pad\"");
        row("an unknown class", R"({"shield":{"classes":{"cards":{}}}})", "\"shield.classes.cards\"");
        row("an unknown rule", R"({"shield":{"classes":{"payment":{"level":"none"}}}})",
            "\"shield.classes.payment.level\"");
        row("a section of another type", R"({"shield":true})", "\"shield\"");
        row("a section that is null", R"({"shield":null})", "\"shield\"");
        row("classes of another type", R"({"shield":{"classes":[]}})", "\"shield.classes\"");
        row("a class of another type", R"({"shield":{"classes":{"payment":"none"}}})", "\"shield.classes.payment\"");
        row("no level of ours", R"({"shield":{"classes":{"payment":{"least_level":"low"}}}})",
            "\"shield.classes.payment.least_level\" takes");
        row("a level by number", R"({"shield":{"classes":{"payment":{"least_level":1}}}})", "least_level");
        row("no gesture of ours", R"({"shield":{"classes":{"address":{"gesture":"Hold"}}}})",
            "\"shield.classes.address.gesture\" takes");
        row("three frames", R"({"shield":{"frames_per_pad":3}})", "\"shield.frames_per_pad\" takes 2 or 4");
        row("frames as text", R"({"shield":{"frames_per_pad":"4"}})", "frames_per_pad");
        row("half a frame", R"({"shield":{"frames_per_pad":2.5}})", "frames_per_pad");
        row("minutes below", R"({"shield":{"support_capture_minutes":-1}})", "support_capture_minutes");
        row("minutes above", R"({"shield":{"support_capture_minutes":121}})", "0 to 120");
        row("minutes beyond all measure", R"({"shield":{"support_capture_minutes":1e300}})", "support_capture_minutes");
        row("a word for a switch", R"({"shield":{"trust_remote":"false"}})", "\"shield.trust_remote\"");
        row("a number for a switch", R"({"shield":{"mark_page":1}})", "\"shield.mark_page\"");
        row("a word for a second person", R"({"shield":{"classes":{"payment":{"approval":"yes"}}}})",
            "\"shield.classes.payment.approval\" takes true or false");
        row("no minutes of a grant", R"({"shield":{"approval_minutes":0}})", "1 to 60");
        row("too many minutes of a grant", R"({"shield":{"approval_minutes":61}})",
            "\"shield.approval_minutes\" takes");
        row("an unknown member of the log", R"({"log":{"witness":""}})", "\"log.witness\"");
        row("a witness that is no text", R"({"log":{"witness_file":true}})", "\"log.witness_file\" takes");
        row("a witness beside the program", R"({"log":{"witness_file":"scrim.witness"}})", "log.witness_file");
        row("a witness that is a folder", R"({"log":{"witness_file":"/mnt/share/"}})", "log.witness_file");
        row("a witness of two lines", R"({"log":{"witness_file":"/mnt/a\nb"}})", "log.witness_file");
        row("an unknown member of sign-in", R"({"sign_in":{"retries":3}})", "\"sign_in.retries\"");
        row("more tries than PCI DSS 8.3.4 allows", R"({"sign_in":{"tries":11}})", "\"sign_in.tries\" takes");
        row("no try at all", R"({"sign_in":{"tries":0}})", "1 to 10");
        row("a lockout shorter than 8.3.4 asks", R"({"sign_in":{"lockout_minutes":29}})", "30 to 1440");
        row("drift of three steps", R"({"sign_in":{"drift_steps":3}})", "0 to 2");
        row("a password shorter than 8.3.6 asks", R"({"sign_in":{"least_length":11}})", "12 to 64");
        row("a password older than 8.3.9 allows", R"({"sign_in":{"password_days":91}})", "1 to 90");
        row("an idle desk longer than 8.2.8 allows", R"({"sign_in":{"idle_lock_minutes":16}})", "1 to 15");
        row("an idle desk that never locks", R"({"sign_in":{"idle_lock_minutes":0}})", "1 to 15");
        row("a second factor for nobody known", R"({"sign_in":{"second_factor":["boss"]}})", "sign_in.second_factor");
        row("a second factor twice", R"({"sign_in":{"second_factor":["admin","admin"]}})", "stands twice");
        row("a second factor as a word", R"({"sign_in":{"second_factor":"admin"}})", "takes a list of roles");
        row("an unknown member of telephony", R"({"telephony":{"number":"1"}})", "\"telephony.number\"");
        row("dialling by something else", R"({"telephony":{"dial":"fax"}})", "\"telephony.dial\" takes");
        row("a program without its path", R"({"telephony":{"command":"telephone"}})", "\"telephony.command\" takes");
        row("dialling by no program", R"({"telephony":{"dial":"command"}})", "names no program");
        row("no country", R"({"telephony":{"region":"de"}})", "\"telephony.region\" takes");
        row("an unknown member of redaction", R"({"redaction":{"ids":[]}})", "\"redaction.ids\"");
        row("an unknown national id", R"({"redaction":{"national_ids":["us_san"]}})", "redaction.national_ids");
        row("a national id twice", R"({"redaction":{"national_ids":["us_ssn","us_ssn"]}})", "redaction.national_ids");
        row("a role that is none", R"({"redaction":{"unredact_roles":["boss"]}})", "redaction.unredact_roles");
        row("a rule without a form", R"({"redaction":{"custom":[{"name":"member"}]}})", "redaction.custom.0.form");
        row("a form with two digits", R"({"redaction":{"custom":[{"name":"member","form":"\u0023\u0023"}]}})",
            "custom.0.form");
        row("a form that is an expression",
            R"({"redaction":{"custom":[{"name":"m","form":"[0-9]+\u0023\u0023\u0023"}]}})", "custom.0.form");
        row("a rule with a built-in's name",
            R"({"redaction":{"custom":[{"name":"us_ssn","form":"\u0023\u0023\u0023"}]}})", "custom.0.name");
        row("an unknown checksum",
            R"({"redaction":{"custom":[{"name":"m","form":"\u0023\u0023\u0023","checksum":"md5"}]}})",
            "custom.0.checksum");
        row("a word that has to be there and is not",
            R"({"redaction":{"custom":[{"name":"m","form":"\u0023\u0023\u0023","needs_word":true}]}})",
            "custom.0.needs_word");
        row("dispositions of another type", R"({"dispositions":{}})", "\"dispositions\"");
        row("a disposition without a label", R"({"dispositions":[{"code":"callback"}]})", "dispositions");
        row("a disposition twice", R"({"dispositions":[{"code":"a","label":"A"},{"code":"a","label":"B"}]})",
            "dispositions");
        row("two faults, the first", R"({"shield":{"frames_per_pad":3},"zebra":1})", "frames_per_pad");
    }
    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const auto policy = parsePolicy(text);
        REQUIRE_ERROR(policy, ErrorCode::WrongFormat);
        QVERIFY2(policy.error().message.contains(named), qPrintable(policy.error().message));
    }

    void theEndsOfARangeAreInIt()
    {
        for (const char* number : {"0", "1", "120"})
            REQUIRE_OK(parsePolicy(QByteArray("{\"shield\":{\"support_capture_minutes\":") + number + "}}"));
        REQUIRE_OK(parsePolicy(R"({"shield":{"frames_per_pad":2}})"));
    }

    void hostileSizesStayBounded()
    {
        const QByteArray deep = QByteArray(5000, '[') + QByteArray(5000, ']');
        REQUIRE_ERROR(parsePolicy(deep), ErrorCode::WrongFormat);
        const QByteArray padded = "{}" + QByteArray(longestPolicy, ' ');
        REQUIRE_ERROR(parsePolicy(padded), ErrorCode::WrongFormat);
        REQUIRE_OK(parsePolicy(padded.left(longestPolicy)));
        const auto odd = parsePolicy("{\"shield\":{\"" + QByteArray(20'000, 'x') + "\":1}}");
        REQUIRE_ERROR(odd, ErrorCode::WrongFormat);
        QVERIFY(odd.error().message.size() < 200);
    }

    void changesAreNamedOldToNew()
    {
        QVERIFY(changes(Policy(), Policy()).isEmpty());
        Policy to;
        to.framesPerPad = 2;
        to.trustRemote = true;
        to.classes[static_cast<std::size_t>(FieldClass::Payment)].least = ScreenLevel::None;
        const QJsonObject expected{
            {QStringLiteral("shield.frames_per_pad"), QStringLiteral("4 -> 2")},
            {QStringLiteral("shield.trust_remote"), QStringLiteral("false -> true")},
            {QStringLiteral("shield.classes.payment.least_level"), QStringLiteral("scrambled -> none")}};
        QCOMPARE(changes(Policy(), to), expected);
        QCOMPARE(changes(Policy(), unlikeTheDefaults()).size(), 34);
    }
};

QTEST_GUILESS_MAIN(TestPolicyJson)
#include "test_policy_json.moc"
