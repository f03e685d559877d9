// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation/pace.h"

#include <QTest>

using namespace scrim::rotation;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRestIsReckonedFromWhatThisRunHasDone()
    {
        // A run that was gone on with at 40%: 20% in 10 s, so that the other 40% take 20 s.
        QCOMPARE(spoken({0.6, 300'000, false}, {0.4, 200'000, false}, 10'000),
                 QStringLiteral("60%, 300000 fields, 10000 fields a second, 20 s left"));
    }
    void nothingIsGuessedTooEarly()
    {
        QCOMPARE(spoken({0.5, 10, false}, {0.0, 0, false}, 100), QStringLiteral("50%, 10 fields"));
        QCOMPARE(spoken({0.5, 10, false}, {0.5, 10, false}, 60'000), QStringLiteral("50%, 10 fields"));
    }
    void theSecondWalkIsSaidToBeOne()
    {
        QCOMPARE(spoken({0.25, 10, true}, {0.0, 0, false}, 60'000),
                 QStringLiteral("10 fields; checking that nothing is left, 25%"));
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "test_pace.moc"
