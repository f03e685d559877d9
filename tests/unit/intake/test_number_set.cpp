// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/number_set.h"

#include <QTest>

using namespace scrim::intake;

namespace {

/// SplitMix64's output function: all bits of a counter spread (Steele, Lea, Flood 2014).
quint64 spread(quint64 number)
{
    number = (number + 0x9E37'79B9'7F4A'7C15U) * 0xBF58'476D'1CE4'E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return number ^ (number >> 31U);
}

} // namespace

class TestNumberSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetKnowsWhatItWasGivenAndNothingElse()
    {
        NumberSet set;
        for (int i = 0; i < 20'000; ++i)
            QVERIFY(set.insert(QString::number(i)));
        for (int i = 0; i < 20'000; ++i)
            QVERIFY(!set.insert(QString::number(i)));
    }

    void aFilterKnowsAllThatItWasGiven()
    {
        NumberFilter filter;
        for (quint64 i = 0; i < 300'000; ++i)
            filter.insert(spread(i));
        for (quint64 i = 0; i < 300'000; ++i)
            QVERIFY(!filter.insert(spread(i)));
    }

    void aFilterTakesFewOfMillionsForKnown()
    {
        NumberFilter filter;
        int mistaken = 0;
        for (quint64 i = 0; i < 5'000'000; ++i)
            mistaken += filter.insert(spread(i)) ? 0 : 1;
        QVERIFY2(mistaken < 200, qPrintable(QString::number(mistaken)));
        qInfo("%d of five million", mistaken);
    }
};

QTEST_GUILESS_MAIN(TestNumberSet)
#include "test_number_set.moc"
