// SPDX-License-Identifier: GPL-3.0-or-later
// Imports that are killed at the system calls they make, from the first to the last: while they read, store, make
// indexes, list rejected rows and log that they are done. Run again, they end where a run ends that nobody disturbed.
#include "faulty_calls.h"

#include "unit/intake/import_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cerrno>
#include <cstdio>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;
using faulty::Mode;

namespace {

constexpr int orders = 150;

/// Orders of two rows, some of which stand apart, and every tenth of them with a fault.
QByteArray file()
{
    QByteArray text =
        "Name,Id,Email,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing "
        "Phone\n";
    QByteArray apart;
    for (int i = 1; i <= orders; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray price = i % 10 == 0 ? QByteArray("ten") : QByteArray("2.50");
        text += "#" + number + ",9" + number + ",jane" + number + "@example.com,EUR,12.50,1,Tea,10.00,Jane " + number +
                ",+49 30 23125" + QByteArray::number(100 + i) + "\n";
        (i % 3 == 0 ? apart : text) += "#" + number + ",,,,,1,Cup " + number + "," + price + ",,\n";
    }
    return text + apart;
}
constexpr int rejected = 2 * orders / 10;

/// Everything but ids, salts and what is sealed, which no two runs have alike.
QStringList contentOf(storage::Database& cache)
{
    QStringList lines;
    auto query = cache.prepare(
        "SELECT o.external_id, o.number, o.total, c.name, c.search_text, "
        "(SELECT group_concat(l.line || l.title || l.quantity || l.price) FROM order_lines l WHERE l.order_id = o.id), "
        "(SELECT group_concat(f.field || f.mask || (f.token IS NOT NULL)) FROM sealed_fields f WHERE f.kind = 1 AND "
        "f.record = c.id) FROM orders o JOIN customers c ON c.id = o.customer ORDER BY CAST(o.external_id AS INTEGER)");
    while (query && query->step().value_or(false)) {
        QStringList cells;
        for (int i = 0; i < query->columns(); ++i)
            cells.append(query->text(i));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QByteArray read(const QString& path)
{
    QFile listed(path);
    return listed.open(QIODevice::ReadOnly) ? listed.readAll() : QByteArray();
}

/// The other process. `nth` 0: every call fails for want of room, from the first stored batch on. It prints the error.
int importInto(const QString& folder, const QString& path, int nth, Mode mode)
{
    const SystemClock clock;
    auto station = session::Station::open(folder, clock);
    if (!station)
        return 2;
    auto admin = session::Session::signIn(**station, QStringLiteral("admin"), Vault::password());
    if (!admin)
        return 3;
    auto cache = records::openCache((*station)->paths(), (*admin)->keys().key(vault::SharedKey::Cache),
                                    storage::Database::Mode::ReadWrite);
    if (!cache)
        return 4;
    faulty::watch({folder});
    Options options;
    if (nth > 0)
        faulty::arm(nth, mode, EIO, faulty::Calls::Writing);
    else
        options.progress = [](const Progress&) { faulty::armEvery(ENOSPC, faulty::Calls::Writing); };
    const auto report = importFile(**admin, *cache, path, options);
    faulty::disarm();
    if (report)
        return 0;
    std::puts(qPrintable(report.error().message));
    return report.error().code == ErrorCode::DiskFull ? 6 : 5;
}

struct Ended
{
    int status = -1; ///< -1: killed
    QByteArray said;
};

Ended importElsewhere(const QString& folder, const QString& path, int nth, Mode mode)
{
    QProcess process;
    process.start(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--import"), folder, path, QString::number(nth), QString::number(static_cast<int>(mode))});
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

class TestImportKills : public QObject
{
    Q_OBJECT

private:
    QStringList m_calm; ///< what is stored when nothing happens
    QByteArray m_listed;
    int m_calls = 1; ///< that write, in one import

    /// What a second run makes of a vault in which the first one ended as it did.
    void completes(Vault& vault, const QString& path)
    {
        REQUIRE_OK(vault.openCache());
        const auto report = vault.import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->read, 2 * orders);
        QCOMPARE(report->rejected, rejected);
        QCOMPARE(report->updated, 0);
        QCOMPARE(report->imported + report->unchanged, 2 * orders - rejected);
        QCOMPARE(contentOf(vault.cache()), m_calm);
        QCOMPARE(read(report->rejectsFile), m_listed);
        const QStringList left = QDir(vault.folder() + QStringLiteral("/rejects")).entryList(QDir::Files);
        QCOMPARE(left.size(), 1);
        const auto hits = vault.store().find(QStringLiteral("jane 149"));
        REQUIRE_OK(hits);
        QVERIFY(!hits->empty());
        const auto entries = vault.importEntries();
        REQUIRE_OK(entries);
        QCOMPARE(entries->back().value(QStringLiteral("outcome")).toString(), QStringLiteral("allowed"));
    }

    /// Whether the import was still running at its nth call.
    [[nodiscard]] bool dies(int nth, Mode mode)
    {
        auto vault = Vault::make();
        if (!vault) {
            QTest::qFail(qPrintable(vault.error().message), __FILE__, __LINE__);
            return false;
        }
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), file());
        (*vault)->closeCache();
        const Ended ended = importElsewhere((*vault)->folder(), path, nth, mode);
        completes(**vault, path);
        if (QTest::currentTestFailed())
            qInfo("at call %d, mode %d, ended with %d %s", nth, static_cast<int>(mode), ended.status,
                  ended.said.constData());
        return ended.status != 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), file());
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->rejected, rejected);
        m_calm = contentOf((*vault)->cache());
        QCOMPARE(m_calm.size(), orders - rejected / 2);
        m_listed = read(report->rejectsFile);
    }

    /// Further apart towards the middle, where transactions are alike; each of the last ones.
    void killedAtAnyCallTheNextRunCompletesIt()
    {
        int step = 1;
        while (dies(m_calls, Mode::Kill) && !QTest::currentTestFailed()) {
            step += m_calls > 20 ? 3 : 0;
            m_calls += step;
        }
        int nth = m_calls - step;
        while (nth < m_calls && dies(nth, Mode::Kill) && !QTest::currentTestFailed())
            ++nth;
        m_calls = nth;
        qInfo("it makes %d calls", m_calls);
        QVERIFY(m_calls > 20);
    }

    void killedInHalfAWriteTheNextRunCompletesIt()
    {
        for (int nth = 1; nth < m_calls && !QTest::currentTestFailed(); nth += 3)
            QVERIFY(dies(nth, Mode::KillHalf));
    }

    /// It ends with an error or gets over it; both leave what the next run can go on with.
    void aCallThatFailsIsNoLoss()
    {
        int failed = 0;
        for (int nth = 1; nth < m_calls && !QTest::currentTestFailed(); nth += 2)
            failed += dies(nth, Mode::Fail) ? 1 : 0;
        QVERIFY(failed > m_calls / 8);
    }

    void aFullDiskIsSaidAndTheNextRunCompletesIt()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), file());
        (*vault)->closeCache();
        const Ended ended = importElsewhere((*vault)->folder(), path, 0, Mode::Fail);
        QVERIFY2(ended.status == 6, ended.said.constData());
        QVERIFY2(ended.said.contains("run the import again"), ended.said.constData());
        completes(**vault, path);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--import"))
        return importInto(arguments.value(2), arguments.value(3), arguments.value(4).toInt(),
                          static_cast<Mode>(arguments.value(5).toInt()));
    TestImportKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_import_kills.moc"
