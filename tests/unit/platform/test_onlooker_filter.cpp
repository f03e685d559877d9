// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/onlooker_filter.h"

#include "testkit/testkit.h"

using namespace scrim::platform;
using namespace std::chrono_literals;
using Verdict = OnlookerFilter::Verdict;

namespace {

constexpr quint32 mask = 0x1fffff;
constexpr quint32 root = 0x123;
constexpr quint32 us = 0x200000;
constexpr quint32 tool = 0x400000;
constexpr quint32 other = 0x600000;

OnlookerFilter desktop()
{
    OnlookerFilter filter(mask, {root});
    filter.learn(us, {100, QStringLiteral("scrim"), true});
    filter.learn(tool, {200, QStringLiteral("xwd"), false});
    return filter;
}

} // namespace

class TestOnlookerFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverAsksForTheRootIsReported()
    {
        OnlookerFilter filter = desktop();
        for (const Ask ask : {Ask::GetImage, Ask::ShmGetImage, Ask::CopyArea, Ask::Picture})
            QCOMPARE(filter.judge(tool, {ask, root}), Verdict::Report);
        QCOMPARE(filter.judge(0x800000, {Ask::GetImage, root}), Verdict::Report); // a client nobody was told of
    }

    void weAreNot()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(us, {Ask::GetImage, root}), Verdict::Ignore);
        QCOMPARE(filter.judge(us, {Ask::NamePixmap, other | 1}), Verdict::Ignore);
    }

    void theCompositorIsNotAsLongAsItIsOne()
    {
        OnlookerFilter filter = desktop();
        filter.setCompositor(77, other | 5);
        QCOMPARE(filter.judge(other, {Ask::NamePixmap, us | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::NamePixmap, us | 1}), Verdict::Report);
        filter.setCompositor(77, tool | 1);
        QCOMPARE(filter.judge(other, {Ask::GetImage, root}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, root}), Verdict::Ignore);
        filter.setCompositor(77, 0);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, root}), Verdict::Report);
    }

    void aWindowThatIsKnownNeedsNoQuestion()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(tool, {Ask::GetImage, us | 1}), Verdict::ReportIfWindow);
        QCOMPARE(filter.judge(us, {Ask::MakeWindow, us | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, us | 1}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::CopyArea, us | 1}), Verdict::Report);
        filter.learnWindow(other | 2);
        QCOMPARE(filter.judge(tool, {Ask::ShmGetImage, other | 2}), Verdict::Report);
    }

    void aWindowOfItsOwnThatLiesBehindOursIsReportedToo()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(tool, {Ask::MakeWindow, tool | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, tool | 1}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, tool | 2}), Verdict::ReportIfWindow);
    }

    void whatAToolkitDoesWithItsOwnIsNoCapture()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(tool, {Ask::MakeWindow, tool | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::CopyArea, tool | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::Picture, tool | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::NamePixmap, tool | 1}), Verdict::Ignore);
    }

    void whatWasMadeOfAnothersWindowIsReportedAsOftenAsItIsRead()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(tool, {Ask::NamePixmap, us | 1, tool | 7}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, tool | 7}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::CopyArea, tool | 7}), Verdict::Report);
        QCOMPARE(filter.judge(other, {Ask::ShmGetImage, tool | 7}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::Picture, root, tool | 8}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::PictureCopied, tool | 8}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::PictureCopied, tool | 9}), Verdict::Ignore);
        filter.forget(tool);
        QCOMPARE(filter.judge(tool, {Ask::PictureCopied, tool | 8}), Verdict::Ignore);
    }

    void aSegmentOfAnothersIsReported()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(tool, {Ask::ShmPutImage, tool | 3}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::ShmPutImage, us | 3}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::ShmPixmap, us | 3, tool | 4}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, tool | 4}), Verdict::Report);
        QCOMPARE(filter.judge(us, {Ask::ShmPutImage, us | 3}), Verdict::Ignore);
    }

    void aWindowInsideAnothersIsReadAsThatOne()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(tool, {Ask::MakeWindow, tool | 1, us | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::MakeWindow, tool | 2, tool | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::MakeWindow, tool | 3, root}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::CopyArea, tool | 1}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::CopyArea, tool | 2}), Verdict::Report);
        QCOMPARE(filter.judge(tool, {Ask::CopyArea, tool | 3}), Verdict::Ignore);
    }

    void nobodyCanCallAnothersPixmapAWindow()
    {
        OnlookerFilter filter = desktop();
        QCOMPARE(filter.judge(tool, {Ask::MakeWindow, other | 1}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, other | 1}), Verdict::ReportIfWindow);
    }

    void aClientThatWentIsForgottenWithItsWindows()
    {
        OnlookerFilter filter = desktop();
        filter.learnWindow(tool | 1);
        filter.learnWindow(other | 1);
        QVERIFY(filter.known(tool));
        filter.forget(tool);
        QVERIFY(!filter.known(tool));
        QCOMPARE(filter.judge(other, {Ask::GetImage, tool | 1}), Verdict::ReportIfWindow);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, other | 1}), Verdict::Report);
    }

    void windowsWithoutEndAreNotKept()
    {
        OnlookerFilter filter = desktop();
        for (quint32 i = 0; i < 70'000; ++i)
            QCOMPARE(filter.judge(tool, {Ask::MakeWindow, tool | i}), Verdict::Ignore);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, tool | 0}), Verdict::ReportIfWindow);
        QCOMPARE(filter.judge(tool, {Ask::GetImage, tool | 69'999}), Verdict::Report);
    }

    void aFloodIsOneWordEachTenMilliseconds()
    {
        OnlookerFilter filter = desktop();
        const OnlookerFilter::Time start{};
        QVERIFY(!filter.isRepeated(tool, start));
        QVERIFY(filter.isRepeated(tool, start + 9ms));
        QVERIFY(!filter.isRepeated(other, start + 9ms));
        QVERIFY(!filter.isRepeated(tool, start + 10ms));
        filter.forget(tool);
        QVERIFY(!filter.isRepeated(tool, start + 11ms));
    }
};

QTEST_GUILESS_MAIN(TestOnlookerFilter)
#include "test_onlooker_filter.moc"
