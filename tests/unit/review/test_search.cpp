// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/search.h"
#include "table_kit.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace scrim;
using review::Column;
using review::Filter;
using review::Order;
using review::Search;
using review::Table;

namespace {

constexpr int count = 10'000;

const std::atomic<bool> never{false};

QString wordOf(const review::Row& row, Column column)
{
    switch (column) {
    case Column::Actor:
        return row.actor;
    case Column::Action:
        return row.action;
    case Column::Outcome:
        return row.outcome;
    case Column::Call:
        return row.call;
    case Column::Reason:
        return row.reason;
    case Column::Subject:
        return row.subject;
    default:
        return {};
    }
}

/// What a filter means, row by row, without an index.
bool takes(const Filter& filter, const review::Row& row)
{
    for (const auto& [column, words] : filter.any) {
        const QString word = wordOf(row, column);
        if (!words.contains(word.isEmpty() ? QStringLiteral("-") : word))
            return false;
    }
    if (filter.duringCall && *filter.duringCall == row.call.isEmpty())
        return false;
    if ((filter.fromMs && row.timeMs < *filter.fromMs) || (filter.toMs && row.timeMs >= *filter.toMs))
        return false;
    if (filter.weekHour) {
        const auto time = QDateTime::fromMSecsSinceEpoch(row.timeMs, QTimeZone(filter.weekHour->zone));
        if (time.date().dayOfWeek() != filter.weekHour->day || time.time().hour() != filter.weekHour->hour)
            return false;
    }
    const QString all = QString::fromUtf8(
        review::folded(QStringList{row.actor, row.role, row.action, row.subject, row.outcome, row.reason, row.call,
                                   row.station, row.litMs ? QStringLiteral("time_up") : QString()}
                           .join(QLatin1Char('\n'))));
    for (const QString& word : filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!all.contains(QString::fromUtf8(review::folded(word))))
            return false;
    }
    return true;
}

