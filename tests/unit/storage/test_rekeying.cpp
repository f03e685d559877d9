// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "storage/rekeying.h"

#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

using namespace scrim;
using namespace scrim::testkit;
using Mode = Database::Mode;

namespace {

constexpr int manyRows = 20'000;

SecretBytes newKey()
{
    return secret("another key of thirty-two bytes!");
}

/// What a query gives, by rows of one text.
QStringList texts(Database& database, QByteArrayView sql)
{
    QStringList found;
    auto query = database.prepare(sql);
    if (!query)
        return {query.error().message};
    auto row = query->step();
    for (; row && *row; row = query->step())
        found.append(query->text(0));
    return row ? found : QStringList{row.error().message};
}

/// Every page holds under its key, and SQLite finds nothing amiss.
QString complaintOf(Database& database)
{
    const QStringList torn = texts(database, "PRAGMA cipher_integrity_check");
    const QStringList said = texts(database, "PRAGMA integrity_check");
    if (!torn.isEmpty())
        return torn.join(QLatin1Char('\n')) + said.join(QLatin1Char('\n'));
    return said == QStringList{QStringLiteral("ok")} ? QString() : said.join(QLatin1Char('\n'));
}

} // namespace

class TestRekeying : public QObject
{
    Q_OBJECT

private:
    std::optional<DatabaseFixture> m_files;
    SecretBytes m_key = DatabaseFixture::key();
    SecretBytes m_newKey = newKey();

    [[nodiscard]] QString newPath() const { return m_files->folder() + QStringLiteral("/cache.1.db"); }
    [[nodiscard]] storage::RekeyOrder order() const { return {m_files->path(), m_key, newPath(), m_newKey, {}}; }
    [[nodiscard]] Result<Database> openNew() const { return Database::open(newPath(), m_newKey, Mode::ReadWrite); }
    /// One that moves on with the file.
    [[nodiscard]] Result<Database> openFollowing(Mode mode) const
    {
        auto database = m_files->open(mode);
        if (database)
            database->followBy([path = newPath()](const QString&) -> Result<storage::Successor> {
                return storage::Successor{path, newKey()};
            });
        return database;
    }
    void addRows(int rows) const
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        REQUIRE_OK(database->exec("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                                  QByteArray::number(rows) +
                                  ") INSERT INTO t (a, b) SELECT i, hex(randomblob(100)) FROM n"));
    }

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        REQUIRE_OK(m_files->make());
    }

    void theSameStandsUnderAnotherKey();
    void aFileOfSmallerPagesKeepsThem();
    void whoHasItOpenMovesOn();
    void theFormerFileTakesNoMoreChanges();
    void whatIsChangedMeanwhileIsThere();
    void whatWasStoppedIsGoneOnWith();
    void aTornCopyIsMadeAnew();
    void aPageThatDoesNotOpenKeepsTheFormerKey();
    void aFileWhoseTimeIsOverIsLeftAlone();
};

void TestRekeying::theSameStandsUnderAnotherKey()
{
    addRows(manyRows);
    const QByteArray all = "SELECT id || ' ' || a || ' ' || ifnull(b, '-') FROM t ORDER BY id";
    QStringList before;
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        before = texts(*database, all);
        REQUIRE_OK(storage::rekeyFile(order()));
    }
    QCOMPARE(before.size(), manyRows + 600);
    auto moved = openNew();
    REQUIRE_OK(moved);
    QCOMPARE(texts(*moved, all), before);
    QCOMPARE(complaintOf(*moved), QString());
    QCOMPARE(number(*moved, "PRAGMA user_version"), 0);
    REQUIRE_ERROR(Database::open(newPath(), m_key, Mode::ReadWrite), ErrorCode::Damaged);
    auto former = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(former);
    QVERIFY(former->isSuperseded().value_or(false));
    QVERIFY(!moved->isSuperseded().value_or(true));
    // Neither file repeats a page of the other's.
    QFile file(newPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray formerBytes = m_files->content();
    for (qsizetype at = 0; at + 16'384 <= std::min(bytes.size(), formerBytes.size()); at += 16'384)
        QVERIFY(bytes.sliced(at, 16'000) != formerBytes.sliced(at, 16'000));
}

