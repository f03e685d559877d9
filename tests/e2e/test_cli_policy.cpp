// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <tuple>

using namespace scrim::testkit;

namespace {

QJsonObject shieldOf(const Outcome& outcome)
{
    return outcome.json().value(QLatin1String("policy")).toObject().value(QLatin1String("shield")).toObject();
}

} // namespace

/// An organisation's policy: read, tried and applied.
class TestCliPolicy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome show(const QString& role = QStringLiteral("agent")) const
    {
        return m_vault->as(role, QStringLiteral("policy show"));
    }
    [[nodiscard]] Outcome applied(const QByteArray& policy, const QString& role = QStringLiteral("admin")) const
    {
        return m_vault->applyPolicy(m_vault->write(QStringLiteral("policy.txt"), policy), role);
    }
    [[nodiscard]] Outcome checked(const QByteArray& policy) const
    {
        const QString file = m_vault->write(QStringLiteral("policy.txt"), policy);
        return scrimctl({QStringLiteral("policy"), QStringLiteral("check"), file, QStringLiteral("--json")});
    }
    [[nodiscard]] std::vector<QJsonObject> logged(const QString& action) const
    {
        std::vector<QJsonObject> found;
        const auto list = m_vault->as(QStringLiteral("supervisor"), QStringLiteral("log list"));
        for (const auto& value : list.json().value(QLatin1String("entries")).toArray()) {
            if (value.toObject().value(QLatin1String("action")).toString() == action)
                found.push_back(value.toObject());
        }
        return found;
    }
    [[nodiscard]] QString path() const { return m_vault->folder() + QStringLiteral("/policy.json"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(10, 10);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void init() { m_vault->restore(); }
    void cleanupTestCase() { m_vault.reset(); }

    void withoutAFileTheDefaultsHold()
    {
        const auto shown = show();
        REQUIRE_STATUS(shown, 0);
        QCOMPARE(shown.json().value(QLatin1String("source")).toString(), QStringLiteral("default"));
        QCOMPARE(shieldOf(shown).value(QLatin1String("frames_per_pad")).toInt(), 4);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void anAdminAppliesAPolicyAndEverybodySeesIt()
    {
        const auto done =
            applied(R"({"shield":{"frames_per_pad":2,"classes":{"payment":{"least_level":"excluded"}}}})");
        REQUIRE_STATUS(done, 0);
        const QJsonObject changes{
            {QStringLiteral("shield.frames_per_pad"), QStringLiteral("4 -> 2")},
            {QStringLiteral("shield.classes.payment.least_level"), QStringLiteral("scrambled -> excluded")}};
        QCOMPARE(done.json().value(QLatin1String("changes")).toObject(), changes);
        const auto shown = show();
        REQUIRE_STATUS(shown, 0);
        QCOMPARE(shown.json().value(QLatin1String("source")).toString(), QStringLiteral("file"));
        QCOMPARE(shieldOf(shown), shieldOf(done));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const auto entries = logged(QStringLiteral("policy.apply"));
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].value(QLatin1String("outcome")).toString(), QStringLiteral("allowed"));
        QCOMPARE(entries[0].value(QLatin1String("actor")).toString(), QStringLiteral("admin"));
        const QJsonObject detail = entries[0].value(QLatin1String("detail")).toObject();
        QCOMPARE(detail.value(QLatin1String("changes")).toObject(), changes);
    }

    void whatIsAppliedNextIsHeldAgainstWhatHolds()
    {
        REQUIRE_STATUS(applied(R"({"shield":{"frames_per_pad":2}})"), 0);
        const auto next = applied(R"({"shield":{"mark_page":false}})");
        REQUIRE_STATUS(next, 0);
        const QJsonObject changes{{QStringLiteral("shield.frames_per_pad"), QStringLiteral("2 -> 4")},
                                  {QStringLiteral("shield.mark_page"), QStringLiteral("true -> false")}};
        QCOMPARE(next.json().value(QLatin1String("changes")).toObject(), changes);
        const auto same = applied(R"({"shield":{"mark_page":false}})");
        REQUIRE_STATUS(same, 0);
        QVERIFY(same.json().value(QLatin1String("changes")).toObject().isEmpty());
    }

    void whatTakesTheSecondFactorAwayIsToldBeforeAndOnRecord()
    {
        REQUIRE_STATUS(applied(R"({"sign_in":{"second_factor":["senior","auditor"],"tries":5}})"), 0);
        const QByteArray less = R"({"sign_in":{"second_factor":["auditor"]}})";
        const auto warned = checked(less);
        REQUIRE_STATUS(warned, 0);
        QVERIFY2(warned.err.contains("policy.txt:1: warning: \"sign_in.second_factor\" leaves out agent, senior"),
                 warned.said().constData());
        const auto done = applied(less);
        REQUIRE_STATUS(done, 0);
        QVERIFY2(done.err.contains("8.4.2"), done.said().constData());
        const QJsonArray weaker = done.json().value(QLatin1String("weaker")).toArray();
        QCOMPARE(weaker.size(), 2);
        QVERIFY(weaker[0]
                    .toObject()
                    .value(QLatin1String("message"))
                    .toString()
                    .contains(QStringLiteral("is taken from senior")));
        const QJsonObject detail =
            logged(QStringLiteral("policy.apply")).back().value(QLatin1String("detail")).toObject();
        QCOMPARE(detail.value(QLatin1String("weaker")).toArray(),
                 (QJsonArray{QStringLiteral("sign_in.second_factor"), QStringLiteral("sign_in.tries")}));
        QVERIFY(!logged(QStringLiteral("policy.apply"))
                     .front()
                     .value(QLatin1String("detail"))
                     .toObject()
                     .contains(QStringLiteral("weaker")));
    }

    void nobodyElseAppliesOneAndTheTryIsOnRecord()
    {
        for (const QString& role : words("agent senior supervisor auditor privacy")) {
            const auto refused = applied(R"({"shield":{"trust_remote":true}})", role);
            REQUIRE_STATUS(refused, 1);
            QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        }
        QVERIFY(!QFileInfo::exists(path()));
        const auto entries = logged(QStringLiteral("policy.apply"));
        QCOMPARE(entries.size(), std::size_t{5});
        for (const QJsonObject& entry : entries)
            QCOMPARE(entry.value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
    }

    void aPolicyThatIsNotUnderstoodChangesNothing()
    {
        REQUIRE_STATUS(applied(R"({"shield":{"frames_per_pad":2}})"), 0);
        const QByteArray before = contentOf(path());
        const auto refused = applied("{\n\"shield\": {\"frames_per_pod\": 4}\n}");
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("wrong_format"));
        QVERIFY(refused.errorMessage().contains(QStringLiteral("frames_per_pod")));
        QCOMPARE(contentOf(path()), before);
    }

    void aPolicyIsTriedWithoutAVault()
    {
        const auto good = checked(R"({"shield":{"support_capture_minutes":0}})");
        REQUIRE_STATUS(good, 0);
        QVERIFY(good.json().value(QLatin1String("ok")).toBool());
        QCOMPARE(shieldOf(good).value(QLatin1String("support_capture_minutes")).toInt(), 0);
        QCOMPARE(shieldOf(good).value(QLatin1String("frames_per_pad")).toInt(), 4);
        const auto bad = checked("{\n\n\"shield\": nonsense}");
        REQUIRE_STATUS(bad, 1);
        QVERIFY2(bad.errorMessage().contains(QStringLiteral("line 3")), qPrintable(bad.errorMessage()));
        REQUIRE_STATUS(checked(QByteArray(1'000'000, ' ')), 1);
        REQUIRE_STATUS(scrimctl(words("policy check /nowhere/policy.json")), 1);
        REQUIRE_STATUS(scrimctl(words("policy check")), 2);
        // What check shows is itself a policy.
        const auto shown = scrimctl(
            {QStringLiteral("policy"), QStringLiteral("check"), m_vault->write(QStringLiteral("policy.txt"), "{}")});
        REQUIRE_STATUS(shown, 0);
        REQUIRE_STATUS(checked(shown.out), 0);
    }

    void allThatIsWrongIsToldByLine()
    {
        const auto bad =
            checked("{\n\"shield\": {\"frames_per_pod\": 4,\n\"mark_page\": 1},\n\"log\": {}, \"log\": {}\n}");
        REQUIRE_STATUS(bad, 1);
        QCOMPARE(bad.errorCode(), QStringLiteral("wrong_format"));
        QVERIFY(!bad.json().value(QLatin1String("ok")).toBool(true));
        const QJsonArray errors = bad.json().value(QLatin1String("errors")).toArray();
        QCOMPARE(errors.size(), 3);
        QCOMPARE(errors[0].toObject().value(QLatin1String("line")).toInt(), 2);
        QCOMPARE(errors[0].toObject().value(QLatin1String("path")).toString(), QStringLiteral("shield.frames_per_pod"));
        QCOMPARE(errors[1].toObject().value(QLatin1String("line")).toInt(), 3);
        QCOMPARE(errors[2].toObject().value(QLatin1String("line")).toInt(), 4);
        for (const char* line : {"policy.txt:2: error: ", "policy.txt:3: error: ", "policy.txt:4: error: "})
            QVERIFY2(bad.err.contains(line), bad.said().constData());
        const auto warned = checked(R"({"shield":{"classes":{"payment":{"least_level":"excluded"}}}})");
        REQUIRE_STATUS(warned, 0);
        // And that it names no second factor.
        QCOMPARE(warned.json().value(QLatin1String("warnings")).toArray().size(), 2);
    }

    void whatOnlyThisMachineKnowsIsNamedByItsLineToo()
    {
        const auto bad = checked("{\n\"review\": {\n\"rules\": {},\n\"time_zone\": \"Europe/Nowhere\"}}");
        REQUIRE_STATUS(bad, 1);
        QVERIFY2(bad.err.contains("policy.txt:4: error: \"review.time_zone\""), bad.said().constData());
        const auto large = checked("{" + QByteArray(70'000, ' ') + "}");
        REQUIRE_STATUS(large, 1);
        QVERIFY2(large.err.contains("policy.txt:1: error: larger than"), large.said().constData());
        QVERIFY2(large.err.contains("65536 bytes at most"), large.said().constData());
    }

    void aPolicysOwnTestCasesDecideWhetherItIsApplied()
    {
        const QByteArray policy = R"({"shield":{"classes":{"payment":{"needs_call":true}}},
"expect":[
{"who":"senior","field":"iban","situation":{"reason":"Fraud check"},"outcome":"needs_call"},
{"who":"senior","field":"iban","situation":{"call":true,"reason":"Fraud check"},"outcome":"OUTCOME"}]})";
        const auto good = checked(QByteArray(policy).replace("OUTCOME", "allowed"));
        REQUIRE_STATUS(good, 0);
        QCOMPARE(good.json().value(QLatin1String("expect")).toObject().value(QLatin1String("run")).toInt(), 2);
        const QByteArray failing = QByteArray(policy).replace("OUTCOME", "denied");
        const auto bad = checked(failing);
        REQUIRE_STATUS(bad, 1);
        const QJsonObject failed = bad.json()
                                       .value(QLatin1String("expect"))
                                       .toObject()
                                       .value(QLatin1String("failed"))
                                       .toArray()
                                       .at(0)
                                       .toObject();
        QCOMPARE(failed.value(QLatin1String("line")).toInt(), 4);
        QCOMPARE(failed.value(QLatin1String("expected")).toString(), QStringLiteral("denied"));
        QCOMPARE(failed.value(QLatin1String("got")).toString(), QStringLiteral("allowed"));
        REQUIRE_STATUS(applied(failing), 1);
        QVERIFY(!QFileInfo::exists(path()));
        REQUIRE_STATUS(applied(QByteArray(policy).replace("OUTCOME", "allowed")), 0);
    }

    void aPolicyWaitsForASecondAdmin()
    {
        const QString eve = QStringLiteral("eve");
        QString word = m_vault->write(QStringLiteral("eve.first"), "violet-tram-91-otter\n");
        REQUIRE_STATUS(m_vault->as(QStringLiteral("admin"), QStringLiteral("user add"),
                                   {eve, QStringLiteral("--role"), QStringLiteral("admin"),
                                    QStringLiteral("--new-password-file"), word, QStringLiteral("--recovery-file"),
                                    m_vault->folder() + QStringLiteral("/recovery-demo.txt")}),
                       0);
        const QString file = m_vault->write(QStringLiteral("policy.txt"), R"({"shield":{"mark_page":false}})");
        // An admin who knows their first password is not two people.
        REQUIRE_STATUS(
            m_vault->as(QStringLiteral("admin"), QStringLiteral("policy apply"),
                        {file, QStringLiteral("--second"), eve, QStringLiteral("--second-password-file"), word}),
            1);
        const QString own = m_vault->write(QStringLiteral("eve.password"), "granite-lamp-07-fjord\n");
        REQUIRE_STATUS(
            scrimctl({QStringLiteral("user"), QStringLiteral("set-password"), m_vault->folder(), QStringLiteral("--as"),
                      eve, QStringLiteral("--password-file"), word, QStringLiteral("--new-password-file"), own}),
            0);
        word = own;
        const auto proposed = m_vault->as(QStringLiteral("admin"), QStringLiteral("policy apply"), {file});
        REQUIRE_STATUS(proposed, 0);
        QVERIFY(!proposed.json().value(QLatin1String("applied")).toBool(true));
        QVERIFY(!QFileInfo::exists(path()));
        const QString digest = proposed.json().value(QLatin1String("proposed")).toString();
        REQUIRE_STATUS(
            m_vault->as(QStringLiteral("admin"), QStringLiteral("policy apply"), {QStringLiteral("--confirm"), digest}),
            1);
        const auto confirmed = scrimctl({QStringLiteral("policy"), QStringLiteral("apply"), m_vault->folder(),
                                         QStringLiteral("--as"), eve, QStringLiteral("--password-file"), word,
                                         QStringLiteral("--confirm"), digest, QStringLiteral("--json")});
        REQUIRE_STATUS(confirmed, 0);
        QVERIFY(QFileInfo::exists(path()));
        const QJsonObject detail =
            logged(QStringLiteral("policy.apply")).back().value(QLatin1String("detail")).toObject();
        QCOMPARE(detail.value(QLatin1String("second")).toString(), QStringLiteral("admin"));
        QCOMPARE(logged(QStringLiteral("policy.propose")).size(), std::size_t{1});
        // Both at once.
        const QString next = m_vault->write(QStringLiteral("policy.txt"), R"({"shield":{"mark_page":true}})");
        const QStringList second{next, QStringLiteral("--second"), eve, QStringLiteral("--second-password-file"), word};
        REQUIRE_STATUS(m_vault->as(QStringLiteral("admin"), QStringLiteral("policy apply"), second), 0);
        const QString wrong = m_vault->write(QStringLiteral("wrong"), "wrong\n");
        REQUIRE_STATUS(
            m_vault->as(QStringLiteral("admin"), QStringLiteral("policy apply"),
                        {next, QStringLiteral("--second"), eve, QStringLiteral("--second-password-file"), wrong}),
            1);
        REQUIRE_STATUS(m_vault->as(QStringLiteral("admin"), QStringLiteral("policy apply"), {}), 2);
    }

    void whereASettingComesFromIsShown()
    {
        REQUIRE_STATUS(applied(R"({"shield":{"frames_per_pad":2,"approval_minutes":30}})"), 0);
        const QString it = m_vault->at(QStringLiteral("it"));
        QVERIFY(QDir().mkpath(it + QStringLiteral("/managed")));
        std::ignore = m_vault->write(QStringLiteral("it/managed/10.json"), R"({"shield":{"approval_minutes":5}})");
        const QStringList there{QStringLiteral("--policies"), it};
        const auto shown = m_vault->as(QStringLiteral("agent"), QStringLiteral("policy show"), there);
        REQUIRE_STATUS(shown, 0);
        const QJsonObject settings = shown.json().value(QLatin1String("settings")).toObject();
        const auto of = [&settings](const char* path) { return settings.value(QLatin1String(path)).toObject(); };
        QCOMPARE(of("shield.approval_minutes").value(QLatin1String("value")).toInt(), 5);
        QVERIFY(of("shield.approval_minutes").value(QLatin1String("locked")).toBool());
        QVERIFY(of("shield.approval_minutes")
                    .value(QLatin1String("source"))
                    .toString()
                    .startsWith(QStringLiteral("managed:")));
        QCOMPARE(of("shield.frames_per_pad").value(QLatin1String("source")).toString(), QStringLiteral("vault"));
        QCOMPARE(of("shield.mark_page").value(QLatin1String("source")).toString(), QStringLiteral("default"));
        std::ignore = m_vault->write(QStringLiteral("it/managed/10.json"), "{\n\"shield\": 7}");
        const auto blocked = m_vault->as(QStringLiteral("agent"), QStringLiteral("policy show"), there);
        REQUIRE_STATUS(blocked, 0);
        QVERIFY(blocked.json().value(QLatin1String("blocked")).toString().contains(QStringLiteral("10.json, line 2")));
    }

    void nobodyAsksForMoreViewsBeforeTheyAreUsed()
    {
        REQUIRE_STATUS(applied(R"({"shield":{"classes":{"contact":{"per_hour":5}}}})"), 0);
        const auto waiting = m_vault->as(QStringLiteral("supervisor"), QStringLiteral("budget requests"));
        REQUIRE_STATUS(waiting, 0);
        QVERIFY(waiting.json().value(QLatin1String("requests")).isArray());
        QVERIFY(waiting.json().value(QLatin1String("requests")).toArray().isEmpty());
    }

    void aBudgetIsToppedUpByASupervisorOnly()
    {
        REQUIRE_STATUS(applied(R"({"shield":{"classes":{"contact":{"per_hour":5}}}})"), 0);
        const QStringList more = words("agent contact 3");
        REQUIRE_STATUS(m_vault->as(QStringLiteral("senior"), QStringLiteral("budget top-up"), more), 1);
        REQUIRE_STATUS(m_vault->as(QStringLiteral("supervisor"), QStringLiteral("budget top-up"), more), 0);
        const auto left = m_vault->as(QStringLiteral("agent"), QStringLiteral("budget show"));
        REQUIRE_STATUS(left, 0);
        const QJsonObject contact =
            left.json().value(QLatin1String("budgets")).toObject().value(QLatin1String("contact")).toObject();
        QCOMPARE(contact.value(QLatin1String("left")).toInt(), 8);
        REQUIRE_STATUS(
            m_vault->as(QStringLiteral("supervisor"), QStringLiteral("budget top-up"), words("agent cards 3")), 2);
        QCOMPARE(logged(QStringLiteral("budget.top_up")).size(), std::size_t{2});
    }

    void aFileThatWasAlteredIsNamedAndAnAdminMendsIt()
    {
        REQUIRE_STATUS(applied(R"({"shield":{"trust_remote":false}})"), 0);
        const QByteArray whole = contentOf(path());
        const QList<QByteArray> altered{QByteArray(whole).replace("\"trust_remote\": false", "\"trust_remote\": true"),
                                        whole.left(whole.size() / 2), QByteArray(), QByteArray(200'000, 'x')};
        for (const QByteArray& content : altered) {
            overwrite(path(), content);
            const auto refused = show();
            QVERIFY2(refused.status == 1 || refused.status == 3, refused.said().constData());
            QVERIFY2(refused.errorMessage().contains(path()), qPrintable(refused.errorMessage()));
            // Masked work that obeys no policy goes on.
            REQUIRE_STATUS(m_vault->as(QStringLiteral("agent"), QStringLiteral("find"), words("a")), 0);
            REQUIRE_STATUS(applied(R"({"shield":{"trust_remote":false}})"), 0);
            REQUIRE_STATUS(show(), 0);
        }
        const QJsonObject detail =
            logged(QStringLiteral("policy.apply")).back().value(QLatin1String("detail")).toObject();
        QCOMPARE(detail.value(QLatin1String("replaced")).toString(), QStringLiteral("damaged"));
    }

    void anotherVaultsPolicyIsNotObeyed()
    {
        const DemoVault other(1, 0, 9);
        REQUIRE_STATUS(
            other.applyPolicy(other.write(QStringLiteral("policy.txt"), R"({"shield":{"mark_page":false}})")), 0);
        overwrite(path(), contentOf(other.folder() + QStringLiteral("/policy.json")));
        const auto refused = show();
        QVERIFY2(refused.status == 1 || refused.status == 3, refused.said().constData());
        QVERIFY(refused.errorMessage().contains(path()));
    }
};

QTEST_GUILESS_MAIN(TestCliPolicy)
#include "test_cli_policy.moc"