std::vector<quint32> found(const Table& table, const Filter& filter)
{
    Search search(table, filter);
    while (!search.advance(1, never)) {
    }
    return search.take();
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private:
    Table m_table = testkit::tableOf(testkit::someEntries(count));

    [[nodiscard]] std::vector<quint32> reference(const Filter& filter) const
    {
        std::vector<quint32> places;
        for (quint32 place = count; place-- > 0;) {
            if (takes(filter, m_table.row(place)))
                places.push_back(place);
        }
        return places;
    }

private Q_SLOTS:
    void aFilterTakesWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {
                 R"({})",
                 R"({"actor":["ada"]})",
                 R"({"actor":["ada","zoë"],"outcome":["denied"]})",
                 R"({"actor":["nobody of that name"]})",
                 R"({"actor":["ada","nobody of that name"]})",
                 R"({"actor":["-"]})",
                 R"({"during_call":true})",
                 R"({"during_call":false,"action":["field.reveal"]})",
                 R"({"from_ms":1790003000000})",
                 R"({"to_ms":1790003000000})",
                 R"({"from_ms":1790003000000,"to_ms":1790003000001})",
                 R"({"from_ms":1800000000000})",
                 R"({"text":"BJO"})",
                 R"({"text":"uberpr call-4 desk-1"})",
                 R"({"text":"time_up"})",
                 R"({"text":"e"})",
                 R"({"text":"stands nowhere"})",
                 R"({"week_hour":{"day":1,"hour":16,"zone":"Europe/Berlin"}})",
                 R"({"week_hour":{"day":1,"hour":19,"zone":"Asia/Kathmandu"}})",
                 R"({"subject":["5b1f7"],"reason":["-"]})",
             })
            QTest::newRow(json) << QByteArray(json);
    }
    void aFilterTakesWhatItSays()
    {
        QFETCH(QByteArray, json);
        const auto filter = review::filterFrom(QJsonDocument::fromJson(json).object());
        REQUIRE_OK(filter);
        QCOMPARE(found(m_table, *filter), reference(*filter));
    }

    void firstRowsAreThereBeforeAllAreCounted()
    {
        Search search(m_table, {});
        QVERIFY(!search.advance(1, never));
        QVERIFY(!search.places().empty());
        QCOMPARE(search.places().front(), quint32{count - 1});
        const std::vector<quint32> first = search.places();
        while (!search.advance(1, never)) {
        }
        QCOMPARE(search.places().size(), std::size_t{count});
        QVERIFY(std::equal(first.begin(), first.end(), search.places().begin()));
    }

    void aSearchThatIsCancelledStops()
    {
        const std::atomic<bool> cancelled{true};
        Search search(m_table, {});
        QVERIFY(!search.advance(100, cancelled));
        QVERIFY(search.places().empty());
    }

    void everyOrderIsTheOneItSaysWithTheNewestFirstAmongEquals_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("descending");
        for (const Column by : review::allColumns) {
            for (const bool descending : {false, true})
                QTest::addRow("%s %s", qPrintable(review::name(by)), descending ? "down" : "up")
                    << static_cast<int>(by) << descending;
        }
    }
    void everyOrderIsTheOneItSaysWithTheNewestFirstAmongEquals()
    {
        QFETCH(int, by);
        QFETCH(bool, descending);
        const Order order{static_cast<Column>(by), descending};
        Filter filter;
        filter.any[Column::Role] = {QStringLiteral("agent")};
        std::vector<quint32> expected = found(m_table, filter);
        const auto key = [&](quint32 place) {
            const review::Block& block = m_table.blocks()[place / review::blockRows];
            const std::size_t row = place % review::blockRows;
            QByteArray word;
            qint64 number = 0;
            if (review::hasWords(order.by))
                word = review::folded(m_table.dictionary(order.by).text(block.column(order.by).at(row)));
            else
                number = order.by == Column::Lit    ? block.lit.at(row)
                         : order.by == Column::Time ? block.time.at(row)
                                                    : block.seq.at(row);
            return std::pair(word, number);
        };
        std::ranges::stable_sort(expected,
                                 [&](quint32 a, quint32 b) { return descending ? key(b) < key(a) : key(a) < key(b); });
        const auto places = review::ordered(m_table, found(m_table, filter), order);
        QCOMPARE(places, expected);
        for (std::size_t row = 0; row < places.size(); row += 97)
            QCOMPARE(review::rowOf(places, places[row], order), std::optional(static_cast<qint64>(row)));
    }

    void aRowThatIsNotThereIsNowhere()
    {
        Filter filter;
        filter.any[Column::Actor] = {QStringLiteral("ada")};
        const auto places = found(m_table, filter);
        for (quint32 place = 0; place < 100; ++place) {
            const bool isIn = std::ranges::find(places, place) != places.end();
            QCOMPARE(review::rowOf(places, place, {}).has_value(), isIn);
        }
    }

    void wordsComeByFrequency()
    {
        const auto terms = review::termsOf(m_table, Column::Actor, {}, 10);
        QCOMPARE(terms.size(), std::size_t{4});
        qint64 before = count;
        for (const review::Term& term : terms) {
            Filter filter;
            filter.any[Column::Actor] = {term.text};
            QCOMPARE(term.count, static_cast<qint64>(reference(filter).size()));
            QVERIFY(term.count <= before);
            before = term.count;
        }
        QCOMPARE(review::termsOf(m_table, Column::Actor, QStringLiteral("zoe"), 10).at(0).text, QStringLiteral("zoë"));
        QCOMPARE(review::termsOf(m_table, Column::Call, {}, 3).size(), std::size_t{3});
        QVERIFY(review::termsOf(m_table, Column::Seq, {}, 3).empty());
    }

    void theLogIsToldOnlyWhatItHolds()
    {
        Filter filter;
        filter.any[Column::Actor] = {QStringLiteral("ada"), QStringLiteral("4111 1111 1111 1111")};
        filter.any[Column::Subject] = {QStringLiteral("someone@example.com")};
        filter.text = QStringLiteral("call-1 someone@example.com");
        const review::Loggable may = review::loggable(m_table, filter);
        QCOMPARE(may.leftOut, qint64{3});
        QVERIFY(!QJsonDocument(review::toJson(may.filter)).toJson().contains("example.com"));
        QCOMPARE(may.filter.any.at(Column::Actor), QStringList{QStringLiteral("ada")});
        QCOMPARE(may.filter.text, QStringLiteral("call-1"));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
