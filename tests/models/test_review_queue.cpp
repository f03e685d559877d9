// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "models/review_facts.h"
#include "models/review_model.h"
#include "models/review_queue.h"
#include "models/shelf.h"
#include "vault/accounts.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;
using detection::State;
using detection::Verdict;
using models::ReviewModel;
using models::ReviewQueue;
using policy::Field;
using policy::Role;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key)).toString();
}

/// The first row in which `role` says `value`; none: an invalid index.
QModelIndex rowWith(const QAbstractItemModel* model, int role, const QVariant& value)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(role) == value)
            return model->index(row, 0);
    }
    return {};
}

} // namespace

/// The queue at a real desk, over what somebody has really done there.
class TestReviewQueue : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;

    /// A desk with a reviewer at it, the day after an agent was denied five times and opened six customers in a row.
    [[nodiscard]] Result<std::unique_ptr<models::Desk>> theDayAfter(Role role = Role::Supervisor)
    {
        auto agent = m_vault->openAs(Role::Agent);
        if (!agent)
            return agent;
        auto customer = m_vault->customerWith(**agent, Field::CardNumber);
        if (!customer)
            return fail(customer);
        for (int i = 0; i < 5; ++i)
            std::ignore = await((*agent)->reveal(customer->id, Field::CardNumber, {}));
        for (qint64 id = 20; id < 26; ++id) {
            if (auto opened = await((*agent)->customer(id)); !opened)
                return fail(opened);
        }
        agent->reset();
        m_vault->clock.advance(dayMs);
        return m_vault->openAs(role);
    }
    [[nodiscard]] static QString idOf(const ReviewQueue& queue, const char* rule)
    {
        return rowWith(queue.model(), ReviewModel::RuleRole, QString::fromLatin1(rule))
            .data(ReviewModel::IdRole)
            .toString();
    }
    [[nodiscard]] static QDate yesterday(const ReviewQueue& queue)
    {
        const auto& days = queue.days();
        return days.size() < 2 ? QDate() : days[days.size() - 2].summary.day;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
    }
    void cleanup() { m_vault.reset(); }

    void theQueueIsMadeOfWhatHappenedAndReadingItIsOnRecord()
    {
        const auto desk = theDayAfter();
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        const QAbstractItemModelTester tester(queue.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&queue, &ReviewQueue::changed);
        QCOMPARE(queue.model()->rowCount(), 0);
        const auto reads = m_vault->logged(QStringLiteral("log.read")).size();
        REQUIRE_OK(await(queue.refresh()));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_vault->logged(QStringLiteral("log.read")).size(), reads + 1);
        const QModelIndex denied = rowWith(queue.model(), ReviewModel::RuleRole, QStringLiteral("denials"));
        QVERIFY(denied.isValid());
        QVERIFY(denied.data().toString().startsWith(QStringLiteral("agent was denied 5 times")));
        QCOMPARE(denied.data(Qt::AccessibleTextRole), denied.data(ReviewModel::SentenceRole));
        QCOMPARE(denied.data(ReviewModel::ActorRole).toString(), QStringLiteral("agent"));
        QCOMPARE(denied.data(ReviewModel::StateRole).toInt(), static_cast<int>(State::Open));
        QCOMPARE(denied.data(ReviewModel::CountRole).toLongLong(), 5);
        QCOMPARE(denied.data(ReviewModel::EvidenceRole).value<QList<qint64>>().size(), 5);
        QCOMPARE(denied.data(ReviewModel::SubjectRole).toString().size(), 32);
        QCOMPARE(
            denied.data(ReviewModel::AllowedRole).value<QList<int>>(),
            (QList<int>{int(Verdict::Confirm), int(Verdict::Explain), int(Verdict::Escalate), int(Verdict::Note)}));
        // The order of ids is a fact of this machine's records.
        const QModelIndex order = rowWith(queue.model(), ReviewModel::RuleRole, QStringLiteral("id_order"));
        QVERIFY(order.isValid());
        QVERIFY(order.data().toString().contains(QStringLiteral("records in the order of their numbers")));
        QVERIFY(!queue.model()->roleNames().value(ReviewModel::IdRole).isEmpty());
    }

    void aVerdictShowsAtOnceAndAfterANewReading()
    {
        const auto desk = theDayAfter();
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        const QAbstractItemModelTester tester(queue.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        REQUIRE_OK(await(queue.refresh()));
        const QString id = idOf(queue, "denials");
        const qint64 open = queue.days()[queue.days().size() - 2].summary.open;
        QVERIFY(open > 0);
        REQUIRE_OK(await(queue.verdict(id, Verdict::Explain, QStringLiteral("typed in the wrong place"))));
        for (const bool again : {false, true}) {
            if (again)
                REQUIRE_OK(await(queue.refresh()));
            const QModelIndex row = rowWith(queue.model(), ReviewModel::IdRole, id);
            QCOMPARE(row.data(ReviewModel::StateRole).toInt(), static_cast<int>(State::Explained));
            QCOMPARE(row.data(ReviewModel::SaidRole).toStringList(),
                     QStringList{QStringLiteral("supervisor explained: typed in the wrong place")});
            QCOMPARE(row.data(ReviewModel::AllowedRole).value<QList<int>>(),
                     (QList<int>{int(Verdict::Escalate), int(Verdict::Note)}));
            const detection::DaySummary& summary = queue.days()[queue.days().size() - 2].summary;
            QCOMPARE(summary.open, open - 1);
            QCOMPARE(summary.reviewers, QStringList{QStringLiteral("supervisor")});
        }
        const auto logged = m_vault->logged(QStringLiteral("log.review"));
        QCOMPARE(logged.size(), std::size_t{1});
        QCOMPARE(detail(logged[0], "finding"), id);
        QCOMPARE(detail(logged[0], "about"), QStringLiteral("agent"));
    }

    void anEscalatedOneIsClosedAtAnothersDesk()
    {
        auto desk = theDayAfter();
        REQUIRE_OK(desk);
        QString id;
        {
            ReviewQueue queue(**desk);
            REQUIRE_OK(await(queue.refresh()));
            id = idOf(queue, "denials");
            REQUIRE_OK(await(queue.verdict(id, Verdict::Escalate, QStringLiteral("please look"))));
            REQUIRE_ERROR(await(queue.verdict(id, Verdict::Close, QStringLiteral("done"))), ErrorCode::Refused);
        }
        QCOMPARE(text(m_vault->logged(QStringLiteral("log.review")).back(), "outcome"), QStringLiteral("denied"));
        desk->reset();
        desk = m_vault->openAs(Role::Auditor);
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        REQUIRE_OK(await(queue.refresh()));
        REQUIRE_OK(await(queue.verdict(id, Verdict::Close, QStringLiteral("looked"))));
        QCOMPARE(rowWith(queue.model(), ReviewModel::IdRole, id).data(ReviewModel::StateRole).toInt(),
                 static_cast<int>(State::Closed));
    }

    void whatCannotBeSaidSaysWhy()
    {
        const auto desk = theDayAfter();
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        REQUIRE_OK(await(queue.refresh()));
        const QString id = idOf(queue, "denials");
        REQUIRE_ERROR(await(queue.verdict(QStringLiteral("none"), Verdict::Confirm, {})), ErrorCode::NotFound);
        REQUIRE_ERROR(await(queue.verdict(id, Verdict::Explain, {})), ErrorCode::Usage);
        REQUIRE_ERROR(await(queue.verdict(id, Verdict::Explain, QStringLiteral("4111 1111 1111 1111"))),
                      ErrorCode::Usage);
        QVERIFY(m_vault->logged(QStringLiteral("log.review")).empty());
    }

    void aDayIsSealedUnderACheckpointAndItsSheetHasTheRoot()
    {
        const auto desk = theDayAfter();
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        REQUIRE_OK(await(queue.refresh()));
        const QDate day = yesterday(queue);
        QVERIFY(queue.days()[queue.days().size() - 2].isMissed());
        const auto before = await(queue.daySheet(day));
        REQUIRE_OK(before);
        QVERIFY(!before->isSigned);
        QVERIFY(before->checkpointSize > 0);
        QCOMPARE(before->root.size(), 44);

        REQUIRE_ERROR(await(queue.signOff(day, {})), ErrorCode::Refused);
        const auto done = await(queue.signOff(day, QStringLiteral("the open ones wait")));
        REQUIRE_OK(done);
        QVERIFY(done->signOff.has_value());
        QVERIFY(!queue.days()[queue.days().size() - 2].isMissed());
        REQUIRE_ERROR(await(queue.signOff(day, QStringLiteral("again"))), ErrorCode::Refused);
        REQUIRE_ERROR(await(queue.signOff(queue.days().back().summary.day, QStringLiteral("early"))),
                      ErrorCode::Refused);
        REQUIRE_ERROR(await(queue.signOff(QDate(1999, 1, 1), {})), ErrorCode::NotFound);

        const auto sheet = await(queue.daySheet(day));
        REQUIRE_OK(sheet);
        QVERIFY(sheet->isSigned);
        QCOMPARE(sheet->signedBy, QStringLiteral("supervisor"));
        QCOMPARE(sheet->note, QStringLiteral("the open ones wait"));
        QCOMPARE(sheet->vault, (*desk)->vaultName());
        QVERIFY(!sheet->origin.isEmpty());
        QVERIFY(sheet->items.size() >= 2);
        const auto entries = m_vault->logged(QStringLiteral("log.sign_off"));
        const auto sealed = std::ranges::find_if(
            entries, [](const QJsonObject& entry) { return text(entry, "outcome") == QStringLiteral("allowed"); });
        QVERIFY(sealed != entries.end());
        QCOMPARE(detail(*sealed, "root"), sheet->root);
        QCOMPARE(sealed->value(QLatin1String("seq")).toInteger(), sheet->signOffEntry);
        REQUIRE_ERROR(await(queue.daySheet(QDate(1999, 1, 1))), ErrorCode::NotFound);
    }

    void anAgentReviewsNothingButAnnotatesTheirOwn()
    {
        const auto desk = theDayAfter(Role::Agent);
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        REQUIRE_ERROR(await(queue.refresh()), ErrorCode::Refused);
        QCOMPARE(text(m_vault->logged(QStringLiteral("log.read")).back(), "outcome"), QStringLiteral("denied"));
        const qint64 own =
            m_vault->logged(QStringLiteral("field.reveal")).back().value(QLatin1String("seq")).toInteger();
        REQUIRE_OK(await(queue.annotate(own, QStringLiteral("the wrong field, sorry"))));
        REQUIRE_ERROR(await(queue.annotate(0, QStringLiteral("not mine"))), ErrorCode::Refused);
        REQUIRE_ERROR(await(queue.annotate(own, QStringLiteral(" "))), ErrorCode::Usage);
        const auto notes = m_vault->logged(QStringLiteral("log.note"));
        QCOMPARE(notes.size(), std::size_t{2});
        QCOMPARE(detail(notes[0], "note"), QStringLiteral("the wrong field, sorry"));
    }

    void otherThresholdsAreTriedWithoutApplyingThem()
    {
        const auto desk = theDayAfter();
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        policy::ReviewPolicy other;
        other.rules[QStringLiteral("denials")].values[QStringLiteral("least")] = 6;
        const auto tuned = await(queue.tune(other));
        REQUIRE_OK(tuned);
        const auto denials = std::ranges::find(*tuned, QStringLiteral("denials"), &detection::Tuned::rule);
        QVERIFY(denials != tuned->end());
        QCOMPARE(denials->before, 1);
        QCOMPARE(denials->after, 0);
        QCOMPARE(denials->gone.size(), std::size_t{1});
        QVERIFY(denials->added.empty());
        REQUIRE_OK(await(queue.refresh()));
        QVERIFY(!idOf(queue, "denials").isEmpty());
    }

    void tagsAndNamesComeOutOfTheRecordsOfThisMachine()
    {
        auto agent = m_vault->openAs(Role::Agent);
        REQUIRE_OK(agent);
        const auto customer = m_vault->customerWith(**agent, Field::Email);
        REQUIRE_OK(customer);
        auto lit = await((*agent)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        const QString subject = lit->subject;
        REQUIRE_OK(await((*agent)->conceal(std::move(*lit), 1, reveal::Concealed::Left)));
        agent->reset();

        const auto header = vault::readHeader({m_vault->folder()});
        REQUIRE_OK(header);
        const auto ring = vault::unlock({m_vault->folder()}, *header, QStringLiteral("supervisor"),
                                        m_vault->password(Role::Supervisor));
        REQUIRE_OK(ring);
        const auto shelf = models::Shelf::open({m_vault->folder()}, QStringLiteral("supervisor"), *ring,
                                               storage::Database::Mode::ReadOnly);
        REQUIRE_OK(shelf);
        models::ReviewFacts facts((*shelf)->store());
        QCOMPARE(facts.customer(subject), std::optional(customer->id.id));
        QCOMPARE(facts.family(subject), detection::familyKey(customer->name));
        QVERIFY(!facts.family(subject).isEmpty());
        QCOMPARE(facts.tags(subject), customer->tags);
        QCOMPARE(facts.number(subject)->value, customer->id.id);
        QVERIFY(!facts.number(QStringLiteral("agent")));
        QVERIFY(!facts.customer(QStringLiteral("agent")));
        QVERIFY(facts.family(QStringLiteral("agent")).isEmpty());
    }

    void aDeskThatLocksEndsTheReadingAndClearingDropsIt()
    {
        const auto desk = theDayAfter();
        REQUIRE_OK(desk);
        ReviewQueue queue(**desk);
        const QAbstractItemModelTester tester(queue.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        REQUIRE_OK(await(queue.refresh()));
        QVERIFY(queue.model()->rowCount() > 0);
        auto reading = queue.refresh();
        const auto locked = (*desk)->lock(QStringLiteral("key"));
        QVERIFY(!await(reading));
        REQUIRE_OK(await(locked));
        queue.clear();
        QCOMPARE(queue.model()->rowCount(), 0);
        QVERIFY(queue.days().empty());
        REQUIRE_ERROR(await(queue.refresh()), ErrorCode::Refused);
        REQUIRE_ERROR(await(queue.annotate(1, QStringLiteral("x"))), ErrorCode::Refused);
    }

    void aNewerReadingTakesTheOldersPlaceAndAQueueMayGoFirst()
    {
        const auto desk = theDayAfter();
        REQUIRE_OK(desk);
        auto queue = std::make_unique<ReviewQueue>(**desk);
        auto older = queue->refresh();
        auto newer = queue->refresh();
        REQUIRE_OK(await(newer));
        QVERIFY(older.isFinished());
        auto last = queue->refresh();
        queue.reset();
        QVERIFY(!await(last));
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "test_review_queue.moc"