void TestRekeying::aFileOfSmallerPagesKeepsThem()
{
    {
        auto database = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(database);
        QFile place(newPath() + QStringLiteral(".8")); // a connection of ours makes no file
        QVERIFY(place.open(QIODevice::WriteOnly));
        place.close();
        REQUIRE_OK(database->exec("ATTACH '" + newPath().toUtf8() + ".8' AS older KEY \"x'" +
                                  QByteArray("0123456789abcdef0123456789ABCDEF").toHex() +
                                  "'\"; PRAGMA older.cipher_page_size = 8192; "
                                  "CREATE TABLE older.t AS SELECT * FROM main.t; PRAGMA older.journal_mode = WAL"));
    }
    storage::RekeyOrder order = this->order();
    order.from = newPath() + QStringLiteral(".8");
    REQUIRE_OK(storage::rekeyFile(order));
    auto moved = openNew();
    REQUIRE_OK(moved);
    QCOMPARE(number(*moved, "PRAGMA page_size"), 8192);
    QCOMPARE(number(*moved, "SELECT count(*) FROM t"), 600);
    QCOMPARE(complaintOf(*moved), QString());
}

void TestRekeying::whoHasItOpenMovesOn()
{
    auto writer = openFollowing(Mode::ReadWrite);
    auto reader = openFollowing(Mode::ReadOnly);
    REQUIRE_OK(writer);
    REQUIRE_OK(reader);
    REQUIRE_OK(writer->set("PRAGMA cache_size = -1234"));
    {
        storage::Statement kept = reader->statement("SELECT count(*) FROM t");
        QVERIFY(kept.step().value_or(false));
        kept.reset();
        REQUIRE_OK(storage::rekeyFile(order()));
        QVERIFY(kept.step().value_or(false));
        QCOMPARE(kept.integer(0), 600);
    }
    {
        auto transaction = storage::Transaction::begin(*writer);
        REQUIRE_OK(transaction);
        REQUIRE_OK(writer->statement("INSERT INTO t (a) VALUES (601)").run());
        REQUIRE_OK(transaction->commit());
    }
    QCOMPARE(writer->path(), newPath());
    QCOMPARE(writer->moves(), 1);
    QCOMPARE(number(*writer, "PRAGMA cache_size"), -1234);
    {
        reader->keepUp();
        storage::Statement query = reader->statement("SELECT count(*) FROM t");
        QVERIFY(query.step().value_or(false));
        QCOMPARE(query.integer(0), 601);
    }
    QCOMPARE(reader->path(), newPath());
    REQUIRE_ERROR(reader->exec("INSERT INTO t (a) VALUES (1)"), ErrorCode::Database);
    reader->keepUp();
    QCOMPARE(reader->moves(), 1);
}

void TestRekeying::theFormerFileTakesNoMoreChanges()
{
    auto stranger = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(stranger);
    storage::Statement insert = stranger->statement("INSERT INTO t (a) VALUES (?)");
    REQUIRE_OK(insert.bind(1, 601).run());
    REQUIRE_OK(storage::rekeyFile(order()));

    REQUIRE_ERROR(storage::Transaction::begin(*stranger), ErrorCode::InUse);
    REQUIRE_ERROR(insert.bind(1, 602).run(), ErrorCode::InUse);
    REQUIRE_ERROR(stranger->statement("UPDATE t SET a = 1").run(), ErrorCode::InUse);
    REQUIRE_ERROR(stranger->statement("DELETE FROM t").run(), ErrorCode::InUse);
    QVERIFY(!stranger->exec("INSERT INTO t (a) VALUES (603)"));
    QCOMPARE(number(*stranger, "SELECT count(*) FROM t"), 601);
    // Who cannot move says so with the next question.
    stranger->keepUp();
    REQUIRE_ERROR(stranger->statement("SELECT count(*) FROM t").step(), ErrorCode::InUse);
    auto moved = openNew();
    REQUIRE_OK(moved);
    QCOMPARE(number(*moved, "SELECT count(*) FROM t WHERE a = 601"), 1);
}

