// SPDX-License-Identifier: GPL-3.0-or-later
#include "station_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;
using session::Session;

namespace {

const QString admin = QStringLiteral("admin");
const QString mara = QStringLiteral("mara");

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStationHasItsFirstAdminOnRecord()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.made);
        const auto entries = fixture.entries();
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(text(entries.at(0), "action"), QStringLiteral("log.open"));
        QCOMPARE(text(entries.at(1), "action"), QStringLiteral("account.create"));
        QCOMPARE(text(entries.at(1), "subject"), admin);
        REQUIRE_OK(fixture.signIn(admin));
    }

    void aNewStationWantsAnEmptyFolderAndAGoodPassword()
    {
        const QTemporaryDir temporary;
        const FakeClock clock;
        const QString folder = temporary.filePath(QStringLiteral("v"));
        REQUIRE_ERROR(session::createStation(folder, admin, secret("short"), clock, cheap), ErrorCode::Usage);
        REQUIRE_ERROR(
            session::createStation(folder, QStringLiteral("a/b"), StationFixture::password(admin), clock, cheap),
            ErrorCode::Usage);
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(QDir().mkpath(folder));
        QFile strange(folder + QStringLiteral("/.hidden"));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        REQUIRE_ERROR(session::createStation(folder, admin, StationFixture::password(admin), clock, cheap),
                      ErrorCode::Exists);
        QVERIFY(strange.exists());
    }

    void aStationThatCouldNotBeFinishedLeavesNothingBehind()
    {
        const StationFixture fixture;
        const QTemporaryDir temporary;
        const QString folder = temporary.filePath(QStringLiteral("v"));
        // Beyond all measure: the account comes last and fails.
        REQUIRE_ERROR(session::createStation(folder, admin, StationFixture::password(admin), fixture.clock, {3, 8, 1}),
                      ErrorCode::Usage);
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        REQUIRE_OK(session::createStation(folder, admin, StationFixture::password(admin), fixture.clock, cheap));
    }

    void signingInIsOnRecordWithWhoAndAsWhat()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        REQUIRE_OK(session);
        REQUIRE_LAST_ENTRY(fixture, "session.sign_in", "allowed");
        const QJsonObject entry = fixture.lastEntry();
        QCOMPARE(text(entry, "actor"), mara);
        QCOMPARE(text(entry, "role"), QStringLiteral("agent"));
        QCOMPARE(text(entry, "session"), (*session)->id());
        QCOMPARE((*session)->role(), Role::Agent);
        QVERIFY((*session)->keys().holds(policy::FieldClass::Contact));
    }

    void aRefusedSignInIsOnRecordInEqualWordsForKnownAndUnknown()
    {
        const StationFixture fixture;
        const auto wrong = Session::signIn(fixture.station(), admin, secret("not-the-password-1"));
        REQUIRE_ERROR(wrong, ErrorCode::BadCredential);
        REQUIRE_LAST_ENTRY(fixture, "session.sign_in", "denied");
        QCOMPARE(text(fixture.lastEntry(), "actor"), admin);

        const QString typo = QStringLiteral("my-password-2026");
        const auto unknown = Session::signIn(fixture.station(), typo, secret("not-the-password-1"));
        REQUIRE_ERROR(unknown, ErrorCode::BadCredential);
        QCOMPARE(unknown.error().message, wrong.error().message);
        REQUIRE_LAST_ENTRY(fixture, "session.sign_in", "denied");
        // Who types a password into the name's line does not find it in the log.
        for (const QJsonObject& entry : fixture.entries())
            QVERIFY(text(entry, "actor") != typo && text(entry, "subject") != typo);
    }

    void nobodyIsSignedInWhenTheLogDoesNotTakeIt()
    {
        const StationFixture fixture;
        QVERIFY(fixture.breakLog());
        QVERIFY(!fixture.signIn(admin));
        const auto wrong = Session::signIn(fixture.station(), admin, secret("not-the-password-1"));
        QVERIFY(!wrong && wrong.error().code != ErrorCode::BadCredential);
    }

    void lockingWipesTheKeysAndSaysWhy()
    {
        const StationFixture fixture;
        auto session = fixture.signIn(admin);
        REQUIRE_OK(session);
        REQUIRE_OK((*session)->lock(QStringLiteral("idle")));
        REQUIRE_LAST_ENTRY(fixture, "session.lock", "allowed");
        QCOMPARE(text(fixture.lastEntry(), "reason"), QStringLiteral("idle"));
        QVERIFY((*session)->keys().ownPrivate.isEmpty() && (*session)->keys().shared.empty());
        QVERIFY((*session)->readerKeys().ownPrivate.empty());
        REQUIRE_ERROR((*session)->requireAdmin(QStringLiteral("import.run")), ErrorCode::Refused);
    }

    void signingOutSignsTheTreeAndWipesTheKeysEvenWithoutALog()
    {
        const StationFixture fixture;
        auto session = fixture.signIn(admin);
        REQUIRE_OK((*session)->signOut());
        REQUIRE_LAST_ENTRY(fixture, "session.sign_out", "allowed");
        const auto size = fixture.station().log().size();
        QFile note(QStringLiteral("%1/checkpoints/%2").arg(fixture.paths().log()).arg(size));
        QVERIFY(note.open(QIODevice::ReadOnly));
        const auto head = audit::verifyCheckpoint(note.readAll(), fixture.station().verifierKey());
        REQUIRE_OK(head);
        QCOMPARE(head->size, size);

        auto another = fixture.signIn(admin);
        REQUIRE_OK(another);
        QVERIFY(fixture.breakLog());
        QVERIFY(!(*another)->signOut());
        QVERIFY((*another)->keys().ownPrivate.isEmpty());
    }

    void writersReadTheirOwnEntriesAndNobodyElses()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        auto first = fixture.signIn(admin);
        REQUIRE_OK((*first)->signOut());
        const auto second = fixture.signIn(mara);
        REQUIRE_OK((*second)->record((*second)->event(QStringLiteral("record.open"))));
        const auto own = fixture.entriesFor((*second)->readerKeys());
        QCOMPARE(own.size(), std::size_t{2});
        for (const QJsonObject& entry : own)
            QCOMPARE(text(entry, "actor"), mara);
    }

    void whatIsLoggedAfterALockIsSealedToTheReadersAlone()
    {
        const StationFixture fixture;
        const auto session = fixture.signIn(admin);
        const auto copy = SecretBytes::copyOf((*session)->readerKeys().ownPrivate);
        REQUIRE_OK((*session)->lock(QStringLiteral("key")));
        const auto before = fixture.entriesFor({{}, copy}).size();
        REQUIRE_ERROR(Session::signIn(fixture.station(), admin, secret("wrong-password-1")), ErrorCode::BadCredential);
        QCOMPARE(fixture.entriesFor({{}, copy}).size(), before);
        REQUIRE_LAST_ENTRY(fixture, "session.sign_in", "denied");
    }

    void onlyAnAdminAdministers()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Supervisor));
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK((*boss)->requireAdmin(QStringLiteral("import.run")));
        const auto supervisor = fixture.signIn(mara);
        REQUIRE_ERROR((*supervisor)->requireAdmin(QStringLiteral("import.run")), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "import.run", "denied");
        QCOMPARE(text(fixture.lastEntry(), "actor"), mara);
    }

    void aSessionWorksOnAnotherThreadThanItsMaker()
    {
        const StationFixture fixture;
        bool done = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            auto session = fixture.signIn(admin);
            done = session && (*session)->signOut();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(done);
    }

    void aStationNeedsItsOwnKeyAndVault()
    {
        const StationFixture fixture;
        REQUIRE_ERROR(session::Station::open(fixture.temporary.filePath(QStringLiteral("none")), fixture.clock),
                      ErrorCode::NotFound);
        const StationFixture other;
        QVERIFY(QFile::remove(fixture.paths().stationKey()));
        REQUIRE_ERROR(session::Station::open(fixture.folder, fixture.clock), ErrorCode::NotFound);
        QVERIFY(QFile::copy(other.paths().stationKey(), fixture.paths().stationKey()));
        REQUIRE_ERROR(session::Station::open(fixture.folder, fixture.clock), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
