// SPDX-License-Identifier: GPL-3.0-or-later
// Requirement 8.3.4 of PCI DSS v4.0.1: at most ten tries, then at least thirty minutes.
#include "station_fixture.h"

#include "policy/policy_json.h"
#include "session/gate.h"
#include "session/policy_acts.h"
#include "session/standing.h"

#include <QFile>
#include <QJsonDocument>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;
using session::Session;

namespace {

constexpr qint64 minuteMs = 60'000;
const QString mara = QStringLiteral("mara");
const QString admin = QStringLiteral("admin");

struct Fixture : StationFixture
{
    Fixture() { REQUIRE_OK(add(mara, Role::Agent)); }

    [[nodiscard]] ErrorCode wrong(const QString& name, session::Station& at) const
    {
        const auto session = Session::signIn(at, name, secret("not-the-password-1"));
        return session ? ErrorCode::Internal : session.error().code;
    }
    void wrongTimes(int times, const QString& name = mara) const
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(wrong(name, station()), ErrorCode::BadCredential);
    }
    /// What the right password meets.
    [[nodiscard]] ErrorCode right(session::Station& at) const
    {
        const auto session = Session::signIn(at, mara, password(mara));
        return session ? ErrorCode::Internal : session.error().code;
    }
    [[nodiscard]] bool isLocked() const { return right(station()) == ErrorCode::LockedOut; }
    /// The same vault in another process, or after a restart of the program.
    [[nodiscard]] std::unique_ptr<session::Station> another() const
    {
        auto opened = session::Station::open(folder, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class TestLockout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenWrongTriesLockForThirtyMinutesWhateverThePassword8_3_4()
    {
        Fixture fixture;
        fixture.wrongTimes(9);
        QCOMPARE(fixture.right(fixture.station()), ErrorCode::Internal); // a right one resets the count
        fixture.wrongTimes(10);
        QVERIFY(fixture.isLocked());
        const auto locked = Session::signIn(fixture.station(), mara, StationFixture::password(mara));
        const auto wrong = Session::signIn(fixture.station(), mara, secret("not-the-password-1"));
        QCOMPARE(locked.error().message, wrong.error().message);
        QVERIFY(locked.error().message.contains(QStringLiteral("30 minutes")));
        REQUIRE_LAST_ENTRY(fixture, "session.sign_in", "denied");
        fixture.clock.advance(30 * minuteMs - 1);
        QVERIFY(fixture.isLocked());
        fixture.clock.advance(1);
        QVERIFY(!fixture.isLocked());
        // The count begins anew.
        fixture.wrongTimes(9);
        QVERIFY(!fixture.isLocked());
    }

    void othersAreNotLockedOut()
    {
        Fixture fixture;
        fixture.wrongTimes(10);
        REQUIRE_OK(fixture.signIn(admin));
    }

    void aNameThatNobodyHasIsLockedOutAlike()
    {
        Fixture fixture;
        fixture.wrongTimes(10);
        fixture.wrongTimes(10, QStringLiteral("nobody"));
        const auto known = Session::signIn(fixture.station(), mara, secret("not-the-password-1"));
        const auto unknown = Session::signIn(fixture.station(), QStringLiteral("nobody"), secret("not-the-password-1"));
        REQUIRE_ERROR(unknown, ErrorCode::LockedOut);
        QCOMPARE(unknown.error().message, known.error().message);
        // Nothing of what was typed is written down.
        for (const QJsonObject& entry : fixture.entries())
            QVERIFY(!QJsonDocument(entry).toJson().contains("nobody"));
    }

    void aRestartOfTheProgramForgetsNothing()
    {
        Fixture fixture;
        fixture.wrongTimes(6);
        auto second = fixture.another();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(fixture.wrong(mara, *second), ErrorCode::BadCredential);
        QCOMPARE(fixture.right(*second), ErrorCode::LockedOut);
        // Two beside each other count together.
        QVERIFY(fixture.isLocked());
    }

    void anOlderFileOfTheAccountPutBackChangesNothing()
    {
        Fixture fixture;
        const QString path = fixture.paths().users() + QStringLiteral("/mara.json");
        const QByteArray before = contentOf(path);
        fixture.wrongTimes(10);
        write(path, before);
        QVERIFY(fixture.isLocked());
    }

    void theFileOfTriesMayBeRemovedPutBackOrAltered()
    {
        Fixture fixture;
        fixture.wrongTimes(2);
        const QString path = fixture.paths().tries();
        const QByteArray older = contentOf(path);
        QVERIFY(!older.isEmpty());
        fixture.wrongTimes(8);
        const QByteArray newest = contentOf(path);
        QVERIFY(QFile::remove(path));
        QCOMPARE(fixture.right(*fixture.another()), ErrorCode::LockedOut);
        write(path, older);
        QCOMPARE(fixture.right(*fixture.another()), ErrorCode::LockedOut);
        write(path, QByteArray(newest).replace("mara", "otto"));
        QCOMPARE(fixture.right(*fixture.another()), ErrorCode::LockedOut);
        write(path, "nonsense");
        QCOMPARE(fixture.right(*fixture.another()), ErrorCode::LockedOut);
    }

    void aTurnedClockChangesNothing()
    {
        Fixture fixture;
        fixture.wrongTimes(10);
        const qint64 now = fixture.clock.wallMs();
        fixture.clock.setWall(now + 24 * 60 * minuteMs);
        QVERIFY(fixture.isLocked());
        fixture.clock.setWall(now - 24 * 60 * minuteMs);
        QVERIFY(fixture.isLocked());
        fixture.clock.advance(30 * minuteMs);
        QVERIFY(!fixture.isLocked());
    }

    void afterARestartOfTheMachineOnlyTheTimeSinceCounts()
    {
        Fixture fixture;
        fixture.clock.advance(90 * minuteMs);
        fixture.wrongTimes(10);
        fixture.clock.advance(29 * minuteMs);
        fixture.clock.reboot();
        fixture.clock.setWall(fixture.clock.wallMs() + 600 * minuteMs);
        QCOMPARE(fixture.right(*fixture.another()), ErrorCode::LockedOut);
        fixture.clock.advance(29 * minuteMs);
        QCOMPARE(fixture.right(*fixture.another()), ErrorCode::LockedOut);
        fixture.clock.advance(minuteMs);
        QCOMPARE(fixture.right(*fixture.another()), ErrorCode::Internal);
    }

    void anAdminUnlocksOnRecord()
    {
        Fixture fixture;
        fixture.wrongTimes(10);
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(boss);
        const auto left = session::lockedOutMs(**boss, mara);
        REQUIRE_OK(left);
        QCOMPARE(*left, 30 * minuteMs);
        REQUIRE_OK(session::unlockUser(**boss, mara));
        REQUIRE_LAST_ENTRY(fixture, "account.unlock", "allowed");
        QCOMPARE(text(fixture.lastEntry(), "subject"), mara);
        const auto agent = fixture.signIn(mara);
        REQUIRE_OK(agent);
        REQUIRE_ERROR(session::unlockUser(**agent, admin), ErrorCode::Refused);
        REQUIRE_ERROR(session::unlockUser(**boss, QStringLiteral("nobody")), ErrorCode::NotFound);
    }

    void thePolicyMakesItHarder()
    {
        Fixture fixture;
        const auto boss = fixture.signIn(admin);
        policy::Policy policy;
        policy.signIn.tries = 3;
        policy.signIn.lockoutMinutes = 60;
        REQUIRE_OK(fixture.apply(**boss, policy));
        fixture.wrongTimes(3);
        fixture.clock.advance(59 * minuteMs);
        QVERIFY(fixture.isLocked());
        fixture.clock.advance(minuteMs);
        QVERIFY(!fixture.isLocked());
    }

    void aTryAtSomebodysDeskCounts()
    {
        Fixture fixture;
        const auto desk = fixture.signIn(admin);
        for (int i = 0; i < 10; ++i) {
            REQUIRE_ERROR(
                fixture.station().gate().check({mara, secret("not-the-password-1")}, QStringLiteral("approval.grant")),
                ErrorCode::BadCredential);
        }
        QVERIFY(fixture.isLocked());
        // And whoever comes back behind the lock page is judged by the same count.
        const auto back =
            Session::signIn(fixture.station(), session::Proof{mara, StationFixture::password(mara), {}, true});
        REQUIRE_ERROR(back, ErrorCode::LockedOut);
    }

    void aFloodOfInventedNamesStaysSmallAndFreesNobody()
    {
        session::Standings standings;
        const auto denied = [&standings](const QString& key, bool known, qint64 seq, int tries) {
            QJsonObject detail{{session::tryMember, tries}};
            if (!known)
                detail.insert(session::unknownMember, key);
            standings.take({{QStringLiteral("action"), QStringLiteral("session.sign_in")},
                            {QStringLiteral("outcome"), QStringLiteral("denied")},
                            {QStringLiteral("subject"), known ? key : QStringLiteral("unknown")},
                            {QStringLiteral("seq"), seq},
                            {QStringLiteral("detail"), detail}});
        };
        denied(mara, true, 0, 7);
        for (int i = 1; i < 5000; ++i)
            denied(QStringLiteral("?%1").arg(i, 4, 16, QLatin1Char('0')), false, i, 1);
        QCOMPARE(standings.of(mara).tries, 7);
        QCOMPARE(standings.of(QStringLiteral("?1387")).tries, 1); // the newest
        QCOMPARE(standings.of(QStringLiteral("?0001")).tries, 0);
        QCOMPARE(standings.toJson().size(), qsizetype(session::Standings::mostUnknown) + 1);
        const auto again = session::Standings::fromJson(standings.toJson());
        QVERIFY(again.has_value());
        QCOMPARE(again->toJson(), standings.toJson());
    }
};

QTEST_GUILESS_MAIN(TestLockout)
#include "test_lockout.moc"
