// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/budget.h"
#include "station_fixture.h"

#include <QDateTime>
#include <QFile>

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldClass;
using policy::Role;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
const QString sam = QStringLiteral("sam");

policy::ClassRules limited()
{
    policy::ClassRules rules;
    rules.perHour = 3;
    rules.perShift = 5;
    return rules;
}

policy::Policy limiting()
{
    policy::Policy policy;
    policy.classes[static_cast<std::size_t>(FieldClass::Payment)] = limited();
    return policy;
}

void view(session::Session& session, FieldClass fieldClass = FieldClass::Payment)
{
    audit::Event event = session.event(QStringLiteral("field.reveal"));
    event.fieldClass = policy::name(fieldClass);
    REQUIRE_OK(session.record(event));
}

policy::Views viewsOf(const session::Session& session)
{
    const auto book = session::ViewBook::read(session);
    return book ? book->views(session, FieldClass::Payment, limited()).value() : policy::Views{-1};
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsAreCountedOutOfOnesOwnEntries()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(sam, Role::Senior));
        {
            const auto session = fixture.signIn(sam);
            REQUIRE_OK(session);
            view(**session);
            view(**session, FieldClass::Contact);
            audit::Event denied = (*session)->event(QStringLiteral("field.reveal"), audit::Outcome::Denied);
            denied.fieldClass = policy::name(FieldClass::Payment);
            REQUIRE_OK((*session)->record(denied));
            fixture.clock.advance(20 * minute);
            view(**session);
        }
        // Another sign-in, and another process, count what was before.
        const auto again = fixture.signIn(sam);
        REQUIRE_OK(again);
        QCOMPARE(viewsOf(**again).hour, 2);
        QCOMPARE(viewsOf(**again).shift, 2);
        // One by one they grow an hour old; the shift's stay.
        fixture.clock.advance(40 * minute);
        QCOMPARE(viewsOf(**again).hour, 1);
        QCOMPARE(viewsOf(**again).shift, 2);
        fixture.clock.advance(20 * minute);
        QCOMPARE(viewsOf(**again).hour, 0);
    }

    void aShiftBeginsAfterEightHoursWithoutAnything()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(sam, Role::Senior));
        const auto session = fixture.signIn(sam);
        REQUIRE_OK(session);
        view(**session);
        fixture.clock.advance(8 * hour - minute);
        view(**session);
        QCOMPARE(viewsOf(**session).shift, 2);
        fixture.clock.advance(8 * hour);
        QCOMPARE(viewsOf(**session).shift, 0);
        view(**session);
        QCOMPARE(viewsOf(**session).shift, 1);
    }

    void theNextFreeViewIsTold()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(sam, Role::Senior));
        const auto session = fixture.signIn(sam);
        REQUIRE_OK(session);
        const qint64 first = fixture.clock.wallMs();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!viewsOf(**session).nextAt);
            view(**session);
            fixture.clock.advance(5 * minute);
        }
        const QString expected =
            QDateTime::fromMSecsSinceEpoch(first + hour + minute - 1).toString(QStringLiteral("HH:mm"));
        QCOMPARE(viewsOf(**session).nextAt->toString(QStringLiteral("HH:mm")), expected);
    }

    void aClockTurnedForwardGivesNoViewBackWhileTheProgramRuns()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(sam, Role::Senior));
        const auto session = fixture.signIn(sam);
        REQUIRE_OK(session);
        auto book = session::ViewBook::read(**session);
        REQUIRE_OK(book);
        for (int i = 0; i < 3; ++i)
            book->add(FieldClass::Payment, fixture.clock);
        fixture.clock.setWall(fixture.clock.wallMs() + 2 * hour);
        QCOMPARE(book->views(**session, FieldClass::Payment, limited())->hour, 3);
        fixture.clock.advance(hour);
        QCOMPARE(book->views(**session, FieldClass::Payment, limited())->hour, 0);
    }

    void aSupervisorTopsUpForAnHourAndTheShift()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(sam, Role::Senior));
        REQUIRE_OK(fixture.add(QStringLiteral("lee"), Role::Supervisor));
        const auto session = fixture.signIn(sam);
        REQUIRE_OK(session);
        view(**session);
        {
            const auto lee = fixture.signIn(QStringLiteral("lee"));
            REQUIRE_OK(lee);
            REQUIRE_OK(session::topUp(**lee, limiting(), sam, FieldClass::Payment, 4));
            REQUIRE_LAST_ENTRY(fixture, "budget.top_up", "allowed");
            QCOMPARE(text(fixture.lastEntry(), "subject"), sam);
        }
        const auto again = fixture.signIn(sam);
        REQUIRE_OK(again);
        QCOMPARE(viewsOf(**again).moreHour, 4);
        QCOMPARE(viewsOf(**again).moreShift, 4);
        QCOMPARE(policy::leftOf(limited(), viewsOf(**again))->left, 6);
        fixture.clock.advance(hour);
        QCOMPARE(viewsOf(**again).moreHour, 0);
        QCOMPARE(viewsOf(**again).moreShift, 4);
        // Without the file there is no more than the policy gives, and no fewer views are counted.
        QVERIFY(QFile::remove(fixture.folder + QStringLiteral("/top-ups.json")));
        QCOMPARE(viewsOf(**again).moreShift, 0);
        QCOMPARE(viewsOf(**again).shift, 1);
    }

    void whoMayNotTopUpIsRefusedOnRecord()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(sam, Role::Senior));
        REQUIRE_OK(fixture.add(QStringLiteral("lee"), Role::Supervisor));
        const auto senior = fixture.signIn(sam);
        REQUIRE_ERROR(session::topUp(**senior, limiting(), sam, FieldClass::Payment, 1), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "budget.top_up", "denied");
        const auto lee = fixture.signIn(QStringLiteral("lee"));
        REQUIRE_ERROR(session::topUp(**lee, limiting(), QStringLiteral("lee"), FieldClass::Payment, 1),
                      ErrorCode::Refused);
        REQUIRE_ERROR(session::topUp(**lee, limiting(), QStringLiteral("nobody"), FieldClass::Payment, 1),
                      ErrorCode::NotFound);
        REQUIRE_ERROR(session::topUp(**lee, limiting(), sam, FieldClass::Contact, 1), ErrorCode::Refused);
        for (const int views : {0, -1, session::mostToppedUp + 1})
            REQUIRE_ERROR(session::topUp(**lee, limiting(), sam, FieldClass::Payment, views), ErrorCode::Refused);
        QVERIFY(session::topUps(**lee)->empty());
    }

    void anAlteredFileCountsForNothing()
    {
        StationFixture fixture;
        REQUIRE_OK(fixture.add(sam, Role::Senior));
        REQUIRE_OK(fixture.add(QStringLiteral("lee"), Role::Supervisor));
        const auto lee = fixture.signIn(QStringLiteral("lee"));
        REQUIRE_OK(session::topUp(**lee, limiting(), sam, FieldClass::Payment, 1));
        QFile file(fixture.folder + QStringLiteral("/top-ups.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray altered = file.readAll().replace("\"views\": 1", "\"views\": 99");
        QVERIFY(file.seek(0) && file.write(altered) == altered.size());
        file.close();
        QVERIFY(!session::topUps(**lee));
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "test_budget.moc"
