// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller_fixture.h"
#include "reveal/same_form.h"
#include "session/calls.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <type_traits>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;
using policy::VerifyKind;

// Nothing but whole digests can be compared, and nothing but yes, no and a number of tries comes out of the door.
static_assert(sizeof(crypto::Digest) == 32);
static_assert(
    std::is_same_v<decltype(&reveal::SameForm::equal), bool (*)(const crypto::Digest&, const crypto::Digest&)>);
static_assert(!std::is_invocable_v<decltype(&reveal::SameForm::equal), Bytes, Bytes>);
static_assert(std::is_trivially_copyable_v<reveal::VerifyAnswer> && sizeof(reveal::VerifyAnswer) <= 8);

namespace {

const QString mara = QStringLiteral("mara");
const QString zoe = QStringLiteral("zoe");
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

QJsonObject detailOf(const QJsonObject& entry)
{
    return entry.value(QLatin1String("detail")).toObject();
}

std::vector<QJsonObject> triesIn(const std::vector<QJsonObject>& entries)
{
    std::vector<QJsonObject> tries = entries;
    std::erase_if(tries,
                  [](const QJsonObject& entry) { return text(entry, "action") != QLatin1String("field.verify"); });
    return tries;
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRecordHasMatchesHoweverItIsSaid()
    {
        struct Row
        {
            VerifyKind kind;
            const char* right;
            const char* wrong;
        };
        const Row rows[]{{VerifyKind::Email, " Jane.Planted@Example.com", "jane.plant@example.com"},
                         {VerifyKind::Phone, "+49 30 901820-10", "+49 30 90182011"},
                         {VerifyKind::Phone, "(030) 90182010", "+43 30 90182010"},
                         {VerifyKind::PhoneLast4, "20 10", "0182"},
                         {VerifyKind::Postcode, "D-10117", "10115"},
                         {VerifyKind::BirthDate, "3.12.1980", "12.3.1980"},
                         {VerifyKind::BirthDate, "１９８０-１２-０３", "1980-12-04"},
                         {VerifyKind::NationalId, "ab123456c", "ab123456d"},
                         {VerifyKind::NationalIdLast4, "456c", "1234"},
                         {VerifyKind::CardLast4, "４２４２", "4111"}};
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        policy::Policy policy;
        policy.verification.triesADay = 50;
        Desk desk(**session, fixture.open(), policy);
        for (const Row& row : rows) {
            session::Calls calls;
            REQUIRE_OK(calls.start(**session));
            const auto no = desk.say(row.kind, row.wrong);
            REQUIRE_OK(no);
            QVERIFY2(!no->matched, row.wrong);
            QCOMPARE(no->triesLeft, 2);
            const auto yes = desk.say(row.kind, row.right);
            REQUIRE_OK(yes);
            QVERIFY2(yes->matched, row.right);
            QCOMPARE(yes->triesLeft, 1);
            REQUIRE_OK(calls.end(**session, QStringLiteral("ended")));
        }
    }

    void everyRoleChecksWhatItHoldsKeysTo_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("refused");
        const QString all = QStringLiteral("phone_last4 postcode birth_date national_id");
        const QStringList byKey = all.split(QLatin1Char(' '));
        QTest::newRow("agent") << Role::Agent << byKey.mid(2);
        QTest::newRow("senior") << Role::Senior << QStringList();
        QTest::newRow("privacy") << Role::Privacy << QStringList();
        QTest::newRow("supervisor") << Role::Supervisor << byKey;
        QTest::newRow("admin") << Role::Admin << byKey;
    }
    void everyRoleChecksWhatItHoldsKeysTo()
    {
        QFETCH(Role, role);
        QFETCH(QStringList, refused);
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, role));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        const std::map<VerifyKind, std::string> right{
            {VerifyKind::Email, fixture.caller.email}, {VerifyKind::Phone, fixture.caller.phone},
            {VerifyKind::PhoneLast4, "2010"},          {VerifyKind::Postcode, "10117"},
            {VerifyKind::BirthDate, "1980-12-03"},     {VerifyKind::NationalId, fixture.caller.nationalId},
            {VerifyKind::NationalIdLast4, "456C"},     {VerifyKind::CardLast4, "4242"}};
        for (const auto& [kind, value] : right) {
            const auto answer = desk.say(kind, value);
            if (!refused.contains(policy::name(kind))) {
                REQUIRE_OK(answer);
                QVERIFY(answer->matched);
                continue;
            }
            REQUIRE_ERROR(answer, ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "field.verify", "denied");
            QCOMPARE(detailOf(fixture.lastEntry()).value(QLatin1String("refusal")).toString(), answer.error().message);
            const auto state = desk.state();
            const auto offer = std::ranges::find(state->offers, kind, &reveal::VerifyOffer::kind);
            QCOMPARE(offer->refusal, answer.error().message);
            // No key, no try: nothing could be learned.
            QVERIFY(offer->triesLeft > 0);
        }
    }

    void theTryIsOnRecordBeforeTheAnswerAndTheAnswerAfterIt()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        session::Calls calls;
        const auto call = calls.start(**session);
        REQUIRE_OK(call);
        REQUIRE_OK(desk.say(VerifyKind::PhoneLast4, "9999"));
        REQUIRE_OK(desk.say(VerifyKind::PhoneLast4, "2010"));
        const auto tries = triesIn(fixture.entries());
        QCOMPARE(tries.size(), 4U);
        const char* const outcomes[]{"allowed", "failed", "allowed", "allowed"};
        for (std::size_t i = 0; i < tries.size(); ++i) {
            QCOMPARE(text(tries[i], "outcome"), QLatin1String(outcomes[i]));
            QCOMPARE(text(tries[i], "field"), QStringLiteral("phone"));
            QCOMPARE(text(tries[i], "class"), QStringLiteral("contact"));
            QCOMPARE(text(tries[i], "call"), call->id);
            QCOMPARE(text(tries[i], "subject"), *desk.place().store.subjectOf({RecordKind::Customer, 1}));
            QCOMPARE(detailOf(tries[i]).value(QLatin1String("form")).toString(), QStringLiteral("phone_last4"));
            QCOMPARE(detailOf(tries[i]).contains(QLatin1String("match")), i % 2 == 1);
        }
        QCOMPARE(detailOf(tries[1]).value(QLatin1String("try")), tries[0].value(QLatin1String("seq")));
        QCOMPARE(detailOf(tries[3]).value(QLatin1String("match")).toBool(), true);
    }

    void whatWasSaidStandsNowhere()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        {
            Desk desk(**session, fixture.open());
            REQUIRE_OK(desk.say(VerifyKind::Email, "wrong-planted@example.org"));
            REQUIRE_OK(desk.say(VerifyKind::Email, fixture.caller.email));
            REQUIRE_OK(desk.say(VerifyKind::BirthDate, "24.12.1911"));
            REQUIRE_OK(desk.say(VerifyKind::BirthDate, "03.12.1980"));
            REQUIRE_OK(desk.say(VerifyKind::NationalId, "ZX987654321Q"));
            REQUIRE_ERROR(desk.say(VerifyKind::Postcode, "Planted 4711 Postcode"), ErrorCode::Refused);
        }
        QByteArray log;
        for (const QJsonObject& entry : fixture.entries())
            log += QJsonDocument(entry).toJson();
        for (const char* value : {"planted", "1911", "1980-12", "987654321", "4711", "24.12"})
            QVERIFY2(!log.contains(value), value);
        const QStringList values{QStringLiteral("wrong-planted@example.org"),
                                 QStringLiteral("24.12.1911"),
                                 QStringLiteral("1911-12-24"),
                                 QStringLiteral("ZX987654321Q"),
                                 QString::fromStdString(fixture.caller.email),
                                 QStringLiteral("1980-12-03")};
        QCOMPARE(leaksIn(fixture.folder, values), QStringList());
    }

    void withoutALogNothingIsAnsweredAndTheTryIsUsed()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        QVERIFY(fixture.breakLog());
        const auto answer = desk.say(VerifyKind::Postcode, "10117");
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(QStringLiteral("Nothing was checked")),
                 qPrintable(answer.error().message));
        const auto state = desk.state();
        REQUIRE_OK(state);
        QVERIFY(state->matches.empty());
        QCOMPARE(std::ranges::find(state->offers, VerifyKind::Postcode, &reveal::VerifyOffer::kind)->triesLeft, 2);
    }

    void aFieldThatIsNotThereIsNoMatchLikeAnyOther()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        const std::map<VerifyKind, std::string> some{
            {VerifyKind::Email, "a@example.com"},  {VerifyKind::Phone, "+49 30 90182010"},
            {VerifyKind::Postcode, "10117"},       {VerifyKind::BirthDate, "1980-12-03"},
            {VerifyKind::NationalIdLast4, "456C"}, {VerifyKind::CardLast4, "4242"}};
        for (const auto& [kind, value] : some) {
            const auto here = desk.say(kind, kind == VerifyKind::CardLast4 ? "4243" : "9" + value);
            const auto absent = desk.say(kind, value, 2);
            if (here) // what is not whole with a digit more is not tried at all
                QCOMPARE(absent->triesLeft, here->triesLeft);
            REQUIRE_OK(absent);
            QVERIFY(!absent->matched);
        }
        const auto tries = triesIn(fixture.entries());
        QCOMPARE(text(tries.back(), "outcome"), QStringLiteral("failed"));
        // Nobody is offered what is not there.
        QVERIFY(desk.state(2)->offers.empty());
        REQUIRE_ERROR(desk.say(VerifyKind::Email, "a@example.com", 3), ErrorCode::NotFound);
    }

    void whatIsNotWholeIsNotTried()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        const auto before = fixture.entries().size();
        for (const VerifyKind kind : policy::allVerifyKinds) {
            for (const char* part : {"", "2", "20", "4%", "*", "?"})
                REQUIRE_ERROR(desk.say(kind, part), ErrorCode::Refused);
        }
        QCOMPARE(fixture.entries().size(), before);
        const auto state = desk.state();
        for (const auto& offer : state->offers)
            QCOMPARE(offer.triesLeft, 3);
    }

    void threeTriesForEachFieldAndCall()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        session::Calls calls;
        REQUIRE_OK(calls.start(**session));
        // The whole and its last four are one field.
        QCOMPARE(desk.say(VerifyKind::Phone, "+49 30 90182011")->triesLeft, 2);
        QCOMPARE(desk.say(VerifyKind::PhoneLast4, "2011")->triesLeft, 1);
        QCOMPARE(desk.say(VerifyKind::PhoneLast4, "2012")->triesLeft, 0);
        for (const char* right : {"2010", "2010"}) {
            const auto fourth = desk.say(VerifyKind::PhoneLast4, right);
            REQUIRE_ERROR(fourth, ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "field.verify", "denied");
        }
        REQUIRE_ERROR(desk.say(VerifyKind::Phone, "+49 30 90182010"), ErrorCode::Refused);
        // Another field has its own, and so has another call.
        QCOMPARE(desk.say(VerifyKind::Postcode, "10117")->triesLeft, 2);
        REQUIRE_OK(calls.end(**session, QStringLiteral("ended")));
        // Outside of calls those of the call count.
        REQUIRE_ERROR(desk.say(VerifyKind::PhoneLast4, "2010"), ErrorCode::Refused);
        REQUIRE_OK(calls.start(**session));
        QCOMPARE(desk.say(VerifyKind::PhoneLast4, "2010")->triesLeft, 2);
    }

    void manyCallsAndPeopleAreNoOracle()
    {
        CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        REQUIRE_OK(fixture.add(zoe, Role::Agent));
        const auto first = fixture.signIn(mara);
        const auto second = fixture.signIn(zoe);
        Desk maras(**first, fixture.open());
        Desk zoes(**second, fixture.open());
        int answers = 0;
        for (int call = 0; call < 20; ++call) {
            session::Calls calls;
            session::Session& session = call % 2 == 0 ? **first : **second;
            REQUIRE_OK(calls.start(session));
            for (int guess = 0; guess < 3; ++guess)
                answers +=
                    (call % 2 == 0 ? maras : zoes).say(VerifyKind::PhoneLast4, std::to_string(1000 + 3 * call + guess))
                        ? 1
                        : 0;
            REQUIRE_OK(calls.end(session, QStringLiteral("ended")));
            fixture.clock.advance(minuteMs);
        }
        QCOMPARE(answers, policy::VerificationPolicy().triesADay);
        REQUIRE_ERROR(maras.say(VerifyKind::Postcode, "10117"), ErrorCode::Refused);
        // Other customers are not affected, and a day later there are tries again.
        REQUIRE_OK(maras.say(VerifyKind::PhoneLast4, "2010", 2));
        fixture.clock.advance(25 * hourMs);
        REQUIRE_OK(maras.say(VerifyKind::Postcode, "10117"));
    }

    void outsideOfCallsTriesComeBackWithTime()
    {
        CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        for (int i = 0; i < 3; ++i)
            REQUIRE_OK(desk.say(VerifyKind::CardLast4, "4111"));
        REQUIRE_ERROR(desk.say(VerifyKind::CardLast4, "4242"), ErrorCode::Refused);
        fixture.clock.advance(30 * minuteMs - 1);
        REQUIRE_ERROR(desk.say(VerifyKind::CardLast4, "4242"), ErrorCode::Refused);
        fixture.clock.advance(1);
        QVERIFY(desk.say(VerifyKind::CardLast4, "4242")->matched);
    }

    void aClockThatWasTurnedBackGivesNoTryBack()
    {
        CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        for (int i = 0; i < 3; ++i)
            REQUIRE_OK(desk.say(VerifyKind::CardLast4, "4111"));
        const qint64 now = fixture.clock.wallMs();
        for (const qint64 back : {minuteMs, 31 * minuteMs, 25 * hourMs, 400 * 24 * hourMs}) {
            fixture.clock.setWall(now - back);
            REQUIRE_ERROR(desk.say(VerifyKind::CardLast4, "4242"), ErrorCode::Refused);
        }
        // And who was shut out by a clock that went wrong is so for no longer than the window.
        fixture.clock.advance(30 * minuteMs);
        REQUIRE_OK(desk.say(VerifyKind::CardLast4, "4242"));
    }

    void aCallerIsVerifiedByTwoFieldsUntilTheCallEnds()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        session::Calls calls;
        REQUIRE_OK(calls.start(**session));
        const RecordId customer{RecordKind::Customer, 1};
        QCOMPARE(desk.state()->counted, 0);
        REQUIRE_OK(desk.say(VerifyKind::PhoneLast4, "2010"));
        REQUIRE_OK(desk.say(VerifyKind::Email, fixture.caller.email));
        QCOMPARE(desk.state()->counted, 1);
        QVERIFY(!desk.state()->verified && !*reveal::isCallerVerified(desk.place(), customer));
        REQUIRE_OK(desk.say(VerifyKind::Postcode, "10115"));
        QVERIFY(!desk.state()->verified);
        REQUIRE_OK(desk.say(VerifyKind::Postcode, "10117"));
        const auto state = desk.state();
        QVERIFY(state->verified && state->inCall);
        QVERIFY(*reveal::isCallerVerified(desk.place(), customer));
        QVERIFY(!*reveal::isCallerVerified(desk.place(), {RecordKind::Customer, 2}));
        QCOMPARE(state->matches.size(), 3U);
        QCOMPARE(state->matches.back().person, mara);
        QCOMPARE(state->matches.back().atMs, fixture.clock.wallMs());
        REQUIRE_OK(calls.end(**session, QStringLiteral("ended")));
        QVERIFY(!desk.state()->verified);
        QVERIFY(desk.state()->matches.empty());
    }

    void outsideOfCallsItHoldsForThatPersonAndAWhile()
    {
        CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        REQUIRE_OK(fixture.add(zoe, Role::Agent));
        const auto first = fixture.signIn(mara);
        const auto second = fixture.signIn(zoe);
        Desk maras(**first, fixture.open());
        Desk zoes(**second, fixture.open());
        REQUIRE_OK(maras.say(VerifyKind::PhoneLast4, "2010"));
        REQUIRE_OK(maras.say(VerifyKind::Postcode, "10117"));
        QVERIFY(maras.state()->verified && !maras.state()->inCall);
        QVERIFY(!zoes.state()->verified);
        // A clock that is turned back makes it no longer.
        const qint64 now = fixture.clock.wallMs();
        fixture.clock.setWall(now - 20 * minuteMs);
        QVERIFY(!maras.state()->verified);
        REQUIRE_OK(maras.say(VerifyKind::CardLast4, "0000"));
        QVERIFY(!maras.state()->verified);
        fixture.clock.setWall(now);
        QVERIFY(!maras.state()->verified);
        REQUIRE_OK(maras.say(VerifyKind::PhoneLast4, "2010"));
        REQUIRE_OK(maras.say(VerifyKind::Postcode, "10117"));
        QVERIFY(maras.state()->verified);
        fixture.clock.advance(30 * minuteMs);
        QVERIFY(!maras.state()->verified);
    }

    void policyIsAskedAndNotTheDefaults()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Agent));
        const auto session = fixture.signIn(mara);
        policy::Policy strict;
        strict.verification = {.fieldsNeeded = 3, .tries = 1, .triesADay = 2};
        Desk desk(**session, fixture.open(), strict);
        REQUIRE_OK(desk.say(VerifyKind::PhoneLast4, "2010"));
        REQUIRE_ERROR(desk.say(VerifyKind::PhoneLast4, "2010"), ErrorCode::Refused);
        REQUIRE_OK(desk.say(VerifyKind::Postcode, "10117"));
        QVERIFY(!desk.state()->verified);
        QCOMPARE(desk.state()->needed, 3);
        REQUIRE_ERROR(desk.say(VerifyKind::CardLast4, "4242"), ErrorCode::Refused);
    }

    void behindTheLockNothingIsChecked()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, Role::Senior));
        const auto session = fixture.signIn(mara);
        Desk desk(**session, fixture.open());
        REQUIRE_OK((*session)->lock(QStringLiteral("key")));
        REQUIRE_ERROR(desk.say(VerifyKind::CardLast4, "4242"), ErrorCode::Refused);
        REQUIRE_ERROR(desk.say(VerifyKind::BirthDate, "1980-12-03"), ErrorCode::Refused);
    }

    void formsBecomeDigestsOfOneSizeUnderAKeyOfTheirOwn()
    {
        const reveal::SameForm same;
        const std::string longest(policy::longestForm, '1');
        const std::string longer(policy::longestForm + 1, '1');
        QVERIFY(reveal::SameForm::equal(same.digest(asBytes("1234")), same.digest(asBytes("1234"))));
        QVERIFY(reveal::SameForm::equal(same.digest(asBytes(longest)), same.digest(asBytes(longest))));
        QVERIFY(!reveal::SameForm::equal(same.digest(asBytes(longer)), same.digest(asBytes(longer))));
        const std::string zero("1234\0", 5);
        for (const std::string& other : {std::string("1235"), std::string("123"), std::string(), longest, zero})
            QVERIFY(!reveal::SameForm::equal(same.digest(asBytes("1234")), same.digest(asBytes(other))));
        QVERIFY(!reveal::SameForm::equal(same.digest(asBytes("1234")), reveal::SameForm().digest(asBytes("1234"))));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
