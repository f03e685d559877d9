// SPDX-License-Identifier: GPL-3.0-or-later
#include "station_fixture.h"

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldClass;
using policy::Role;

namespace {

const QString admin = QStringLiteral("admin");
const QString mara = QStringLiteral("mara");
const QString otto = QStringLiteral("otto");

QString detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QStringLiteral("detail")).toObject().value(QLatin1String(key)).toString();
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdminAloneMakesAnAgentWhoWaits()
    {
        const StationFixture fixture;
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(boss);
        const auto made = session::addUser(**boss, mara, Role::Agent, StationFixture::password(mara), {}, cheap);
        REQUIRE_OK(made);
        QCOMPARE(made->pending, (std::vector{FieldClass::Contact, FieldClass::Address}));
        REQUIRE_LAST_ENTRY(fixture, "account.create", "allowed");
        const QJsonObject entry = fixture.lastEntry();
        QCOMPARE(text(entry, "subject"), mara);
        QCOMPARE(detail(entry, "role"), QStringLiteral("agent"));
        QCOMPARE(detail(entry, "keys"), QStringLiteral("cache,index"));
        QCOMPARE(detail(entry, "by"), QStringLiteral("admin"));
        const auto agent = fixture.signIn(mara);
        REQUIRE_OK(agent);
        QVERIFY((*agent)->keys().classPrivate.empty());
    }

    void theRecoveryFileGrantsAtOnce()
    {
        const StationFixture fixture;
        const auto boss = fixture.signIn(admin);
        const auto made = session::addUser(**boss, mara, Role::Senior, StationFixture::password(mara),
                                           fixture.made->vault.recoveryFile, cheap);
        REQUIRE_OK(made);
        QVERIFY(!made->isPending());
        QCOMPARE(detail(fixture.lastEntry(), "by"), QStringLiteral("recovery"));
        REQUIRE_OK(fixture.signIn(mara));
    }

    void anotherVaultsRecoveryFileMakesNobody()
    {
        const StationFixture fixture;
        const StationFixture other;
        const auto boss = fixture.signIn(admin);
        REQUIRE_ERROR(session::addUser(**boss, mara, Role::Senior, StationFixture::password(mara),
                                       other.made->vault.recoveryFile, cheap),
                      ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "account.create", "denied");
        REQUIRE_ERROR(vault::readAccount(fixture.paths(), fixture.station().header(), mara), ErrorCode::NotFound);
    }

    void onlyAnAdminMakesAndDisablesUsers()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Privacy));
        const auto privacy = fixture.signIn(mara);
        REQUIRE_ERROR(session::addUser(**privacy, otto, Role::Agent, StationFixture::password(otto), {}, cheap),
                      ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "account.create", "denied");
        REQUIRE_ERROR(session::setUserDisabled(**privacy, admin, true), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "account.disable", "denied");
        REQUIRE_OK(fixture.signIn(admin));
    }

    void aTakenNameIsAFailedActOnRecord()
    {
        const StationFixture fixture;
        const auto boss = fixture.signIn(admin);
        REQUIRE_ERROR(session::addUser(**boss, admin, Role::Agent, StationFixture::password(mara), {}, cheap),
                      ErrorCode::Exists);
        REQUIRE_LAST_ENTRY(fixture, "account.create", "failed");
        QCOMPARE(detail(fixture.lastEntry(), "code"), QStringLiteral("exists"));
    }

    void nothingIsChangedWhenTheLogDoesNotTakeIt()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto boss = fixture.signIn(admin);
        QVERIFY(fixture.breakLog());
        QVERIFY(!session::addUser(**boss, otto, Role::Agent, StationFixture::password(otto), {}, cheap));
        QVERIFY(!session::setUserDisabled(**boss, mara, true));
        const auto& header = fixture.station().header();
        REQUIRE_ERROR(vault::readAccount(fixture.paths(), header, otto), ErrorCode::NotFound);
        QVERIFY(!vault::readAccount(fixture.paths(), header, mara)->disabled);
        QVERIFY(!session::changeOwnPassword(**boss, StationFixture::password(admin), secret("quite another 17 tram")));
        REQUIRE_OK(vault::unlock(fixture.paths(), header, admin, StationFixture::password(admin)));
    }

    void aDisabledUserStaysOutUntilEnabled()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(session::setUserDisabled(**boss, mara, true));
        REQUIRE_LAST_ENTRY(fixture, "credential.current", "allowed");
        REQUIRE_ERROR(fixture.signIn(mara), ErrorCode::BadCredential);
        REQUIRE_OK(session::setUserDisabled(**boss, mara, false));
        REQUIRE_LAST_ENTRY(fixture, "credential.current", "allowed");
        REQUIRE_OK(fixture.signIn(mara));
        REQUIRE_ERROR(session::setUserDisabled(**boss, admin, true), ErrorCode::Refused);
        REQUIRE_ERROR(session::setUserDisabled(**boss, otto, true), ErrorCode::NotFound);
    }

    void aHolderSeesWhoWaitsAndApproves()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(otto, Role::Agent));
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(session::addUser(**boss, mara, Role::Agent, StationFixture::password(mara), {}, cheap));
        const auto none = session::approvable(**boss);
        REQUIRE_OK(none);
        QVERIFY(none->empty());
        REQUIRE_ERROR(session::approveUser(**boss, mara), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "grant.change", "denied");

        const auto holder = fixture.signIn(otto);
        const auto waiting = session::approvable(**holder);
        REQUIRE_OK(waiting);
        QCOMPARE(waiting->size(), std::size_t{1});
        QCOMPARE(waiting->front().name, mara);
        REQUIRE_OK(session::approveUser(**holder, mara));
        REQUIRE_LAST_ENTRY(fixture, "grant.change", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "keys"), QStringLiteral("contact,address"));
        QVERIFY(session::approvable(**holder)->empty());
        const auto agent = fixture.signIn(mara);
        REQUIRE_OK(agent);
        QVERIFY((*agent)->keys().holds(FieldClass::Contact));
    }

    void aDisabledAccountWaitsForNobody()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(otto, Role::Agent));
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(session::addUser(**boss, mara, Role::Agent, StationFixture::password(mara), {}, cheap));
        REQUIRE_OK(session::setUserDisabled(**boss, mara, true));
        const auto holder = fixture.signIn(otto);
        QVERIFY(session::approvable(**holder)->empty());
        REQUIRE_ERROR(session::approveUser(**holder, mara), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "grant.change", "denied");
    }

    void aPasswordIsChangedByItsOwnerOnly()
    {
        const StationFixture fixture;
        const auto boss = fixture.signIn(admin);
        const auto fresh = secret("quite another 17 tram");
        REQUIRE_ERROR(session::changeOwnPassword(**boss, secret("not-the-password-1"), fresh),
                      ErrorCode::BadCredential);
        REQUIRE_LAST_ENTRY(fixture, "credential.change", "denied");
        REQUIRE_OK(session::changeOwnPassword(**boss, StationFixture::password(admin), fresh));
        REQUIRE_LAST_ENTRY(fixture, "credential.current", "allowed");
        REQUIRE_ERROR(fixture.signIn(admin), ErrorCode::BadCredential);
        REQUIRE_OK(session::Session::signIn(fixture.station(), admin, fresh));
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
