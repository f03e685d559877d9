// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "base/bytes.h"

#include <QVersionNumber>

#include <array>
#include <thread>

using namespace scrim;
using namespace scrim::testkit;
using storage::Migration;
using storage::Transaction;
using Mode = Database::Mode;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        REQUIRE_OK(m_files->make());
    }

    void theLibraryIsSqlCipher();
    void theSettingsAreTheDesigns();
    void anOlderBuildsPagesAreReadAsWell_data();
    void anOlderBuildsPagesAreReadAsWell();
    void theFileIsForItsOwnerOnly();
    void valuesComeBackAsTheyWereBound();
    void aKeptStatementIsReadyEachTime();
    void aKeptStatementInUseIsNotDisturbed();
    void errorsWaitForTheFirstStep();
    void errorsNeverQuoteWhatWasBound();
    void aReaderCannotWriteAndLeavesNoFiles();
    void aReaderGoesOnWhileAnotherWrites();
    void aSecondWriterIsToldAfterAWhile();
    void anUnfinishedTransactionLeavesNothing();
    void migrationsRunOnceAndInOrder();
    void aFailingMigrationLeavesNothing();
    void aNewerFileIsRefusedAndUnchanged();
    void aQueryEndsWhenItIsCancelled();

private:
    std::optional<DatabaseFixture> m_files;
};

void TestDatabase::theLibraryIsSqlCipher()
{
    QVERIFY(QVersionNumber::fromString(storage::cipherVersion()) >= QVersionNumber(4, 6));
}

void TestDatabase::theSettingsAreTheDesigns()
{
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        auto database = m_files->open(mode);
        REQUIRE_OK(database);
        QCOMPARE(number(*database, "PRAGMA temp_store"), 2);
        QCOMPARE(number(*database, "PRAGMA page_size"), 16384);
        QCOMPARE(text(*database, "PRAGMA cipher_hmac_algorithm"), QStringLiteral("HMAC_SHA256"));
        QCOMPARE(number(*database, "PRAGMA cache_size"), -32768);
        QCOMPARE(number(*database, "PRAGMA foreign_keys"), 1);
        QCOMPARE(number(*database, "PRAGMA secure_delete"), 1);
        QCOMPARE(number(*database, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"), 1);
    }
}

void TestDatabase::anOlderBuildsPagesAreReadAsWell_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("16 KiB, HMAC-SHA512") << 16384;
    QTest::newRow("8 KiB, HMAC-SHA512") << 8192;
}

void TestDatabase::anOlderBuildsPagesAreReadAsWell()
{
    QFETCH(const int, size);
    const QString path = m_files->folder() + QStringLiteral("/older.db");
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        QFile place(path); // a connection of ours makes no file
        QVERIFY(place.open(QIODevice::WriteOnly));
        place.close();
        const QByteArray key = QByteArray(reinterpret_cast<const char*>(DatabaseFixture::key().bytes().data()), 32);
        REQUIRE_OK(database->exec("ATTACH '" + path.toUtf8() + "' AS older KEY \"x'" + key.toHex() +
                                  "'\"; PRAGMA older.cipher_hmac_algorithm = HMAC_SHA512; "
                                  "PRAGMA older.cipher_page_size = " +
                                  QByteArray::number(size) +
                                  "; CREATE TABLE older.t AS SELECT * FROM t; DETACH older"));
    }
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        auto older = Database::open(path, DatabaseFixture::key(), mode);
        REQUIRE_OK(older);
        QCOMPARE(number(*older, "PRAGMA page_size"), size);
        QCOMPARE(text(*older, "PRAGMA cipher_hmac_algorithm"), QStringLiteral("HMAC_SHA512"));
        QCOMPARE(number(*older, "SELECT count(*) FROM t"), 600);
    }
}

void TestDatabase::theFileIsForItsOwnerOnly()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    REQUIRE_OK(database->exec("INSERT INTO t (a) VALUES (1)"));
    const QStringList files = m_files->files();
    QCOMPARE(files.size(), 3); // with -wal and -shm
    for (const QString& file : files)
        QVERIFY(!(QFile::permissions(m_files->folder() + QLatin1Char('/') + file) & others));
}

