// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "base/bytes.h"
#include "models/desk.h"
#include "testkit/testkit.h"

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <cstdio>

using namespace scrim;
using namespace scrim::testkit;

namespace {

template<typename T>
Result<T> answered(QFuture<Result<T>> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

/// The other process: a console's desk that lights a card number, says so, and never comes to conceal it.
int lightIn(const QString& folder, const QByteArray& password)
{
    const SystemClock clock;
    const auto desk = models::Desk::open(folder, clock);
    if (!desk)
        return 2;
    (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
    if (!answered((*desk)->signIn(QStringLiteral("senior"), SecretBytes::copyOf(asBytes(password)))))
        return 3;
    for (qint64 id = 1; id <= 60; ++id) {
        const auto lit = answered(
            (*desk)->reveal({RecordKind::Customer, id}, policy::Field::CardNumber, policy::reasons().constFirst()));
        if (!lit)
            continue;
        std::printf("%lld\n", static_cast<long long>((*lit)->seq));
        std::fflush(stdout);
        while (true)
            QThread::sleep(60);
    }
    return 4;
}

} // namespace

/// A console that is killed while a field is lit.
class TestKilledConsole : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    /// The entry that lit the field in a process that is gone since.
    [[nodiscard]] qint64 litAndKilled() const
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--light"), m_vault->folder(),
                       QString::fromUtf8(m_vault->password(QStringLiteral("senior")))});
        if (!process.waitForReadyRead(30'000))
            return -1;
        const qint64 seq = process.readLine().trimmed().toLongLong();
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        return process.exitStatus() == QProcess::CrashExit ? seq : -1;
    }
    [[nodiscard]] std::vector<QJsonObject> concealments() const
    {
        std::vector<QJsonObject> found;
        const auto list = m_vault->as(QStringLiteral("supervisor"), QStringLiteral("log list"));
        for (const auto& value : list.json().value(QLatin1String("entries")).toArray()) {
            if (value.toObject().value(QLatin1String("action")).toString() == QStringLiteral("field.conceal"))
                found.push_back(value.toObject());
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DemoVault>(60, 10);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void cleanup() { m_vault.reset(); }

    void theNextStartPutsTheUnseenConcealmentOnRecord()
    {
        const qint64 seq = litAndKilled();
        QVERIFY(seq > 0);
        QVERIFY(concealments().empty());
        {
            const SystemClock clock;
            REQUIRE_OK(models::Desk::open(m_vault->folder(), clock));
            REQUIRE_OK(models::Desk::open(m_vault->folder(), clock));
        }
        const auto found = concealments();
        QCOMPARE(found.size(), std::size_t{1});
        const QJsonObject detail = found[0].value(QLatin1String("detail")).toObject();
        QCOMPARE(detail.value(QLatin1String("why")).toString(), QStringLiteral("unknown"));
        QCOMPARE(detail.value(QLatin1String("reveal")).toInteger(), seq);
        QVERIFY(!detail.contains(QLatin1String("lit_ms")));
        QCOMPARE(found[0].value(QLatin1String("actor")).toString(), QStringLiteral("senior"));
        QCOMPARE(found[0].value(QLatin1String("field")).toString(), QStringLiteral("card_number"));
        QCOMPARE(found[0].value(QLatin1String("outcome")).toString(), QStringLiteral("failed"));

        const QString bundle = m_vault->at(QStringLiteral("bundle"));
        REQUIRE_STATUS(
            m_vault->as(QStringLiteral("auditor"), QStringLiteral("log export"), {QStringLiteral("--out"), bundle}), 0);
        REQUIRE_STATUS(scrimVerify({bundle, QStringLiteral("--json")}), 0);
        QVERIFY(contentOf(bundle + QStringLiteral("/entries.jsonl")).contains("\"why\":\"unknown\""));
    }

    void aBrokenJournalDoesNotKeepTheConsoleFromStarting()
    {
        QVERIFY(litAndKilled() > 0);
        const QString journal = m_vault->folder() + QStringLiteral("/lit");
        overwrite(journal, contentOf(journal).replace("\"reveal\"", "\"re\xff"
                                                                    "eal\""));
        const SystemClock clock;
        REQUIRE_OK(models::Desk::open(m_vault->folder(), clock));
        const auto found = concealments();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].value(QLatin1String("detail")).toObject().value(QLatin1String("journal")).toString(),
                 QStringLiteral("damaged"));
        REQUIRE_STATUS(m_vault->as(QStringLiteral("auditor"), QStringLiteral("log verify")), 0);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--light"))
        return lightIn(arguments.value(2), arguments.value(3).toUtf8());
    TestKilledConsole test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_killed_console.moc"
