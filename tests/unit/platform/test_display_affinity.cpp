// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/display_affinity.h"

#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::platform;

namespace {

/// A Windows that does what it is asked, unless told otherwise.
struct FakeWindows
{
    quint32 build = 22631;
    bool isRemote = false;
    quint32 setFails = 0;
    bool getFails = false;
    bool forgets = false;
    QHash<quintptr, quint32> affinities;
    int calls = 0;

    AffinityCalls table()
    {
        return {
            [this](quintptr window, Affinity affinity) {
                ++calls;
                if (setFails == 0 && !forgets)
                    affinities[window] = static_cast<quint32>(affinity);
                return setFails;
            },
            [this](quintptr window) {
                ++calls;
                return getFails ? std::nullopt : std::optional(affinities.value(window));
            },
            [this] { return build; },
            [this] { return isRemote; },
        };
    }
};

constexpr quintptr window = 77;

DisplayFacts desktop()
{
    return {QStringLiteral("windows"), 60, false, false};
}

} // namespace

class TestDisplayAffinity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsLeftOutOfPictures()
    {
        FakeWindows windows;
        const Protection answer = protectByAffinity(window, desktop(), windows.table());
        QCOMPARE(answer.level, ScreenLevel::Excluded);
        QCOMPARE(windows.affinities.value(window), 0x11U);
        QVERIFY(!answer.isWatched && !answer.isRemote);
        QCOMPARE(answer.leftOver.size(), 3);
    }

    void before2004ItIsShownBlack_data()
    {
        QTest::addColumn<quint32>("build");
        QTest::addColumn<quint32>("affinity");
        QTest::newRow("7") << 7601U << 1U;
        QTest::newRow("10 1909") << 18363U << 1U;
        QTest::newRow("10 2004") << 19041U << 0x11U;
        QTest::newRow("11") << 22000U << 0x11U;
    }
    void before2004ItIsShownBlack()
    {
        QFETCH(quint32, build);
        QFETCH(quint32, affinity);
        FakeWindows windows;
        windows.build = build;
        const Protection answer = protectByAffinity(window, desktop(), windows.table());
        QCOMPARE(answer.level, ScreenLevel::Excluded);
        QCOMPARE(windows.affinities.value(window), affinity);
        QCOMPARE(answer.why.contains(QStringLiteral("black")), affinity == 1U);
    }

    void aCallThatFailsIsNoneAndSaysWhy()
    {
        FakeWindows windows;
        windows.setFails = 8;
        const Protection answer = protectByAffinity(window, desktop(), windows.table());
        QCOMPARE(answer.level, ScreenLevel::None);
        QVERIFY(answer.why.contains(QStringLiteral("error 8")));
    }

    void whatIsNotReadBackIsNotBelieved()
    {
        FakeWindows windows;
        windows.forgets = true;
        QCOMPARE(protectByAffinity(window, desktop(), windows.table()).level, ScreenLevel::None);
        windows.forgets = false;
        windows.getFails = true;
        QCOMPARE(protectByAffinity(window, desktop(), windows.table()).level, ScreenLevel::None);
        QVERIFY(!protectByAffinity(window, desktop(), windows.table()).why.isEmpty());
    }

    void eachCallAppliesItAgain()
    {
        FakeWindows windows;
        (void)protectByAffinity(window, desktop(), windows.table());
        windows.affinities.clear(); // What hiding a window, or another program inside of ours, may do.
        QCOMPARE(protectByAffinity(window, desktop(), windows.table()).level, ScreenLevel::Excluded);
        QCOMPARE(windows.affinities.value(window), 0x11U);
    }

    void aRemoteSessionIsNoneUnlessItIsTrusted()
    {
        FakeWindows windows;
        windows.isRemote = true;
        const Protection answer = protectByAffinity(window, desktop(), windows.table());
        QCOMPARE(answer.level, ScreenLevel::None);
        QVERIFY(answer.isRemote);
        QCOMPARE(windows.affinities.value(window), 0x11U); // Local pictures are kept from it anyhow.
        DisplayFacts trusting = desktop();
        trusting.trustsRemote = true;
        QCOMPARE(protectByAffinity(window, trusting, windows.table()).level, ScreenLevel::Excluded);
        QVERIFY(protectByAffinity(window, trusting, windows.table()).isRemote);
        windows.setFails = 5;
        QVERIFY(protectByAffinity(window, trusting, windows.table()).isRemote);
        QCOMPARE(protectByAffinity(window, trusting, windows.table()).level, ScreenLevel::None);
    }

    void withoutAWindowNothingIsAskedFor()
    {
        FakeWindows windows;
        QCOMPARE(protectByAffinity(0, desktop(), windows.table()).level, ScreenLevel::Excluded);
        unprotectByAffinity(0, windows.table());
        QCOMPARE(windows.calls, 0);
    }

    void offscreenIsNone()
    {
        FakeWindows windows;
        DisplayFacts display = desktop();
        display.system = QStringLiteral("offscreen");
        QCOMPARE(protectByAffinity(window, display, windows.table()).level, ScreenLevel::None);
        QCOMPARE(windows.calls, 0);
    }

    void calmAndAnUnknownRateDoNotMatterHere()
    {
        FakeWindows windows;
        const DisplayFacts calm{QStringLiteral("windows"), 0, true, false};
        QCOMPARE(protectByAffinity(window, calm, windows.table()).level, ScreenLevel::Excluded);
    }

    void aWindowIsGivenUpAgain()
    {
        FakeWindows windows;
        (void)protectByAffinity(window, desktop(), windows.table());
        unprotectByAffinity(window, windows.table());
        QCOMPARE(windows.affinities.value(window), 0U);
    }
};

QTEST_GUILESS_MAIN(TestDisplayAffinity)
#include "test_display_affinity.moc"
