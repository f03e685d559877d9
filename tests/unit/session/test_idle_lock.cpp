// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idle_lock.h"

#include "testkit/fake_clock.h"

#include <QTest>

using namespace scrim;

class TestIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueOnceTheTimeIsUp()
    {
        testkit::FakeClock clock;
        const session::IdleLock lock(clock, 60);
        QVERIFY(!lock.isDue());
        clock.advance(59'999);
        QVERIFY(!lock.isDue());
        QCOMPARE(lock.remainingMs(), qint64{1});
        clock.advance(1);
        QVERIFY(lock.isDue());
        clock.advance(3'600'000);
        QCOMPARE(lock.remainingMs(), qint64{0});
    }

    void countsAnewFromATouch()
    {
        testkit::FakeClock clock;
        session::IdleLock lock(clock, 60);
        clock.advance(50'000);
        lock.touch();
        clock.advance(50'000);
        QVERIFY(!lock.isDue());
        clock.advance(10'000);
        QVERIFY(lock.isDue());
    }

    void aTurnedWallClockChangesNothing()
    {
        testkit::FakeClock clock;
        const session::IdleLock lock(clock, 60);
        clock.advance(30'000);
        clock.setWall(0);
        QCOMPARE(lock.remainingMs(), qint64{30'000});
        clock.setWall(4'000'000'000'000);
        QVERIFY(!lock.isDue());
    }
};

QTEST_GUILESS_MAIN(TestIdleLock)
#include "test_idle_lock.moc"
