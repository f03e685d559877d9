// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup_limit.h"

#include "testkit/fake_clock.h"

#include <QTest>

#include <tuple>

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

    void anHourHoldsFewerThanSixtyMinutes()
    {
        scrim::testkit::FakeClock clock;
        LookupLimit limit(clock);
        for (std::size_t i = 0; i < LookupLimit::perHour; ++i) {
            clock.advance(2'000);
            QVERIFY(limit.take());
        }
        QVERIFY(!limit.take());
        clock.advance(60'000);
        QVERIFY(!limit.take());
        clock.advance(limit.waitMs() - 1);
        QVERIFY(!limit.take());
        clock.advance(1);
        QVERIFY(limit.take());
    }

    void whatIsRefusedIsNotCounted()
    {
        scrim::testkit::FakeClock clock;
        LookupLimit limit(clock);
        for (std::size_t i = 0; i < 2 * LookupLimit::perMinute; ++i)
            std::ignore = limit.take();
        QCOMPARE(limit.waitMs(), 60'000);
        clock.advance(60'000);
        QCOMPARE(limit.waitMs(), 0);
    }

    void aPersonBringsWhatTheyHaveLookedUp()
    {
        scrim::testkit::FakeClock clock;
        LookupLimit limit(clock);
        limit.begin(std::vector<qint64>(LookupLimit::perMinute, 20'000));
        QVERIFY(!limit.take());
        QCOMPARE(limit.waitMs(), 40'000);
        limit.begin({});
        QVERIFY(limit.take());
    }

    void theTimeToWaitIsSaid()
    {
        using scrim::models::tooManyLookups;
        QVERIFY(tooManyLookups(1).message.contains(QStringLiteral("1 second;")));
        QVERIFY(tooManyLookups(41'001).message.contains(QStringLiteral("42 seconds;")));
        QVERIFY(tooManyLookups(600'000).message.contains(QStringLiteral("10 minutes;")));
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
