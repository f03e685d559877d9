// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clock_watch.h"

#include "base/file.h"
#include "station_fixture.h"

#include <QJsonArray>

using namespace scrim;
using namespace scrim::testkit;
using session::Station;

namespace {

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

std::vector<QJsonObject> of(const StationFixture& fixture, const char* action)
{
    auto entries = fixture.entries();
    std::erase_if(entries, [&](const QJsonObject& entry) { return text(entry, "action") != QLatin1String(action); });
    return entries;
}

} // namespace

/// What a process says of itself in the log: that it opened and closed it, and that the clock was turned.
class TestStation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingAndClosingAreOnRecord()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.made);
        {
            const auto station = Station::open(fixture.folder, fixture.clock);
            REQUIRE_OK(station);
            REQUIRE_LAST_ENTRY(fixture, "log.open", "allowed");
        }
        REQUIRE_LAST_ENTRY(fixture, "log.close", "allowed");
        const auto opened = of(fixture, "log.open");
        const auto closed = of(fixture, "log.close");
        QCOMPARE(text(opened.back(), "session"), text(closed.back(), "session"));
        QVERIFY(text(opened.front(), "session") != text(opened.back(), "session"));
        QVERIFY(text(closed.back(), "actor").startsWith(QStringLiteral("os:")));
        QCOMPARE(text(closed.back(), "role"), QStringLiteral("system"));
        QCOMPARE(text(closed.back(), "subject"), QStringLiteral("log"));
        // The fixture's own station is open all the time and counts as that.
        QVERIFY(detail(opened.back(), "unclosed").isUndefined());
    }

    void theNextOneSaysWhichWasNotClosed()
    {
        const StationFixture fixture;
        REQUIRE_OK(fixture.made);
        // What a process leaves that was killed: its mark, and no lock on it. The second was killed amid its opening.
        REQUIRE_OK(createFile(fixture.paths().openMarks() + QStringLiteral("/0123"), asBytes(std::string_view("17"))));
        REQUIRE_OK(createFile(fixture.paths().openMarks() + QStringLiteral("/4567"), {}));
        REQUIRE_OK(Station::open(fixture.folder, fixture.clock));
        QCOMPARE(detail(of(fixture, "log.open").back(), "unclosed").toArray(), QJsonArray{17});
        REQUIRE_OK(Station::open(fixture.folder, fixture.clock)); // once is enough
        QVERIFY(detail(of(fixture, "log.open").back(), "unclosed").isUndefined());
    }

    void aTurnedClockIsOnRecordBeforeTheNextEntry_data()
    {
        QTest::addColumn<qint64>("byMs");
        QTest::newRow("back") << qint64{-3'600'000};
        QTest::newRow("ahead") << qint64{86'400'000};
    }
    void aTurnedClockIsOnRecordBeforeTheNextEntry()
    {
        QFETCH(qint64, byMs);
        StationFixture fixture;
        REQUIRE_OK(fixture.made);
        const qint64 before = fixture.clock.wallMs();
        fixture.clock.advance(1000);
        fixture.clock.setWall(before + 1000 + byMs);
        REQUIRE_OK(fixture.station().record(fixture.station().event(QStringLiteral("log.verify"))));
        const auto entries = fixture.entries();
        const QJsonObject& jump = entries[entries.size() - 2];
        QCOMPARE(text(jump, "action"), QStringLiteral("clock.jump"));
        QCOMPARE(detail(jump, "by_ms").toInteger(), byMs);
        QVERIFY(detail(jump, "expected").toString() != detail(jump, "found").toString());
        QCOMPARE(text(jump, "time"), detail(jump, "found").toString());
        REQUIRE_OK(fixture.station().record(fixture.station().event(QStringLiteral("log.verify"))));
        QCOMPARE(of(fixture, "clock.jump").size(), std::size_t{1});
    }

    void aClockThatWasTurnedBackBetweenTwoProcessesIsOnRecord()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.made);
        const qint64 before = fixture.clock.wallMs();
        fixture.made->station.reset();
        fixture.clock.setWall(before - 3'600'000);
        REQUIRE_OK(Station::open(fixture.folder, fixture.clock));
        QCOMPARE(of(fixture, "clock.jump").size(), std::size_t{1});
        QCOMPARE(detail(of(fixture, "clock.jump")[0], "by_ms").toInteger(), -3'600'000);
        REQUIRE_OK(Station::open(fixture.folder, fixture.clock));
        QCOMPARE(of(fixture, "clock.jump").size(), std::size_t{1});
    }

    void timeThatPassesAndSmallCorrectionsAreNoJump()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.made);
        for (int i = 0; i < 5; ++i) {
            fixture.clock.advance(86'400'000);
            fixture.clock.setWall(fixture.clock.wallMs() + session::ClockWatch::toleranceMs * (i % 2 == 0 ? 1 : -1));
            REQUIRE_OK(fixture.station().record(fixture.station().event(QStringLiteral("log.verify"))));
        }
        QVERIFY(of(fixture, "clock.jump").empty());
    }
};

QTEST_GUILESS_MAIN(TestStation)
#include "test_station.moc"
