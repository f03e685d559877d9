// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/reader.h"
#include "intake/demo.h"
#include "intake/demo_acts.h"
#include "session/station.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"
#include "vault/accounts.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;

namespace {

constexpr qint64 now = 1'790'000'000'000;

QStringList subjects()
{
    QStringList all;
    for (int i = 0; i < 50; ++i)
        all.append(QStringLiteral("subject-%1").arg(i, 2, 10, QLatin1Char('0')));
    return all;
}

std::vector<DemoAct> acts(qint64 count, quint64 seed = 1)
{
    DemoActs fiction(count, now, seed, subjects());
    std::vector<DemoAct> all;
    for (qint64 i = 0; i < count; ++i)
        all.push_back(fiction.next());
    return all;
}

QByteArray bytes(const DemoAct& act)
{
    const auto canonical = audit::toCanonical({0, act.timeMs, 0, act.station, act.event});
    return canonical ? *canonical : QByteArray();
}

int hourOf(const DemoAct& act)
{
    return static_cast<int>(act.timeMs % demoDayMs / 3'600'000);
}

} // namespace

class TestDemoLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameActsAndAnotherGivesOthers()
    {
        const auto one = acts(3000);
        const auto again = acts(3000);
        const auto other = acts(3000, 2);
        int same = 0;
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(bytes(one[i]), bytes(again[i]));
            same += bytes(one[i]) == bytes(other[i]) ? 1 : 0;
        }
        QVERIFY(same < 100);
    }

    void timeNeverGoesBackAndEndsBeforeNow()
    {
        for (const qint64 count : {1, 2, 399, 401, 30'000, 1'000'000}) {
            const auto all = acts(std::min<qint64>(count, 30'000));
            for (std::size_t i = 1; i < all.size(); ++i)
                QVERIFY(all[i].timeMs > all[i - 1].timeMs);
            QVERIFY(all.back().timeMs <= now);
            const DemoTime time(count, now);
            QVERIFY(time.at(count - 1) <= now);
            QVERIFY(now - time.firstDayMs() <= 58 * demoDayMs);
        }
    }

    void aReviewerFindsWhatThereIsToFind()
    {
        const auto all = acts(30'000);
        QMap<QString, int> seen;
        int atNight = 0;
        int withoutCall = 0;
        int inOrder = 0;
        QString before;
        for (const DemoAct& act : all) {
            ++seen[act.event.action + QLatin1Char(' ') + audit::name(act.event.outcome)];
            if (act.event.action == QLatin1String("field.reveal")) {
                atNight += hourOf(act) < 6 ? 1 : 0;
                withoutCall += act.event.call.isEmpty() ? 1 : 0;
            }
            if (act.event.action == QLatin1String("record.open")) {
                inOrder += act.event.subject.right(2).toInt() == before.right(2).toInt() + 1 ? 1 : 0;
                before = act.event.subject;
            }
        }
        for (const char* kind : {"session.sign_in allowed", "session.sign_in denied", "record.open allowed",
                                 "record.search allowed", "field.reveal allowed", "field.reveal denied",
                                 "field.conceal allowed", "copy.blocked denied", "log.read allowed"})
            QVERIFY2(seen.value(QLatin1String(kind)) > 0, kind);
        QVERIFY(atNight > 10);
        QVERIFY(withoutCall > 100);
        QVERIFY(inOrder > 50);
    }

    void everyConcealNamesTheRevealThatItEnds()
    {
        const auto all = acts(5000);
        int conceals = 0;
        for (const DemoAct& act : all) {
            if (act.event.action != QLatin1String("field.conceal"))
                continue;
            ++conceals;
            const auto reveal = static_cast<std::size_t>(act.event.detail.value(QLatin1String("reveal")).toInteger());
            QCOMPARE(all[reveal].event.action, QStringLiteral("field.reveal"));
            QCOMPARE(all[reveal].event.actor, act.event.actor);
            QCOMPARE(all[reveal].event.field, act.event.field);
            const qint64 lit = act.event.detail.value(QLatin1String("lit_ms")).toInteger();
            QVERIFY(lit > 0 && lit <= 15'000);
        }
        QVERIFY(conceals > 500);
    }

    void theLogHoldsAndItsOwnersReadIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("vault"));
        const testkit::FakeClock clock;
        DemoOptions options{.customers = 20, .orders = 5};
        options.logEntries = 12'000;
        qint64 told = 0;
        options.logProgress = [&told](qint64 done) { told = done; };
        REQUIRE_OK(makeDemo(path, options, clock));
        QCOMPARE(told, 10'000);
        const vault::Paths paths{path};
        const auto header = vault::readHeader(paths);
        REQUIRE_OK(header);
        const auto ring =
            vault::unlock(paths, *header, QStringLiteral("auditor"), testkit::secret("auditor-demo-2026"));
        REQUIRE_OK(ring);
        const QByteArray vkey = audit::verifierKey(header->origin, asBytes(header->stationPublic));
        const auto verdict = audit::verifyLog(paths.log(), vkey, {ring->key(vault::SharedKey::Log), {}});
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QVERIFY(verdict->size > 12'000);
        const auto agent = vault::unlock(paths, *header, QStringLiteral("agent"), testkit::secret("agent-demo-2026"));
        REQUIRE_OK(agent);
        int own = 0;
        REQUIRE_OK(audit::readLog(paths.log(), {{}, agent->ownPrivate}, 0, -1, [&own](const audit::ReadEntry& entry) {
            own += entry.canonical.isEmpty() ? 0 : 1;
            return true;
        }));
        QVERIFY(own > 100 && own < 2'000);
        // And it goes on as a log.
        auto station = session::Station::open(path, clock);
        REQUIRE_OK(station);
        QCOMPARE((*station)->log().size(), verdict->size + 1);
        REQUIRE_OK((*station)->log().checkpoint());
        const auto after = audit::verifyLog(paths.log(), vkey, {});
        REQUIRE_OK(after);
        QVERIFY2(after->ok, qPrintable(after->why));
    }
};

QTEST_GUILESS_MAIN(TestDemoLog)
#include "test_demo_log.moc"
