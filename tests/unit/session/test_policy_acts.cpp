// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"
#include "session/policy_acts.h"
#include "station_fixture.h"

#include <QFile>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;

namespace {

const QString admin = QStringLiteral("admin");

policy::Policy strict()
{
    policy::Policy policy;
    policy.supportCaptureMinutes = 0;
    return policy;
}

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

} // namespace

class TestPolicyActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAnAdminApplies()
    {
        const StationFixture fixture;
        for (const Role role : policy::allRoles) {
            if (role == Role::Admin)
                continue;
            REQUIRE_OK(fixture.add(policy::name(role), role));
            const auto session = fixture.signIn(policy::name(role));
            REQUIRE_ERROR(session::applyPolicy(**session, strict()), ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "policy.apply", "denied");
            QVERIFY(!QFile::exists(fixture.paths().policy()));
        }
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(session::applyPolicy(**session, strict()));
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "allowed");
    }

    void whatTheLogDoesNotTakeIsNotApplied()
    {
        const StationFixture fixture;
        const auto session = fixture.signIn(admin);
        QVERIFY(fixture.breakLog());
        QVERIFY(!session::applyPolicy(**session, strict()));
        QVERIFY(!QFile::exists(fixture.paths().policy()));
    }

    void whatCannotBeWrittenIsOnRecordAsFailed()
    {
        const StationFixture fixture;
        const auto session = fixture.signIn(admin);
        QVERIFY(QDir().mkpath(fixture.paths().policy() + QStringLiteral("/in the way")));
        QVERIFY(!session::applyPolicy(**session, strict()));
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "failed");
    }

    void underWhichPolicySomebodyWorksIsOnRecord()
    {
        const StationFixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(session::obeyPolicy(**session));
        REQUIRE_LAST_ENTRY(fixture, "policy.load", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "policy").toString(), QStringLiteral("default"));

        REQUIRE_OK(session::applyPolicy(**session, strict()));
        const QString applied = detail(fixture.lastEntry(), "policy").toString();
        const auto obeyed = session::obeyPolicy(**session);
        REQUIRE_OK(obeyed);
        QCOMPARE(policy::toJson(*obeyed), policy::toJson(strict()));
        QCOMPARE(detail(fixture.lastEntry(), "policy").toString(), applied);

        // Removed: the defaults hold again, and the log shows it.
        QVERIFY(QFile::remove(fixture.paths().policy()));
        REQUIRE_OK(session::obeyPolicy(**session));
        QCOMPARE(detail(fixture.lastEntry(), "policy").toString(), QStringLiteral("default"));

        QFile file(fixture.paths().policy());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        QVERIFY(!session::obeyPolicy(**session));
        REQUIRE_LAST_ENTRY(fixture, "policy.load", "failed");
    }
};

QTEST_GUILESS_MAIN(TestPolicyActs)
#include "test_policy_acts.moc"
