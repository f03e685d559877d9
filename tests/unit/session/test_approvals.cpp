// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules.h"
#include "session/approvals.h"
#include "station_fixture.h"
#include "vault/json_file.h"

#include <QFile>
#include <QJsonArray>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::FieldClass;
using policy::Role;

namespace {

const QString zoe = QStringLiteral("zoe");   // supervisor
const QString omar = QStringLiteral("omar"); // another one
const QString sena = QStringLiteral("sena"); // senior agent
const QString ada = QStringLiteral("ada");   // agent
constexpr qint64 minuteMs = 60'000;

const session::ApprovalOf iban{{RecordKind::Customer, 7}, QStringLiteral("5f"), Field::Iban};
const session::ApprovalOf otherIban{{RecordKind::Customer, 8}, QStringLiteral("60"), Field::Iban};

QString why()
{
    return policy::reasons().first();
}

struct Fixture : StationFixture
{
    policy::Policy policy;

    Fixture()
    {
        policy.classes[static_cast<std::size_t>(FieldClass::Payment)].approval = true;
        for (const auto& [name, role] :
             {std::pair(zoe, Role::Supervisor), {omar, Role::Supervisor}, {sena, Role::Senior}, {ada, Role::Agent}}) {
            if (!add(name, role))
                qFatal("no account");
        }
    }
    /// Signed in, or the test program ends.
    [[nodiscard]] std::unique_ptr<session::Session> at(const QString& name) const
    {
        auto session = signIn(name);
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        return std::move(*session);
    }
    [[nodiscard]] Result<session::Approval> ask(session::Session& session, const session::ApprovalOf& what = iban) const
    {
        return session::requestApproval(session, policy, what, why(), QStringLiteral("call-12"));
    }
    [[nodiscard]] QString askedBy(session::Session& session) const
    {
        const auto approval = ask(session);
        return approval ? approval->id : QString();
    }
    [[nodiscard]] Result<void> grant(session::Session& session, const QString& id, int minutes = 10) const
    {
        return session::answerApproval(session, policy, {id, true, minutes});
    }
    [[nodiscard]] static QString approver(const session::Session& session, const session::ApprovalOf& what = iban)
    {
        const auto name = session::approvedBy(session, what.subject, what.field);
        return name ? *name : QStringLiteral("error");
    }
};

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

} // namespace

