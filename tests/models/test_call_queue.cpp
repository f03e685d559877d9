// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "models/call_queue_model.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;
using models::CallQueueModel;
using policy::Role;
using telephony::Answer;

namespace {

telephony::Pop pop(const QByteArray& number, const QString& call = {})
{
    return {SecretBytes::copyOf(asBytes(number)), call, QStringLiteral("Returns")};
}

} // namespace

class TestCallQueue : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<CallQueueModel> m_calls;
    std::size_t m_from = 0;

    /// A fictional customer's number, as the desk's own people see it when they look.
    QByteArray numberOf(qint64 customer)
    {
        auto lit = await(m_desk->reveal({RecordKind::Customer, customer}, policy::Field::Phone, {}));
        if (!lit)
            return {};
        const QByteArray number = reading(lit->value);
        const auto dark = await(m_desk->conceal(std::move(*lit), 1, reveal::Concealed::Left));
        return dark ? number : QByteArray();
    }
    QByteArray somebodysNumber()
    {
        const auto customer = m_vault->customerWith(*m_desk, policy::Field::Phone);
        return customer ? numberOf(customer->id.id) : QByteArray();
    }
    [[nodiscard]] QVariant at(int row, int role) const { return m_calls->index(row).data(role); }
    [[nodiscard]] CallQueueModel::State stateOf(int row) const
    {
        return static_cast<CallQueueModel::State>(at(row, CallQueueModel::StateRole).toInt());
    }
    void signIn(Role role = Role::Agent)
    {
        REQUIRE_OK(await(m_desk->signIn(policy::name(role), m_vault->password(role))));
    }
    [[nodiscard]] std::vector<QJsonObject> logged(const char* action) const
    {
        return m_vault->logged(QString::fromLatin1(action), m_from);
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
        auto desk = m_vault->open();
        REQUIRE_OK(desk);
        m_desk = std::move(*desk);
        m_desk->setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
        m_calls = std::make_unique<CallQueueModel>(*m_desk, m_vault->clock);
        new QAbstractItemModelTester(m_calls.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_calls.get());
        m_from = m_vault->log().size();
    }
    void cleanup()
    {
        m_desk.reset();
        m_calls.reset();
        m_vault.reset();
    }
    void aPopIsLookedUpOnRecordAndShownMasked()
    {
        signIn();
        const QByteArray number = somebodysNumber();
        QVERIFY(!number.isEmpty());
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        QVERIFY(m_calls->offer(pop(number, QStringLiteral("a84b@pc33"))).kind == Answer::Kind::Ok);
        QVERIFY(arrived.wait(20'000));
        QCOMPARE(m_calls->rowCount(), 1);
        QVERIFY(stateOf(0) == CallQueueModel::State::Waiting);
        QVERIFY(at(0, CallQueueModel::MatchesRole).toInt() >= 1);
        QVERIFY(at(0, CallQueueModel::NumberRole).toString().contains(QStringLiteral("•••")));
        QCOMPARE(at(0, CallQueueModel::QueueRole).toString(), QStringLiteral("Returns"));
        const auto entries = logged("call.pop");
        QCOMPARE(entries.size(), std::size_t{1});
        const QJsonObject said = entries[0].value(QLatin1String("detail")).toObject();
        QCOMPARE(text(said, "number"), at(0, CallQueueModel::NumberRole).toString());
        QCOMPARE(text(said, "queue"), QStringLiteral("Returns"));
        QCOMPARE(text(said, "external"), QStringLiteral("a84b@pc33"));
        QCOMPARE(said.value(QLatin1String("matches")).toInt(), at(0, CallQueueModel::MatchesRole).toInt());
        QVERIFY(!QString::fromUtf8(QJsonDocument(entries[0]).toJson()).contains(QString::fromLatin1(number.right(6))));
    }

    void aPopOpensNothing()
    {
        signIn();
        const QByteArray number = somebodysNumber();
        const auto opened = logged("record.open").size();
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        QVERIFY(m_calls->offer(pop(number)).kind == Answer::Kind::Ok);
        QVERIFY(arrived.wait(20'000));
        QCOMPARE(logged("record.open").size(), opened);
        QVERIFY(!m_desk->call());
        QVERIFY(!m_calls->hits(0).empty());
        for (const records::Hit& hit : m_calls->hits(0)) {
            for (const records::MaskedField& field : hit.masked)
                QVERIFY(!field.mask.contains(QString::fromLatin1(number.right(6))));
        }
    }

    void anUnknownAndAWithheldNumberAreCallsOfNobody()
    {
        signIn();
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        QVERIFY(m_calls->offer(pop("+49 30 23125 999")).kind == Answer::Kind::Ok);
        QVERIFY(m_calls->offer(pop({})).kind == Answer::Kind::Ok);
        QTRY_COMPARE(arrived.count(), 2);
        QCOMPARE(at(0, Qt::DisplayRole).toString(), QStringLiteral("Unknown caller"));
        QCOMPARE(at(1, Qt::DisplayRole).toString(), QStringLiteral("Number withheld"));
        QCOMPARE(at(1, CallQueueModel::NumberRole).toString(), QString());
        QCOMPARE(logged("call.pop").size(), std::size_t{2});
    }

    void behindTheLockNothingOfACallerIsHere()
    {
        signIn();
        const QByteArray number = somebodysNumber();
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        QVERIFY(m_calls->offer(pop(number)).kind == Answer::Kind::Ok);
        QVERIFY(arrived.wait(20'000));
        REQUIRE_OK(await(m_desk->lock(QStringLiteral("key"))));
        QCOMPARE(m_calls->rowCount(), 0);
        QCOMPARE(m_calls->unseen(), 1);
        const auto before = logged("call.pop").size();
        QVERIFY(m_calls->offer(pop("+49 30 23125 999")).kind == Answer::Kind::Ok);
        QCOMPARE(m_calls->unseen(), 2);
        QCOMPARE(logged("call.pop").size(), before);
        REQUIRE_OK(await(m_desk->unlock(m_vault->password(Role::Agent))));
        QTRY_COMPARE(arrived.count(), 3);
        QCOMPARE(m_calls->unseen(), 0);
        QCOMPARE(m_calls->rowCount(), 2);
    }

    void onlyTheNewestWaitAndNotForEver()
    {
        for (int i = 0; i < 12; ++i) {
            QVERIFY(m_calls->offer(pop("+49 30 23125 " + QByteArray::number(100 + i))).kind == Answer::Kind::Ok);
            m_vault->clock.advance(2000);
        }
        QCOMPARE(m_calls->unseen(), static_cast<int>(CallQueueModel::most));
        m_vault->clock.advance(CallQueueModel::keptMs - 5000);
        signIn();
        QCOMPARE(m_calls->rowCount(), 2);
    }

    void tooManyPopsAreBusyAndOnRecordOnce()
    {
        signIn();
        int busy = 0;
        for (int i = 0; i < 50; ++i)
            busy += m_calls->offer(pop("+49 30 23125 " + QByteArray::number(100 + i))).kind == Answer::Kind::Busy;
        QCOMPARE(busy, 45);
        const auto denied = [this] {
            auto entries = logged("call.pop");
            std::erase_if(entries,
                          [](const QJsonObject& entry) { return text(entry, "outcome") != QStringLiteral("denied"); });
            return entries.size();
        };
        QTRY_COMPARE(denied(), std::size_t{1});
        QTRY_COMPARE(logged("call.pop").size(), std::size_t{6});
    }

    void theSameCallToldTwiceIsOne()
    {
        signIn();
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_calls->offer(pop("+49 30 23125 999", QStringLiteral("7"))).kind == Answer::Kind::Ok);
        QCOMPARE(m_calls->rowCount(), 1);
    }

    void anAnswerBeginsACallWithTheSystemsNameOfIt()
    {
        signIn();
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        QSignalSpy answered(m_calls.get(), &CallQueueModel::answered);
        QSignalSpy refused(m_calls.get(), &CallQueueModel::refused);
        QVERIFY(m_calls->offer(pop("+49 30 23125 999", QStringLiteral("7"))).kind == Answer::Kind::Ok);
        QVERIFY(m_calls->offer(pop("+49 30 23125 998", QStringLiteral("8"))).kind == Answer::Kind::Ok);
        QTRY_COMPARE(arrived.count(), 2);
        m_calls->answer(0);
        QVERIFY(answered.wait(20'000));
        QVERIFY(stateOf(0) == CallQueueModel::State::Answered);
        QVERIFY(m_desk->call());
        const auto started = logged("call.start");
        QCOMPARE(started.size(), std::size_t{1});
        QCOMPARE(text(started[0].value(QLatin1String("detail")).toObject(), "external"), QStringLiteral("7"));
        QCOMPARE(text(started[0].value(QLatin1String("detail")).toObject(), "queue"), QStringLiteral("Returns"));
        QCOMPARE(m_desk->call()->queue, QStringLiteral("Returns"));
        m_calls->answer(1);
        QVERIFY(refused.wait(20'000));
        QVERIFY(stateOf(1) == CallQueueModel::State::Waiting);
        REQUIRE_OK(await(m_desk->endCall(QStringLiteral("resolved"))));
        QCOMPARE(m_calls->rowCount(), 1);
        m_calls->dismiss(0);
        QCOMPARE(m_calls->rowCount(), 0);
    }

    void aCallOnHoldStaysInSightWithItsTimer()
    {
        signIn();
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        QSignalSpy answered(m_calls.get(), &CallQueueModel::answered);
        for (const char* call : {"7", "8"})
            QVERIFY(m_calls->offer(pop("+49 30 23125 99" + QByteArray(call), QLatin1String(call))).kind ==
                    Answer::Kind::Ok);
        QTRY_COMPARE(arrived.count(), 2);
        m_calls->answer(0);
        QTRY_COMPARE(answered.count(), 1);
        REQUIRE_OK(await(m_desk->holdCall()));
        QCOMPARE(m_calls->rowCount(), 2);
        QVERIFY(stateOf(0) == CallQueueModel::State::Held);
        QVERIFY(at(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("on hold")));
        // Longer than a call that nobody answers is kept, and it is not taken off either.
        m_vault->clock.advance(CallQueueModel::keptMs + 5000);
        QCOMPARE(at(0, CallQueueModel::HeldRole).toLongLong(), CallQueueModel::keptMs + 5000);
        m_calls->dismiss(0);
        QVERIFY(stateOf(0) == CallQueueModel::State::Held);
        // Who waits comes before who is on hold; then the two change places.
        QCOMPARE(m_calls->nextRow(), 1);
        m_calls->answer(1);
        QTRY_COMPARE(answered.count(), 2);
        QCOMPARE(m_calls->nextRow(), 0);
        m_calls->answer(0);
        QTRY_COMPARE(answered.count(), 3);
        QVERIFY(stateOf(0) == CallQueueModel::State::Answered);
        QVERIFY(stateOf(1) == CallQueueModel::State::Held);
        QCOMPARE(at(0, CallQueueModel::HeldRole).toLongLong(), qint64{0});
        QCOMPARE(logged("call.resume").size(), std::size_t{1});
        REQUIRE_OK(await(m_desk->endCall(QStringLiteral("resolved"))));
        QCOMPARE(m_calls->rowCount(), 1);
        // By whichever way it is taken up again.
        REQUIRE_OK(await(m_desk->resumeCall(m_desk->heldCalls().front().id)));
        QCOMPARE(answered.count(), 4);
        QVERIFY(stateOf(0) == CallQueueModel::State::Answered);
    }

    void callsGoOnBehindTheLockAndAreTheirsWhoHadThem()
    {
        signIn();
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        QVERIFY(m_calls->offer(pop("+49 30 23125 997", QStringLiteral("7"))).kind == Answer::Kind::Ok);
        QVERIFY(m_calls->offer(pop("+49 30 23125 998", QStringLiteral("8"))).kind == Answer::Kind::Ok);
        QTRY_COMPARE(arrived.count(), 2);
        m_calls->answer(0);
        QTRY_VERIFY(stateOf(0) == CallQueueModel::State::Answered);
        REQUIRE_OK(await(m_desk->holdCall()));
        REQUIRE_OK(await(m_desk->lock(QStringLiteral("key"))));
        QCOMPARE(m_calls->rowCount(), 0);
        QCOMPARE(m_calls->unseen(), 1); // nobody has missed the one on hold
        REQUIRE_OK(await(m_desk->unlock(m_vault->password(Role::Agent))));
        QTRY_COMPARE(arrived.count(), 3);
        QCOMPARE(m_calls->rowCount(), 2);
        QVERIFY(stateOf(0) == CallQueueModel::State::Held);
        // A sign-out ends it.
        REQUIRE_OK(await(m_desk->signOut()));
        signIn(Role::Senior);
        QTRY_COMPARE(arrived.count(), 4);
        QCOMPARE(m_calls->rowCount(), 1);
        QVERIFY(stateOf(0) == CallQueueModel::State::Waiting);
    }

    void whatIsDialledIsARevealOnRecordAndNothingIsLit()
    {
        signIn();
        const auto customer = m_vault->customerWith(*m_desk, policy::Field::Phone);
        REQUIRE_OK(customer);
        const auto number = await(m_desk->dial(customer->id, policy::Field::Phone, {}));
        REQUIRE_OK(number);
        QVERIFY((*number)->bytes().front() == '+');
        auto reveals = logged("field.reveal");
        QCOMPARE(reveals.size(), std::size_t{1});
        QVERIFY(reveals[0].value(QLatin1String("detail")).toObject().value(QLatin1String("dial")).toBool());
        QVERIFY(logged("field.conceal").empty());
        REQUIRE_ERROR(await(m_desk->dial(customer->id, policy::Field::Phone, QStringLiteral("because"))),
                      ErrorCode::Refused);
        REQUIRE_OK(await(m_desk->lock(QStringLiteral("key"))));
        REQUIRE_ERROR(await(m_desk->dial(customer->id, policy::Field::Phone, {})), ErrorCode::Refused);
        // A role without the class's key dials nothing, and that is on record.
        REQUIRE_OK(await(m_desk->signOut()));
        signIn(Role::Auditor);
        REQUIRE_ERROR(await(m_desk->dial(customer->id, policy::Field::Phone, {})), ErrorCode::Refused);
        reveals = logged("field.reveal");
        QCOMPARE(text(reveals.back(), "outcome"), QStringLiteral("denied"));
        QCOMPARE(text(reveals.back(), "actor"), QStringLiteral("auditor"));
    }
};

QTEST_GUILESS_MAIN(TestCallQueue)
#include "test_call_queue.moc"
