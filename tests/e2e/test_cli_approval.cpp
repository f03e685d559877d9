// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "base/clock.h"
#include "models/approvals_model.h"
#include "testkit/testkit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;

namespace {

const QString senior = QStringLiteral("senior");
const QString supervisor = QStringLiteral("supervisor");

template<typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("the answer never came"));
    return future.result();
}

} // namespace

/// A request at an open console that scrimctl answers meanwhile.
class TestCliApproval : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;
    SystemClock m_clock;

    [[nodiscard]] std::unique_ptr<models::Desk> deskOf(const QString& name) const
    {
        auto desk = models::Desk::open(m_vault->folder(), m_clock);
        if (!desk)
            qFatal("%s", qPrintable(desk.error().message));
        (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
        const QByteArray password = m_vault->password(name);
        if (const auto person = await((*desk)->signIn(name, SecretBytes::copyOf(asBytes(password)))); !person)
            qFatal("%s", qPrintable(person.error().message));
        return std::move(*desk);
    }
    [[nodiscard]] static QString reason() { return policy::reasons().first(); }
    [[nodiscard]] Outcome as(const QString& who, const char* command, const QStringList& rest = {}) const
    {
        return m_vault->as(who, QLatin1String(command), rest);
    }
    [[nodiscard]] static QJsonArray listed(const Outcome& outcome)
    {
        return outcome.json().value(QLatin1String("approvals")).toArray();
    }
    [[nodiscard]] QJsonObject newest(const char* action) const
    {
        const auto list = as(QStringLiteral("auditor"), "log list", words("--action") << QLatin1String(action));
        return list.json().value(QLatin1String("entries")).toArray().last().toObject();
    }
    /// A customer who has a card number.
    [[nodiscard]] static Result<RecordId> customerWithACard(models::Desk& desk)
    {
        for (qint64 id = 1; id <= 40; ++id) {
            const auto customer = await(desk.customer(id));
            if (customer && std::ranges::find(customer->fields, Field::CardNumber, &records::MaskedField::field) !=
                                customer->fields.end())
                return RecordId{RecordKind::Customer, id};
        }
        return fail(ErrorCode::NotFound, QStringLiteral("no customer has a card"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>();
        REQUIRE_STATUS(m_vault->made(), 0);
        const QString file = m_vault->write(
            QStringLiteral("policy"), R"({"shield":{"classes":{"payment":{"approval":true}},"approval_minutes":20}})");
        REQUIRE_STATUS(m_vault->applyPolicy(file), 0);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void aSupervisorAnswersWhileTheConsoleIsOpen()
    {
        const auto desk = deskOf(senior);
        const auto record = customerWithACard(*desk);
        REQUIRE_OK(record);
        models::ApprovalsModel model(*desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(desk.get(), &models::Desk::approvalsChanged);
        QVERIFY(desk->decision({}, Field::CardNumber, reason()).needsApproval);
        REQUIRE_ERROR(await(desk->reveal(*record, Field::CardNumber, reason())), ErrorCode::Refused);
        REQUIRE_STATUS(as(supervisor, "approval list"), 0);
        QVERIFY(listed(as(supervisor, "approval list")).isEmpty());

        const auto asked = await(desk->requestApproval(*record, Field::CardNumber, reason()));
        REQUIRE_OK(asked);
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex row = model.index(0);
        QCOMPARE(row.data(models::ApprovalsModel::RequesterRole).toString(), senior);
        QCOMPARE(row.data(models::ApprovalsModel::RecordRole).toLongLong(), record->id);
        QVERIFY(row.data(models::ApprovalsModel::GrantedByRole).toString().isEmpty());
        QVERIFY(row.data().toString().contains(QStringLiteral("waits")));

        const QJsonArray waiting = listed(as(supervisor, "approval list"));
        QCOMPARE(waiting.size(), 1);
        const QJsonObject request = waiting.first().toObject();
        QCOMPARE(request.value(QLatin1String("requester")).toString(), senior);
        QCOMPARE(request.value(QLatin1String("reason")).toString(), reason());
        QCOMPARE(request.value(QLatin1String("record")).toInteger(), record->id);
        const QString id = request.value(QLatin1String("id")).toString();
        QCOMPARE(id, asked->id);
        QVERIFY(listed(as(QStringLiteral("agent"), "approval list")).isEmpty());
        QCOMPARE(listed(as(senior, "approval list")).size(), 1);

        REQUIRE_STATUS(as(senior, "approval grant", {id}), 1);
        REQUIRE_STATUS(as(QStringLiteral("admin"), "approval grant", {id}), 1);
        REQUIRE_STATUS(as(supervisor, "approval grant", {id, QStringLiteral("--minutes"), QStringLiteral("21")}), 1);
        REQUIRE_STATUS(as(supervisor, "approval grant", {id, QStringLiteral("--minutes"), QStringLiteral("x")}), 2);
        REQUIRE_ERROR(await(desk->reveal(*record, Field::CardNumber, reason())), ErrorCode::Refused);
        const auto granted = as(supervisor, "approval grant", {id});
        REQUIRE_STATUS(granted, 0);
        QCOMPARE(granted.json().value(QLatin1String("minutes")).toInt(), 20);
        QTRY_COMPARE(model.index(0).data(models::ApprovalsModel::GrantedByRole).toString(), supervisor);
        QVERIFY(changed.size() >= 2);

        const auto lit = await(desk->reveal(*record, Field::CardNumber, reason()));
        REQUIRE_OK(lit);
        REQUIRE_OK(await(desk->conceal(std::move(**lit), 1, reveal::Concealed::Escape)));
        QCOMPARE(newest("field.reveal")
                     .value(QLatin1String("detail"))
                     .toObject()
                     .value(QLatin1String("approved_by"))
                     .toString(),
                 supervisor);
        const QJsonObject entry = newest("approval.grant");
        QCOMPARE(entry.value(QLatin1String("actor")).toString(), supervisor);
        QCOMPARE(entry.value(QLatin1String("detail")).toObject().value(QLatin1String("requester")).toString(), senior);

        // Taken back, it holds no more.
        REQUIRE_STATUS(as(supervisor, "approval refuse", {id}), 0);
        REQUIRE_ERROR(await(desk->reveal(*record, Field::CardNumber, reason())), ErrorCode::Refused);
        QTRY_COMPARE(model.rowCount(), 0);
        REQUIRE_STATUS(as(supervisor, "approval refuse", {id}), 1);
    }

    void oneAfterTheOtherAtTheSameDesk()
    {
        const auto desk = deskOf(senior);
        const auto record = customerWithACard(*desk);
        REQUIRE_OK(record);
        const auto asked = await(desk->requestApproval(*record, Field::CardNumber, reason()));
        REQUIRE_OK(asked);
        REQUIRE_ERROR(await(desk->answerApproval({asked->id, true, 5})), ErrorCode::Refused);
        const auto passwordOf = [this](const QString& name) {
            const QByteArray password = m_vault->password(name);
            return SecretBytes::copyOf(asBytes(password));
        };
        REQUIRE_OK(await(desk->signOut()));
        REQUIRE_OK(await(desk->signIn(supervisor, passwordOf(supervisor))));
        const auto seen = await(desk->approvals());
        REQUIRE_OK(seen);
        QCOMPARE(seen->size(), 1U);
        REQUIRE_OK(await(desk->answerApproval({seen->front().id, true, 5})));
        REQUIRE_OK(await(desk->signOut()));
        REQUIRE_OK(await(desk->signIn(senior, passwordOf(senior))));
        const auto lit = await(desk->reveal(*record, Field::CardNumber, reason()));
        REQUIRE_OK(lit);
        REQUIRE_OK(await(desk->conceal(std::move(**lit), 1, reveal::Concealed::Escape)));
        REQUIRE_STATUS(as(supervisor, "approval refuse", {asked->id}), 0);
    }

    void besideTheirColleagueByPassword()
    {
        const auto desk = deskOf(senior);
        const auto record = customerWithACard(*desk);
        REQUIRE_OK(record);
        const auto asked = await(desk->requestApproval(*record, Field::CardNumber, reason()));
        REQUIRE_OK(asked);
        const auto answer = [&](const QString& name, const QByteArray& password) {
            return await(desk->answerApprovalAt({asked->id, true, 5}, name, SecretBytes::copyOf(asBytes(password))));
        };
        REQUIRE_ERROR(answer(supervisor, "wrong password"), ErrorCode::BadCredential);
        REQUIRE_ERROR(answer(senior, m_vault->password(senior)), ErrorCode::Refused);
        REQUIRE_OK(answer(supervisor, m_vault->password(supervisor)));
        QCOMPARE(desk->person().name, senior);
        const auto lit = await(desk->reveal(*record, Field::CardNumber, reason()));
        REQUIRE_OK(lit);
        REQUIRE_OK(await(desk->conceal(std::move(**lit), 1, reveal::Concealed::Escape)));
    }
};

QTEST_GUILESS_MAIN(TestCliApproval)
#include "test_cli_approval.moc"
