// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"
#include "review/filter.h"
#include "testkit/testkit.h"

#include <QJsonDocument>

using namespace scrim;
using review::Column;
using review::Filter;

namespace {

Filter everyPart()
{
    Filter filter;
    filter.any[Column::Actor] = {QStringLiteral("ada"), QStringLiteral("zoë")};
    filter.any[Column::Outcome] = {QStringLiteral("denied")};
    filter.duringCall = false;
    filter.fromMs = 1'790'000'000'000;
    filter.toMs = 1'790'000'000'001;
    filter.weekHour = review::WeekHour{3, 14, "Europe/Berlin"};
    filter.text = QStringLiteral("call-12");
    return filter;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHoldsEveryPartAndComesBack()
    {
        const Filter filter = everyPart();
        const auto again = review::filterFrom(review::toJson(filter));
        REQUIRE_OK(again);
        QVERIFY(*again == filter);
        QVERIFY(review::toJson(Filter()).isEmpty());
        QVERIFY(review::filterFrom({})->isEmpty());
    }

    void anEntrysDetailCanHoldIt() { REQUIRE_OK(audit::canonicalJson(review::toJson(everyPart()))); }

    void whatIsNoFilterIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown member") << QByteArray(R"({"who":["ada"]})");
        QTest::newRow("no list") << QByteArray(R"({"actor":"ada"})");
        QTest::newRow("an empty list") << QByteArray(R"({"actor":[]})");
        QTest::newRow("an empty word") << QByteArray(R"({"actor":[""]})");
        QTest::newRow("a number for a word") << QByteArray(R"({"actor":[1]})");
        QTest::newRow("a column of numbers") << QByteArray(R"({"seq":["1"]})");
        QTest::newRow("half a millisecond") << QByteArray(R"({"from_ms":1.5})");
        QTest::newRow("a time nobody has") << QByteArray(R"({"to_ms":9007199254740991})");
        QTest::newRow("the eighth day") << QByteArray(R"({"week_hour":{"day":8,"hour":1,"zone":"UTC"}})");
        QTest::newRow("no such zone") << QByteArray(R"({"week_hour":{"day":1,"hour":1,"zone":"Nowhere/Land"}})");
        QTest::newRow("a call in words") << QByteArray(R"({"during_call":"yes"})");
        QTest::newRow("long text") << QByteArray(R"({"text":")" + QByteArray(201, 'x') + R"("})");
    }
    void whatIsNoFilterIsRefused()
    {
        QFETCH(QByteArray, json);
        REQUIRE_ERROR(review::filterFrom(QJsonDocument::fromJson(json).object()), ErrorCode::Usage);
    }

    void eachPartIsAChipThatCanBeTakenOut()
    {
        const Filter filter = everyPart();
        const auto chips = review::chipsOf(filter, QTimeZone::utc());
        QCOMPARE(chips.size(), std::size_t{6});
        for (const review::Chip& chip : chips) {
            QVERIFY(!chip.text.isEmpty());
            QVERIFY(!(chip.without == filter));
            QCOMPARE(review::chipsOf(chip.without, QTimeZone::utc()).size(), chips.size() - 1);
        }
    }

    void itIsDescribedInWords()
    {
        QCOMPARE(review::describe({}, QTimeZone::utc()), QStringLiteral("Everything"));
        Filter filter;
        filter.any[Column::Action] = {QStringLiteral("field.reveal")};
        filter.any[Column::Actor] = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                                     QStringLiteral("e")};
        filter.duringCall = true;
        QCOMPARE(review::describe(filter, QTimeZone::utc()),
                 QStringLiteral("Who: a or b or c or 2 others · What: Looked at a field · During a call"));
    }

    void everyColumnHasANameThatLeadsBack()
    {
        for (const Column column : review::allColumns) {
            QCOMPARE(review::columnFrom(review::name(column)), std::optional(column));
            QVERIFY(!review::label(column).isEmpty());
        }
        QVERIFY(!review::columnFrom(u"nothing"));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "test_filter.moc"
