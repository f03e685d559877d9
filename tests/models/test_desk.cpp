// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "models/lookup_limit.h"
#include "policy/mask.h"
#include "session/accounts.h"
#include "session/station.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QThread>

#include <algorithm>
#include <tuple>

using namespace scrim;
using namespace scrim::testkit;
using models::Desk;
using policy::Field;
using policy::Role;

namespace {

/// How many handles this process has on the cache's file.
qsizetype cacheHandles()
{
    const auto links = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System);
    return std::ranges::count_if(
        links, [](const QFileInfo& link) { return link.symLinkTarget().contains(QStringLiteral("/cache.db")); });
}

QString maskOf(const records::Customer& customer, Field field)
{
    return std::ranges::find(customer.fields, field, &records::MaskedField::field)->mask;
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;

    /// An hour after all else, the agent looks up so many values by another program.
    void lookUpElsewhere(std::size_t count)
    {
        m_vault->clock.advance(3'600'000);
        const auto station = session::Station::open(m_vault->folder(), m_vault->clock);
        REQUIRE_OK(station);
        const auto agent = session::Session::signIn(**station, QStringLiteral("agent"), m_vault->password(Role::Agent));
        REQUIRE_OK(agent);
        for (std::size_t i = 0; i < count; ++i)
            REQUIRE_OK((*agent)->record(models::lookupEvent(**agent, {records::Reading::Phone})));
        REQUIRE_OK((*agent)->signOut());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void nothingIsAnsweredBeforeSignIn()
    {
        const auto desk = m_vault->open();
        REQUIRE_OK(desk);
        QVERIFY(!(*desk)->isOpen());
        QCOMPARE((*desk)->vaultName(), QStringLiteral("vault"));
        REQUIRE_ERROR(await((*desk)->find(QStringLiteral("a"))), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->customer(1)), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->order(1)), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->reveal({RecordKind::Customer, 1}, Field::Email, {})), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->pendingGrants()), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->approve(QStringLiteral("agent"))), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->logRows(10)), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->unlock(secret("agent-demo-2026"))), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->signOut()));
    }

    void aFolderWithoutAVaultIsLeftAsItIs()
    {
        const QTemporaryDir empty;
        REQUIRE_ERROR(Desk::open(empty.path(), m_vault->clock), ErrorCode::NotFound);
        QVERIFY(QDir(empty.path()).isEmpty());
    }

    void aSecondConsoleIsTold()
    {
        {
            const auto first = m_vault->open();
            REQUIRE_OK(first);
            REQUIRE_ERROR(m_vault->open(), ErrorCode::InUse);
        }
        REQUIRE_OK(m_vault->open());
    }

    void aWrongPasswordAndAnUnknownNameSoundTheSame()
    {
        const auto desk = m_vault->open();
        REQUIRE_OK(desk);
        const auto wrong = await((*desk)->signIn(QStringLiteral("agent"), secret("not-the-password-1")));
        const auto unknown = await((*desk)->signIn(QStringLiteral("nobody"), secret("not-the-password-1")));
        REQUIRE_ERROR(wrong, ErrorCode::BadCredential);
        REQUIRE_ERROR(unknown, ErrorCode::BadCredential);
        QCOMPARE(wrong.error().message, unknown.error().message);
        QVERIFY(!(*desk)->isOpen());
        QVERIFY((*desk)->person().name.isEmpty());
    }

    void everyRoleSeesWhatItHoldsTheKeyTo()
    {
        for (const Role role : policy::allRoles) {
            const auto desk = m_vault->openAs(role);
            REQUIRE_OK(desk);
            QVERIFY((*desk)->isOpen());
            QCOMPARE((*desk)->person().name, policy::name(role));
            QVERIFY((*desk)->person().role == role);
            QVERIFY((*desk)->person().viewable == policy::viewableClasses(role));
        }
    }

    void twoPeopleAtOneDeskAreRefused()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_ERROR(await((*desk)->signIn(QStringLiteral("senior"), m_vault->password(Role::Senior))),
                      ErrorCode::Refused);
        QCOMPARE((*desk)->person().name, QStringLiteral("agent"));
    }

    void answersComeHomeToTheDesksThread()
    {
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        // A continuation without a context runs where the future ends.
        const auto onThread = [](const auto&) { return Result<QThread*>(QThread::currentThread()); };
        Desk& d = **desk;
        QCOMPARE(*await(d.find(QStringLiteral("a")).then(onThread)), thread());
        QCOMPARE(*await(d.find(QStringLiteral("#1001")).then(onThread)), thread());
        QCOMPARE(*await(d.customer(1).then(onThread)), thread());
        QCOMPARE(*await(d.logRows(1).then(onThread)), thread());
        QCOMPARE(*await(d.pendingGrants().then(onThread)), thread());
        QCOMPARE(*await(d.lock(QStringLiteral("key")).then(onThread)), thread());
    }

    void aCustomerIsFoundAndOpenedMasked()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        QVERIFY(!customer->name.isEmpty());
        QVERIFY(maskOf(*customer, Field::Email).contains(QStringLiteral("•••@")));
        const auto hits = await((*desk)->find(customer->name));
        REQUIRE_OK(hits);
        QVERIFY(std::ranges::find(hits->records, customer->id) != hits->records.end());
        REQUIRE_ERROR(await((*desk)->customer(999'999)), ErrorCode::NotFound);
    }

    void anOrderHasItsLinesAndTotals()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto order = await((*desk)->order(1));
        REQUIRE_OK(order);
        QVERIFY(!order->lines.empty());
        qint64 sum = 0;
        for (const auto& line : order->lines)
            sum += line.price.minor * line.quantity;
        QCOMPARE(sum, order->subtotal.minor + order->discount.minor);
    }

    void theNewestSearchEndsTheOneBefore()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        // Exact look-ups pass through this thread between writer and reader, so the first cannot be done yet.
        const auto first = (*desk)->find(QStringLiteral("one@example.com"));
        const auto second = (*desk)->find(QStringLiteral("two@example.com"));
        const auto third = (*desk)->find(QStringLiteral("a"));
        REQUIRE_ERROR(await(first), ErrorCode::Cancelled);
        REQUIRE_ERROR(await(second), ErrorCode::Cancelled);
        REQUIRE_OK(await(third));
    }

    void manySearchesInARowEndInTheLast()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto alone = await((*desk)->find(QStringLiteral("b")));
        REQUIRE_OK(alone);
        std::vector<QFuture<Result<records::Found>>> searches;
        for (int i = 0; i < 50; ++i)
            searches.push_back((*desk)->find(i % 2 == 0 ? QStringLiteral("a") : QStringLiteral("b")));
        const auto last = await(searches.back());
        REQUIRE_OK(last);
        QCOMPARE(last->records.size(), alone->records.size());
        searches.pop_back();
        for (const auto& search : searches) {
            const auto answer = await(search);
            QVERIFY(answer || answer.error().code == ErrorCode::Cancelled);
        }
    }

    void aLockEndsSearchesAndClosesTheCache()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        QVERIFY(cacheHandles() > 0);
        const auto search = (*desk)->find(QStringLiteral("one@example.com"));
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        const auto answer = await(search);
        QVERIFY(!answer);
        QCOMPARE(cacheHandles(), 0);
        QVERIFY(!(*desk)->isOpen());
        REQUIRE_ERROR(await((*desk)->find(QStringLiteral("a"))), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->reveal({RecordKind::Customer, 1}, Field::Email, {})), ErrorCode::Refused);
    }

    void theSamePersonComesBackBehindTheLock()
    {
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        QCOMPARE((*desk)->person().name, QStringLiteral("senior"));
        REQUIRE_ERROR(await((*desk)->unlock(m_vault->password(Role::Agent))), ErrorCode::BadCredential);
        QVERIFY(!(*desk)->isOpen());
        const auto person = await((*desk)->unlock(m_vault->password(Role::Senior)));
        REQUIRE_OK(person);
        QCOMPARE(person->name, QStringLiteral("senior"));
        REQUIRE_OK(await((*desk)->find(QStringLiteral("a"))));
    }

    void somebodyElseMaySignInBehindTheLock()
    {
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->signOut()));
        QVERIFY((*desk)->person().name.isEmpty());
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("agent"), m_vault->password(Role::Agent))));
        QCOMPARE((*desk)->person().name, QStringLiteral("agent"));
        QVERIFY((*desk)->person().viewable == policy::viewableClasses(Role::Agent));
    }

    void aRevealGivesTheValueBehindTheMask()
    {
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::CardNumber);
        REQUIRE_OK(customer);
        auto lit = await((*desk)->reveal(customer->id, Field::CardNumber, policy::reasons().constFirst()));
        REQUIRE_OK(lit);
        QCOMPARE(policy::mask(policy::FieldKind::CardNumber, lit->value), maskOf(*customer, Field::CardNumber));
        QCOMPARE(lit->seconds, policy::leaseSeconds);
        QVERIFY(lit->seq >= 0);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1200, reveal::Concealed::Escape)));
    }

    void aRevealWithoutTheKeyIsRefusedAndExplained()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::CardNumber);
        REQUIRE_OK(customer);
        REQUIRE_ERROR(await((*desk)->reveal(customer->id, Field::CardNumber, policy::reasons().constFirst())),
                      ErrorCode::Refused);
    }

    void tooManyExactLookUpsAreRefusedWhereverTheyWereMade()
    {
        lookUpElsewhere(models::LookupLimit::perMinute - 1);
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const QString query = QStringLiteral("nobody.at.all@example.com");
        REQUIRE_OK(await((*desk)->find(query)));
        const auto refused = await((*desk)->find(query));
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("60 seconds")), qPrintable(refused.error().message));
        for (const char* other : {"0171 2345678", "1111 doe", "10115 doe"})
            REQUIRE_ERROR(await((*desk)->find(QString::fromLatin1(other))), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->find(QStringLiteral("a"))));
        // Whoever locks the desk, or starts the console anew, has as many left as before.
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
        REQUIRE_ERROR(await((*desk)->find(query)), ErrorCode::Refused);
        m_vault->clock.advance(60'000);
        REQUIRE_OK(await((*desk)->find(query)));
    }

    void anothersLookUpsCountForThemselves()
    {
        lookUpElsewhere(models::LookupLimit::perMinute);
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->find(QStringLiteral("nobody.at.all@example.com"))));
    }

    void moreRowsAndOrdersComeWhenTheyAreAskedFor()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto found = await((*desk)->find(QStringLiteral("a")));
        REQUIRE_OK(found);
        QVERIFY(found->records.size() > 1);
        const auto rows = await((*desk)->hits(found->records));
        REQUIRE_OK(rows);
        QCOMPARE(rows->size(), found->records.size());
        QCOMPARE(rows->back().id, found->records.back());
        // The first by name at once; their masks come with the others.
        QVERIFY(!found->hits.front().hasMasks && found->hits.front().masked.empty());
        QVERIFY(rows->front().hasMasks && !rows->front().masked.empty());
        const auto orders = await((*desk)->orders(1, 0, 100));
        const auto customer = await((*desk)->customer(1));
        REQUIRE_OK(orders);
        REQUIRE_OK(customer);
        QCOMPARE(orders->size(), customer->orders.size());
    }

    void aColleaguesPendingGrantIsSeenAndApproved()
    {
        {
            auto station = session::Station::open(m_vault->folder(), m_vault->clock);
            REQUIRE_OK(station);
            const auto admin =
                session::Session::signIn(**station, QStringLiteral("admin"), m_vault->password(Role::Admin));
            REQUIRE_OK(admin);
            const auto added = session::addUser(**admin, QStringLiteral("mara"), Role::Agent,
                                                secret("mara-has-2-passwords"), {}, crypto::scryptFloor);
            REQUIRE_OK(added);
            QVERIFY(added->isPending());
        }
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        const auto pending = await((*desk)->pendingGrants());
        REQUIRE_OK(pending);
        QCOMPARE(pending->size(), std::size_t{1});
        QCOMPARE(pending->front().user, QStringLiteral("mara"));
        QVERIFY(pending->front().role == Role::Agent);
        REQUIRE_OK(await((*desk)->approve(QStringLiteral("mara"))));
        QVERIFY(await((*desk)->pendingGrants())->empty());
        REQUIRE_OK(await((*desk)->signOut()));
        const auto mara = await((*desk)->signIn(QStringLiteral("mara"), secret("mara-has-2-passwords")));
        REQUIRE_OK(mara);
        QVERIFY(mara->viewable == policy::viewableClasses(Role::Agent));
    }

    void aDeskThatGoesDropsItsAnswers()
    {
        auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        bool answered = false;
        {
            QObject page;
            // Behind others, so that it is not answered yet.
            for (int i = 0; i < 20; ++i)
                std::ignore = (*desk)->pendingGrants();
            auto unheard = (*desk)->pendingGrants().then(&page, [&answered](const auto&) { answered = true; });
            desk->reset();
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
        QCOMPARE(cacheHandles(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "test_desk.moc"