void TestRekeying::whatIsChangedMeanwhileIsThere()
{
    addRows(manyRows);
    std::atomic<bool> isOver = false;
    std::atomic<int> stored = 0;
    QString wrong;
    const auto change = [&](Database& database) -> Result<void> {
        auto transaction = storage::Transaction::begin(database);
        if (!transaction)
            return fail(transaction);
        const QByteArray number = QByteArray::number(stored + 1);
        // New pages, old pages, pages that get free.
        auto done = database.exec("INSERT INTO t (a, b) VALUES (-" + number +
                                  ", hex(randomblob(5000)));"
                                  "UPDATE t SET b = hex(randomblob(100)) WHERE id = (SELECT abs(random()) % 20000);"
                                  "DELETE FROM t WHERE a = 1 - " +
                                  number + " AND a % 2 = 0 AND a < 0");
        if (done)
            done = transaction->commit();
        if (done)
            ++stored;
        return done;
    };
    std::unique_ptr<QThread> writing(QThread::create([&] {
        auto database = openFollowing(Mode::ReadWrite);
        if (!database)
            wrong = database.error().message;
        while (wrong.isEmpty() && !isOver) {
            if (auto done = change(*database); !done)
                wrong = done.error().message;
        }
        if (wrong.isEmpty() && database->path() != newPath())
            wrong = QStringLiteral("never moved");
    }));
    writing->start();
    while (stored < 20 && writing->isRunning())
        QThread::msleep(1);
    const auto done = storage::rekeyFile(order());
    const int before = stored;
    while (stored < before + 20 && writing->isRunning())
        QThread::msleep(1);
    isOver = true;
    writing->wait();
    REQUIRE_OK(done);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    auto moved = openNew();
    REQUIRE_OK(moved);
    QCOMPARE(complaintOf(*moved), QString());
    QCOMPARE(number(*moved, "SELECT -min(a) FROM t"), stored.load());
    QCOMPARE(number(*moved, "SELECT count(*) FROM t WHERE a < 0"), stored.load() - (stored.load() - 1) / 2);
    QCOMPARE(number(*moved, "SELECT count(*) FROM t WHERE a > 0"), manyRows + 600);
}

void TestRekeying::whatWasStoppedIsGoneOnWith()
{
    addRows(manyRows);
    storage::RekeyOrder order = this->order();
    int looks = 0;
    order.goOn = [&looks](const storage::RekeyProgress&) { return ++looks < 3; };
    REQUIRE_ERROR(storage::rekeyFile(order), ErrorCode::Cancelled);
    QVERIFY(QFileInfo(newPath()).size() > 0);
    {
        auto database = openFollowing(Mode::ReadWrite);
        REQUIRE_OK(database);
        QVERIFY(!database->isSuperseded().value_or(true));
        REQUIRE_OK(database->exec("DELETE FROM t WHERE id > 5000; UPDATE t SET b = 'after' WHERE id < 3000"));
    }
    order.goOn = {};
    REQUIRE_OK(storage::rekeyFile(order));
    auto moved = openNew();
    REQUIRE_OK(moved);
    QCOMPARE(complaintOf(*moved), QString());
    QCOMPARE(number(*moved, "SELECT count(*) FROM t"), 5000);
    QCOMPARE(number(*moved, "SELECT count(*) FROM t WHERE b = 'after'"), 2999);
}

void TestRekeying::aTornCopyIsMadeAnew()
{
    addRows(manyRows);
    storage::RekeyOrder order = this->order();
    bool isFirst = true;
    // Stopped after the first walk, with all there.
    order.goOn = [&isFirst](const storage::RekeyProgress& progress) { return !progress.isCatchingUp || !isFirst; };
    REQUIRE_ERROR(storage::rekeyFile(order), ErrorCode::Cancelled);
    {
        QFile file(newPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const qint64 at : {qint64(20), qint64(16'384 * 7 + 100), qint64(16'384 * 30 - 10)}) {
            QVERIFY(file.seek(at));
            QCOMPARE(file.write("torn"), 4);
        }
        QVERIFY(file.resize(file.size() - 1000));
    }
    isFirst = false;
    REQUIRE_OK(storage::rekeyFile(order));
    auto moved = openNew();
    REQUIRE_OK(moved);
    QCOMPARE(complaintOf(*moved), QString());
    QCOMPARE(number(*moved, "SELECT count(*) FROM t"), manyRows + 600);
}

void TestRekeying::aPageThatDoesNotOpenKeepsTheFormerKey()
{
    addRows(manyRows);
    const QByteArray whole = m_files->content();
    QByteArray bytes = whole;
    bytes[16'384 * 40 + 77] = static_cast<char>(bytes.at(16'384 * 40 + 77) ^ 1);
    m_files->write(bytes);
    REQUIRE_ERROR(storage::rekeyFile(order()), ErrorCode::Damaged);
    auto database = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(database);
    QVERIFY(!database->isSuperseded().value_or(true));
    database = fail(ErrorCode::Internal, {});
    m_files->write(whole);
    REQUIRE_OK(storage::rekeyFile(order()));
}

void TestRekeying::aFileWhoseTimeIsOverIsLeftAlone()
{
    REQUIRE_OK(storage::rekeyFile(order()));
    {
        auto moved = openNew();
        REQUIRE_OK(moved);
        REQUIRE_OK(moved->exec("DELETE FROM t"));
    }
    REQUIRE_OK(storage::rekeyFile(order()));
    auto moved = openNew();
    REQUIRE_OK(moved);
    QCOMPARE(number(*moved, "SELECT count(*) FROM t"), 0);
}

QTEST_GUILESS_MAIN(TestRekeying)
#include "test_rekeying.moc"
