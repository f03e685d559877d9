// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

constexpr int rows = 12'000;

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
