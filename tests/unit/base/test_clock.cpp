// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include "testkit/fake_clock.h"

#include <QDateTime>
#include <QTest>

using namespace scrim;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monotonicTimeNeverGoesBack()
    {
        const SystemClock clock;
        qint64 last = clock.monotonicMs();
        QVERIFY(last > 0);
        for (int i = 0; i < 10'000; ++i) {
            const qint64 now = clock.monotonicMs();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void wallTimeIsTheSystems()
    {
        const SystemClock clock;
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 now = clock.wallMs();
        const qint64 after = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(before <= now);
        QVERIFY(now <= after);
    }

    void aFakeClockMovesOnlyWhenTold()
    {
        testkit::FakeClock clock;
        const qint64 wall = clock.wallMs();
        const qint64 monotonic = clock.monotonicMs();
        clock.advance(1500);
        QCOMPARE(clock.wallMs(), wall + 1500);
        QCOMPARE(clock.monotonicMs(), monotonic + 1500);
        clock.setWall(5);
        QCOMPARE(clock.wallMs(), 5);
        QCOMPARE(clock.monotonicMs(), monotonic + 1500);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "test_clock.moc"
