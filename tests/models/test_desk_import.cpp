// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "intake/import.h"
#include "records/cache.h"
#include "vault/accounts.h"

#include <QFile>
#include <QSignalSpy>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;

namespace {

/// Long enough for a stop to arrive while it is read.
constexpr int manyRows = 40'000;
constexpr int fewRows = 3;

QString writeCustomers(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Customer ID,First Name,Last Name,Email,Phone,Total Spent,Total Orders,Tags\n");
    for (int i = 0; i < rows; ++i)
        file.write(QStringLiteral("9%1,Mika,Probe%1,mika%1@example.com,,0.00,0,\n").arg(i).toUtf8());
    return path;
}

qint64 detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key)).toInteger(-1);
}

} // namespace

/// Imports at the console, beside the desk's own work.
class TestDeskImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_files;
    std::unique_ptr<DeskFixture> m_vault;
    std::size_t m_before = 0;

    [[nodiscard]] QString file(int rows) const
    {
        return writeCustomers(m_files.filePath(QStringLiteral("customers%1.csv").arg(rows)), rows);
    }
    [[nodiscard]] std::vector<QJsonObject> logged() const
    {
        return m_vault->logged(QStringLiteral("import.run"), m_before);
    }
    [[nodiscard]] Result<storage::Database> openCache() const
    {
        const vault::Paths paths{m_vault->folder()};
        const auto ring =
            vault::unlock(paths, *vault::readHeader(paths), policy::name(Role::Admin), m_vault->password(Role::Admin));
        if (!ring)
            return std::unexpected(ring.error());
        return records::openCache(paths, ring->key(vault::SharedKey::Cache), storage::Database::Mode::ReadWrite);
    }
    /// The import's start stands in the log.
    [[nodiscard]] bool hasBegun() const
    {
        return QTest::qWaitFor([this] { return !logged().empty(); }, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
        m_before = m_vault->log().size();
    }
    void cleanup() { m_vault.reset(); }

    void anAdminImportsAFileAndFindsItsCustomers()
    {
        const auto desk = m_vault->openAs(Role::Admin);
        REQUIRE_OK(desk);
        const auto report = await((*desk)->import(file(fewRows), {}));
        REQUIRE_OK(report);
        QCOMPARE(report->read, qint64{fewRows});
        QCOMPARE(report->imported, qint64{fewRows});
        QVERIFY(!(*desk)->isImporting());
        const auto hits = await((*desk)->find(QStringLiteral("probe1")));
        REQUIRE_OK(hits);
        QCOMPARE(hits->records.size(), std::size_t{1});
        QCOMPARE(logged().size(), std::size_t{2});
        QCOMPARE(text(logged().back(), "actor"), QStringLiteral("admin"));
    }

    void nobodyButAnAdminImportsAndTheTryIsOnRecord()
    {
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        REQUIRE_ERROR(await((*desk)->import(file(fewRows), {})), ErrorCode::Refused);
        QCOMPARE(logged().size(), std::size_t{1});
        QCOMPARE(text(logged().front(), "outcome"), QStringLiteral("denied"));
        QVERIFY(!(*desk)->isImporting());
    }

    void aSecondImportWaitsForTheFirstOnesEnd()
    {
        const auto desk = m_vault->openAs(Role::Admin);
        REQUIRE_OK(desk);
        const QString path = file(fewRows);
        auto first = (*desk)->import(path, {});
        REQUIRE_ERROR(await((*desk)->import(path, {})), ErrorCode::InUse);
        REQUIRE_OK(await(std::move(first)));
        REQUIRE_OK(await((*desk)->import(path, {})));
    }

    void aStoppedImportKeepsWhatItReadAndIsCompletedByTheSameImport()
    {
        const auto desk = m_vault->openAs(Role::Admin);
        REQUIRE_OK(desk);
        const QString path = file(manyRows);
        auto running = (*desk)->import(path, {});
        QVERIFY(hasBegun());
        (*desk)->stopImport();
        REQUIRE_ERROR(await(std::move(running)), ErrorCode::Cancelled);
        const qint64 stored = detail(logged().back(), "stored");
        QVERIFY(stored >= 0 && stored < manyRows);
        const auto report = await((*desk)->import(path, {}));
        REQUIRE_OK(report);
        QCOMPARE(report->unchanged, stored);
        QCOMPARE(report->imported, manyRows - stored);
    }

    void anImportGoesOnBehindTheLock()
    {
        const auto desk = m_vault->openAs(Role::Admin);
        REQUIRE_OK(desk);
        auto cache = openCache();
        REQUIRE_OK(cache);
        auto othersTurn = storage::Transaction::begin(*cache); // which the import waits for
        REQUIRE_OK(othersTurn);
        auto running = (*desk)->import(file(manyRows), {});
        QVERIFY(hasBegun());
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        QVERIFY((*desk)->isImporting());
        REQUIRE_OK(othersTurn->commit());
        const auto report = await(std::move(running));
        REQUIRE_OK(report);
        QCOMPARE(report->imported, qint64{manyRows});
        QCOMPARE(detail(logged().back(), "stored"), qint64{manyRows});
    }

    void aSignOutStopsItAndItsEndIsStillItsAdmins()
    {
        const auto desk = m_vault->openAs(Role::Admin);
        REQUIRE_OK(desk);
        auto running = (*desk)->import(file(manyRows), {});
        QVERIFY(hasBegun());
        REQUIRE_OK(await((*desk)->signOut()));
        REQUIRE_ERROR(await(std::move(running)), ErrorCode::Cancelled);
        QCOMPARE(logged().size(), std::size_t{2});
        QCOMPARE(text(logged().back(), "actor"), QStringLiteral("admin"));
        QCOMPARE(text(logged().back(), "outcome"), QStringLiteral("failed"));
    }

    void aDeskThatGoesDownEndsItFirst()
    {
        auto desk = m_vault->openAs(Role::Admin);
        REQUIRE_OK(desk);
        const auto running = (*desk)->import(file(manyRows), {});
        QVERIFY(hasBegun());
        desk->reset();
        QCOMPARE(logged().size(), std::size_t{2});
    }

    void itSaysHowFarItIs()
    {
        const auto desk = m_vault->openAs(Role::Admin);
        REQUIRE_OK(desk);
        qint64 rows = 0;
        connect(desk->get(), &models::Desk::importProgressed, this,
                [&rows](const intake::Progress& progress) { rows = progress.rows; });
        auto running = (*desk)->import(file(manyRows), {});
        // The clock of the test stands still unless it is put forward.
        while (!running.isFinished()) {
            m_vault->clock.advance(200);
            QTest::qWait(1);
        }
        QVERIFY(rows > 0);
    }
};

QTEST_GUILESS_MAIN(TestDeskImport)
#include "test_desk_import.moc"
