// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and restores that are killed before, amid and after each of their writes, find the disk full, or a sync that
// fails: there is a whole bundle or none, a whole vault or none, and another run does it. And one beside which another
// process writes all the time. SCRIM_FAULT_KILLS says how many (60; 0 for every write and every way),
// SCRIM_FAULT_SEED which ones, SCRIM_BACKUP_MB how large a cache is written beside (16).
#include "fault_kit.h"
#include "faulty_calls.h"

#include "backup/make.h"
#include "backup/restore.h"
#include "unit/rotation/rotation_vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cerrno>

using namespace scrim;
using namespace scrim::testkit;

namespace {

constexpr int customers = 4;
constexpr int neverReached = 1'000'000;

struct Run
{
    bool wasKilled = false;
    int status = -1;
    QByteArray said;
};

Run backer(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(SCRIM_BACKER), words);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardError()};
}

} // namespace

class TestBackupKills : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    SystemClock m_clock;
    QString m_folder = m_temporary.filePath(QStringLiteral("vault"));
    QString m_bundle = m_temporary.filePath(QStringLiteral("bundle"));
    QString m_restored = m_temporary.filePath(QStringLiteral("restored"));
    QString m_recovery = m_temporary.filePath(QStringLiteral("recovery"));
    Result<vault::NewVault> m_made = RotationVault::make(m_folder, customers, m_clock);
    QRandomGenerator m_random;
    int m_kills = 60;
    int m_writes = 0; ///< of a whole run of make()

    [[nodiscard]] Run make(int nth = neverReached, faulty::Mode mode = faulty::Mode::Kill, int error = ENOSPC) const
    {
        return backer({QStringLiteral("make"), m_folder, m_bundle, QString::number(nth),
                       QString::number(static_cast<int>(mode)), QString::number(error)});
    }
    [[nodiscard]] Run restore(int nth = neverReached, faulty::Mode mode = faulty::Mode::Kill, int error = ENOSPC) const
    {
        return backer({QStringLiteral("restore"), m_restored, m_bundle, m_recovery, QString::number(nth),
                       QString::number(static_cast<int>(mode)), QString::number(error)});
    }

    /// What is wrong with the bundle that has its name; empty when there is none, or a whole one.
    [[nodiscard]] QString complaintOfBundle() const
    {
        if (!QFile::exists(m_bundle))
            return {};
        const auto contents = backup::verifyBackup(m_bundle, {m_made->recoveryFile, nullptr});
        return contents ? QString() : contents.error().message;
    }
    [[nodiscard]] QString complaintOf(const QString& folder) const
    {
        if (!QFile::exists(folder))
            return {};
        auto station = session::Station::open(folder, m_clock);
        if (!station)
            return station.error().message;
        const auto session = RotationVault::signIn(**station, "mara");
        return session ? RotationVault::complaintOf(**session, 1, policy::viewableClasses((*session)->role()))
                       : session.error().message;
    }
    void removeAll() const
    {
        QFile::remove(m_bundle);
        QFile::remove(m_bundle + QStringLiteral(".part"));
        removeRestored();
    }
    void removeRestored() const
    {
        QDir(m_restored).removeRecursively();
        QDir(m_restored + QStringLiteral(".restoring")).removeRecursively();
    }

    /// The first write that a whole run does not get to.
    [[nodiscard]] static int writesOf(const std::function<Run(int)>& run)
    {
        int least = 1;
        for (int most = 4096; least < most;) {
            const int middle = (least + most) / 2;
            const bool isReached = run(middle).wasKilled;
            (isReached ? least : most) = isReached ? middle + 1 : middle;
        }
        return least;
    }

    [[nodiscard]] int writesOfMaking()
    {
        if (m_writes == 0)
            m_writes = writesOf([&](int nth) {
                removeAll();
                return make(nth);
            });
        return m_writes;
    }

    struct Stop
    {
        int nth = 0;
        faulty::Mode mode = faulty::Mode::Kill;
        QString said;
    };
    [[nodiscard]] std::vector<Stop> stops(int all)
    {
        constexpr std::array modes{faulty::Mode::Kill, faulty::Mode::KillHalf, faulty::Mode::KillAfter,
                                   faulty::Mode::Fail, faulty::Mode::FailHalf};
        const bool isAll = m_kills == 0;
        std::vector<Stop> chosen;
        for (int i = 0; i < (isAll ? all * int(modes.size()) : m_kills); ++i) {
            const int nth = isAll ? i / int(modes.size()) + 1 : 1 + int(m_random.bounded(quint32(all)));
            const auto mode =
                isAll ? modes.at(std::size_t(i) % modes.size()) : modes.at(m_random.bounded(quint32(modes.size())));
            chosen.push_back({nth, mode, QStringLiteral("write %1, mode %2: ").arg(nth).arg(int(mode))});
        }
        return chosen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_OK(m_made);
        QFile recovery(m_recovery);
        QVERIFY(recovery.open(QIODevice::WriteOnly));
        recovery.write(reading(m_made->recoveryFile));
        bool isNumber = false;
        if (const int kills = qEnvironmentVariableIntValue("SCRIM_FAULT_KILLS", &isNumber); isNumber)
            m_kills = kills;
        auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("SCRIM_FAULT_SEED", &isNumber));
        if (!isNumber)
            seed = QRandomGenerator::system()->generate() & 0x7fffffffU;
        m_random.seed(seed);
        qInfo("SCRIM_FAULT_SEED=%u SCRIM_FAULT_KILLS=%d", seed, m_kills);
    }
    void cleanup() { removeAll(); }

    void aStoppedBackupIsAWholeOneOrNone()
    {
        const int all = writesOfMaking();
        qInfo("%d writes", all - 1);
        QVERIFY(all > 30);
        int stopped = 0;
        for (const Stop& stop : stops(all)) {
            removeAll();
            const Run run = make(stop.nth, stop.mode);
            stopped += run.wasKilled || run.status != 0 ? 1 : 0;
            QVERIFY2(run.wasKilled || run.status != 0 || QFile::exists(m_bundle), qPrintable(stop.said));
            QCOMPARE(stop.said + complaintOfBundle(), stop.said);
            // One that gave up by itself leaves no half of one either.
            QVERIFY2(run.wasKilled || !QFile::exists(m_bundle + QStringLiteral(".part")), qPrintable(stop.said));
            QFile::remove(m_bundle);
            const Run again = make();
            QVERIFY2(again.status == 0, qPrintable(stop.said + QString::fromUtf8(again.said)));
            QCOMPARE(stop.said + complaintOfBundle(), stop.said);
        }
        QCOMPARE(complaintOf(m_folder), QString());
        QVERIFY(stopped > m_kills / 2);
    }

    void aStoppedRestoreIsAWholeVaultOrNone()
    {
        QCOMPARE(make().status, 0);
        const int all = writesOf([&](int nth) {
            removeRestored();
            return restore(nth);
        });
        qInfo("%d writes", all - 1);
        QVERIFY(all > 30);
        for (const Stop& stop : stops(all)) {
            removeRestored();
            const Run run = restore(stop.nth, stop.mode);
            QVERIFY2(run.wasKilled || run.status != 0 || QFile::exists(m_restored), qPrintable(stop.said));
            QCOMPARE(stop.said + complaintOf(m_restored), stop.said);
            QVERIFY2(run.wasKilled || !QFile::exists(m_restored + QStringLiteral(".restoring")), qPrintable(stop.said));
            removeRestored();
        }
        const Run last = restore();
        QVERIFY2(last.status == 0, last.said.constData());
        QCOMPARE(complaintOf(m_restored), QString());
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        // Behind the entry in the log: early, in the middle and late in the bundle. Of the last writes of all, some
        // runs have more than others.
        const int all = writesOfMaking();
        for (const int nth : {all / 3, all / 2, all * 2 / 3}) {
            removeAll();
            const Run run = make(nth, faulty::Mode::FailHalf, ENOSPC);
            QCOMPARE(run.status, 3);
            QVERIFY2(!run.said.isEmpty(), "says why");
            QVERIFY(!QFile::exists(m_bundle) || complaintOfBundle().isEmpty());
            QVERIFY(!QFile::exists(m_bundle + QStringLiteral(".part")));
        }
    }

    /// One process writes, durably and without a pause, while another makes the backup; each backup is a state of it.
    void whoWritesBesideWaitsLittle()
    {
        bool isNumber = false;
        int megabytes = qEnvironmentVariableIntValue("SCRIM_BACKUP_MB", &isNumber);
        if (!isNumber)
            megabytes = 16;
        auto cache = records::openCache({m_folder}, m_made->cacheKey, storage::Database::Mode::ReadWrite);
        REQUIRE_OK(cache);
        REQUIRE_OK(cache->exec("CREATE TABLE filler (a INTEGER PRIMARY KEY, b BLOB); CREATE TABLE counted (n INTEGER); "
                               "CREATE TABLE mirrored (n INTEGER); INSERT INTO counted VALUES (0); "
                               "INSERT INTO mirrored VALUES (0); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT "
                               "i + 1 FROM n WHERE i < " +
                               QByteArray::number(megabytes * 100) +
                               ") INSERT INTO filler SELECT i, randomblob(10000) FROM n"));
        auto station = session::Station::open(m_folder, m_clock);
        REQUIRE_OK(station);
        const auto mara = RotationVault::signIn(**station, "mara");
        REQUIRE_OK(mara);
        const auto write = [&]() -> qint64 {
            QElapsedTimer timer;
            timer.start();
            auto transaction = storage::Transaction::begin(*cache);
            auto done = transaction ? cache->exec("UPDATE counted SET n = n + 1; UPDATE mirrored SET n = n + 1; UPDATE "
                                                  "filler SET b = randomblob(10000) WHERE a = abs(random() % 1000)")
                                    : fail(transaction);
            if (done)
                done = transaction->commit();
            // As a desk does: an entry that is durable before anything is shown.
            if (done && !(*mara)->record((*mara)->event(QStringLiteral("log.note"))))
                done = fail(ErrorCode::Io, QStringLiteral("the log"));
            return done ? timer.nsecsElapsed() / 1000 : -1;
        };
        const auto sorted = [](std::vector<qint64> times) {
            std::ranges::sort(times);
            return times;
        };
        std::vector<qint64> alone;
        for (int i = 0; i < 300; ++i)
            alone.push_back(write());
        QProcess process;
        QElapsedTimer whole;
        whole.start();
        process.start(QStringLiteral(SCRIM_BACKER), {QStringLiteral("make"), m_folder, m_bundle});
        std::vector<qint64> beside;
        while (!process.waitForFinished(0)) {
            beside.push_back(write());
            QVERIFY(beside.back() >= 0);
        }
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto tell = [](const char* when, const std::vector<qint64>& times) {
            qInfo("%s: %zu writes, median %lld us, p99 %lld us, longest %lld us", when, times.size(),
                  static_cast<long long>(times[times.size() / 2]),
                  static_cast<long long>(times[times.size() * 99 / 100]), static_cast<long long>(times.back()));
        };
        alone = sorted(alone);
        beside = sorted(beside);
        tell("alone", alone);
        tell("beside", beside);
        qInfo("%lld MB in %lld ms", static_cast<long long>(QFile(m_bundle).size() / 1'000'000),
              static_cast<long long>(whole.elapsed()));
        // Who is locked out for the whole copy writes once; and on a machine that is not asleep nobody waits for
        // seconds.
        QVERIFY(beside.size() > 20);
        QVERIFY2(beside[beside.size() * 99 / 100] < 2'000'000, qPrintable(QString::number(beside.back())));
        const Run restored = restore();
        QVERIFY2(restored.status == 0, restored.said.constData());
        QCOMPARE(complaintOf(m_restored), QString());
        auto copy = records::openCache({m_restored}, m_made->cacheKey, storage::Database::Mode::ReadWrite);
        REQUIRE_OK(copy);
        const auto number = [](storage::Database& database, const char* sql) {
            auto query = database.prepare(sql);
            return query && query->step().value_or(false) ? query->integer(0) : -1;
        };
        const qint64 seen = number(*copy, "SELECT n FROM counted");
        QCOMPARE(number(*copy, "SELECT n FROM mirrored"), seen);
        QVERIFY(seen >= 300 && seen <= number(*cache, "SELECT n FROM counted"));
    }
};

int main(int argc, char** argv)
{
    workInMemory();
    const QCoreApplication application(argc, argv);
    TestBackupKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_backup_kills.moc"
