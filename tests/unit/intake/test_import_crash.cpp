// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <random>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

constexpr int rows = 12'000;
constexpr int orders = 5'000;

QByteArray manyCustomers()
{
    QByteArray file = "Customer ID,First Name,Last Name,Email\n";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += number + ",Jane,Doe" + number + ",jane" + number + "@example.com\n";
    }
    return file;
}

QByteArray manyWooCommerceCustomers()
{
    QByteArray file = "[";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += (i > 1 ? "," : "") + QByteArray("{\"id\":") + number + ",\"email\":\"jane" + number +
                "@example.com\",\"first_name\":\"Jane\",\"last_name\":\"Doe" + number + "\",\"billing\":{}}";
    }
    return file + "]";
}

/// Orders of two lines each, and every third of a customer who has ordered before.
QByteArray manyOrders(const QByteArray& note)
{
    QByteArray file = "Name,Id,Email,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
                      "Billing Name,Billing Phone,Billing City,Billing Country,Notes\n";
    for (int i = 1; i <= orders; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray who = QByteArray::number(i % 3 == 0 ? i / 3 : i);
        file += "#" + number + "," + number + ",jane" + who +
                "@example.com,EUR,12.50,2026-01-15 10:23:45 +0100,1,Tea,"
                "10.00,Jane " +
                who + ",+49 30 23125" + QByteArray::number(100 + i % 900) + ",Berlin,Germany," + note + "\n";
        file += "#" + number + ",,,,,,1,Cup " + number + ",2.50,,,,,\n";
    }
    return file;
}

/// Everything but ids, salts and what is sealed, which no two runs have alike.
QStringList contentOf(storage::Database& cache)
{
    QStringList lines;
    auto query = cache.prepare(
        "SELECT o.external_id, o.number, o.placed_at, o.total, c.name, c.search_text, "
        "(SELECT count(*) FROM orders s WHERE s.customer = o.customer), "
        "(SELECT group_concat(l.line || l.title || l.quantity || l.price) FROM order_lines l WHERE l.order_id = o.id), "
        "(SELECT group_concat(f.field || f.mask || (f.token IS NOT NULL) || f.is_shared) FROM sealed_fields f "
        "WHERE f.kind = 2 AND f.record = o.id), "
        "(SELECT group_concat(f.field || f.mask) FROM sealed_fields f WHERE f.kind = 1 AND f.record = c.id), "
        "(SELECT count(*) FROM records r WHERE r.kind = 2 AND r.id = o.id AND r.digest IS NOT NULL) "
        "FROM orders o JOIN customers c ON c.id = o.customer ORDER BY CAST(o.external_id AS INTEGER)");
    while (query && query->step().value_or(false)) {
        QStringList cells;
        for (int i = 0; i < query->columns(); ++i)
            cells.append(query->text(i));
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

/// The other process: imports and prints a byte for each progress.
int importInto(const QString& folder, const QString& path)
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
    Options options;
    options.progress = [](const Progress&) {
        std::putchar('x');
        std::fflush(stdout);
    };
    return importFile(**admin, *cache, path, options) ? 0 : 5;
}

/// Kills the import after so many steps of its progress; true when it was still running.
bool killedAfter(int steps, const QString& folder, const QString& path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import"), folder, path});
    while (process.bytesAvailable() < steps && process.waitForReadyRead()) {
    }
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

} // namespace

class TestImportCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledImportLeavesWholeTransactionsAndTheNextCompletesIt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("CSV") << manyCustomers();
        QTest::newRow("JSON") << manyWooCommerceCustomers();
    }
    void aKilledImportLeavesWholeTransactionsAndTheNextCompletesIt()
    {
        QFETCH(const QByteArray, file);
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("customers"), file);
        (*vault)->closeCache();
        for (const int steps : {1, 6, 11, 15}) {
            QVERIFY(killedAfter(steps, (*vault)->folder(), path));
            REQUIRE_OK((*vault)->openCache());
            const qint64 stored = (*vault)->count(RecordKind::Customer);
            QVERIFY2(stored % 2000 == 0 && stored < rows, qPrintable(QString::number(stored)));
            const auto hits = (*vault)->store().find(QStringLiteral("jane1@example.com"));
            REQUIRE_OK(hits);
            QCOMPARE(hits->size(), stored > 0 ? 1U : 0U);
            (*vault)->closeCache();
        }
        REQUIRE_OK((*vault)->openCache());
        const qint64 before = (*vault)->count(RecordKind::Customer);
        QVERIFY(before > 0);
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->unchanged, before);
        QCOMPARE(report->imported, rows - before);
        QCOMPARE((*vault)->count(RecordKind::Customer), rows);
    }

    /// Killed at moments that the seed picks, again and again, it ends where a run ends that nobody disturbed.
    void whenEverItIsKilledTheEndIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("added") << manyOrders("rings twice");
        QTest::newRow("loaded") << manyOrders(QByteArray(400, 'n')); // larger than the new cache
    }
    void whenEverItIsKilledTheEndIsTheSame()
    {
        QFETCH(const QByteArray, file);
        auto calm = Vault::make();
        auto vault = Vault::make();
        REQUIRE_OK(calm);
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), file);
        REQUIRE_OK((*calm)->import(path));
        (*vault)->closeCache();
        std::mt19937 random(20'260);
        for (int round = 0; round < 6; ++round)
            killedAfter(static_cast<int>(1 + random() % 19), (*vault)->folder(), path);
        REQUIRE_OK((*vault)->openCache());
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->read, 2 * orders);
        QCOMPARE(report->imported + report->unchanged, 2 * orders);
        QVERIFY(report->unchanged > 0);
        const QStringList content = contentOf((*vault)->cache());
        QCOMPARE(content.size(), orders);
        QCOMPARE(content, contentOf((*calm)->cache()));
        const auto hits = (*vault)->store().find(QStringLiteral("jane 4999"));
        REQUIRE_OK(hits);
        QCOMPARE(hits->size(), 1U);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--import"))
        return importInto(arguments.value(2), arguments.value(3));
    TestImportCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_import_crash.moc"
