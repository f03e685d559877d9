// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audit/audit_kit.h"
#include "detection/gathered.h"
#include "detection/overview.h"

#include "testkit/testkit.h"

#include <algorithm>
#include <set>

using namespace scrim;
using namespace scrim::detection;
using namespace scrim::testkit;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

/// A real log that a test writes as it goes, small segments and all.
class Work
{
public:
    Work() : m_log(m_kit.make(audit::minSegmentSize * 4)) { m_kit.clock.setWall(start); }

    /// `count` entries by ada now, five seconds apart.
    void act(const char* action, int count = 1, audit::Outcome outcome = audit::Outcome::Allowed)
    {
        for (int i = 0; i < count; ++i) {
            audit::Event event;
            event.action = QString::fromLatin1(action);
            event.actor = QStringLiteral("ada");
            event.role = QStringLiteral("agent");
            event.subject = QStringLiteral("c-%1").arg(m_size);
            event.outcome = outcome;
            event.detail = {{QStringLiteral("screen"), QStringLiteral("scrambled")}};
            append(event);
            m_kit.clock.advance(5'000);
        }
    }
    void append(const audit::Event& event)
    {
        const auto seq = m_log->append(event);
        if (!seq)
            qFatal("%s", qPrintable(seq.error().message));
        m_size = seq->value() + 1;
    }
    /// To so many hours after the first day began.
    void at(int day, int hour) { m_kit.clock.setWall(start + day * dayMs + hour * hourMs); }
    /// Weeks in which ada looks at two fields an hour, nine to three, and at forty in one hour of the day `burst`.
    void weeks(int days, int burst)
    {
        for (int day = 0; day < days; ++day) {
            for (int hour = 9; hour < 15; ++hour) {
                at(day, hour);
                act("field.reveal", day == burst && hour == 12 ? 40 : 2);
            }
        }
    }

    [[nodiscard]] Result<Overview> review(int days, const policy::ReviewPolicy& policy = {})
    {
        return readOverview(m_kit.folder, m_kit.readerKeys(), m_size, reading(days, policy));
    }
    [[nodiscard]] Reading reading(int days, const policy::ReviewPolicy& policy = {})
    {
        Reading reading;
        reading.window = {days, m_kit.clock.wallMs()};
        reading.review = policy;
        reading.facts = &m_facts;
        return reading;
    }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const AuditKit& kit() const { return m_kit; }

    static constexpr qint64 start = 1'772'409'600'000; ///< 2026-03-02, a Monday

private:
    AuditKit m_kit;
    std::unique_ptr<audit::Log> m_log;
    qint64 m_size = 0;
    NoFacts m_facts;
};

std::set<QString> idsOf(const Overview& overview, qint64 fromMs = 0)
{
    std::set<QString> ids;
    for (const Reviewed& item : overview.items) {
        if (item.finding.fromMs >= fromMs)
            ids.insert(item.finding.id);
    }
    return ids;
}

qint64 countOf(const Overview& overview, const char* rule)
{
    return std::ranges::count_if(overview.items,
                                 [rule](const Reviewed& item) { return item.finding.rule == QLatin1String(rule); });
}

} // namespace