void TestDatabase::valuesComeBackAsTheyWereBound()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    const QString text = QStringLiteral("Zoë 王 \U0001F375 ' \" %");
    const QByteArray blob("\x00\xFF\x00", 3);
    auto select = database->prepare("SELECT ?, ?, ?, ?, ?, ?");
    REQUIRE_OK(select);
    select->bind(1, std::numeric_limits<qint64>::min()).bind(2, text).bind(3, blob).bind(4, QByteArray());
    select->bind(5, QString()).bindNull(6);
    const auto row = select->step();
    REQUIRE_OK(row);
    QVERIFY(*row);
    QCOMPARE(select->integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(select->text(1), text);
    QCOMPARE(select->blob(2), blob);
    QVERIFY(!select->isNull(3) && select->blob(3).isEmpty());
    QVERIFY(!select->isNull(4) && select->text(4).isEmpty());
    QVERIFY(select->isNull(5));
}

void TestDatabase::aKeptStatementIsReadyEachTime()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    for (int i = 0; i < 3; ++i) {
        storage::Statement select = database->statement("SELECT a, ? FROM t ORDER BY a");
        if (i == 1)
            select.bind(1, QStringLiteral("once"));
        const auto row = select.step(); // and left in the middle
        REQUIRE_OK(row);
        QCOMPARE(select.integer(0), 1);
        QCOMPARE(select.isNull(1), i != 1);
    }
    // A statement left in the middle would hold an old state of the file.
    REQUIRE_OK(database->exec("DELETE FROM t WHERE a = 1"));
    auto again = database->statement("SELECT a, ? FROM t ORDER BY a");
    REQUIRE_OK(again.step());
    QCOMPARE(again.integer(0), 2);
}

void TestDatabase::aKeptStatementInUseIsNotDisturbed()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    auto outer = database->statement("SELECT a FROM t WHERE a >= ? ORDER BY a");
    REQUIRE_OK(outer.bind(1, 10).step());
    {
        auto inner = database->statement("SELECT a FROM t WHERE a >= ? ORDER BY a");
        REQUIRE_OK(inner.bind(1, 100).step());
        QCOMPARE(inner.integer(0), 100);
    }
    REQUIRE_OK(outer.step());
    QCOMPARE(outer.integer(0), 11);
}

void TestDatabase::errorsWaitForTheFirstStep()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    REQUIRE_ERROR(database->prepare("SELECT nonsense FROM nowhere"), ErrorCode::Database);
    auto nonsense = database->statement("SELECT nonsense FROM nowhere");
    nonsense.bind(1, 1);
    REQUIRE_ERROR(nonsense.step(), ErrorCode::Database);
    REQUIRE_ERROR(nonsense.run(), ErrorCode::Database);
    auto unbound = database->statement("SELECT a FROM t");
    unbound.bind(1, 1);
    REQUIRE_ERROR(unbound.step(), ErrorCode::Database);
}

void TestDatabase::errorsNeverQuoteWhatWasBound()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    REQUIRE_OK(database->exec("CREATE VIRTUAL TABLE f USING fts5 (w); CREATE UNIQUE INDEX one ON t (b)"));
    auto match = database->statement("SELECT rowid FROM f WHERE f MATCH ?");
    const auto row = match.bind(1, QStringLiteral("\"planted")).step();
    REQUIRE_ERROR(row, ErrorCode::Database);
    QVERIFY(!row.error().message.contains(QStringLiteral("planted")));
    auto insert = database->statement("INSERT INTO t (b) VALUES (?)");
    REQUIRE_OK(insert.bind(1, QStringLiteral("planted")).run());
    const auto twice = insert.bind(1, QStringLiteral("planted")).run();
    REQUIRE_ERROR(twice, ErrorCode::Database);
    QVERIFY(!twice.error().message.contains(QStringLiteral("planted")));
}

void TestDatabase::aReaderCannotWriteAndLeavesNoFiles()
{
    const QByteArray before = m_files->content();
    {
        auto reader = m_files->open(Mode::ReadOnly);
        REQUIRE_OK(reader);
        QCOMPARE(number(*reader, "SELECT count(*) FROM t"), 600);
        REQUIRE_ERROR(reader->exec("DELETE FROM t"), ErrorCode::Database);
        REQUIRE_ERROR(reader->exec("PRAGMA user_version = 9"), ErrorCode::Database);
    }
    QCOMPARE(m_files->files(), QStringList{QStringLiteral("cache.db")});
    QCOMPARE(m_files->content(), before);
}

