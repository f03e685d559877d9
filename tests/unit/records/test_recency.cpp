// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "records/recency.h"

using namespace scrim;
using namespace scrim::testkit;

class TestRecency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache.emplace(); }
    void cleanup() { m_cache.reset(); }

    void whoeverOrderedLastIsFoundFirst()
    {
        putAnnas(4);
        order(2, "2025-06-01T00:00:00Z");
        order(1, "2025-09-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        QCOMPARE(annas(), QStringLiteral("1 2 3 4"));
        requireSoundIndex();
    }

    void aFewNewOrdersMoveTheirCustomersOnly()
    {
        putAnnas(30);
        for (int i = 1; i <= 30; ++i)
            order(i, "2025-01-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        order(7, "2025-06-01T00:00:00Z");
        order(9, "2025-09-01T00:00:00Z");
        order(9, "2024-09-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        QVERIFY(annas().startsWith(QStringLiteral("9 7 1 2")));
        requireSoundIndex();
    }

    void anOlderOrderMovesNobody()
    {
        putAnnas(20);
        order(5, "2025-06-01T00:00:00Z");
        order(6, "2025-09-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        order(5, "2020-01-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        QVERIFY(annas().startsWith(QStringLiteral("6 5 1 2")));
    }

    void aSecondCallChangesNothing()
    {
        putAnnas(3);
        order(1, "2025-09-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        const QString before = annas();
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        QCOMPARE(annas(), before);
        requireSoundIndex();
    }

    void aCustomerWhoMovedCanBeRenamedAndGo()
    {
        putAnnas(20);
        order(5, "2025-06-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        REQUIRE_OK(m_cache->put(person(QStringLiteral("5"), QStringLiteral("Berta 5"))));
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("berta"))), QStringList{QStringLiteral("Berta 5")});
        QVERIFY(!annas().startsWith(QStringLiteral("5")));
        REQUIRE_OK(m_cache->database->exec("DELETE FROM orders; DELETE FROM customers WHERE id = 5"));
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("berta"))), QStringList{});
        requireSoundIndex();
    }

    void theIndexOfAnOlderCacheIsMadeAnew()
    {
        putAnnas(3);
        order(2, "2025-06-01T00:00:00Z");
        // As the migration leaves it.
        REQUIRE_OK(m_cache->database->exec("INSERT INTO names (names) VALUES ('delete-all'); DELETE FROM recency; "
                                           "UPDATE recency_seen SET last_order = -1"));
        const auto open = [this](storage::Database::Mode mode) {
            return records::openCache(m_cache->paths, m_cache->vault->cacheKey, mode);
        };
        QCOMPARE(open(storage::Database::Mode::ReadOnly).error().code, ErrorCode::Damaged);
        REQUIRE_OK(open(storage::Database::Mode::ReadWrite));
        REQUIRE_OK(open(storage::Database::Mode::ReadOnly));
        QCOMPARE(annas(), QStringLiteral("2 1 3"));
        requireSoundIndex();
    }

    void ofManyWithANameWhoeverIsCalledJustThatComesFirst()
    {
        putAnnas(8);
        REQUIRE_OK(m_cache->put(person(QStringLiteral("a"), QStringLiteral("Anna"))));
        order(3, "2025-06-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("anna"), {}, 2)),
                 (QStringList{QStringLiteral("Anna"), QStringLiteral("Anna 3")}));
    }

    void ordersWithoutACustomerOrADateMoveNobody()
    {
        putAnnas(2);
        auto guest = purchase(QStringLiteral("g"), QStringLiteral("#g"));
        REQUIRE_OK(m_cache->put(guest));
        order(1, "some day");
        order(1, "1901-01-01T00:00:00Z");
        REQUIRE_OK(records::refreshRecency(*m_cache->database));
        QCOMPARE(annas(), QStringLiteral("1 2"));
    }

private:
    void putAnnas(int count)
    {
        for (int i = 1; i <= count; ++i)
            REQUIRE_OK(m_cache->put(person(QString::number(i), QStringLiteral("Anna %1").arg(i))));
    }

    void order(int customer, const char* day)
    {
        ++m_orders;
        auto input = purchase(QString::number(m_orders), QStringLiteral("#%1").arg(m_orders),
                              person(QString::number(customer), {}));
        input.summary.placedAt = QLatin1String(day);
        REQUIRE_OK(m_cache->put(input));
    }

    /// Their numbers, in the order in which they are found.
    QString annas()
    {
        QStringList found = titles(m_cache->store().find(QStringLiteral("anna")));
        for (QString& name : found)
            name.remove(QStringLiteral("Anna "));
        return found.join(u' ');
    }

    /// FTS5 says so itself, and holds one row for each customer.
    void requireSoundIndex()
    {
        REQUIRE_OK(m_cache->database->exec("INSERT INTO names (names) VALUES ('integrity-check')"));
        const auto customers = m_cache->store().count(RecordKind::Customer);
        REQUIRE_OK(customers);
        qint64 rows = 0;
        auto every = m_cache->database->prepare("SELECT count(*) FROM names WHERE names MATCH 'a* OR b*'");
        REQUIRE_OK(every);
        REQUIRE_OK(every->step());
        rows = every->integer(0);
        QCOMPARE(rows, *customers);
    }

    std::optional<CacheFixture> m_cache;
    int m_orders = 0;
};

QTEST_GUILESS_MAIN(TestRecency)
#include "test_recency.moc"