/// Findings and days out of a real log.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingDoesNotDependOnWhereTheReadingBegan()
    {
        Work work;
        work.weeks(45, 40);
        const auto all = work.review(60);
        REQUIRE_OK(all);
        QCOMPARE(countOf(*all, "burst"), 1);
        for (const int days : {30, 8, 6}) {
            const auto some = work.review(days);
            REQUIRE_OK(some);
            QVERIFY(some->items.size() <= all->items.size());
            QCOMPARE(countOf(*some, "burst"), 1);
            const qint64 from = work.kit().clock.wallMs() - (days - 1) * dayMs;
            QVERIFY(std::ranges::includes(idsOf(*all), idsOf(*some)));
            QVERIFY(std::ranges::includes(idsOf(*some), idsOf(*all, from)));
            QCOMPARE(some->days.size(), std::size_t(days));
        }
        QCOMPARE(countOf(*work.review(3), "burst"), 0);
    }

    void theSentenceSaysWhyWithTheNumbers()
    {
        Work work;
        work.weeks(12, 11);
        const auto overview = work.review(30);
        REQUIRE_OK(overview);
        const auto burst = std::ranges::find_if(
            overview->items, [](const Reviewed& item) { return item.finding.rule == QLatin1String("burst"); });
        QVERIFY(burst != overview->items.end());
        QCOMPARE(burst->finding.sentence,
                 QStringLiteral("ada looked at 40 fields between 12:00 and 13:00 on 2026-03-13; "
                                "usual for ada is 2 an hour"));
        QCOMPARE(burst->finding.count, qint64{40});
        QCOMPARE(burst->finding.last - burst->finding.first, qint64{39});
    }

    void nothingIsHiddenByTurningTheClockBack()
    {
        Work work;
        work.weeks(10, -1);
        // Somebody turns the clock to years ago, is denied again and again, and turns it on again.
        work.at(-2'000, 12);
        work.act("field.reveal", 6, audit::Outcome::Denied);
        work.at(10, 9);
        work.act("record.open", 1);
        const auto overview = work.review(30);
        REQUIRE_OK(overview);
        QCOMPARE(countOf(*overview, "denials"), 1);
    }

    void aVaultWithoutCallsSaysSoOnceAndFlagsNobody()
    {
        Work work;
        work.weeks(3, -1);
        const auto overview = work.review(30);
        REQUIRE_OK(overview);
        QCOMPARE(countOf(*overview, "no_call"), 0);
        QCOMPARE(
            std::ranges::count_if(overview->notices,
                                  [](const QString& notice) { return notice.contains(QStringLiteral("No calls")); }),
            1);
        policy::ReviewPolicy quiet;
        quiet.rules[QStringLiteral("no_call")].enabled = false;
        QVERIFY(work.review(30, quiet)->notices.isEmpty());
    }

    void whatWasSaidIsFoundInTheLogItself()
    {
        Work work;
        work.at(0, 10);
        work.act("field.reveal", 6, audit::Outcome::Denied);
        work.at(1, 10);
        const auto before = work.review(30);
        REQUIRE_OK(before);
        QCOMPARE(before->items.size(), std::size_t{1});
        QCOMPARE(before->days.front().summary.open, qint64{1});
        audit::Event said;
        said.action = QStringLiteral("log.review");
        said.actor = QStringLiteral("sam");
        said.role = QStringLiteral("supervisor");
        said.detail = detailOf(before->items[0].finding, Verdict::Confirm, {});
        work.append(said);
        const auto after = work.review(30);
        REQUIRE_OK(after);
        QVERIFY(after->items[0].state == State::Confirmed);
        QCOMPARE(after->days.front().summary.open, qint64{0});
        QCOMPARE(after->days.front().summary.reviewers, QStringList{QStringLiteral("sam")});
        QVERIFY(findIn(*after, after->items[0].finding.id) == &after->items[0]);
        QVERIFY(findIn(*after, QStringLiteral("x")) == nullptr);
    }

    void onlyTheWholeLogIsReviewed()
    {
        Work work;
        work.act("record.open");
        REQUIRE_ERROR(readOverview(work.kit().folder, work.kit().writerKeys(), work.size(), work.reading(30)),
                      ErrorCode::Refused);
    }

    void aReadingThatIsStoppedEnds()
    {
        Work work;
        work.weeks(5, -1);
        Reading reading = work.reading(30);
        int asked = 0;
        reading.isStopped = [&asked] { return ++asked > 3; };
        REQUIRE_ERROR(readOverview(work.kit().folder, work.kit().readerKeys(), work.size(), reading),
                      ErrorCode::Cancelled);
        QCOMPARE(asked, 4);
    }

    void thresholdsAreComparedOnTheSameEntries()
    {
        Work work;
        work.weeks(12, 11);
        policy::ReviewPolicy other;
        other.rules[QStringLiteral("burst")].values[QStringLiteral("least")] = 41;
        const auto tuned = tune(work.kit().folder, work.kit().readerKeys(), work.size(), work.reading(30), other);
        REQUIRE_OK(tuned);
        const auto burst = std::ranges::find(*tuned, QStringLiteral("burst"), &Tuned::rule);
        QCOMPARE(burst->before, qint64{1});
        QCOMPARE(burst->after, qint64{0});
        QCOMPARE(burst->gone.size(), std::size_t{1});
        for (const Tuned& one : *tuned) {
            if (one.rule != QLatin1String("burst"))
                QCOMPARE(one.before, one.after);
        }
    }

    void aRuleThatFindsTooMuchKeepsTheNewestAndSaysSo()
    {
        policy::ReviewPolicy review;
        review.rules[QStringLiteral("unprotected_screen")] = {};
        NoFacts facts;
        auto rules = builtInRules();
        REQUIRE_OK(rules);
        auto engine = Engine::make(*rules, review, facts);
        REQUIRE_OK(engine);
        Entry entry;
        entry.action = QStringLiteral("field.reveal");
        entry.actor = QStringLiteral("ada");
        entry.detail = {{QStringLiteral("screen"), QStringLiteral("none")}};
        constexpr int days = int(mostFindings) + 10;
        for (int day = 0; day < days; ++day) {
            entry.seq = day;
            entry.timeMs = Work::start + day * dayMs + 12 * hourMs;
            engine->see(entry);
        }
        const auto found = engine->findings();
        const auto kept = std::ranges::count(found, QStringLiteral("unprotected_screen"), &Finding::rule);
        QCOMPARE(kept, qint64(mostFindings) + 1); // and today's, which still grows
        QVERIFY(std::ranges::any_of(engine->notices(), [](const QString& notice) {
            return notice.contains(QStringLiteral("only the newest"));
        }));
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "test_overview.moc"
