// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup_limit.h"

#include "testkit/fake_clock.h"

#include <QTest>

using scrim::models::LookupLimit;

class TestLookupLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMinuteHoldsSoManyAndNoMore()
    {
        const scrim::testkit::FakeClock clock;
        LookupLimit limit(clock);
        for (std::size_t i = 0; i < LookupLimit::perMinute; ++i)
            QVERIFY(limit.take());
        QVERIFY(!limit.take());
        QVERIFY(!limit.take());
    }

    void whatIsOlderThanAMinuteNoLongerCounts()
    {
        scrim::testkit::FakeClock clock;
        LookupLimit limit(clock);
        QVERIFY(limit.take());
        clock.advance(30'000);
        for (std::size_t i = 1; i < LookupLimit::perMinute; ++i)
            QVERIFY(limit.take());
        clock.advance(29'999);
        QVERIFY(!limit.take());
        clock.advance(1);
        QVERIFY(limit.take());
        QVERIFY(!limit.take());
    }

    void turningTheWallClockChangesNothing()
    {
        scrim::testkit::FakeClock clock;
        LookupLimit limit(clock);
        for (std::size_t i = 0; i < LookupLimit::perMinute; ++i)
            QVERIFY(limit.take());
        clock.setWall(clock.wallMs() + 3'600'000);
        QVERIFY(!limit.take());
    }
};

QTEST_GUILESS_MAIN(TestLookupLimit)
#include "test_lookup_limit.moc"
