// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/local_time.h"
#include "review/summarize.h"
#include "table_kit.h"

#include <QDateTime>

using namespace scrim;
using review::Column;
using review::Filter;
using review::Summary;

namespace {

const std::atomic<bool> never{false};

audit::Entry act(qint64 timeMs, const char* actor, const char* action, audit::Outcome outcome = audit::Outcome::Allowed)
{
    audit::Entry entry;
    entry.timeMs = timeMs;
    entry.station = QStringLiteral("desk-1");
    entry.event.actor = QString::fromUtf8(actor);
    entry.event.role = QStringLiteral("agent");
    entry.event.action = QString::fromUtf8(action);
    entry.event.outcome = outcome;
    return entry;
}

review::Table tableOf(std::vector<audit::Entry> entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].seq = static_cast<qint64>(i);
    return testkit::tableOf(entries);
}

qint64 at(const char* utc)
{
    return QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch();
}

const review::AgentSummary* agent(const Summary& summary, const char* name)
{
    const auto found = std::ranges::find(summary.agents, QString::fromUtf8(name), &review::AgentSummary::actor);
    return found == summary.agents.end() ? nullptr : &*found;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLogHasNoNumbers()
    {
        const Summary summary = review::summarize(review::Table(), {}, QTimeZone("Europe/Berlin"), never);
        QCOMPARE(summary.entries, qint64{0});
        QVERIFY(summary.hours.empty() && summary.agents.empty() && summary.deniedByDay.empty());
    }

    void revealsDenialsAndTimeLitAreCounted()
    {
        auto conceal = act(at("2026-03-02T09:20:00Z"), "ada", "field.conceal");
        conceal.event.detail = {{QStringLiteral("lit_ms"), 4200}};
        auto during = act(at("2026-03-02T09:10:00Z"), "ada", "field.reveal");
        during.event.call = QStringLiteral("call-1");
        const auto table = tableOf({during, conceal, act(at("2026-03-02T09:59:59Z"), "ada", "field.reveal"),
                                    act(at("2026-03-02T10:00:00Z"), "ada", "field.reveal"),
                                    act(at("2026-03-02T11:00:00Z"), "bob", "field.reveal", audit::Outcome::Denied),
                                    act(at("2026-03-02T11:00:01Z"), "bob", "session.sign_in", audit::Outcome::Failed)});
        const Summary summary = review::summarize(table, {}, QTimeZone::utc(), never);
        QCOMPARE(summary.entries, qint64{6});
        QCOMPARE(summary.reveals, qint64{3});
        QCOMPARE(summary.denied, qint64{1});
        QCOMPARE(summary.litMs, qint64{4200});
        QCOMPARE(summary.firstMs, at("2026-03-02T09:10:00Z"));
        QCOMPARE(summary.lastMs, at("2026-03-02T11:00:01Z"));
        QCOMPARE(summary.hours.size(), std::size_t{3});
        QCOMPARE(summary.hours[0].startMs, at("2026-03-02T09:00:00Z"));
        QCOMPARE(summary.hours[0].reveals, qint64{2});
        QCOMPARE(summary.hours[2].denied, qint64{1});
        // Monday.
        QCOMPARE(summary.revealsInWeek[0][9], qint64{2});
        QCOMPARE(summary.revealsInWeek[0][10], qint64{1});
        QCOMPARE(summary.entriesInWeek[0][9], qint64{3});
        QCOMPARE(summary.deniedByDay.size(), std::size_t{1});
        QCOMPARE(summary.deniedByDay[0].day, QDate(2026, 3, 2));
        QCOMPARE(summary.deniedByDay[0].actor, QStringLiteral("bob"));

        const auto* ada = agent(summary, "ada");
        QVERIFY(ada != nullptr);
        QCOMPARE(ada->reveals, qint64{3});
        QCOMPARE(ada->withoutCall, qint64{2});
        QCOMPARE(ada->litMs, qint64{4200});
        QCOMPARE(ada->longestLitMs, qint64{4200});
        QCOMPARE(ada->hours, qint64{2});
        QCOMPARE(ada->revealsPerHour, 1.5);
        QCOMPARE(agent(summary, "bob")->denied, qint64{1});
    }

    void aPersonIsSeenBesideTheTeam()
    {
        const auto table = tableOf({act(at("2026-03-02T09:10:00Z"), "ada", "field.reveal"),
                                    act(at("2026-03-02T09:20:00Z"), "bob", "field.reveal"),
                                    act(at("2026-03-02T09:30:00Z"), "bob", "field.reveal")});
        Filter filter;
        filter.any[Column::Actor] = {QStringLiteral("ada")};
        const Summary summary = review::summarize(table, filter, QTimeZone::utc(), never);
        QCOMPARE(summary.reveals, qint64{1});
        QCOMPARE(summary.agents.size(), std::size_t{2});
        QCOMPARE(agent(summary, "bob")->reveals, qint64{2});
        QCOMPARE(summary.revealsEach.median, 1.5);
    }

    void anHourAtWorkCountsWhateverElseTheFilterAsksFor()
    {
        const auto table = tableOf({act(at("2026-03-02T09:10:00Z"), "ada", "field.reveal"),
                                    act(at("2026-03-02T10:20:00Z"), "ada", "record.open"),
                                    act(at("2026-03-03T10:20:00Z"), "ada", "record.open")});
        Filter filter;
        filter.any[Column::Action] = {QStringLiteral("field.reveal")};
        filter.toMs = at("2026-03-03T00:00:00Z");
        const Summary summary = review::summarize(table, filter, QTimeZone::utc(), never);
        QCOMPARE(agent(summary, "ada")->hours, qint64{2});
        QCOMPARE(agent(summary, "ada")->revealsPerHour, 0.5);
    }

    void whoViewsNothingIsNotInTheBand()
    {
        auto boss = act(at("2026-03-02T09:10:00Z"), "sam", "log.read");
        boss.event.role = QStringLiteral("supervisor");
        const auto table = tableOf({boss, act(at("2026-03-02T09:20:00Z"), "bob", "field.reveal")});
        const Summary summary = review::summarize(table, {}, QTimeZone::utc(), never);
        QCOMPARE(summary.revealsEach.people, 1);
        QCOMPARE(summary.revealsEach.low, 1.0);
        QVERIFY(!agent(summary, "sam")->isInTeam);
    }

    void quartilesLieBetweenPeopleInProportion()
    {
        const review::Band band = review::bandOf({4, 1, 2, 3});
        QCOMPARE(band.low, 1.75);
        QCOMPARE(band.median, 2.5);
        QCOMPARE(band.high, 3.25);
        QCOMPARE(band.people, 4);
        QCOMPARE(review::bandOf({7}).high, 7.0);
        QCOMPARE(review::bandOf({}).people, 0);
    }

    void hoursAndDaysAreTheZonesThroughAChangeOfClocks()
    {
        // Berlin's clocks go back at 01:00 UTC on 25 October 2026: 02:30 is there twice, in two hours.
        const auto table = tableOf({act(at("2026-10-25T00:30:00Z"), "ada", "field.reveal"),
                                    act(at("2026-10-25T01:30:00Z"), "ada", "field.reveal"),
                                    act(at("2026-10-25T23:30:00Z"), "ada", "field.reveal", audit::Outcome::Denied)});
        const Summary summary = review::summarize(table, {}, QTimeZone("Europe/Berlin"), never);
        QCOMPARE(summary.hours.size(), std::size_t{3});
        QCOMPARE(summary.hours[0].startMs, at("2026-10-25T00:00:00Z"));
        QCOMPARE(summary.hours[1].startMs, at("2026-10-25T01:00:00Z"));
        QCOMPARE(summary.revealsInWeek[6][2], qint64{2});
        QCOMPARE(summary.deniedByDay[0].day, QDate(2026, 10, 26));
    }

    void zonesOffByQuartersOfAnHourHaveTheirHours()
    {
        const auto table = tableOf({act(at("2026-03-02T09:14:59Z"), "ada", "field.reveal"),
                                    act(at("2026-03-02T09:15:00Z"), "ada", "field.reveal")});
        const Summary summary = review::summarize(table, {}, QTimeZone("Asia/Kathmandu"), never);
        QCOMPARE(summary.revealsInWeek[0][14], qint64{1});
        QCOMPARE(summary.revealsInWeek[0][15], qint64{1});
        QCOMPARE(summary.hours[1].startMs, at("2026-03-02T09:15:00Z"));
    }

    void theNumbersAreThoseOfTheRowsOneByOne()
    {
        const auto entries = testkit::someEntries(9000);
        const auto table = testkit::tableOf(entries);
        const QTimeZone zone("America/New_York");
        Filter filter;
        filter.any[Column::Reason] = {QStringLiteral("Überprüfung")};
        const Summary summary = review::summarize(table, filter, zone, never);
        Summary expected;
        for (const audit::Entry& entry : entries) {
            if (entry.event.reason != QStringLiteral("Überprüfung"))
                continue;
            const auto time = QDateTime::fromMSecsSinceEpoch(entry.timeMs, zone);
            const auto day = static_cast<std::size_t>(time.date().dayOfWeek() - 1);
            ++expected.entries;
            ++expected.entriesInWeek[day][static_cast<std::size_t>(time.time().hour())];
            if (entry.event.action == QStringLiteral("field.reveal") && entry.event.outcome == audit::Outcome::Allowed)
                ++expected.reveals;
            if (entry.event.outcome == audit::Outcome::Denied)
                ++expected.denied;
        }
        QCOMPARE(summary.entries, expected.entries);
        QCOMPARE(summary.reveals, expected.reveals);
        QCOMPARE(summary.denied, expected.denied);
        QVERIFY(summary.entriesInWeek == expected.entriesInWeek);
        qint64 inHours = 0;
        for (const auto& hour : summary.hours)
            inHours += hour.reveals;
        QCOMPARE(inHours, summary.reveals);
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "test_summary.moc"
