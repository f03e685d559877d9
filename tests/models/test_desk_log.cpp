// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::Role;

namespace {

/// While it lives, no file of this process takes another byte: a disk that is full.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

QString detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key)).toString();
}

} // namespace

/// What the desk puts on record, in which order, and what it does when the log cannot take it.
class TestDeskLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;
    std::size_t m_before = 0; ///< entries before the test

    [[nodiscard]] std::vector<QJsonObject> logged(const char* action) const
    {
        return m_vault->logged(QLatin1String(action), m_before);
    }
    [[nodiscard]] QStringList actions() const
    {
        QStringList names;
        const auto entries = m_vault->log();
        for (std::size_t i = m_before; i < entries.size(); ++i)
            names.append(text(entries[i], "action"));
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
    }
    void init() { m_before = m_vault->log().size(); }
    void cleanupTestCase() { m_vault.reset(); }

    void openingARecordIsOnRecordUnderItsPseudonym()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->customer(1)));
        REQUIRE_OK(await((*desk)->order(1)));
        const auto opened = logged("record.open");
        QCOMPARE(opened.size(), std::size_t{2});
        QCOMPARE(text(opened[0], "actor"), QStringLiteral("agent"));
        QCOMPARE(text(opened[0], "subject").size(), 32);
        QVERIFY(text(opened[0], "subject") != text(opened[1], "subject"));
        QCOMPARE(detail(opened[0], "kind"), QStringLiteral("customer"));
        QCOMPARE(detail(opened[1], "kind"), QStringLiteral("order"));
    }

    void whatIsNotThereIsNotOnRecordAsOpened()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_ERROR(await((*desk)->customer(999'999)), ErrorCode::NotFound);
        QVERIFY(logged("record.open").empty());
    }

    void onlyExactLookUpsAreOnRecordAndNeverTheirValue()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->find(QStringLiteral("anna"))));
        QVERIFY(logged("record.search").empty());
        REQUIRE_OK(await((*desk)->find(QStringLiteral("somebody.sought@example.com"))));
        const auto searched = logged("record.search");
        QCOMPARE(searched.size(), std::size_t{1});
        QVERIFY(!QJsonDocument(searched[0]).toJson().contains("sought"));
        QCOMPARE(searched[0].value(QLatin1String("detail")).toObject().value(QLatin1String("by")).toString(),
                 QStringLiteral("email"));
    }

    void aSearchOvertakenWhileTypingIsNotOnRecord()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        // Somebody types on, who has not yet said what is to be looked up.
        std::vector<QFuture<Result<records::Found>>> typed;
        for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'})
            typed.push_back((*desk)->find(QLatin1Char(letter) + QStringLiteral("@example.com")));
        REQUIRE_OK(await(typed.back()));
        QCOMPARE(logged("record.search").size(), std::size_t{1});
    }

    void aRevealAndItsConcealmentStandInOrder()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        const qint64 seq = lit->seq;
        const QString subject = lit->subject;
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1500, reveal::Concealed::TimeUp)));
        const auto revealed = logged("field.reveal");
        const auto concealed = logged("field.conceal");
        QCOMPARE(revealed.size(), std::size_t{1});
        QCOMPARE(concealed.size(), std::size_t{1});
        QCOMPARE(revealed[0].value(QLatin1String("seq")).toInteger(), seq);
        QVERIFY(concealed[0].value(QLatin1String("seq")).toInteger() > seq);
        QCOMPARE(text(revealed[0], "subject"), subject);
        QCOMPARE(text(revealed[0], "field"), QStringLiteral("email"));
        QCOMPARE(text(revealed[0], "outcome"), QStringLiteral("allowed"));
    }

    void aDeniedRevealIsOnRecord()
    {
        const auto desk = m_vault->openAs(Role::Supervisor);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        REQUIRE_ERROR(await((*desk)->reveal(customer->id, Field::Email, {})), ErrorCode::Refused);
        const auto revealed = logged("field.reveal");
        QCOMPARE(revealed.size(), std::size_t{1});
        QCOMPARE(text(revealed[0], "outcome"), QStringLiteral("denied"));
    }

    void aDeskLeftAloneLocksItselfAfterItHasConcealed()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        QSignalSpy locked((*desk).get(), &models::Desk::locked);
        QFuture<Result<void>> concealed;
        connect((*desk).get(), &models::Desk::locked, this, [&] {
            QVERIFY(!(*desk)->isOpen());
            concealed = (*desk)->conceal(std::move(*lit), 900'000, reveal::Concealed::Locked);
        });
        m_vault->clock.advance(qint64{policy::idleLockSeconds} * 1000 - 1);
        (*desk)->touch();
        m_vault->clock.advance(1);
        QVERIFY((*desk)->isOpen());
        m_vault->clock.advance(qint64{policy::idleLockSeconds} * 1000);
        QVERIFY(locked.wait(10'000));
        REQUIRE_OK(await(concealed));
        QCOMPARE((*desk)->person().name, QStringLiteral("agent"));
        const auto person = await((*desk)->unlock(m_vault->password(Role::Agent)));
        REQUIRE_OK(person);
        QCOMPARE(locked.count(), 1);
        const QStringList order = actions();
        QVERIFY(order.indexOf(QStringLiteral("field.conceal")) < order.indexOf(QStringLiteral("session.lock")));
        QCOMPARE(text(logged("session.lock").front(), "reason"), QStringLiteral("idle"));
    }

    void theKeyPressThatWakesASleepingMachineDoesNotCount()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        QSignalSpy locked((*desk).get(), &models::Desk::locked);
        m_vault->clock.advance(qint64{policy::idleLockSeconds} * 1000);
        (*desk)->touch();
        QCOMPARE(locked.count(), 1);
        QVERIFY(!(*desk)->isOpen());
    }

    void aRevealAfterTheIdleTimeLocksInstead()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        m_vault->clock.advance(qint64{policy::idleLockSeconds} * 1000);
        REQUIRE_ERROR(await((*desk)->reveal({RecordKind::Customer, 1}, Field::Email, {})), ErrorCode::Refused);
        QVERIFY(!(*desk)->isOpen());
        QVERIFY(logged("field.reveal").empty());
    }

    void aConcealmentBehindTheLockIsStillOnRecordAsItsPersons()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 10, reveal::Concealed::Locked)));
        const auto concealed = logged("field.conceal");
        QCOMPARE(concealed.size(), std::size_t{1});
        QCOMPARE(text(concealed[0], "actor"), QStringLiteral("agent"));
    }

    void aBlockedCopyIsOnRecordOnceASecond()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        for (int i = 0; i < 5; ++i)
            (*desk)->copyBlocked({RecordKind::Customer, 1}, Field::Email);
        REQUIRE_OK(await((*desk)->customer(1)));
        QCOMPARE(logged("copy.blocked").size(), std::size_t{1});
        m_vault->clock.advance(1000);
        (*desk)->copyBlocked({RecordKind::Customer, 1}, Field::Email);
        REQUIRE_OK(await((*desk)->customer(1)));
        const auto blocked = logged("copy.blocked");
        QCOMPARE(blocked.size(), std::size_t{2});
        QCOMPARE(text(blocked[0], "field"), QStringLiteral("email"));
        QCOMPARE(text(blocked[0], "class"), QStringLiteral("contact"));
        QCOMPARE(text(blocked[0], "outcome"), QStringLiteral("denied"));
    }

    void theLogIsListedNewestFirstAndOnRecord()
    {
        const auto desk = m_vault->openAs(Role::Supervisor);
        REQUIRE_OK(desk);
        const auto rows = await((*desk)->logRows(5));
        REQUIRE_OK(rows);
        QCOMPARE(rows->size(), std::size_t{5});
        QCOMPARE(rows->front().action, QStringLiteral("log.read"));
        QVERIFY(std::ranges::is_sorted(*rows, std::ranges::greater(), &models::LogRow::seq));
        const auto all = await((*desk)->logRows(1'000'000));
        REQUIRE_OK(all);
        QCOMPARE(all->size(), m_vault->log().size());
        QVERIFY(await((*desk)->logRows(0))->empty());
    }

    void anAgentListsTheirOwnEntriesOnly()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto rows = await((*desk)->logRows(1'000'000));
        REQUIRE_OK(rows);
        QVERIFY(!rows->empty());
        QVERIFY(std::ranges::all_of(*rows, [](const auto& row) { return row.actor == QStringLiteral("agent"); }));
    }

    void aDeskThatIsClosedSignsItsPersonOut()
    {
        {
            const auto desk = m_vault->openAs(Role::Agent);
            REQUIRE_OK(desk);
        }
        QCOMPARE(actions().mid(actions().size() - 2),
                 QStringList({QStringLiteral("session.sign_out"), QStringLiteral("log.close")}));
    }

    void withoutALogNothingIsRevealedAndMaskedWorkGoesOn()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        QSignalSpy failed((*desk).get(), &models::Desk::logFailed);
        {
            const FullDisk full;
            const auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
            QVERIFY(!lit);
            QVERIFY(!lit.error().message.isEmpty());
            REQUIRE_OK(await((*desk)->customer(customer->id.id)));
            QCOMPARE(failed.count(), 1);
            REQUIRE_OK(await((*desk)->find(customer->name)));
            QVERIFY(!await((*desk)->find(QStringLiteral("somebody@example.com"))));
        }
        // Room again: the log is opened and checked anew before it takes the next entry, and says how long it was out.
        m_vault->clock.advance(5000);
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        const auto resumed = logged("log.resume");
        QCOMPARE(resumed.size(), std::size_t{1});
        const QJsonObject said = resumed[0].value(QLatin1String("detail")).toObject();
        QVERIFY(said.value(QLatin1String("out_ms")).toInteger() >= 5000);
        QVERIFY(said.value(QLatin1String("refused")).toInteger() >= 3);
        QCOMPARE(said.value(QLatin1String("code")).toString(), QStringLiteral("io"));
        QVERIFY(resumed[0].value(QLatin1String("seq")).toInteger() < lit->seq);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1, reveal::Concealed::Left)));
    }

    void whatWentDarkWithoutALogIsOnRecordOnceItIsBack()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        // More often than the journal has lines.
        for (int i = 0; i < 10; ++i) {
            auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
            REQUIRE_OK(lit);
            const qint64 seq = lit->seq;
            {
                const FullDisk full;
                QVERIFY(!await((*desk)->conceal(std::move(*lit), 1500, reveal::Concealed::TimeUp)));
            }
            m_vault->clock.advance(700);
            lit = await((*desk)->reveal(customer->id, Field::Email, {}));
            REQUIRE_OK(lit);
            const QJsonObject last = logged("field.conceal").back();
            QCOMPARE(text(last, "outcome"), QStringLiteral("allowed"));
            const QJsonObject said = last.value(QLatin1String("detail")).toObject();
            QCOMPARE(said.value(QLatin1String("reveal")).toInteger(), seq);
            QCOMPARE(said.value(QLatin1String("lit_ms")).toInteger(), 1500);
            QCOMPARE(said.value(QLatin1String("late_ms")).toInteger(), 700);
            REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1, reveal::Concealed::Left)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDeskLog)
#include "test_desk_log.moc"
