// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/day_sheet.h"
#include "detection/days.h"

#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::detection;

namespace {

qint64 at(const char* time)
{
    return *timeFrom(QString::fromLatin1(time) + QStringLiteral(":00.000Z"));
}

Entry entryAt(qint64 seq, const char* time, const char* action, audit::Outcome outcome = audit::Outcome::Allowed)
{
    Entry entry;
    entry.seq = seq;
    entry.timeMs = at(time);
    entry.action = QString::fromLatin1(action);
    entry.actor = QStringLiteral("ada");
    entry.role = QStringLiteral("agent");
    entry.outcome = outcome;
    return entry;
}

Calendar calendarOf(const char* zone, policy::ReviewPolicy review = {})
{
    review.zone = QString::fromLatin1(zone);
    return *Calendar::make(review);
}

Reviewed itemAt(const char* time, State state, const char* by = nullptr)
{
    Reviewed item;
    item.finding.fromMs = at(time);
    item.state = state;
    if (by != nullptr) {
        Judgement judgement;
        judgement.by = QString::fromLatin1(by);
        item.judgements.push_back(judgement);
    }
    return item;
}

Entry signOffAt(qint64 seq, const char* time, const DaySummary& summary, const char* role = "supervisor")
{
    Entry entry = entryAt(seq, time, "log.sign_off");
    entry.actor = QStringLiteral("sam");
    entry.role = QString::fromLatin1(role);
    entry.detail = detailOf(summary, QStringLiteral("UTC"), QStringLiteral("fine"));
    entry.detail.insert(QStringLiteral("root"), QStringLiteral("abc="));
    entry.detail.insert(QStringLiteral("size"), 77);
    return entry;
}

const QDate march2(2026, 3, 2);

DaySummary summaryOf(QDate day)
{
    DaySummary summary;
    summary.day = day;
    summary.entries = 4;
    summary.firstSeq = 1;
    summary.lastSeq = 9;
    summary.reviewers = {QStringLiteral("mo"), QStringLiteral("sam")};
    return summary;
}

} // namespace

class TestDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsCountedInItsZone()
    {
        DayBook book(calendarOf("Europe/Berlin"));
        book.see(entryAt(5, "2026-03-01T22:59", "field.reveal"));
        book.see(entryAt(6, "2026-03-01T23:00", "field.reveal"));
        book.see(entryAt(7, "2026-03-02T10:00", "field.reveal", audit::Outcome::Denied));
        book.see(entryAt(8, "2026-03-02T10:01", "record.open"));
        const auto days =
            book.days({itemAt("2026-03-02T10:00", State::Open), itemAt("2026-03-02T10:00", State::Escalated, "sam"),
                       itemAt("2026-03-02T11:00", State::Closed, "mo")},
                      at("2026-03-03T00:00"));
        QCOMPARE(days.size(), std::size_t{3});
        QCOMPARE(days[0].summary.entries, qint64{1});
        const DaySummary& second = days[1].summary;
        QCOMPARE(second.day, march2);
        QCOMPARE(second.entries, qint64{3});
        QCOMPARE(second.firstSeq, qint64{6});
        QCOMPARE(second.lastSeq, qint64{8});
        QCOMPARE(second.reveals, qint64{1});
        QCOMPARE(second.denials, qint64{1});
        QCOMPARE(second.findings, qint64{3});
        QCOMPARE(second.reviewed, qint64{1});
        QCOMPARE(second.open, qint64{2});
        QCOMPARE(second.reviewers, (QStringList{QStringLiteral("mo"), QStringLiteral("sam")}));
        QVERIFY(days[1].isOver);
        QVERIFY(days[1].isMissed());
        QVERIFY(!days[2].isOver);
        QVERIFY(!days[2].isMissed());
    }

    void aQuietDayIsShownAndIsNotMissed()
    {
        DayBook book(calendarOf("UTC"));
        book.see(entryAt(1, "2026-03-01T10:00", "record.open"));
        book.see(entryAt(2, "2026-03-03T10:00", "record.open"));
        const auto days = book.days({}, at("2026-03-04T00:00"));
        QCOMPARE(days.size(), std::size_t{4});
        QCOMPARE(days[1].summary.day, march2);
        QCOMPARE(days[1].summary.entries, qint64{0});
        QVERIFY(days[1].isOver);
        QVERIFY(!days[1].isMissed());
        REQUIRE_ERROR(maySignOff(days[1], {}), ErrorCode::NotFound);
    }

    void aSignOffIsReadBackAsItWasSealed()
    {
        const auto signOff = signOffOf(signOffAt(90, "2026-03-03T08:00", summaryOf(march2)));
        QVERIFY(signOff.has_value());
        QCOMPARE(signOff->by, QStringLiteral("sam"));
        QCOMPARE(signOff->summary.day, march2);
        QCOMPARE(signOff->summary.entries, qint64{4});
        QCOMPARE(signOff->summary.reviewers.size(), 2);
        QCOMPARE(signOff->root, QStringLiteral("abc="));
        QCOMPARE(signOff->size, qint64{77});
        QCOMPARE(signOff->note, QStringLiteral("fine"));
    }

    void theFirstSignOffOfADayThatIsOverCounts()
    {
        DayBook book(calendarOf("UTC"));
        book.see(entryAt(1, "2026-03-02T10:00", "record.open"));
        // Too early, and by somebody who does not read the log: neither counts.
        book.see(signOffAt(2, "2026-03-02T20:00", summaryOf(march2)));
        book.see(signOffAt(3, "2026-03-03T07:00", summaryOf(march2), "agent"));
        QVERIFY(book.days({}, at("2026-03-03T12:00"))[0].isMissed());
        book.see(signOffAt(4, "2026-03-03T08:00", summaryOf(march2)));
        book.see(signOffAt(5, "2026-03-03T09:00", summaryOf(march2)));
        const auto days = book.days({}, at("2026-03-03T12:00"));
        QVERIFY(days[0].signOff.has_value());
        QCOMPARE(days[0].signOff->seq, qint64{4});
        QVERIFY(!days[0].isMissed());
        REQUIRE_ERROR(maySignOff(days[0], QStringLiteral("again")), ErrorCode::Refused);
    }

    void whatIsOpenWantsANote()
    {
        Day day;
        day.summary = summaryOf(march2);
        day.isOver = true;
        REQUIRE_OK(maySignOff(day, {}));
        day.summary.open = 1;
        REQUIRE_ERROR(maySignOff(day, {}), ErrorCode::Refused);
        REQUIRE_OK(maySignOff(day, QStringLiteral("waits for the works council")));
        day.isOver = false;
        REQUIRE_ERROR(maySignOff(day, QStringLiteral("early")), ErrorCode::Refused);
    }

    void aClockThatJumpsCostsNoMemory()
    {
        DayBook book(calendarOf("UTC"));
        book.see(entryAt(1, "1975-01-01T10:00", "record.open"));
        book.see(entryAt(2, "2026-03-02T10:00", "record.open"));
        QVERIFY(book.days({}, at("2026-03-03T12:00")).size() <= 401);
    }

    void workingHoursFollowTheZonesOwnClocksAcrossDaylightSaving()
    {
        const Calendar berlin = calendarOf("Europe/Berlin");
        QVERIFY(!berlin.isWorkingTime(at("2026-03-27T05:59")));
        QVERIFY(berlin.isWorkingTime(at("2026-03-27T06:00")));
        QVERIFY(berlin.isWorkingTime(at("2026-03-30T05:00")));
        QVERIFY(!berlin.isWorkingTime(at("2026-03-30T18:00")));
        QVERIFY(!berlin.isWorkingTime(at("2026-03-29T10:00")));
        QCOMPARE(berlin.clock(at("2026-03-30T05:00")), QStringLiteral("07:00"));
        QCOMPARE(berlin.startOf(QDate(2026, 3, 30)), at("2026-03-29T22:00"));
        const Calendar kathmandu = calendarOf("Asia/Kathmandu");
        QCOMPARE(kathmandu.clock(at("2026-03-02T00:00")), QStringLiteral("05:45"));
    }

    void aZoneThatThisMachineDoesNotKnowIsSaid()
    {
        policy::ReviewPolicy review;
        review.zone = QStringLiteral("Mars/Olympus_Mons");
        const auto calendar = Calendar::make(review);
        REQUIRE_ERROR(calendar, ErrorCode::WrongFormat);
        QVERIFY(calendar.error().message.contains(review.zone));
    }

    void daysOfTheWeekAreNamedInRuns()
    {
        policy::ReviewPolicy review;
        review.days = {true, true, false, true, true, true, false};
        QCOMPARE(calendarOf("UTC", review).hoursText(), QStringLiteral("07:00 to 20:00, Mon, Tue, Thu to Sat"));
        review.days = {};
        QCOMPARE(calendarOf("UTC", review).hoursText(), QStringLiteral("none"));
    }

    void theSheetOfASignedDaySaysWhatWasSealedAndNotWhatIsSoNow()
    {
        Day day;
        day.summary = summaryOf(march2);
        day.summary.open = 5;
        day.isOver = true;
        day.signOff = signOffOf(signOffAt(90, "2026-03-03T08:00", summaryOf(march2)));
        Day missed;
        missed.summary = summaryOf(QDate(2026, 3, 1));
        missed.isOver = true;
        Reviewed low = itemAt("2026-03-02T10:00", State::Open);
        low.finding.severity = Severity::Low;
        Reviewed high = itemAt("2026-03-02T11:00", State::Explained, "mo");
        high.finding.severity = Severity::High;
        const auto sheet =
            sheetOf(day, {low, itemAt("2026-03-01T10:00", State::Open), high}, {missed, day}, calendarOf("UTC"));
        QVERIFY(sheet.isSigned);
        QCOMPARE(sheet.summary.open, qint64{0});
        QCOMPARE(sheet.root, QStringLiteral("abc="));
        QCOMPARE(sheet.signedAt, QStringLiteral("2026-03-03 08:00"));
        QCOMPARE(sheet.items.size(), std::size_t{2});
        QCOMPARE(sheet.items[0].severity, Severity::High);
        QCOMPARE(sheet.items[0].said.size(), 1);
        QCOMPARE(sheet.missed, QStringList{QStringLiteral("2026-03-01")});
    }

    void timesOfOtherFormsAreNone()
    {
        QCOMPARE(timeFrom(QStringLiteral("1970-01-01T00:00:01.005Z")), std::optional<qint64>(1005));
        QCOMPARE(timeFrom(QStringLiteral("2024-02-29T23:59:59.999Z")), std::optional<qint64>(1709251199999));
        for (const char* text : {"", "2026-02-29T00:00:00.000Z", "2026-01-01T24:00:00.000Z", "2026-01-01T00:00:00Z",
                                 "2026-01-01 00:00:00.000Z", "2026-01-01T00:00:0x.000Z", "2026-13-01T00:00:00.000Z"})
            QVERIFY2(!timeFrom(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestDays)
#include "test_days.moc"
