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
            REQUIRE_ERROR(fixture.apply(**session, strict()), ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "policy.apply", "denied");
            QVERIFY(!QFile::exists(fixture.paths().policy()));
        }
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(fixture.apply(**session, strict()));
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "allowed");
    }

    void whatTheLogDoesNotTakeIsNotApplied()
    {
        const StationFixture fixture;
        const auto session = fixture.signIn(admin);
        QVERIFY(fixture.breakLog());
        QVERIFY(!fixture.apply(**session, strict()));
        QVERIFY(!QFile::exists(fixture.paths().policy()));
    }

    void whatCannotBeWrittenIsOnRecordAsFailed()
    {
        const StationFixture fixture;
        const auto session = fixture.signIn(admin);
        QVERIFY(QDir().mkpath(fixture.paths().policy() + QStringLiteral("/in the way")));
        QVERIFY(!fixture.apply(**session, strict()));
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "failed");
    }

    void aPolicyTakesTwoPeople()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(QStringLiteral("eve"), Role::Admin));
        REQUIRE_OK(fixture.add(QStringLiteral("sam"), Role::Supervisor));
        const auto session = fixture.signIn(admin);
        const auto second = [&](const QString& name, const QString& password) {
            return session::SecondPerson::byPassword(**session, name, StationFixture::password(password));
        };
        REQUIRE_ERROR(second(admin, admin), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "denied");
        REQUIRE_ERROR(second(QStringLiteral("sam"), QStringLiteral("sam")), ErrorCode::Refused);
        REQUIRE_ERROR(second(QStringLiteral("eve"), QStringLiteral("sam")), ErrorCode::BadCredential);
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "denied");
        REQUIRE_ERROR(second(QStringLiteral("nobody"), QStringLiteral("nobody")), ErrorCode::BadCredential);
        QCOMPARE(detail(fixture.lastEntry(), "second").toString(), QStringLiteral("unknown"));
        REQUIRE_ERROR(session::SecondPerson::byRecovery(**session, asBytes("no recovery file")),
                      ErrorCode::WrongFormat);
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "failed");
        const auto eve = second(QStringLiteral("eve"), QStringLiteral("eve"));
        REQUIRE_OK(eve);
        REQUIRE_OK(session::applyPolicy(**session, policy::toJson(strict()), *eve));
        QCOMPARE(text(fixture.lastEntry(), "actor"), admin);
        QCOMPARE(detail(fixture.lastEntry(), "second").toString(), QStringLiteral("eve"));
        QVERIFY(!detail(fixture.lastEntry(), "changes").toObject().isEmpty());
    }

    void aSecondPersonsPasswordIsCountedAsAnyOther()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(QStringLiteral("eve"), Role::Admin));
        const auto session = fixture.signIn(admin);
        const auto second = [&](const QString& password) {
            return session::SecondPerson::byPassword(**session, QStringLiteral("eve"),
                                                     StationFixture::password(password));
        };
        for (int i = 0; i < 10; ++i)
            REQUIRE_ERROR(second(QStringLiteral("wrong")), ErrorCode::BadCredential);
        REQUIRE_ERROR(second(QStringLiteral("eve")), ErrorCode::LockedOut);
    }

    void aNewVaultAsksEverybodyForASecondFactor()
    {
        const StationFixture fixture;
        REQUIRE_OK(session::beginPolicy(fixture.station(), fixture.made->vault.cacheKey));
        REQUIRE_LAST_ENTRY(fixture, "policy.apply", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "by").toString(), QStringLiteral("init"));
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(session);
        QCOMPARE((*session)->due().act, session::DueAct::SecondFactor);
        const auto layers = session::policyOf(**session);
        REQUIRE_OK(layers);
        for (const Role role : policy::allRoles)
            QVERIFY(policy::needsSecondFactor(layers->policy.signIn, role));
    }

    void aProposalWaitsForAnotherAdmin()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(QStringLiteral("eve"), Role::Admin));
        QString digest;
        {
            const auto session = fixture.signIn(admin);
            const auto proposed = session::proposePolicy(**session, policy::toJson(strict()));
            REQUIRE_OK(proposed);
            digest = proposed->digest;
            REQUIRE_LAST_ENTRY(fixture, "policy.propose", "allowed");
            QVERIFY(!QFile::exists(fixture.paths().policy()));
            REQUIRE_ERROR(session::confirmPolicy(**session, digest), ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "policy.apply", "denied");
        }
        const auto eve = fixture.signIn(QStringLiteral("eve"));
        REQUIRE_ERROR(session::confirmPolicy(**eve, QStringLiteral("0123456789abcdef")), ErrorCode::NotFound);
        REQUIRE_OK(session::confirmPolicy(**eve, digest));
        QVERIFY(QFile::exists(fixture.paths().policy()));
        QCOMPARE(text(fixture.lastEntry(), "actor"), QStringLiteral("eve"));
        QCOMPARE(detail(fixture.lastEntry(), "second").toString(), admin);
        REQUIRE_ERROR(session::confirmPolicy(**eve, digest), ErrorCode::NotFound);
    }

    void aProposalIsOverAfterAWeekOrAnotherChange()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(QStringLiteral("eve"), Role::Admin));
        const auto proposed = [&] {
            const auto session = fixture.signIn(admin);
            auto proposal = session::proposePolicy(**session, policy::toJson(strict()));
            return proposal ? proposal->digest : QString();
        };
        const QString digest = proposed();
        fixture.clock.advance(session::proposalMs + 1);
        const auto eve = fixture.signIn(QStringLiteral("eve"));
        REQUIRE_ERROR(session::confirmPolicy(**eve, digest), ErrorCode::Refused);
        QCOMPARE(proposed(), digest);
        policy::Policy other;
        other.markPage = false;
        const auto session = fixture.signIn(admin);
        const auto recovery = session::SecondPerson::byRecovery(**session, fixture.made->vault.recoveryFile);
        REQUIRE_OK(session::applyPolicy(**session, policy::toJson(other), *recovery));
        const auto again = fixture.signIn(QStringLiteral("eve"));
        REQUIRE_ERROR(session::confirmPolicy(**again, digest), ErrorCode::Refused);
    }

    void underWhichPolicySomebodyWorksIsOnRecord()
    {
        const StationFixture fixture;
        const auto session = fixture.signIn(admin);
        REQUIRE_OK(session::obeyPolicy(**session));
        REQUIRE_LAST_ENTRY(fixture, "policy.load", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "policy").toString(), QStringLiteral("default"));

        REQUIRE_OK(fixture.apply(**session, strict()));
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
