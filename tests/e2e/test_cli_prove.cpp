// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QFileInfo>

using namespace scrim::testkit;

/// log prove, and scrim-verify --proof over what it gives.
class TestCliProve : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome as(const char* role, const char* command, const QStringList& rest = {}) const
    {
        return m_vault->as(QLatin1String(role), QLatin1String(command), rest);
    }
    /// The proof's path; written by the auditor.
    [[nodiscard]] QString proved(const char* name, const QStringList& what) const
    {
        const QString out = m_vault->at(QLatin1String(name));
        const auto made = as("auditor", "log prove", what + QStringList{QStringLiteral("--out"), out});
        return made.status == 0 ? out : QString();
    }
    [[nodiscard]] static Outcome verified(const QString& proof, const QStringList& more = {})
    {
        return scrimVerify(QStringList{QStringLiteral("--proof"), proof, QStringLiteral("--json")} + more);
    }
    [[nodiscard]] static QString why(const Outcome& outcome)
    {
        return outcome.json().value(QLatin1String("why")).toString();
    }
    /// Signed now; its note as a file.
    [[nodiscard]] QString kept(const char* name, qint64* size = nullptr) const
    {
        const QJsonObject head = as("auditor", "log checkpoint").json();
        if (size != nullptr)
            *size = head.value(QLatin1String("size")).toInteger();
        return m_vault->write(QLatin1String(name), head.value(QLatin1String("note")).toString().toUtf8());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(5, 5);
        REQUIRE_STATUS(m_vault->made(), 0);
        REQUIRE_STATUS(as("agent", "show", words("customer 1")), 0);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void anEntryIsProvedToAStranger()
    {
        const QString proof = proved("entry", words("--entry 5"));
        QVERIFY(!proof.isEmpty());
        QVERIFY(contentOf(proof).startsWith("c2sp.org/tlog-proof@v1\nextra "));
        const auto verdict = verified(proof);
        REQUIRE_STATUS(verdict, 0);
        const QJsonObject json = verdict.json();
        QVERIFY(json.value(QLatin1String("ok")).toBool());
        QCOMPARE(json.value(QLatin1String("proves")).toString(), QStringLiteral("inclusion"));
        QCOMPARE(json.value(QLatin1String("seq")).toInteger(), 5);
        QCOMPARE(json.value(QLatin1String("entry")).toObject().value(QLatin1String("seq")).toInteger(), 5);
        QCOMPARE(json.value(QLatin1String("key")).toString(), QStringLiteral("own"));
        const auto text = scrimVerify({QStringLiteral("--proof"), proof});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.startsWith("holds: entry 5 is in the log\n"));
        QVERIFY(text.out.contains("bring the one you know with --key"));
    }

    void aProofLeadsToACheckpointOverItsOwnRecord()
    {
        const auto made = as("auditor", "log prove", words("--entry 0"));
        REQUIRE_STATUS(made, 0);
        const QString proof =
            m_vault->write(QStringLiteral("own"), made.json().value(QLatin1String("proof")).toString().toUtf8());
        const auto listed = as("auditor", "log list", words("--action log.prove"));
        const QJsonArray entries = listed.json().value(QLatin1String("entries")).toArray();
        QVERIFY(!entries.isEmpty());
        QVERIFY(entries.last().toObject().value(QLatin1String("seq")).toInteger() <
                verified(proof).json().value(QLatin1String("size")).toInteger());
    }

    void theLogIsProvedToGoOnFromACheckpointKeptElsewhere()
    {
        qint64 size = 0;
        const QString note = kept("kept", &size);
        const QString proof = proved("consistency", {QStringLiteral("--from-size"), QString::number(size)});
        QVERIFY(!proof.isEmpty());
        const auto verdict = verified(proof, {QStringLiteral("--checkpoint"), note});
        REQUIRE_STATUS(verdict, 0);
        QCOMPARE(verdict.json().value(QLatin1String("proves")).toString(), QStringLiteral("consistency"));
        QCOMPARE(verdict.json().value(QLatin1String("from_size")).toInteger(), size);

        const auto other = verified(proved("other", words("--from-size 3")), {QStringLiteral("--checkpoint"), note});
        REQUIRE_STATUS(other, 1);
        QVERIFY(why(other).contains(QStringLiteral("--from-size %1").arg(size)));
    }

    void theCallersKeyDecidesWhoseProofItIs()
    {
        const QString bundle = m_vault->at(QStringLiteral("bundle"));
        REQUIRE_STATUS(as("auditor", "log export", {QStringLiteral("--out"), bundle}), 0);
        const QString key = bundle + QStringLiteral("/key.pub");
        const QString proof = proved("for key", words("--entry 2"));
        const auto given = verified(proof, {QStringLiteral("--key"), key});
        REQUIRE_STATUS(given, 0);
        QCOMPARE(given.json().value(QLatin1String("key")).toString(), QStringLiteral("given"));

        const DemoVault other(1, 0, 3);
        const QString foreign = other.at(QStringLiteral("foreign"));
        REQUIRE_STATUS(other.as(QStringLiteral("auditor"), QStringLiteral("log prove"),
                                words("--entry 2 --out") + QStringList(foreign)),
                       0);
        REQUIRE_STATUS(verified(foreign), 0);
        REQUIRE_STATUS(verified(foreign, {QStringLiteral("--key"), key}), 1);
    }

    void anAlteredProofIsRefused()
    {
        const QString proof = proved("altered", words("--entry 4"));
        const QByteArray whole = contentOf(proof);
        for (const auto& [from, to] : {std::pair("index 4", "index 3"), {"\n\n", "\nAAAA\n\n"}, {"@v1", "@v2"}}) {
            overwrite(proof, QByteArray(whole).replace(from, to));
            const auto verdict = verified(proof);
            REQUIRE_STATUS(verdict, 1);
            QVERIFY(!why(verdict).isEmpty());
        }
    }

    void aHostileFileIsRefusedAndNotWaitedFor()
    {
        const QString big = m_vault->write(QStringLiteral("big"), QByteArray(1'000'000, 'x'));
        for (const QString& path : {big, m_vault->folder(), m_vault->at(QStringLiteral("missing"))}) {
            const auto refused = verified(path);
            REQUIRE_STATUS(refused, 1);
            QVERIFY(!refused.errorMessage().isEmpty());
        }
        REQUIRE_STATUS(verified(proved("good", words("--entry 1")), {QStringLiteral("--checkpoint"), big}), 1);
    }

    void anAgentProvesTheirOwnEntriesOnly()
    {
        const auto refused = as("agent", "log prove", words("--entry 0"));
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        const auto denied = as("auditor", "log list", words("--action log.prove --actor agent"));
        const QJsonArray entries = denied.json().value(QLatin1String("entries")).toArray();
        QCOMPARE(entries.last().toObject().value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
        REQUIRE_STATUS(as("agent", "log prove", words("--from-size 5")), 0); // tells sizes and hashes only
    }

    void misuseIsToldFromRefusal()
    {
        for (const char* wrong : {"", "--entry 1 --from-size 2", "--entry x", "--entry -1", "--from-size 0"})
            REQUIRE_STATUS(as("auditor", "log prove", words(wrong)), 2);
        REQUIRE_STATUS(as("auditor", "log prove", words("--entry 1000000")), 1);
        REQUIRE_STATUS(as("auditor", "log prove", words("--from-size 1000000")), 1);
        const QString out = m_vault->write(QStringLiteral("taken"), "mine");
        REQUIRE_STATUS(as("auditor", "log prove", words("--entry 1 --out") + QStringList(out)), 1);
        QCOMPARE(contentOf(out), QByteArray("mine"));
        REQUIRE_STATUS(scrimVerify({QStringLiteral("--proof"), out, m_vault->folder()}), 2);
    }

    void anAnswerThatCannotBeWrittenIsNone()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full here");
        const auto process =
            program(QStringLiteral("scrim-verify"), {QStringLiteral("--proof"), proved("unheard", words("--entry 1"))});
        process->setStandardOutputFile(QStringLiteral("/dev/full"));
        process->start();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCliProve)
#include "test_cli_prove.moc"
