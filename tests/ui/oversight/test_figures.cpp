// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/testkit.h"
#include "ui/oversight/colours.h"
#include "ui/oversight/entry_lines.h"
#include "ui/oversight/figure.h"
#include "ui/oversight/figure_model.h"
#include "ui/oversight/grid_model.h"
#include "ui/oversight/reader_settings.h"
#include "ui/oversight/term_model.h"
#include "ui/oversight/time_range.h"
#include "ui/shell/palette.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace scrim;
using namespace scrim::oversight;
using review::Column;

namespace {

constexpr qint64 hourMs = 3'600'000;
const QTimeZone berlin("Europe/Berlin");

qint64 at(const QDate& date, const QTime& time = QTime(0, 0), const QTimeZone& zone = QTimeZone::utc())
{
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

/// `hours` hours of work, one after the other, of one reveal more each.
review::Summary worked(int hours, qint64 firstMs)
{
    review::Summary summary;
    for (int hour = 0; hour < hours; ++hour) {
        summary.hours.push_back({firstMs + hour * hourMs, hour + 1, 0});
        summary.reveals += hour + 1;
    }
    return summary;
}

review::Summary team()
{
    review::Summary summary;
    for (const auto& [name, rate, litMs] :
         {std::tuple("ada", 9.0, 90'000), std::tuple("ben", 2.0, 3'600'000), std::tuple("eve", 3.0, 1000)}) {
        review::AgentSummary agent;
        agent.actor = QString::fromLatin1(name);
        agent.isInTeam = true;
        agent.reveals = static_cast<qint64>(rate) * 10;
        agent.hours = 10;
        agent.revealsPerHour = rate;
        agent.litMs = litMs;
        summary.agents.push_back(agent);
    }
    summary.revealsPerHour = {2.5, 3.0, 6.0, 3};
    summary.litEach = {45'500, 90'000, 1'845'000, 3};
    return summary;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsGoFromMidnightToMidnightInTheirZone()
    {
        const qint64 now = at(QDate(2026, 3, 29), QTime(12, 0), berlin); // the clocks went forward that night
        const TimeRange today = rangeOf(Preset::Today, now, berlin);
        QCOMPARE(*today.toMs - *today.fromMs, 23 * hourMs);
        const TimeRange week = rangeOf(Preset::Last7Days, now, berlin);
        QCOMPARE(week.fromMs, std::optional(at(QDate(2026, 3, 23), QTime(0, 0), berlin)));
        QCOMPARE(week.toMs, today.toMs);
        QCOMPARE(*rangeOf(Preset::Yesterday, now, berlin).toMs, *today.fromMs);
        QCOMPARE(*rangeOf(Preset::ThisMonth, now, berlin).fromMs, at(QDate(2026, 3, 1), QTime(0, 0), berlin));
        QCOMPARE(rangeOf(Preset::AnyTime, now, berlin), TimeRange());
    }

    void barsAreHoursWhileTheyCanBeToldApart()
    {
        const Figure figure = revealsOverTime(worked(30, at(QDate(2026, 3, 2))), {}, QTimeZone::utc());
        QCOMPARE(figure.bars.size(), std::size_t{30});
        QCOMPARE(figure.bars.back().value, 30.0);
        QCOMPARE(*figure.bars.front().narrowed.toMs - *figure.bars.front().narrowed.fromMs, hourMs);
        QVERIFY(figure.sentence.contains(QStringLiteral("465")));
    }

    void hoursWithoutWorkStandAsGaps()
    {
        review::Summary summary = worked(1, at(QDate(2026, 3, 2)));
        summary.hours.push_back({at(QDate(2026, 3, 2), QTime(5, 0)), 7, 0});
        QCOMPARE(revealsOverTime(summary, {}, QTimeZone::utc()).bars.size(), std::size_t{6});
    }

    void longRangesAreCountedByTheDayTheWeekAndTheMonth()
    {
        const auto bars = [](int days) {
            review::Summary summary = worked(1, at(QDate(2025, 1, 1), QTime(9, 0)));
            summary.hours.push_back({at(QDate(2025, 1, 1).addDays(days - 1), QTime(9, 0)), 1, 0});
            return revealsOverTime(summary, {}, QTimeZone::utc()).bars;
        };
        QCOMPARE(bars(60).size(), std::size_t{60});
        QCOMPARE(bars(365).size(), std::size_t{53});
        QCOMPARE(bars(365 * 3).size(), std::size_t{36});
        const review::Filter day = bars(60).front().narrowed;
        QCOMPARE(*day.fromMs, at(QDate(2025, 1, 1)));
        QCOMPARE(*day.toMs, at(QDate(2025, 1, 2)));
    }

    void aBarLeadsToTheRevealsInItAndKeepsTheFilter()
    {
        review::Filter base;
        base.any[Column::Actor] = {QStringLiteral("ada")};
        base.fromMs = at(QDate(2026, 3, 2), QTime(0, 30));
        const review::Filter led =
            revealsOverTime(worked(2, at(QDate(2026, 3, 2))), base, QTimeZone::utc()).bars.front().narrowed;
        QCOMPARE(led.any.at(Column::Actor), QStringList{QStringLiteral("ada")});
        QCOMPARE(led.any.at(Column::Action), QStringList{QStringLiteral("field.reveal")});
        QCOMPARE(led.any.at(Column::Outcome), QStringList{QStringLiteral("allowed")});
        QCOMPARE(led.fromMs, base.fromMs);
    }

    void peopleStandHighestFirstAgainstTheBand()
    {
        const Figure figure = revealsByPerson(team(), {});
        QCOMPARE(figure.bars.front().label, QStringLiteral("ada"));
        QCOMPARE(figure.bars.back().label, QStringLiteral("ben"));
        QCOMPARE(figure.band->high, 6.0);
        QVERIFY(figure.sentence.contains(QStringLiteral("ada")));
        QVERIFY(!figure.sentence.contains(QStringLiteral("eve")));
        const Figure lit = timeLitByPerson(team(), {});
        QCOMPARE(lit.bars.front().label, QStringLiteral("ben"));
        QCOMPARE(lit.bars.front().value, 60.0);
        QCOMPARE(lit.bars.front().narrowed.any.at(Column::Action), QStringList{QStringLiteral("field.conceal")});
    }

    void durationsAndCountsAreShort()
    {
        QCOMPARE(durationText(1234), QStringLiteral("1.2 s"));
        QCOMPARE(durationText(61'000), QStringLiteral("1 min 1 s"));
        QCOMPARE(durationText(2 * hourMs + 60'000), QStringLiteral("2 h 1 min"));
        QCOMPARE(shortCount(999), QStringLiteral("999"));
        QCOMPARE(shortCount(1234), QStringLiteral("1.2k"));
        QCOMPARE(shortCount(56'789), QStringLiteral("57k"));
        QCOMPARE(shortCount(2'000'000), QStringLiteral("2.0M"));
    }

    void aSquareOfTheWeekLeadsToItsHour()
    {
        review::Summary summary;
        summary.revealsInWeek[1][14] = 12;
        const Grid grid = revealsInWeek(summary, {}, berlin);
        QCOMPARE(grid.narrowed(1, 14).weekHour, std::optional(review::WeekHour{2, 14, berlin.id()}));
        QCOMPARE(grid.saying(1, 14), QStringLiteral("Tuesday, 14:00 to 15:00: 12 reveals"));
        QVERIFY(grid.sentence.contains(grid.saying(1, 14)));
    }

    void deniedAttemptsAreOfPeopleAndDays()
    {
        review::Summary summary;
        summary.denied = 6;
        summary.deniedByDay = {{QDate(2026, 3, 2), QStringLiteral("ada"), 1},
                               {QDate(2026, 3, 2), QStringLiteral("ben"), 3},
                               {QDate(2026, 3, 9), QStringLiteral("ada"), 1},
                               {QDate(2026, 3, 9), QString(), 1}};
        const Grid grid = deniedByDay(summary, {}, QTimeZone::utc());
        QCOMPARE(grid.rows, (QStringList{QStringLiteral("ben"), QStringLiteral("ada"), QStringLiteral("nobody")}));
        QCOMPARE(grid.columns.size(), 2);
        QCOMPARE(grid.counts[1][1], 1);
        const review::Filter led = grid.narrowed(0, 0);
        QCOMPARE(led.any.at(Column::Actor), QStringList{QStringLiteral("ben")});
        QCOMPARE(led.any.at(Column::Outcome), QStringList{QStringLiteral("denied")});
        QCOMPARE(led.fromMs, std::optional(at(QDate(2026, 3, 2))));
        QCOMPARE(grid.narrowed(2, 1).any.at(Column::Actor), QStringList{QStringLiteral("-")});
    }

    void emptyFiguresSayThatThereIsNothing()
    {
        QVERIFY(revealsOverTime({}, {}, berlin).bars.empty());
        QVERIFY(!revealsOverTime({}, {}, berlin).sentence.isEmpty());
        QCOMPARE(deniedByDay({}, {}, berlin).sentence, QStringLiteral("Nothing was denied."));
        QCOMPARE(revealsInWeek({}, {}, berlin).sentence, QStringLiteral("No field was looked at."));
    }

    void everyModelKeepsToTheRules()
    {
        GridModel grid;
        const QAbstractItemModelTester gridTester(&grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
        review::Summary summary = team();
        summary.revealsInWeek[1][14] = 12;
        grid.show(revealsInWeek(summary, {}, berlin));
        QCOMPARE(grid.index(1, 14).data(GridModel::ShareRole).toDouble(), 1.0);
        QVERIFY(grid.index(1, 14).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("12")));
        FigureModel figure;
        const QAbstractItemModelTester figureTester(&figure, QAbstractItemModelTester::FailureReportingMode::QtTest);
        figure.show(revealsByPerson(summary, {}));
        QCOMPARE(figure.rowCount(), 3);
        QCOMPARE(figure.index(0, 0).data().toString(), QStringLiteral("ada"));
        figure.show({});
        QCOMPARE(figure.rowCount(), 0);
    }

    void whatIsCheckedStaysSoWhileTheListIsNarrowed()
    {
        TermModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(Column::Action, {QStringLiteral("field.reveal")});
        model.setTerms({{QStringLiteral("field.reveal"), 5}, {QString(), 2}});
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        model.setTerms({{QStringLiteral("record.open"), 1}});
        QCOMPARE(model.chosen(), (QStringList{QStringLiteral("field.reveal"), QStringLiteral("-")}));
    }

    void anEntryIsListedInWordsAndAsTheLogWritesIt()
    {
        review::Detail entry;
        entry.seq = 7;
        entry.leaf = QByteArray(64, 'a');
        entry.entry = {{QStringLiteral("time"), QStringLiteral("2026-03-03T14:02:11.005Z")},
                       {QStringLiteral("action"), QStringLiteral("field.reveal")},
                       {QStringLiteral("actor"), QStringLiteral("ada")},
                       {QStringLiteral("reason"), QStringLiteral("-")},
                       {QStringLiteral("detail"), QJsonObject{{QStringLiteral("lit_ms"), 1500},
                                                              {QStringLiteral("odd"), QStringLiteral("one")},
                                                              {QStringLiteral("screen"), QStringLiteral("excluded")}}}};
        const std::vector<EntryLine> lines = linesOf(entry, berlin);
        const auto value = [&lines](const QString& label) {
            const auto found = std::ranges::find(lines, label, &EntryLine::label);
            return found == lines.end() ? QString() : found->value;
        };
        QCOMPARE(value(QStringLiteral("What")), QStringLiteral("Looked at a field (field.reveal)"));
        QVERIFY(value(QStringLiteral("Time")).contains(QStringLiteral("15:02:11.005")));
        QCOMPARE(value(QStringLiteral("Time lit, in ms")), QStringLiteral("1500"));
        QCOMPARE(value(QStringLiteral("Screen protection")), QStringLiteral("left out of pictures (excluded)"));
        QCOMPARE(value(QStringLiteral("odd")), QStringLiteral("one"));
        QCOMPARE(value(QStringLiteral("On record as")), QStringLiteral("entry 7"));
        QVERIFY(value(QStringLiteral("Reason")).isEmpty());
    }

    void columnsAreRememberedForEachPerson()
    {
        const QTemporaryDir config;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
        const std::vector<ColumnPlace> mine{{Column::Actor, 90, true}, {Column::Seq, 60, false}};
        rememberColumns(QStringLiteral("a/b"), mine);
        QCOMPARE(columnsOf(QStringLiteral("a/b")), mine);
        QVERIFY(columnsOf(QStringLiteral("a")).empty());
        rememberColumns(QStringLiteral("a/b"), {});
        QVERIFY(columnsOf(QStringLiteral("a/b")).empty());
    }

    void everyInkStandsOutAndEveryCellCanBeRead()
    {
        for (const shell::Shade shade : shell::allShades) {
            const QPalette palette = shell::paletteOf(shade);
            for (const Ink which : {Ink::Bar, Ink::Marked, Ink::Allowed, Ink::Denied, Ink::Failed}) {
                for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
                    QVERIFY(shell::contrast(ink(which, palette), palette.color(ground)) >= 3);
                for (int share = 0; share <= 20; ++share) {
                    const QColor cell = heat(share / 20.0, which, palette);
                    QVERIFY(shell::contrast(textOn(cell), cell) >= 4.5);
                }
            }
        }
    }
};

QTEST_MAIN(TestFigures)
#include "test_figures.moc"
