// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace scrim::testkit;

namespace {

QJsonArray entriesOf(const Outcome& outcome)
{
    return outcome.json().value(QLatin1String("entries")).toArray();
}

qint64 number(const Outcome& outcome, const char* key)
{
    return outcome.json().value(QLatin1String(key)).toInteger(-1);
}

bool isOk(const Outcome& outcome)
{
    return outcome.json().value(QLatin1String("ok")).toBool();
}

} // namespace

/// log list, verify, checkpoint and export, and scrim-verify over what they give.
class TestCliLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;
    int m_bundles = 0;

    [[nodiscard]] Outcome as(const char* role, const char* command, const QStringList& rest = {}) const
    {
        return m_vault->as(QLatin1String(role), QLatin1String(command), rest);
    }
    [[nodiscard]] QString exported()
    {
        const QString bundle = m_vault->at(QStringLiteral("bundle%1").arg(++m_bundles));
        const auto made = as("auditor", "log export", {QStringLiteral("--out"), bundle});
        return made.status == 0 ? bundle : QString();
    }
    [[nodiscard]] static Outcome verified(const QString& bundle, const QStringList& more = {})
    {
        return scrimVerify(QStringList{bundle, QStringLiteral("--json")} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(10, 10);
        REQUIRE_STATUS(m_vault->made(), 0);
        // Something to list.
        REQUIRE_STATUS(as("agent", "show", words("customer 1")), 0);
        REQUIRE_STATUS(as("agent", "find", words("nobody@example.com")), 0);
        REQUIRE_STATUS(as("agent", "log export", {QStringLiteral("--out"), m_vault->at(QStringLiteral("no"))}), 1);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void aReaderListsEveryEntryInOrder()
    {
        const auto list = as("supervisor", "log list");
        REQUIRE_STATUS(list, 0);
        const QJsonArray entries = entriesOf(list);
        QVERIFY(entries.size() > 20);
        for (qsizetype seq = 0; seq < entries.size(); ++seq) {
            const QJsonObject entry = entries[seq].toObject();
            QCOMPARE(entry.value(QLatin1String("seq")).toInteger(), seq);
            for (const char* key : {"v", "time", "elapsed", "actor", "role", "station", "session", "action", "subject",
                                    "field", "class", "reason", "call", "outcome", "detail"})
                QVERIFY2(entry.contains(QLatin1String(key)), key);
        }
    }

    void anAgentReadsTheirOwnEntriesOnly()
    {
        const auto list = as("agent", "log list");
        REQUIRE_STATUS(list, 0);
        int own = 0;
        int sealed = 0;
        for (const auto& value : entriesOf(list)) {
            const QJsonObject entry = value.toObject();
            if (entry.value(QLatin1String("sealed")).toBool()) {
                ++sealed;
                QCOMPARE(entry.size(), 2);
            } else {
                ++own;
                QCOMPARE(entry.value(QLatin1String("actor")).toString(), QStringLiteral("agent"));
            }
        }
        QVERIFY(own > 0);
        QVERIFY(sealed > 0);
    }

    void theListIsFiltered()
    {
        const auto opened = as("auditor", "log list", words("--action record.open"));
        QCOMPARE(entriesOf(opened).size(), 1);
        const auto denied = as("auditor", "log list", words("--action export.run --actor agent"));
        QCOMPARE(entriesOf(denied).size(), 1);
        QCOMPARE(entriesOf(denied).first().toObject().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("denied"));
        const auto part = as("auditor", "log list", words("--from 3 --limit 2"));
        QCOMPARE(entriesOf(part).size(), 2);
        QCOMPARE(entriesOf(part).first().toObject().value(QLatin1String("seq")).toInteger(), 3);
        QVERIFY(entriesOf(as("auditor", "log list", words("--from 1000000"))).isEmpty());
        QVERIFY(entriesOf(as("auditor", "log list", words("--limit 0"))).isEmpty());
        REQUIRE_STATUS(as("auditor", "log list", words("--limit some")), 2);
    }

    void aLimitAloneGivesTheNewest()
    {
        const auto ends = [this](const char* options) {
            const QJsonArray entries = entriesOf(as("auditor", "log list", words(options)));
            QList<qint64> numbers;
            for (const auto& entry : entries)
                numbers.append(entry.toObject().value(QLatin1String("seq")).toInteger());
            return numbers;
        };
        const QList<qint64> newest = ends("--limit 3");
        QCOMPARE(newest.size(), 3);
        QCOMPARE(newest[1], newest[0] + 1);
        QCOMPARE(newest[2], newest[0] + 2);
        const QList<qint64> later = ends("--limit 2");
        QVERIFY(later.last() > newest.last()); // the entry about the list before, at least
        const QList<qint64> reads = ends("--action log.read");
        const QList<qint64> lastReads = ends("--action log.read --limit 2");
        QCOMPARE(lastReads.size(), 2);
        QCOMPARE(lastReads.first(), reads.last());
        QCOMPARE(ends("--action record.open --limit 5").size(), 1);
        QCOMPARE(ends("--limit 1000000").first(), 0);
    }

    void aPersonGetsOneLineAnEntry()
    {
        const auto list = scrimctl(QStringList{QStringLiteral("log"), QStringLiteral("list"), m_vault->folder()} +
                                   m_vault->signIn(QStringLiteral("auditor")) + words("--from 0 --limit 3"));
        REQUIRE_STATUS(list, 0);
        QCOMPARE(list.out.count('\n'), 3);
    }

    void everyRoleVerifiesTheLog()
    {
        for (const char* role : {"agent", "senior", "supervisor", "auditor", "privacy", "admin"}) {
            const auto verify = as(role, "log verify");
            REQUIRE_STATUS(verify, 0);
            QVERIFY(isOk(verify));
            QVERIFY(verify.json().value(QLatin1String("first_bad")).isNull());
            QCOMPARE(verify.json().value(QLatin1String("root")).toString().size(), 64);
            QVERIFY(number(verify, "size") > 0);
            QVERIFY(number(verify, "checkpoints") > 0);
        }
    }

    void aCheckpointKeptElsewhereHoldsTheLogToIt()
    {
        const auto signedHead = as("auditor", "log checkpoint");
        REQUIRE_STATUS(signedHead, 0);
        const QString note =
            m_vault->write(QStringLiteral("kept"), signedHead.json().value(QLatin1String("note")).toString().toUtf8());
        QVERIFY(number(signedHead, "size") > 0);
        REQUIRE_STATUS(as("auditor", "log verify", {QStringLiteral("--witness"), note}), 0);

        const DemoVault other(1, 0, 3);
        const auto foreign =
            other.as(QStringLiteral("auditor"), QStringLiteral("log verify"), {QStringLiteral("--witness"), note});
        REQUIRE_STATUS(foreign, 1);
        QVERIFY(!isOk(foreign));
    }

    void aLogPutBackToAnEarlierDayIsCaughtByIt()
    {
        const DemoVault vault(1, 0, 4);
        const QString log = vault.folder() + QStringLiteral("/log");
        const QString earlier = vault.at(QStringLiteral("earlier"));
        copyFolder(log, earlier);
        const auto signedHead = vault.as(QStringLiteral("auditor"), QStringLiteral("log checkpoint"));
        const QString note =
            vault.write(QStringLiteral("kept"), signedHead.json().value(QLatin1String("note")).toString().toUtf8());
        QVERIFY(QDir(log).removeRecursively());
        copyFolder(earlier, log);
        const QString auditor = QStringLiteral("auditor");
        REQUIRE_STATUS(vault.as(auditor, QStringLiteral("log verify")), 0);
        const auto caught = vault.as(auditor, QStringLiteral("log verify"), {QStringLiteral("--witness"), note});
        REQUIRE_STATUS(caught, 1);
        QVERIFY(!isOk(caught));
    }

    void onlyAReaderExports()
    {
        for (const char* role : {"agent", "senior", "privacy", "admin"}) {
            const QString out = m_vault->at(QStringLiteral("refused"));
            const auto refused = as(role, "log export", {QStringLiteral("--out"), out});
            REQUIRE_STATUS(refused, 1);
            QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
            QVERIFY(!QFileInfo::exists(out));
        }
    }

    void anExportIsABundleThatAStrangerVerifies()
    {
        const QString bundle = exported();
        QVERIFY(!bundle.isEmpty());
        const auto lines = contentOf(bundle + QStringLiteral("/entries.jsonl")).split('\n');
        QVERIFY(contentOf(bundle + QStringLiteral("/key.pub")).contains('+'));
        const auto verdict = verified(bundle);
        REQUIRE_STATUS(verdict, 0);
        QVERIFY(isOk(verdict));
        QCOMPARE(number(verdict, "size"), lines.size() - 1);
        const QString newest = bundle + QStringLiteral("/checkpoints/%1").arg(number(verdict, "size"));
        QCOMPARE(contentOf(newest), contentOf(bundle + QStringLiteral("/checkpoint")));
        REQUIRE_STATUS(verified(bundle, {QStringLiteral("--checkpoint"), newest}), 0);
        const auto again = as("auditor", "log export", {QStringLiteral("--out"), bundle});
        REQUIRE_STATUS(again, 1);
        QCOMPARE(again.errorCode(), QStringLiteral("exists"));
    }

    void anAlteredBundleIsCaught_data()
    {
        QTest::addColumn<QString>("alteration");
        for (const char* alteration : {"flip", "delete", "swap", "duplicate", "truncate", "older checkpoint"})
            QTest::newRow(alteration) << QString::fromLatin1(alteration);
    }
    void anAlteredBundleIsCaught()
    {
        QFETCH(const QString, alteration);
        const QString bundle = exported();
        const QString file = bundle + QStringLiteral("/entries.jsonl");
        auto lines = contentOf(file).split('\n');
        if (alteration == QStringLiteral("flip"))
            lines[5].replace("\"seq\":5", "\"seq\":6");
        else if (alteration == QStringLiteral("delete"))
            lines.removeAt(5);
        else if (alteration == QStringLiteral("swap"))
            lines.swapItemsAt(5, 6);
        else if (alteration == QStringLiteral("duplicate"))
            lines.insert(5, lines[4]);
        else if (alteration == QStringLiteral("truncate"))
            lines = lines.mid(0, 5) + QList<QByteArray>{QByteArray()};
        overwrite(file, lines.join('\n'));
        if (alteration == QStringLiteral("older checkpoint")) {
            const auto names = QDir(bundle + QStringLiteral("/checkpoints")).entryList(QDir::Files);
            qint64 oldest = names.first().toLongLong();
            for (const QString& name : names)
                oldest = std::min(oldest, name.toLongLong());
            const QString older = bundle + QStringLiteral("/checkpoints/%1").arg(oldest);
            overwrite(bundle + QStringLiteral("/checkpoint"), contentOf(older));
        }
        const auto verdict = verified(bundle);
        REQUIRE_STATUS(verdict, 1);
        QVERIFY(!isOk(verdict));
        if (alteration != QStringLiteral("older checkpoint"))
            QCOMPARE(number(verdict, "first_bad"), 5);
    }

    void anInterruptedExportLeavesNoPartBehind()
    {
        const QString bundle = m_vault->at(QStringLiteral("interrupted"));
        auto process =
            program(QStringLiteral("scrimctl"), QStringList{QStringLiteral("log"), QStringLiteral("export"),
                                                            m_vault->folder(), QStringLiteral("--out"), bundle} +
                                                    m_vault->signIn(QStringLiteral("auditor")));
        process->start();
        QVERIFY(process->waitForStarted());
        process->terminate();
        QVERIFY(process->waitForFinished());
        // Whenever the signal came: the whole bundle or none.
        if (QFileInfo::exists(bundle))
            REQUIRE_STATUS(verified(bundle), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliLog)
#include "test_cli_log.moc"
