// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

#include <csignal>

using namespace scrim::testkit;

namespace {

QString contact()
{
    return QStringLiteral("contact");
}

/// The class's row of `key status`.
QJsonObject statusOf(const DemoVault& vault, const QString& fieldClass)
{
    const auto rows =
        vault.as(QStringLiteral("agent"), QStringLiteral("key status")).json().value(QStringLiteral("keys"));
    for (const auto& row : rows.toArray()) {
        if (row.toObject().value(QStringLiteral("class")) == fieldClass)
            return row.toObject();
    }
    return {};
}

/// What `doctor` thinks of rotations.
QString diagnosis(const DemoVault& vault)
{
    const auto answer = scrimctl({QStringLiteral("doctor"), vault.folder(), QStringLiteral("--json")}).json();
    for (const auto& row : answer.value(QStringLiteral("checks")).toArray()) {
        if (row.toObject().value(QStringLiteral("id")) == QStringLiteral("key-rotation"))
            return row.toObject().value(QStringLiteral("state")).toString();
    }
    return {};
}

} // namespace

class TestCliKeys : public QObject
{
    Q_OBJECT

private:
    const DemoVault m_vault{1500, 0};

private Q_SLOTS:
    void init() { m_vault.restore(); }

    void aHolderRotatesAndTheStatusSaysSince()
    {
        QVERIFY(statusOf(m_vault, contact()).value(QStringLiteral("first")).toBool());
        const auto done = m_vault.as(QStringLiteral("agent"), QStringLiteral("key rotate"), {contact()});
        REQUIRE_STATUS(done, 0);
        const QJsonObject answer = done.json();
        QCOMPARE(answer[QStringLiteral("class")].toString(), contact());
        QCOMPARE(answer[QStringLiteral("resumed")].toBool(true), false);
        QVERIFY(answer[QStringLiteral("fields")].toInteger() > 600);
        QCOMPARE(answer[QStringLiteral("passed_on")].toArray().size(), 3);
        QVERIFY(answer[QStringLiteral("dropped")].toArray().isEmpty());
        QVERIFY(done.err.contains("contact: "));
        const QJsonObject status = statusOf(m_vault, contact());
        QVERIFY(!status[QStringLiteral("first")].toBool(true));
        QVERIFY(status[QStringLiteral("unfinished_since")].isNull());
        QVERIFY(status[QStringLiteral("made")].toString().endsWith(QLatin1Char('Z')));
        REQUIRE_STATUS(m_vault.as(QStringLiteral("supervisor"), QStringLiteral("log verify")), 0);
    }

    void whoDoesNotHoldTheClassIsRefused()
    {
        for (const char* role : {"agent", "supervisor", "admin"}) {
            const auto refused =
                m_vault.as(QLatin1String(role), QStringLiteral("key rotate"), {QStringLiteral("payment")});
            REQUIRE_STATUS(refused, 1);
            QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        }
        REQUIRE_STATUS(m_vault.as(QStringLiteral("admin"), QStringLiteral("key rotate"),
                                  {QStringLiteral("payment"), QStringLiteral("--recovery-file"),
                                   m_vault.folder() + QStringLiteral("/recovery-demo.txt")}),
                       0);
    }

    void aClassThatIsNoneIsWrongUsage()
    {
        REQUIRE_STATUS(m_vault.as(QStringLiteral("senior"), QStringLiteral("key rotate"), {QStringLiteral("name")}), 2);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("senior"), QStringLiteral("key rotate")), 2);
    }

    void stoppedItSaysSoAndTheNextGoesOn()
    {
        QStringList words{QStringLiteral("key"), QStringLiteral("rotate"), m_vault.folder(), contact()};
        const auto process = program(QStringLiteral("scrimctl"), words + m_vault.signIn(QStringLiteral("senior")));
        process->start();
        QVERIFY(process->waitForStarted());
        // Its file is there before the first field is sealed anew.
        const QString begun = m_vault.folder() + QStringLiteral("/rotation/contact.json");
        for (QElapsedTimer time; !QFile::exists(begun);) {
            if (!time.isValid())
                time.start();
            QVERIFY(time.elapsed() < 60'000 && process->state() != QProcess::NotRunning);
            QThread::msleep(1);
        }
        ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 1);
        QVERIFY(statusOf(m_vault, contact())[QStringLiteral("unfinished_since")].isString());
        QCOMPARE(diagnosis(m_vault), QStringLiteral("warn"));
        const auto done = m_vault.as(QStringLiteral("privacy"), QStringLiteral("key rotate"), {contact()});
        REQUIRE_STATUS(done, 0);
        QVERIFY(done.json().value(QStringLiteral("resumed")).toBool());
        QVERIFY(!QFile::exists(begun));
        QCOMPARE(diagnosis(m_vault), QStringLiteral("ok"));
    }

    void anAdminGivesTheCacheANewKey()
    {
        const QStringList cache{QStringLiteral("cache")};
        const auto refused = m_vault.as(QStringLiteral("senior"), QStringLiteral("key rotate"), cache);
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        REQUIRE_STATUS(m_vault.as(QStringLiteral("admin"), QStringLiteral("key rotate"),
                                  cache + QStringList{QStringLiteral("--recovery-file"),
                                                      m_vault.folder() + QStringLiteral("/recovery-demo.txt")}),
                       2);
        QVERIFY(statusOf(m_vault, cache.first())[QStringLiteral("first")].toBool());
        REQUIRE_STATUS(m_vault.as(QStringLiteral("admin"), QStringLiteral("user disable"), {QStringLiteral("senior")}),
                       0);

        const auto done = m_vault.as(QStringLiteral("admin"), QStringLiteral("key rotate"), cache);
        REQUIRE_STATUS(done, 0);
        const QJsonObject answer = done.json();
        QCOMPARE(answer[QStringLiteral("class")].toString(), cache.first());
        QCOMPARE(answer[QStringLiteral("number")].toInt(), 1);
        QCOMPARE(answer[QStringLiteral("bytes")].toInteger(),
                 QFileInfo(m_vault.folder() + QStringLiteral("/cache.1.db")).size());
        QCOMPARE(answer[QStringLiteral("dropped")].toArray(), QJsonArray{QStringLiteral("senior")});
        QVERIFY(done.err.contains("cache: "));
        QVERIFY(!QFile::exists(m_vault.folder() + QStringLiteral("/cache.db")));
        const QJsonObject status = statusOf(m_vault, cache.first());
        QVERIFY(!status[QStringLiteral("first")].toBool(true) && status[QStringLiteral("unfinished_since")].isNull());
        QCOMPARE(diagnosis(m_vault), QStringLiteral("ok"));
        REQUIRE_STATUS(m_vault.as(QStringLiteral("agent"), QStringLiteral("find"), {QStringLiteral("a")}), 0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("agent"), QStringLiteral("key rotate"), {contact()}), 0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("admin"), QStringLiteral("user enable"), {QStringLiteral("senior")}),
                       0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("senior"), QStringLiteral("find"), {QStringLiteral("a")}), 0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("supervisor"), QStringLiteral("log verify")), 0);
    }

    void aKeyThatWasNeverRotatedIsAsOldAsItsVault()
    {
        const QJsonObject status = statusOf(m_vault, QStringLiteral("identity"));
        QVERIFY(status[QStringLiteral("made")].isString());
        QCOMPARE(status[QStringLiteral("fields")].toInteger(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliKeys)
#include "test_cli_keys.moc"
