// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pace.h"

#include <QTest>

using namespace scrim::intake;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateAndRestComeOfWhatIsDone()
    {
        const Pace pace = paceOf({250, 1000, 5000}, 2000);
        QCOMPARE(pace.percent, 25);
        QCOMPARE(pace.rowsPerSecond, 2500);
        QCOMPARE(pace.secondsLeft, 6);
    }
    void atTheStartNothingIsGuessed()
    {
        const Pace pace = paceOf({10, 1000, 100}, 20);
        QCOMPARE(pace.rowsPerSecond, 0);
        QCOMPARE(pace.secondsLeft, -1);
        QCOMPARE(spoken({10, 1000, 100}, 20), QStringLiteral("1%, 100 rows"));
    }
    void aFileThatGrewIsAtItsEnd()
    {
        QCOMPARE(paceOf({2000, 1000, 1}, 1000).percent, 100);
        QCOMPARE(paceOf({2000, 1000, 1}, 1000).secondsLeft, 0);
        QCOMPARE(paceOf({0, 0, 0}, 1000).percent, 100);
    }
    void theEndOfALargeOneSaysWhatTakesTime()
    {
        QCOMPARE(spoken({100, 100, 10'000, true}, 100),
                 QStringLiteral("100%, 10000 rows, all stored; making what they are found by"));
    }
    void longTimesAreSaidInHours()
    {
        QCOMPARE(spoken({1, 101, 10'000}, 60'000),
                 QStringLiteral("0%, 10000 rows, 166 rows a second, 1 h 40 min left"));
        QCOMPARE(spoken({1, 3, 10'000}, 60'000), QStringLiteral("33%, 10000 rows, 166 rows a second, 2 min 0 s left"));
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "test_pace.moc"
