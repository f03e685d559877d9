// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "storage/snapshot.h"

#include <QScopeGuard>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

using namespace scrim;
using namespace scrim::testkit;
using Mode = Database::Mode;

/// A file as it stands at one moment, copied while others write.
class TestSnapshot : public QObject
{
    Q_OBJECT

private:
    std::optional<DatabaseFixture> m_files;
    SecretBytes m_key = DatabaseFixture::key();

    [[nodiscard]] QString copyPath() const { return m_files->folder() + QStringLiteral("/copy.db"); }
    [[nodiscard]] Result<storage::Snapshot> take() const { return storage::Snapshot::take(m_files->path(), m_key); }

    /// Writes what the snapshot has to copyPath(); empty when all went well.
    [[nodiscard]] QString copy(storage::Snapshot& snapshot) const
    {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(copyPath() + QLatin1String(suffix));
        QFile out(copyPath());
        if (!out.open(QIODevice::WriteOnly))
            return QStringLiteral("the copy cannot be written");
        std::vector<std::uint8_t> page(snapshot.pageSize());
        for (qint64 at = 0; at < snapshot.size(); at += static_cast<qint64>(page.size())) {
            if (auto read = snapshot.read(at, page); !read)
                return read.error().message;
            out.write(reinterpret_cast<const char*>(page.data()), static_cast<qint64>(page.size()));
        }
        return {};
    }

    /// What is wrong with the copy as a database; empty when nothing is.
    [[nodiscard]] QString complaintOfCopy() const
    {
        auto database = Database::open(copyPath(), m_key, Mode::ReadWrite);
        if (!database)
            return database.error().message;
        auto torn = database->prepare("PRAGMA cipher_integrity_check");
        if (!torn || torn->step().value_or(true))
            return QStringLiteral("a page does not hold");
        const QString said = text(*database, "PRAGMA integrity_check");
        return said == QLatin1String("ok") ? QString() : said;
    }

    [[nodiscard]] qint64 inCopy(QByteArrayView sql) const
    {
        auto database = Database::open(copyPath(), m_key, Mode::ReadWrite);
        return database ? number(*database, sql) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        REQUIRE_OK(m_files->make());
    }

    void aFileAtRestIsCopiedByteForByte()
    {
        const QByteArray before = m_files->content();
        auto snapshot = take();
        REQUIRE_OK(snapshot);
        QCOMPARE(copy(*snapshot), QString());
        QFile copied(copyPath());
        QVERIFY(copied.open(QIODevice::ReadOnly));
        QCOMPARE(copied.readAll(), before);
        QCOMPARE(complaintOfCopy(), QString());
    }

    void whatStandsInTheWalAloneIsInIt()
    {
        auto writer = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(writer);
        REQUIRE_OK(writer->exec("PRAGMA wal_autocheckpoint = 0; UPDATE t SET b = 'changed' WHERE a % 2 = 0; "
                                "INSERT INTO t (a) VALUES (-1)"));
        auto snapshot = take();
        REQUIRE_OK(snapshot);
        QCOMPARE(copy(*snapshot), QString());
        QCOMPARE(complaintOfCopy(), QString());
        QCOMPARE(inCopy("SELECT count(*) FROM t WHERE b = 'changed'"), 300);
        QCOMPARE(inCopy("SELECT count(*) FROM t WHERE a = -1"), 1);
    }

    void whatIsWrittenAfterTheMomentIsNotInIt()
    {
        auto writer = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(writer);
        auto snapshot = take();
        REQUIRE_OK(snapshot);
        REQUIRE_OK(writer->exec("DELETE FROM t WHERE a > 100; PRAGMA wal_checkpoint(PASSIVE); "
                                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                                "INSERT INTO t (a, b) SELECT -i, hex(randomblob(100)) FROM n; "
                                "PRAGMA wal_checkpoint(PASSIVE)"));
        QCOMPARE(copy(*snapshot), QString());
        QCOMPARE(complaintOfCopy(), QString());
        QCOMPARE(inCopy("SELECT count(*) FROM t"), 600);
        QCOMPARE(inCopy("SELECT count(*) FROM t WHERE a < 0"), 0);
    }

    void aTransactionThatIsRolledBackIsNotInIt()
    {
        auto writer = m_files->open(Mode::ReadWrite);
        REQUIRE_OK(writer);
        // Small enough a cache that its pages are spilled into the WAL before it is decided.
        REQUIRE_OK(writer->exec("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE t SET b = hex(randomblob(400))"));
        auto snapshot = take();
        REQUIRE_OK(snapshot);
        REQUIRE_OK(writer->exec("ROLLBACK; UPDATE t SET b = 'after'"));
        QCOMPARE(copy(*snapshot), QString());
        QCOMPARE(complaintOfCopy(), QString());
        QCOMPARE(inCopy("SELECT count(*) FROM t WHERE length(b) = 200"), 600);
    }

    void eachOfManyMomentsAmidWritingIsOneState()
    {
        std::atomic<bool> isOver = false;
        std::atomic<int> commits = 0;
        QString wrong;
        const std::unique_ptr<QThread> writing(QThread::create([&] {
            auto writer = m_files->open(Mode::ReadWrite);
            if (!writer)
                wrong = writer.error().message;
            // Some of it is spilled, some written back meanwhile; the sum is always the same.
            if (wrong.isEmpty())
                (void)writer->exec("PRAGMA cache_size = 20; PRAGMA wal_autocheckpoint = 30");
            while (wrong.isEmpty() && !isOver) {
                auto transaction = storage::Transaction::begin(*writer);
                auto done = transaction
                                ? writer->exec("UPDATE t SET a = a + 1 WHERE id % 2 = 0; "
                                               "UPDATE t SET a = a - 1, b = hex(randomblob(110)) WHERE id % 2 = 1")
                                : fail(transaction);
                if (done)
                    done = transaction->commit();
                if (!done)
                    wrong = done.error().message;
                ++commits;
            }
        }));
        const qint64 sum = 600 * 601 / 2;
        // Also where the test fails in between.
        const auto ending = qScopeGuard([&] {
            isOver = true;
            writing->wait();
        });
        writing->start();
        for (int i = 0; i < 30; ++i) {
            const int before = commits;
            auto snapshot = take();
            REQUIRE_OK(snapshot);
            QCOMPARE(copy(*snapshot), QString());
            snapshot->release();
            QCOMPARE(complaintOfCopy(), QString());
            QCOMPARE(inCopy("SELECT sum(a) FROM t"), sum);
            while (commits < before + 3 && writing->isRunning())
                QThread::msleep(1);
        }
        isOver = true;
        writing->wait();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(commits > 60);
    }

    void aPageThatDoesNotHoldIsToldOf()
    {
        QByteArray bytes = m_files->content();
        bytes[bytes.size() - 5000] = static_cast<char>(bytes.at(bytes.size() - 5000) ^ 1);
        m_files->write(bytes);
        auto snapshot = take();
        REQUIRE_OK(snapshot);
        QVERIFY(copy(*snapshot).contains(QStringLiteral("does not hold")));
    }

    void whatWasGivenBackIsNotRead()
    {
        auto snapshot = take();
        REQUIRE_OK(snapshot);
        snapshot->release();
        std::vector<std::uint8_t> page(snapshot->pageSize());
        REQUIRE_ERROR(snapshot->read(0, page), ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "test_snapshot.moc"