void TestDatabase::aReaderGoesOnWhileAnotherWrites()
{
    auto writer = m_files->open(Mode::ReadWrite);
    auto reader = m_files->open(Mode::ReadOnly);
    REQUIRE_OK(writer);
    REQUIRE_OK(reader);
    auto transaction = Transaction::begin(*writer);
    REQUIRE_OK(transaction);
    REQUIRE_OK(writer->exec("DELETE FROM t"));
    QCOMPARE(number(*reader, "SELECT count(*) FROM t"), 600);
    REQUIRE_OK(transaction->commit());
    QCOMPARE(number(*reader, "SELECT count(*) FROM t"), 0);
}

void TestDatabase::aSecondWriterIsToldAfterAWhile()
{
    auto first = m_files->open(Mode::ReadWrite);
    auto second = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    auto transaction = Transaction::begin(*first);
    REQUIRE_OK(transaction);
    const auto refused = Transaction::begin(*second);
    REQUIRE_ERROR(refused, ErrorCode::Database);
    QVERIFY(refused.error().message.contains(QStringLiteral("another program")));
    REQUIRE_OK(transaction->commit());
    REQUIRE_OK(Transaction::begin(*second));
}

void TestDatabase::anUnfinishedTransactionLeavesNothing()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE_OK(transaction);
        REQUIRE_OK(database->exec("DELETE FROM t"));
        const Transaction moved = std::move(*transaction);
    }
    QCOMPARE(number(*database, "SELECT count(*) FROM t"), 600);
}

void TestDatabase::migrationsRunOnceAndInOrder()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    static constexpr Migration first{1, "CREATE TABLE m (v); INSERT INTO m VALUES (1)"};
    static constexpr Migration second{2, "INSERT INTO m SELECT v + 1 FROM m"};
    REQUIRE_OK(database->migrate(std::array{first}));
    REQUIRE_OK(database->migrate(std::array{first, second}));
    REQUIRE_OK(database->migrate(std::array{first, second}));
    QCOMPARE(number(*database, "SELECT sum(v) * 10 + count(*) FROM m"), 32);
    QCOMPARE(database->schemaVersion().value_or(-1), 2);
}

void TestDatabase::aFailingMigrationLeavesNothing()
{
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    static constexpr Migration broken{1, "CREATE TABLE m (v); INSERT INTO nowhere VALUES (1)"};
    REQUIRE_ERROR(database->migrate(std::array{broken}), ErrorCode::Database);
    QCOMPARE(database->schemaVersion().value_or(-1), 0);
    QCOMPARE(number(*database, "SELECT count(*) FROM sqlite_schema WHERE name = 'm'"), 0);
}

void TestDatabase::aNewerFileIsRefusedAndUnchanged()
{
    static constexpr Migration known{1, "CREATE TABLE m (v)"};
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        REQUIRE_OK(database->exec("PRAGMA user_version = 2"));
    }
    const QByteArray before = m_files->content();
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        const auto refused = database->migrate(std::array{known});
        REQUIRE_ERROR(refused, ErrorCode::NewerFormat);
        QVERIFY(refused.error().message.contains(m_files->path()));
    }
    QCOMPARE(m_files->content(), before);
}

void TestDatabase::aQueryEndsWhenItIsCancelled()
{
    auto database = m_files->open(Mode::ReadOnly);
    REQUIRE_OK(database);
    std::atomic<bool> cancelled = false;
    database->cancelWhen(&cancelled);
    auto endless = database->prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                     "SELECT count(*) FROM n");
    REQUIRE_OK(endless);
    std::thread other([&cancelled] { cancelled = true; });
    const auto row = endless->step();
    other.join();
    REQUIRE_ERROR(row, ErrorCode::Cancelled);
    endless->reset();
    database->cancelWhen(nullptr);
    QCOMPARE(number(*database, "SELECT count(*) FROM t"), 600);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
