// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "records/indexes.h"
#include "records/loading.h"
#include "storage/rekeying.h"

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using records::Loading;

namespace {

/// Each index and what it is made of, whatever white space stands in it.
QStringList indexesOf(storage::Database& database)
{
    QStringList all;
    auto query = database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
    while (query && query->step().value_or(false))
        all << query->text(0).simplified();
    all.sort();
    return all;
}

} // namespace

class TestLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache.emplace(); }
    void cleanup() { m_cache.reset(); }

    void indexesThatAreMadeAnewAreTheMigrations_data()
    {
        QTest::addColumn<RecordKind>("kind");
        QTest::newRow("customers") << RecordKind::Customer;
        QTest::newRow("orders") << RecordKind::Order;
    }

    void indexesThatAreMadeAnewAreTheMigrations()
    {
        QFETCH(const RecordKind, kind);
        const QStringList before = indexesOf(database());
        REQUIRE_OK(records::dropIndexes(database(), kind));
        QVERIFY(indexesOf(database()).size() < before.size());
        QCOMPARE(records::hasIndexes(database()).value_or(true), false);
        REQUIRE_OK(records::makeIndexes(database()));
        QCOMPARE(indexesOf(database()), before);
        QCOMPARE(records::hasIndexes(database()).value_or(false), true);
        REQUIRE_OK(records::makeIndexes(database())); // and once more
        QCOMPARE(indexesOf(database()), before);
    }

    void whatWasLoadedIsFoundLikeWhatWasAdded()
    {
        load(RecordKind::Customer, [this] {
            for (int i = 1; i <= 50; ++i)
                REQUIRE_OK(m_cache->put(somebody(i)));
        });
        load(RecordKind::Order, [this] {
            for (int i = 1; i <= 80; ++i)
                REQUIRE_OK(m_cache->put(purchaseOf(i)));
        });
        requireAllFound();
        QCOMPARE(number(database(), "SELECT count(*) FROM customers"), 50);
        // Unchanged is told by look-ups that a load does without.
        QCOMPARE(*m_cache->put(somebody(7)), records::Stored::Unchanged);
        QCOMPARE(*m_cache->put(purchaseOf(7)), records::Stored::Unchanged);
    }

    void ordersAloneFindTheirCustomersWhileTheyAreLoaded()
    {
        load(RecordKind::Order, [this] {
            for (int i = 1; i <= 80; ++i)
                REQUIRE_OK(m_cache->put(purchaseOf(i)));
        });
        QCOMPARE(number(database(), "SELECT count(*) FROM customers"), 50);
        QCOMPARE(number(database(), "SELECT max(n) FROM (SELECT count(*) AS n FROM orders GROUP BY customer)"), 2);
    }

    void somebodyWithoutAnIdIsMetByEmailInALoadOfCustomers()
    {
        auto guest = somebody(3);
        guest.externalId.clear();
        REQUIRE_OK(m_cache->put(guest));
        load(RecordKind::Customer, [this] {
            for (int i = 1; i <= 5; ++i)
                REQUIRE_OK(m_cache->put(somebody(i)));
        });
        QCOMPARE(number(database(), "SELECT count(*) FROM customers"), 5);
    }

    void aLoadThatWasKilledIsFinishedByWhoeverOpensTheCache()
    {
        killLoad();
        auto opened = open();
        REQUIRE_OK(opened);
        QCOMPARE(records::hasIndexes(*opened).value_or(false), true);
        requireAllFound();
    }

    void aLoadThatRunsIsLeftAlone()
    {
        auto loading = Loading::begin(database(), RecordKind::Customer);
        REQUIRE_OK(loading);
        auto opened = open();
        REQUIRE_OK(opened);
        QCOMPARE(records::hasIndexes(*opened).value_or(true), false);
        REQUIRE_OK(loading->finish());
        QCOMPARE(records::hasIndexes(*opened).value_or(false), true);
    }

    void aLoadWhoseFileIsReplacedMakesItsIndexesInTheNextOne()
    {
        const QStringList before = indexesOf(database());
        const QString former = database().path();
        const QString next = m_cache->folder() + QStringLiteral("/cache.1.db");
        const auto newKey = [] { return secret("another key of thirty-two bytes!"); };
        database().followBy([next, newKey](const QString&) -> Result<storage::Successor> {
            return storage::Successor{next, newKey()};
        });
        auto loading = Loading::begin(database(), RecordKind::Customer);
        REQUIRE_OK(loading);
        for (int i = 1; i <= 50; ++i)
            REQUIRE_OK(m_cache->put(somebody(i)));
        const SecretBytes key = newKey();
        REQUIRE_OK(storage::rekeyFile({former, m_cache->vault->cacheKey, next, key, {}}));
        REQUIRE_OK(loading->finish());
        auto opened = storage::Database::open(next, key, storage::Database::Mode::ReadWrite);
        REQUIRE_OK(opened);
        QCOMPARE(indexesOf(*opened), before);
        QCOMPARE(m_cache->store().find(QStringLiteral("anna blmann"))->size(), std::size_t{1});
    }

    void whoeverStoresAfterTheEndKeepsWhatItHasMade()
    {
        auto loading = Loading::begin(database(), RecordKind::Customer);
        REQUIRE_OK(loading);
        // Another import begins during the load and goes on after its end.
        vault::Sealer sealer(m_cache->vault->header);
        records::Writer other(database(), sealer, m_cache->vault->indexKey, m_cache->vault->importKey);
        storeBy(other, somebody(1));
        REQUIRE_OK(loading->finish());
        storeBy(other, somebody(2));
        QCOMPARE(m_cache->store().find(QStringLiteral("anna"))->size(), std::size_t{2});
    }

    void aReaderFindsAKilledLoadsRecordsByNumber()
    {
        killLoad();
        auto reader = records::openCache(m_cache->paths, m_cache->vault->cacheKey, storage::Database::Mode::ReadOnly);
        REQUIRE_OK(reader);
        records::Store store(*reader, m_cache->vault->indexKey);
        REQUIRE_OK(store.customer(1));
    }

