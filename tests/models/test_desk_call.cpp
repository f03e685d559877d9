// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "testkit/applied.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::Role;
using policy::VerifyKind;

namespace {

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

/// What its mask shows at the end, which a caller would know as well.
SecretBytes endOf(const records::Customer& customer, Field field)
{
    const auto masked = std::ranges::find(customer.fields, field, &records::MaskedField::field);
    const QByteArray end = masked->mask.last(4).toUtf8();
    return SecretBytes::copyOf(asBytes(end));
}

bool hasEnd(const records::Customer& customer, Field field)
{
    const auto masked = std::ranges::find(customer.fields, field, &records::MaskedField::field);
    return masked != customer.fields.end() && !masked->mask.endsWith(QChar(0x2022));
}

/// A customer who can be verified by two masks, so that a test needs to know no value.
records::Customer twoMasks(models::Desk& desk)
{
    for (qint64 id = 1; id <= 60; ++id) {
        const auto customer = await(desk.customer(id));
        if (customer && hasEnd(*customer, Field::CardNumber) && hasEnd(*customer, Field::NationalId))
            return *customer;
    }
    qFatal("no such customer in the demo");
}

Result<models::Checked> say(models::Desk& desk, const records::Customer& customer, VerifyKind kind)
{
    return await(desk.verify(customer.id.id, kind, endOf(customer, policy::fieldOf(kind))));
}

} // namespace

class TestDeskCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappensDuringACallNamesIt()
    {
        const DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        QSignalSpy changed(desk->get(), &models::Desk::callChanged);
        const std::size_t from = fixture.log().size();
        REQUIRE_OK(await((*desk)->customer(1)));
        const auto call = await((*desk)->startCall());
        REQUIRE_OK(call);
        QCOMPARE((*desk)->call()->id, call->id);
        REQUIRE_ERROR(await((*desk)->startCall()), ErrorCode::Refused);
        const auto customer = await((*desk)->customer(2));
        REQUIRE_OK(customer);
        QVERIFY(!customer->orders.empty());
        REQUIRE_OK(await((*desk)->order(customer->orders.front().id)));
        auto lit = await((*desk)->reveal({RecordKind::Customer, 2}, Field::Email, {}));
        REQUIRE_OK(lit);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 10, reveal::Concealed::Escape)));
        REQUIRE_OK(await((*desk)->endCall(QStringLiteral("resolved"))));
        QVERIFY(!(*desk)->call());
        QCOMPARE((*desk)->callMs(), 0);
        REQUIRE_OK(await((*desk)->customer(3)));
        QCOMPARE(changed.count(), 2);

        const auto started = fixture.logged(QStringLiteral("call.start"), from);
        const auto ended = fixture.logged(QStringLiteral("call.end"), from);
        QCOMPARE(started.size(), 1U);
        QCOMPARE(ended.size(), 1U);
        QCOMPARE(text(started[0], "call"), call->id);
        QCOMPARE(text(ended[0], "call"), call->id);
        QCOMPARE(detail(ended[0], "why").toString(), QStringLiteral("ended"));
        const auto opened = fixture.logged(QStringLiteral("record.open"), from);
        const QString none = QStringLiteral("-");
        QCOMPARE(opened.size(), 4U);
        QCOMPARE(text(opened[0], "call"), none);
        QCOMPARE(text(opened[1], "call"), call->id);
        QCOMPARE(text(opened[2], "call"), call->id);
        QCOMPARE(text(opened[3], "call"), none);
        QCOMPARE(text(fixture.logged(QStringLiteral("field.reveal"), from).back(), "call"), call->id);
        // An order is its customer's, who counts once.
        QCOMPARE(detail(ended[0], "customers").toArray(), QJsonArray{text(opened[1], "subject")});
    }

    void aCallIsWrappedUpAndSaysHowItCameOut()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        QSignalSpy hungUp(desk->get(), &models::Desk::callHungUp);
        const std::size_t from = fixture.log().size();
        const auto call = await((*desk)->startCall());
        REQUIRE_OK(call);
        fixture.clock.advance(61'000);
        (*desk)->hangUp();
        QCOMPARE(hungUp.count(), 1);
        fixture.clock.advance(7'000);
        QCOMPARE((*desk)->callMs(), 61'000);
        QCOMPARE((*desk)->wrapUpMs(), 7'000);
        // What is written now is still about this call, and no other one begins.
        REQUIRE_OK(await((*desk)->customer(1)));
        QCOMPARE(text(fixture.logged(QStringLiteral("record.open"), from).back(), "call"), call->id);
        REQUIRE_ERROR(await((*desk)->startCall()), ErrorCode::Refused);
        // The wrap-up is still there after a lock.
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->unlock(fixture.password(Role::Agent))));
        QCOMPARE((*desk)->wrapUpMs(), 7'000);
        // The policy lists how calls end: none without one of them.
        REQUIRE_ERROR(await((*desk)->endCall()), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->endCall(QStringLiteral("no such code"))), ErrorCode::Refused);
        QVERIFY((*desk)->call());
        QVERIFY(fixture.logged(QStringLiteral("call.end"), from).empty());
        REQUIRE_OK(await((*desk)->endCall(QStringLiteral("callback"))));
        QVERIFY(!(*desk)->call());
        QCOMPARE((*desk)->wrapUpMs(), 0);
        const auto ended = fixture.logged(QStringLiteral("call.end"), from);
        QCOMPARE(ended.size(), 1U);
        QCOMPARE(detail(ended[0], "disposition").toString(), QStringLiteral("callback"));
        QCOMPARE(detail(ended[0], "call_ms").toInteger(), 61'000);
        QCOMPARE(detail(ended[0], "wrap_up_ms").toInteger(), 7'000);
    }

    void aCallOnHoldKeepsItsTimeItsCustomersAndItsVerification()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Senior);
        REQUIRE_OK(desk);
        const std::size_t from = fixture.log().size();
        REQUIRE_ERROR(await((*desk)->holdCall()), ErrorCode::Refused);
        const records::Customer caller = twoMasks(**desk);
        const auto first = await((*desk)->startCall());
        REQUIRE_OK(first);
        REQUIRE_OK(say(**desk, caller, VerifyKind::CardLast4));
        REQUIRE_OK(say(**desk, caller, VerifyKind::NationalIdLast4));
        QVERIFY(*await((*desk)->verified(caller.id)));
        fixture.clock.advance(20'000);
        REQUIRE_OK(await((*desk)->holdCall()));
        // On hold it is not the call at the desk, for no act and no rule.
        QVERIFY(!(*desk)->call());
        QCOMPARE((*desk)->heldCalls().size(), 1U);
        QVERIFY(!*await((*desk)->verified(caller.id)));
        fixture.clock.advance(5'000);
        QCOMPARE((*desk)->holdMs((*desk)->heldCalls().front()), 5'000);
        const auto second = await((*desk)->startCall());
        REQUIRE_OK(second);
        REQUIRE_OK(await((*desk)->customer(3)));
        QCOMPARE(text(fixture.logged(QStringLiteral("record.open"), from).back(), "call"), second->id);
        QVERIFY(!*await((*desk)->verified(caller.id)));
        // Taking the first up again puts the second on hold.
        REQUIRE_OK(await((*desk)->resumeCall(first->id)));
        QCOMPARE((*desk)->call()->id, first->id);
        QCOMPARE((*desk)->callMs(), 25'000);
        QVERIFY(*await((*desk)->verified(caller.id)));
        QCOMPARE((*desk)->heldCalls().front().id, second->id);
        REQUIRE_ERROR(await((*desk)->resumeCall(first->id)), ErrorCode::NotFound);
        // A lock keeps both.
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->unlock(fixture.password(Role::Senior))));
        QCOMPARE((*desk)->call()->id, first->id);
        QCOMPARE((*desk)->heldCalls().size(), 1U);
        REQUIRE_OK(await((*desk)->endCall(QStringLiteral("resolved"))));
        QCOMPARE((*desk)->heldCalls().size(), 1U);
        const auto ended = fixture.logged(QStringLiteral("call.end"), from);
        QCOMPARE(detail(ended[0], "held_ms").toInteger(), 5'000);
        QCOMPARE(detail(ended[0], "customers").toArray().size(), 1);
        // Who leaves ends those on hold as well.
        REQUIRE_OK(await((*desk)->signOut()));
        QVERIFY((*desk)->heldCalls().empty());
        const auto all = fixture.logged(QStringLiteral("call.end"), from);
        QCOMPARE(all.size(), 2U);
        QCOMPARE(text(all[1], "call"), second->id);
        QCOMPARE(detail(all[1], "why").toString(), QStringLiteral("signed_out"));
        QCOMPARE(fixture.logged(QStringLiteral("call.hold"), from).size(), 2U);
        QCOMPARE(fixture.logged(QStringLiteral("call.resume"), from).size(), 1U);
    }

    void aCallInItsWrapUpIsNotPutOnHold()
    {
        const DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->startCall()));
        (*desk)->hangUp();
        REQUIRE_ERROR(await((*desk)->holdCall()), ErrorCode::Refused);
        QVERIFY((*desk)->call());
    }

    void aLockKeepsTheCallForItsPerson()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto call = await((*desk)->startCall());
        REQUIRE_OK(call);
        fixture.clock.advance(90'000);
        QCOMPARE((*desk)->callMs(), 90'000);
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        QCOMPARE((*desk)->call()->id, call->id);
        REQUIRE_ERROR(await((*desk)->startCall()), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->unlock(fixture.password(Role::Agent))));
        QCOMPARE((*desk)->call()->id, call->id);
        const std::size_t from = fixture.log().size();
        REQUIRE_OK(await((*desk)->customer(1)));
        QCOMPARE(text(fixture.logged(QStringLiteral("record.open"), from).front(), "call"), call->id);
        QVERIFY(fixture.logged(QStringLiteral("call.end")).empty() ||
                text(fixture.logged(QStringLiteral("call.end")).back(), "call") != call->id);
        // Whoever leaves takes it along, from behind the lock too.
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->signOut()));
        QVERIFY(!(*desk)->call());
        const auto ended = fixture.logged(QStringLiteral("call.end"), from);
        QCOMPARE(ended.size(), 1U);
        QCOMPARE(text(ended[0], "actor"), QStringLiteral("agent"));
        QCOMPARE(detail(ended[0], "why").toString(), QStringLiteral("signed_out"));
        QCOMPARE(detail(ended[0], "call_ms").toInteger(), 90'000);
    }

    void somebodyElseEndsIt()
    {
        const DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto call = await((*desk)->startCall());
        REQUIRE_OK(call);
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        const std::size_t from = fixture.log().size();
        REQUIRE_ERROR(await((*desk)->signIn(QStringLiteral("senior"), fixture.password(Role::Agent))),
                      ErrorCode::BadCredential);
        QVERIFY(fixture.logged(QStringLiteral("call.end"), from).empty());
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("senior"), fixture.password(Role::Senior))));
        QVERIFY(!(*desk)->call());
        const auto ended = fixture.logged(QStringLiteral("call.end"), from);
        QCOMPARE(ended.size(), 1U);
        QCOMPARE(text(ended[0], "actor"), QStringLiteral("agent"));
        QCOMPARE(detail(ended[0], "why").toString(), QStringLiteral("somebody_else"));
        REQUIRE_OK(await((*desk)->customer(1)));
        QCOMPARE(text(fixture.logged(QStringLiteral("record.open"), from).back(), "call"), QStringLiteral("-"));
    }

    void theProgramsEndIsTheCalls()
    {
        const DeskFixture fixture;
        for (const bool isLocked : {false, true}) {
            auto desk = fixture.openAs(Role::Agent);
            REQUIRE_OK(desk);
            const auto call = await((*desk)->startCall());
            REQUIRE_OK(call);
            if (isLocked)
                REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
            desk->reset();
            const auto ended = fixture.logged(QStringLiteral("call.end"));
            QVERIFY(!ended.empty());
            QCOMPARE(text(ended.back(), "call"), call->id);
        }
    }

    void aCallerIsVerifiedUntilTheCallEnds()
    {
        const DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const records::Customer customer = twoMasks(**desk);
        REQUIRE_OK(await((*desk)->startCall()));
        QVERIFY(!*await((*desk)->verified(customer.id)));
        const auto wrong = await((*desk)->verify(customer.id.id, VerifyKind::CardLast4, secret("0000")));
        REQUIRE_OK(wrong);
        QVERIFY(!wrong->answer.matched);
        QCOMPARE(wrong->answer.triesLeft, 2);
        QCOMPARE(say(**desk, customer, VerifyKind::CardLast4)->state.counted, 1);
        const auto right = say(**desk, customer, VerifyKind::NationalIdLast4);
        REQUIRE_OK(right);
        QVERIFY(right->answer.matched && right->state.verified);
        QVERIFY(*await((*desk)->verified(customer.id)));
        QVERIFY(await((*desk)->verification(customer.id.id))->verified);
        // Over the lock, as the call itself; not over its end.
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_ERROR(await((*desk)->verification(customer.id.id)), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->unlock(fixture.password(Role::Agent))));
        QVERIFY(*await((*desk)->verified(customer.id)));
        // Whoever asks as soon as they hear of the end hears of nothing from before it.
        QFuture<Result<reveal::Verification>> asked;
        connect(desk->get(), &models::Desk::callChanged, this, [&] { asked = (*desk)->verification(customer.id.id); });
        REQUIRE_OK(await((*desk)->endCall(QStringLiteral("resolved"))));
        QVERIFY(!await(asked)->verified);
        QVERIFY(!*await((*desk)->verified(customer.id)));
    }

    void policyMayWantAVerifiedCallerBeforeALook()
    {
        const DeskFixture fixture;
        {
            const auto station = session::Station::open(fixture.folder(), fixture.clock);
            const auto admin =
                session::Session::signIn(**station, QStringLiteral("admin"), fixture.password(Role::Admin));
            REQUIRE_OK(admin);
            policy::Policy policy;
            policy.verification.beforeReveal = {true, true, true, true};
            REQUIRE_OK(applied(**admin, policy, fixture.demo->recoveryFile));
        }
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const records::Customer customer = twoMasks(**desk);
        const RecordId order{RecordKind::Order, customer.orders.empty() ? 0 : customer.orders.front().id};
        if (order.id != 0)
            REQUIRE_OK(await((*desk)->order(order.id)));
        REQUIRE_OK(await((*desk)->startCall()));
        QVERIFY((*desk)->decision(customer.id, Field::Email, {}).needsVerified);
        const auto refused = await((*desk)->reveal(customer.id, Field::Email, {}));
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("verified")), qPrintable(refused.error().message));
        QCOMPARE(text(fixture.logged(QStringLiteral("field.reveal")).back(), "outcome"), QStringLiteral("denied"));
        REQUIRE_OK(say(**desk, customer, VerifyKind::CardLast4));
        REQUIRE_OK(say(**desk, customer, VerifyKind::NationalIdLast4));
        QVERIFY((*desk)->decision(customer.id, Field::Email, {}).allowed);
        REQUIRE_OK(await((*desk)->reveal(customer.id, Field::Email, {})));
        if (order.id != 0)
            QVERIFY((*desk)->decision(order, Field::Email, {}).allowed);
        // Another customer is another caller.
        const RecordId other{RecordKind::Customer, customer.id.id == 1 ? 2 : 1};
        QVERIFY((*desk)->decision(other, Field::Email, {}).needsVerified);
        REQUIRE_ERROR(await((*desk)->reveal(other, Field::Email, {})), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->endCall(QStringLiteral("resolved"))));
        QVERIFY((*desk)->decision(customer.id, Field::Email, {}).needsVerified);
        REQUIRE_ERROR(await((*desk)->reveal(customer.id, Field::Email, {})), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestDeskCall)
#include "test_desk_call.moc"
