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
        QCOMPARE(spoken(Progress{0.6, 300'000, false}, Progress{0.4, 200'000, false}, 10'000),
                 QStringLiteral("60%, 300000 fields, 10000 fields a second, 20 s left"));
    }
    void nothingIsGuessedTooEarly()
    {
        QCOMPARE(spoken(Progress{0.5, 10, false}, Progress{0.0, 0, false}, 100), QStringLiteral("50%, 10 fields"));
        QCOMPARE(spoken(Progress{0.5, 10, false}, Progress{0.5, 10, false}, 60'000), QStringLiteral("50%, 10 fields"));
    }
    void theSecondWalkIsSaidToBeOne()
    {
        QCOMPARE(spoken(Progress{0.25, 10, true}, Progress{0.0, 0, false}, 60'000),
                 QStringLiteral("10 fields; checking that nothing is left, 25%"));
    }
    void aCacheIsToldInMegabytes()
    {
        using scrim::storage::RekeyProgress;
        QCOMPARE(spoken(RekeyProgress{900'000'000, 1'500'000'000, false}, RekeyProgress{}, 6'000),
                 QStringLiteral("60%, 900 MB, 150 MB a second, 4 s left"));
        QCOMPARE(spoken(RekeyProgress{900'000'000, 1'500'000'000, false}, RekeyProgress{}, 100),
                 QStringLiteral("60%, 900 MB"));
        QCOMPARE(spoken(RekeyProgress{500'000'000, 1'000'000'000, true}, RekeyProgress{}, 60'000),
                 QStringLiteral("looking for what was changed meanwhile, 50%"));
        QCOMPARE(spoken(RekeyProgress{0, 0, true}, RekeyProgress{}, 60'000),
                 QStringLiteral("waiting for others to end what they write"));
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "test_pace.moc"