private:
    storage::Database& database() { return *m_cache->database; }
    Result<storage::Database> open()
    {
        return records::openCache(m_cache->paths, m_cache->vault->cacheKey, storage::Database::Mode::ReadWrite);
    }

    /// By number: their own words, e-mail and postcode.
    static records::CustomerInput somebody(int i)
    {
        static std::deque<std::string> kept;
        const std::string& email = kept.emplace_back("anna" + std::to_string(i) + "@example.com");
        const std::string& place = kept.emplace_back(std::to_string(10'000 + i));
        return person(QString::number(i),
                      QStringLiteral("Anna %1%2mann").arg(QChar(u'a' + i / 26)).arg(QChar(u'a' + i % 26)),
                      {sensitive(Field::Email, email), sensitive(Field::Address, place)});
    }

    /// Of one of fifty customers, who is told by e-mail alone.
    static records::OrderInput purchaseOf(int i)
    {
        auto who = somebody((i - 1) % 50 + 1);
        who.externalId.clear();
        auto order = purchase(QStringLiteral("o%1").arg(i), QStringLiteral("#%1").arg(1000 + i), who);
        order.sensitive = {who.sensitive.front()};
        return order;
    }

    template<typename F>
    void load(RecordKind kind, F work)
    {
        auto loading = Loading::begin(database(), kind);
        REQUIRE_OK(loading);
        work();
        REQUIRE_OK(loading->finish());
    }

    /// As a process leaves a load that is killed: records without indexes.
    void killLoad()
    {
        REQUIRE_OK(records::dropIndexes(database(), RecordKind::Customer));
        for (int i = 1; i <= 50; ++i)
            REQUIRE_OK(m_cache->put(somebody(i)));
        for (int i = 1; i <= 80; ++i)
            REQUIRE_OK(m_cache->put(purchaseOf(i)));
    }

    void storeBy(records::Writer& writer, const records::CustomerInput& input)
    {
        auto transaction = storage::Transaction::begin(database());
        REQUIRE_OK(transaction);
        REQUIRE_OK(writer.begin());
        REQUIRE_OK(writer.put(input));
        REQUIRE_OK(transaction->commit());
    }

    void requireAllFound()
    {
        auto store = m_cache->store();
        for (const QString& query :
             {QStringLiteral("anna blmann"), QStringLiteral("anna37@example.com"), QStringLiteral("10037 Blmann")}) {
            const auto found = store.find(query);
            REQUIRE_OK(found);
            QVERIFY2(found->size() == 1, qPrintable(query));
            QCOMPARE(found->front().id.id, 37);
        }
        const auto subject = store.subjectOf({RecordKind::Customer, 37});
        REQUIRE_OK(subject);
        QCOMPARE(store.recordOf(*subject)->id, 37);
        const auto customer = store.customer(30);
        REQUIRE_OK(customer);
        QCOMPARE(customer->orders.size(), std::size_t{2});
        QCOMPARE(customer->orders.front().number, QStringLiteral("#1080"));
    }

    std::optional<CacheFixture> m_cache;
};

QTEST_GUILESS_MAIN(TestLoading)
#include "test_loading.moc"