class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsOnRecordAndSeenByWhoAnswers()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        const auto approval = fixture.ask(*asking);
        REQUIRE_OK(approval);
        REQUIRE_LAST_ENTRY(fixture, "approval.request", "allowed");
        const QJsonObject entry = fixture.lastEntry();
        QCOMPARE(text(entry, "actor"), sena);
        QCOMPARE(text(entry, "subject"), iban.subject);
        QCOMPARE(text(entry, "field"), QStringLiteral("iban"));
        QCOMPARE(text(entry, "class"), QStringLiteral("payment"));
        QCOMPARE(text(entry, "reason"), why());
        QCOMPARE(text(entry, "call"), QStringLiteral("call-12"));
        QCOMPARE(detail(entry, "request").toString(), approval->id);

        // Once more is the same request, and no new entry.
        const auto size = fixture.entries().size();
        const auto again = fixture.ask(*asking);
        REQUIRE_OK(again);
        QCOMPARE(again->id, approval->id);
        QCOMPARE(fixture.entries().size(), size);

        const auto supervisor = fixture.at(zoe);
        const auto seen = session::approvals(*supervisor);
        REQUIRE_OK(seen);
        QCOMPARE(seen->size(), 1U);
        QCOMPARE(seen->front().requester, sena);
        QVERIFY(seen->front().record == iban.record);
        QCOMPARE(seen->front().reason, why());
        QVERIFY(!seen->front().isGranted());
        const auto others = session::approvals(*fixture.at(ada));
        REQUIRE_OK(others);
        QVERIFY(others->empty());
        QCOMPARE(session::approvals(*fixture.at(sena))->size(), 1U);
    }

    void whatNeedsNobodyIsNotAsked()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        REQUIRE_ERROR(fixture.ask(*asking, {iban.record, iban.subject, Field::Email}), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "approval.request", "denied");
        REQUIRE_ERROR(session::requestApproval(*asking, fixture.policy, iban, QStringLiteral("curious")),
                      ErrorCode::Refused);
        QVERIFY(text(fixture.lastEntry(), "reason") != QStringLiteral("curious"));
        const auto agent = fixture.at(ada);
        REQUIRE_ERROR(fixture.ask(*agent), ErrorCode::Refused);
        QVERIFY(!QFile::exists(fixture.paths().approvals()));
    }

    void aGrantIsForOnePersonOneFieldOneRecord()
    {
        Fixture fixture;
        auto asking = fixture.at(sena);
        const QString id = fixture.askedBy(*asking);
        REQUIRE_OK(fixture.ask(*asking, otherIban));
        const auto supervisor = fixture.at(zoe);
        QCOMPARE(Fixture::approver(*asking), QString());
        REQUIRE_OK(fixture.grant(*supervisor, id, 3));
        REQUIRE_LAST_ENTRY(fixture, "approval.grant", "allowed");
        QCOMPARE(text(fixture.lastEntry(), "actor"), zoe);
        QCOMPARE(text(fixture.lastEntry(), "subject"), iban.subject);
        QCOMPARE(detail(fixture.lastEntry(), "requester").toString(), sena);
        QCOMPARE(detail(fixture.lastEntry(), "minutes").toInteger(), 3);
        QCOMPARE(Fixture::approver(*asking), zoe);
        QCOMPARE(Fixture::approver(*asking, otherIban), QString());
        QCOMPARE(Fixture::approver(*asking, {iban.record, iban.subject, Field::CardNumber}), QString());
        QCOMPARE(Fixture::approver(*supervisor), QString());
        REQUIRE_ERROR(fixture.grant(*fixture.at(omar), id), ErrorCode::Refused); // it is granted already
        // Another sign-in of the same person is the same person.
        asking = fixture.at(sena);
        QCOMPARE(Fixture::approver(*asking), zoe);
    }

    void aGrantEndsByEitherClock_data()
    {
        QTest::addColumn<qint64>("turnedByMs");
        QTest::newRow("a clock that runs") << qint64(0);
        QTest::newRow("a wall clock turned back") << -3 * minuteMs;
        QTest::newRow("a wall clock turned back and again") << -60 * minuteMs;
    }
    void aGrantEndsByEitherClock()
    {
        QFETCH(const qint64, turnedByMs);
        Fixture fixture;
        const auto asking = fixture.at(sena);
        REQUIRE_OK(fixture.grant(*fixture.at(zoe), fixture.askedBy(*asking), 3));
        fixture.clock.advance(3 * minuteMs - 1);
        QCOMPARE(Fixture::approver(*asking), zoe);
        fixture.clock.setWall(fixture.clock.wallMs() + turnedByMs);
        fixture.clock.advance(1);
        QCOMPARE(Fixture::approver(*asking), QString());
        // It is gone, and can be asked for anew.
        QVERIFY(session::approvals(*asking)->empty());
        REQUIRE_OK(fixture.ask(*asking));
        REQUIRE_LAST_ENTRY(fixture, "approval.request", "allowed");
    }

    void aClockTurnedForwardOnlyShortensIt()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        REQUIRE_OK(fixture.grant(*fixture.at(zoe), fixture.askedBy(*asking), 3));
        fixture.clock.setWall(fixture.clock.wallMs() + 4 * minuteMs);
        QCOMPARE(Fixture::approver(*asking), QString());
    }

    void nobodyElseAnswers()
    {
        Fixture fixture;
        fixture.policy.classes.fill({ScreenLevel::None, policy::Gesture::Toggle, true});
        const auto asking = fixture.at(sena);
        const QString id = fixture.askedBy(*asking);
        for (const QString& name : {sena, ada, QStringLiteral("admin")}) {
            const auto other = fixture.at(name);
            REQUIRE_ERROR(fixture.grant(*other, id), ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "approval.grant", "denied");
            REQUIRE_ERROR(session::answerApproval(*other, fixture.policy, {id, false}), ErrorCode::Refused);
            REQUIRE_LAST_ENTRY(fixture, "approval.refuse", "denied");
        }
        const auto supervisor = fixture.at(zoe);
        for (const int minutes : {0, -1, 11})
            REQUIRE_ERROR(fixture.grant(*supervisor, id, minutes), ErrorCode::Refused);
        REQUIRE_ERROR(fixture.grant(*supervisor, QStringLiteral("none")), ErrorCode::NotFound);
        QCOMPARE(Fixture::approver(*asking), QString());
        REQUIRE_OK(fixture.grant(*supervisor, id, 10));
    }

    void whoMayNotAnswerIsRefusedOnRecordWhetherOrNotThereIsARequest()
    {
        Fixture fixture;
        const auto agent = fixture.at(sena);
        REQUIRE_ERROR(fixture.grant(*agent, QStringLiteral("none"), 10), ErrorCode::Refused);
        REQUIRE_LAST_ENTRY(fixture, "approval.grant", "denied");
        QCOMPARE(detail(fixture.lastEntry(), "request").toString(), QStringLiteral("none"));
    }

    void aRefusalTakesTheRequestAway()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        const QString id = fixture.askedBy(*asking);
        const auto supervisor = fixture.at(zoe);
        REQUIRE_OK(session::answerApproval(*supervisor, fixture.policy, {id, false}));
        REQUIRE_LAST_ENTRY(fixture, "approval.refuse", "allowed");
        QCOMPARE(detail(fixture.lastEntry(), "requester").toString(), sena);
        QVERIFY(session::approvals(*supervisor)->empty());
        REQUIRE_ERROR(fixture.grant(*supervisor, id), ErrorCode::NotFound);
    }

    void aSecondPersonAnswersAtTheDeskByPassword()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        const QString id = fixture.askedBy(*asking);
        const auto answer = [&](const QString& name, const QString& passwordOf) {
            return session::answerApprovalAt(*asking, fixture.policy, {id, true, 5}, name,
                                             StationFixture::password(passwordOf));
        };
        REQUIRE_ERROR(answer(zoe, omar), ErrorCode::BadCredential);
        REQUIRE_LAST_ENTRY(fixture, "approval.grant", "denied");
        QCOMPARE(text(fixture.lastEntry(), "actor"), zoe);
        REQUIRE_ERROR(answer(QStringLiteral("nobody"), zoe), ErrorCode::BadCredential);
        QVERIFY(text(fixture.lastEntry(), "actor") != QStringLiteral("nobody"));
        REQUIRE_ERROR(answer(sena, sena), ErrorCode::Refused);
        REQUIRE_ERROR(answer(ada, ada), ErrorCode::Refused);
        QCOMPARE(Fixture::approver(*asking), QString());
        REQUIRE_OK(answer(zoe, zoe));
        REQUIRE_LAST_ENTRY(fixture, "approval.grant", "allowed");
        QCOMPARE(text(fixture.lastEntry(), "actor"), zoe);
        QCOMPARE(detail(fixture.lastEntry(), "requester").toString(), sena);
        QCOMPARE(asking->user(), sena);
        QCOMPARE(Fixture::approver(*asking), zoe);
    }

    void whatTheLogDoesNotTakeDoesNotHold()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        const QString id = fixture.askedBy(*asking);
        const auto supervisor = fixture.at(zoe);
        QVERIFY(fixture.breakLog());
        QVERIFY(!fixture.grant(*supervisor, id));
        QCOMPARE(Fixture::approver(*asking), QString());
        QVERIFY(!session::answerApproval(*supervisor, fixture.policy, {id, false}));
        QCOMPARE(session::approvals(*supervisor)->size(), 1U);
        QVERIFY(!fixture.ask(*asking, otherIban));
        QCOMPARE(session::approvals(*supervisor)->size(), 1U);
    }

    void aFileThatWasEditedCountsForNothing()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        const QString id = fixture.askedBy(*asking);
        REQUIRE_OK(fixture.grant(*fixture.at(zoe), id, 3));
        QFile file(fixture.paths().approvals());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto put = [&](const QByteArray& bytes) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
        };
        put(QByteArray(whole).replace("180000", "980000"));
        REQUIRE_ERROR(session::approvedBy(*asking, iban.subject, iban.field), ErrorCode::Damaged);
        // Whoever mends its checksum still lacks the key to its seal.
        auto content = vault::fromFile(whole, {QStringLiteral("approvals.json"), {}});
        REQUIRE_OK(content);
        QJsonObject section = content->value(QLatin1String("approvals")).toObject();
        QJsonArray all = section.value(QLatin1String("all")).toArray();
        QJsonObject longer = all.first().toObject();
        longer.insert(QStringLiteral("lasts"), 980'000);
        all[0] = longer;
        section.insert(QStringLiteral("all"), all);
        content->insert(QStringLiteral("approvals"), section);
        put(vault::toFile(*content));
        REQUIRE_ERROR(session::approvedBy(*asking, iban.subject, iban.field), ErrorCode::Tampered);
        put(whole.left(40));
        REQUIRE_ERROR(session::approvedBy(*asking, iban.subject, iban.field), ErrorCode::Damaged);
        QVERIFY(!fixture.ask(*asking, otherIban));
        put(whole);
        QCOMPARE(Fixture::approver(*asking), zoe);
        // Of another vault: its seal is of another key.
        Fixture other;
        put({});
        QVERIFY(QFile::remove(fixture.paths().approvals()));
        REQUIRE_OK(other.ask(*other.at(sena)));
        QVERIFY(QFile::copy(other.paths().approvals(), fixture.paths().approvals()));
        QVERIFY(!session::approvals(*asking));
    }

    void requestsHaveAnEnd()
    {
        Fixture fixture;
        const auto asking = fixture.at(sena);
        for (int i = 0; i < 50; ++i)
            REQUIRE_OK(fixture.ask(*asking, {{RecordKind::Order, i}, QString::number(i), Field::Iban}));
        REQUIRE_ERROR(fixture.ask(*asking), ErrorCode::Refused);
        fixture.clock.advance(60 * minuteMs);
        QVERIFY(session::approvals(*asking)->empty());
        REQUIRE_OK(fixture.ask(*asking));
        QCOMPARE(session::approvals(*asking)->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestApprovals)
#include "test_approvals.moc"
