// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QCoreApplication>
#include <QProcess>

using namespace scrim;
using namespace scrim::testkit;
using Mode = Database::Mode;

namespace {

/// What the other process does: opens the file, reads or writes, closes.
int actAsOther(const QString& path, const QString& act)
{
    const bool writes = act == QLatin1String("write");
    auto database = Database::open(path, DatabaseFixture::key(), writes ? Mode::ReadWrite : Mode::ReadOnly);
    if (!database)
        return 2;
    if (writes)
        return database->exec("INSERT INTO t (a) VALUES (700)") ? 0 : 3;
    return number(*database, "SELECT count(*) FROM t") > 0 ? 0 : 4;
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        REQUIRE_OK(m_files->make());
    }

    void anotherProcessDoesNotTakeTheWalAway();
    void processesSeeEachOthersWork();

private:
    void other(const QString& act)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--other"), m_files->path(), act});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    }

    std::optional<DatabaseFixture> m_files;
};

/// Closing any descriptor of a file gives up all of the process's locks on it (POSIX). Whoever peeps into the cache
/// beside SQLite does that, and the next process to close it would take itself for the last one.
void TestProcesses::anotherProcessDoesNotTakeTheWalAway()
{
    auto writer = m_files->open(Mode::ReadWrite);
    REQUIRE_OK(writer);
    REQUIRE_OK(writer->exec("INSERT INTO t (a) VALUES (601)"));
    auto reader = m_files->open(Mode::ReadOnly);
    REQUIRE_OK(reader);
    for (const char* act : {"read", "write"}) {
        other(QString::fromLatin1(act));
        QVERIFY(QFile::exists(m_files->path() + QStringLiteral("-wal")));
    }
}

void TestProcesses::processesSeeEachOthersWork()
{
    auto writer = m_files->open(Mode::ReadWrite);
    auto reader = m_files->open(Mode::ReadOnly);
    REQUIRE_OK(writer);
    REQUIRE_OK(reader);
    other(QStringLiteral("write"));
    QCOMPARE(number(*reader, "SELECT count(*) FROM t WHERE a = 700"), 1);
    REQUIRE_OK(writer->exec("DELETE FROM t WHERE a = 700"));
    other(QStringLiteral("write"));
    other(QStringLiteral("read"));
    QCOMPARE(number(*reader, "SELECT count(*) FROM t WHERE a = 700"), 1);
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--other"))
        return actAsOther(arguments[2], arguments[3]);
    TestProcesses tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_processes.moc"
