// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/console_settings.h"
#include "policy/policy_json.h"
#include "policy/policy_text.h"
#include "policy/registry_text.h"
#include "policy/setting.h"
#include "testkit/testkit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace scrim;
using namespace scrim::policy;

namespace {

const QString theme = QStringLiteral("console.theme");
const QString calls = QStringLiteral("console.calls");
const QString vault = QStringLiteral("console.vault");

ManagedFile file(const char* name, const char* text)
{
    return {QLatin1String(name), QByteArray(text)};
}

QStringList textsOf(const std::vector<SettingFault>& faults)
{
    QStringList texts;
    for (const SettingFault& fault : faults)
        texts.append(text(fault));
    return texts;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsExplainedAndTakesItsOwnDefault()
    {
        QVERIFY(allSettings().size() > 90);
        for (const Setting& setting : allSettings()) {
            QVERIFY2(setting.means.endsWith(QLatin1Char('.')), qPrintable(setting.name));
            QVERIFY2(!setting.means.contains(QStringLiteral("%1")), qPrintable(setting.name));
            QCOMPARE(faultWith(setting, setting.byDefault), QString());
            QCOMPARE(settingNamed(setting.name), &setting);
            // What is protected has an answer to what is not understood; the policy's is that nothing is shown.
            const bool isConsoles = setting.name.startsWith(QStringLiteral("console."));
            QCOMPARE(setting.strictest.has_value(), isConsoles && setting.isSecurity);
        }
        QCOMPARE(settingNamed(QStringLiteral("shield.classes.payment.approval")), nullptr);
        QCOMPARE(settingNamed(QStringLiteral("expect")), nullptr);
    }

    void everyValueOfThePolicyIsOne()
    {
        const auto values = flattened(policy::toJson(Policy()));
        for (const auto& [path, value] : values)
            QVERIFY2(settingNamed(path) != nullptr, qPrintable(path));
    }

    void whatThePolicysReaderRefusesItsTypeRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("boolean") << QStringLiteral("shield.mark_page") << QJsonValue(1);
        QTest::newRow("integer") << QStringLiteral("sign_in.idle_lock_minutes") << QJsonValue(16);
        QTest::newRow("fraction") << QStringLiteral("sign_in.idle_lock_minutes") << QJsonValue(1.5);
        QTest::newRow("choice") << QStringLiteral("shield.frames_per_pad") << QJsonValue(3);
        QTest::newRow("word") << QStringLiteral("telephony.dial") << QJsonValue(QStringLiteral("sip"));
        QTest::newRow("null") << QStringLiteral("sign_in.tries") << QJsonValue(QJsonValue::Null);
    }
    void whatThePolicysReaderRefusesItsTypeRefuses()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const Setting* const setting = settingNamed(name);
        QVERIFY(setting != nullptr);
        QVERIFY(!faultWith(*setting, value).isEmpty());
        const QJsonObject section{{name.section(QLatin1Char('.'), 1), value}};
        QVERIFY(!policyFrom({{name.section(QLatin1Char('.'), 0, 0), section}}));
    }

    void managedWinsOverOneselfAndThatOverRecommended()
    {
        ManagedFiles files;
        const QJsonObject own{{theme, QStringLiteral("contrast")}};
        QCOMPARE(ConsoleSettings(files, {}).at(theme).source, QStringLiteral("default"));
        QCOMPARE(ConsoleSettings(files, {}).text(theme), QStringLiteral("desktop"));
        files.recommended = {file("r", R"({"console": {"theme": "dark"}})")};
        QCOMPARE(ConsoleSettings(files, {}).text(theme), QStringLiteral("dark"));
        QCOMPARE(ConsoleSettings(files, {}).at(theme).source, QStringLiteral("recommended:r"));
        QVERIFY(ConsoleSettings(files, {}).lockedBy(theme).isEmpty());
        QCOMPARE(ConsoleSettings(files, own).text(theme), QStringLiteral("contrast"));
        QCOMPARE(ConsoleSettings(files, own).at(theme).source, QStringLiteral("own"));
        files.managed = {file("m1", R"({"console": {"theme": "dark", "vault": "/srv/one"}})"),
                         file("m2", R"({"console": {"theme": "light"}, "log": {"keep_months": 24}})")};
        const ConsoleSettings all(files, own);
        QCOMPARE(all.text(theme), QStringLiteral("light"));
        QCOMPARE(all.lockedBy(theme), QStringLiteral("m2"));
        QCOMPARE(all.text(vault), QStringLiteral("/srv/one"));
        QVERIFY(all.faults().empty());
        QVERIFY(faultsOf(files).empty());
        QCOMPARE(layered(files, {}).policy.keepMonths, 24);
    }

    void whatDoesNotProtectAndIsWrongIsPassedOver()
    {
        ManagedFiles files;
        files.recommended = {file("r", R"({"console": {"theme": "dark"}})")};
        files.managed = {file("m", "{\n\"console\": {\"vault\": \"/srv/one\",\n\"theme\": \"blue\",\n\"demo\": 1}}")};
        const ConsoleSettings settings(files, {});
        QCOMPARE(settings.text(theme), QStringLiteral("dark"));
        QCOMPARE(settings.text(vault), QStringLiteral("/srv/one"));
        QVERIFY(settings.isOn(calls));
        const QStringList faults = textsOf(settings.faults());
        QCOMPARE(faults.size(), 2);
        QVERIFY2(faults[0].startsWith(QStringLiteral("m, line 3: \"console.theme\" takes \"desktop\", \"light\"")),
                 qPrintable(faults[0]));
        QVERIFY(faults[0].contains(QStringLiteral("what lies below")));
        QVERIFY2(faults[1].startsWith(QStringLiteral("m, line 4: \"console.demo\" takes")), qPrintable(faults[1]));
        // Nothing is hidden for a colour.
        QCOMPARE(layered(files, {}).policy.blocked, QString());
        QCOMPARE(textsOf(faultsOf(files)), faults);
    }

    void whatProtectsAndIsWrongFailsClosed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("value") << QByteArray(R"({"console": {"calls": "yes"}})") << QString();
        QTest::newRow("another name") << QByteArray(R"({"console": {"cals": false}})") << QString();
        QTest::newRow("twice") << QByteArray(R"({"console": {"calls": false, "calls": true}})") << QString();
        QTest::newRow("twice, written in another way")
            << QByteArray(R"({"console": {"calls": false, "c\u0061lls": true}})") << QString();
        QTest::newRow("the section twice")
            << QByteArray(R"({"console": {"calls": false}, "console": {"demo": true}})") << QString();
        QTest::newRow("section") << QByteArray(R"({"console": 7})") << QString();
        QTest::newRow("not JSON") << QByteArray("{\"console\": {\"theme\": \"dark\"") << QString();
        QTest::newRow("no object") << QByteArray("[]") << QString();
        QTest::newRow("too long") << QByteArray(longestPolicy + 1, ' ') << QString();
        QTest::newRow("not trusted") << QByteArray() << QStringLiteral("its owner is not root");
    }
    void whatProtectsAndIsWrongFailsClosed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, wrong);
        const ManagedFile bad{QStringLiteral("bad"), text, wrong};
        for (const bool isManaged : {true, false}) {
            ManagedFiles files;
            (isManaged ? files.managed : files.recommended).push_back(bad);
            // Whatever comes later does not lift it.
            files.managed.push_back(file("good", R"({"console": {"calls": true, "theme": "dark"}})"));
            const ConsoleSettings settings(files, {{calls, true}});
            QVERIFY(!settings.isOn(calls));
            QCOMPARE(settings.lockedBy(calls), QStringLiteral("bad"));
            QCOMPARE(settings.text(theme), QStringLiteral("dark"));
            QVERIFY(!faultsOf(files).empty());
        }
    }

    void aPersonsOwnNonsenseCountsAsNothing()
    {
        const ConsoleSettings settings({}, {{theme, 7}, {QStringLiteral("console.what"), true}});
        QCOMPARE(settings.text(theme), QStringLiteral("desktop"));
        QCOMPARE(settings.at(QStringLiteral("console.what")).value, QJsonValue());
    }

    void everythingThatIsWrongIsSaidAtOnce()
    {
        ManagedFiles files;
        files.recommended = {{QStringLiteral("r"), {}, QStringLiteral("its owner is not root")}};
        files.managed = {file("m", "{\n\"shield\": {\"frames_per_pad\": 3},\n\"sign_in\": {\"tries\": 11},\n"
                                   "\"console\": {\"demo\": 1}}")};
        const QStringList faults = textsOf(faultsOf(files));
        QCOMPARE(faults.size(), 4);
        QVERIFY(faults[0].startsWith(QStringLiteral("r: its owner")) && faults[0].contains(QStringLiteral("0644")));
        QVERIFY(faults[1].startsWith(QStringLiteral("m, line 2: ")) &&
                faults[1].contains(QStringLiteral("nothing is shown")));
        QVERIFY(faults[2].startsWith(QStringLiteral("m, line 3: ")));
        QVERIFY(faults[3].startsWith(QStringLiteral("m, line 4: \"console.demo\" takes true or false")));
    }

    void aRegistrysValuesAreAPolicyFile()
    {
        const QVariantMap values{
            {QStringLiteral("console.theme"), QStringLiteral("dark")},
            {QStringLiteral("console.calls"), 0},
            {QStringLiteral("shield.frames_per_pad"), 2U},
            {QStringLiteral("shield.classes.payment.needs_call"), 1},
            {QStringLiteral("shield.classes.payment.per_hour"), QStringLiteral("20")},
            {QStringLiteral("shield.classes.payment.hours"), QStringLiteral("{\"from\":\"08:00\"}")},
            {QStringLiteral("sign_in.second_factor"), QStringList{QStringLiteral("admin"), QStringLiteral("senior")}},
            {QStringLiteral("review.flagged_tags"), QStringLiteral("[\"vip\"]")}};
        QVariantMap good = values;
        good.remove(QStringLiteral("shield.classes.payment.per_hour"));
        const PolicyText read = readPolicy(policyTextOf(good));
        QVERIFY2(read.errors.empty(), read.errors.empty() ? "" : qPrintable(read.errors.front().message));
        QVERIFY(read.consoleErrors.empty());
        QCOMPARE(read.console, (QJsonObject{{theme, QStringLiteral("dark")}, {calls, false}}));
        QCOMPARE(read.policy.framesPerPad, 2);
        QVERIFY(read.policy.of(FieldClass::Payment).needsCall);
        QVERIFY(read.policy.of(FieldClass::Payment).hours.has_value());
        QCOMPARE(read.policy.signIn.secondFactor.size(), std::size_t{2});
        QCOMPARE(read.policy.review.flaggedTags, QStringList{QStringLiteral("vip")});
        // A number as a text is not one.
        QCOMPARE(readPolicy(policyTextOf(values)).errors.size(), std::size_t{1});
    }

    void aRegistrysNonsenseIsFoundAndNotLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("unknown") << QStringLiteral("shield.nothing") << QVariant(1);
        QTest::newRow("a section") << QStringLiteral("shield") << QVariant(1);
        QTest::newRow("no name") << QString() << QVariant(1);
        QTest::newRow("dots") << QStringLiteral("....") << QVariant(1);
        QTest::newRow("deep") << QStringLiteral("a.b.c.d.e.f.g.h.i.j") << QVariant(1);
        QTest::newRow("two") << QStringLiteral("shield.mark_page") << QVariant(2);
        QTest::newRow("binary") << QStringLiteral("shield.mark_page") << QVariant(QByteArray("\x01\x02"));
        QTest::newRow("broken JSON") << QStringLiteral("review.flagged_tags") << QVariant(QStringLiteral("[\"vip\""));
        QTest::newRow("two JSON") << QStringLiteral("review.flagged_tags") << QVariant(QStringLiteral("[], []"));
    }
    void aRegistrysNonsenseIsFoundAndNotLost()
    {
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        QVERIFY(!readPolicy(policyTextOf({{name, value}})).errors.empty());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
