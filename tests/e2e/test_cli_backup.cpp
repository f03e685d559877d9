// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace scrim::testkit;

/// backup make, verify, drill, restore and erase, from outside: what IT types, sees and has on record.
class TestCliBackup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;
    QString m_bundle;

    [[nodiscard]] Outcome as(const char* role, const char* command, const QStringList& rest = {}) const
    {
        return m_vault->as(QLatin1String(role), QLatin1String(command), rest);
    }
    [[nodiscard]] QString recovery() const
    {
        return m_vault->made().json().value(QLatin1String("recovery_file")).toString();
    }
    [[nodiscard]] Outcome make(const QString& out) const
    {
        return as("admin", "backup make", {QStringLiteral("--out"), out});
    }
    [[nodiscard]] Outcome restore(const QString& folder, const QStringList& rest = {}) const
    {
        return scrimctl(QStringList{QStringLiteral("backup"), QStringLiteral("restore"), folder, m_bundle,
                                    QStringLiteral("--recovery-file"), recovery(), QStringLiteral("--json")} +
                        rest);
    }
    [[nodiscard]] Outcome at(const QString& folder, const char* role, const QStringList& command) const
    {
        return scrimctl(command.mid(0, 2) + QStringList{folder} + command.mid(2) +
                        m_vault->signIn(QLatin1String(role)) + QStringList(QStringLiteral("--json")));
    }
    [[nodiscard]] QJsonArray entries(const QString& folder, const char* action) const
    {
        return at(folder, "auditor",
                  {QStringLiteral("log"), QStringLiteral("list"), QStringLiteral("--action"), QLatin1String(action)})
            .json()
            .value(QLatin1String("entries"))
            .toArray();
    }
    [[nodiscard]] static QString checkpointOf(const Outcome& outcome)
    {
        return outcome.json().value(QLatin1String("checkpoint")).toObject().value(QLatin1String("note")).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(20, 30);
        REQUIRE_STATUS(m_vault->made(), 0);
        m_bundle = m_vault->at(QStringLiteral("monday.scrimbak"));
        REQUIRE_STATUS(make(m_bundle), 0);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void aBackupIsVerifiedAndPrintsItsCheckpoint()
    {
        const QString other = m_vault->at(QStringLiteral("other.scrimbak"));
        const auto made = make(other);
        REQUIRE_STATUS(made, 0);
        QVERIFY(checkpointOf(made).startsWith(QStringLiteral("scrim.local/log/")));
        QCOMPARE(made.json().value(QLatin1String("bytes")).toInteger(), QFileInfo(other).size());
        QCOMPARE(QFileInfo(other).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto verified = scrimctl({QStringLiteral("backup"), QStringLiteral("verify"), other,
                                        QStringLiteral("--recovery-file"), recovery(), QStringLiteral("--json")});
        REQUIRE_STATUS(verified, 0);
        QCOMPARE(checkpointOf(verified), checkpointOf(made));
        // It says the same to a person.
        const auto said = scrimctl(
            {QStringLiteral("backup"), QStringLiteral("verify"), other, QStringLiteral("--recovery-file"), recovery()});
        QVERIFY(said.out.startsWith("holds: "));
        QVERIFY(said.out.contains(checkpointOf(made).section(QLatin1Char('\n'), 2, 2).toUtf8()));
    }

    void whatIsPutBackWorksForEverybody()
    {
        const QString folder = m_vault->at(QStringLiteral("restored"));
        const auto restored = restore(folder);
        REQUIRE_STATUS(restored, 0);
        QCOMPARE(restored.json().value(QLatin1String("customers")).toInt(), 20);
        QCOMPARE(restored.json().value(QLatin1String("orders")).toInt(), 30);
        const auto verdict = at(folder, "auditor", {QStringLiteral("log"), QStringLiteral("verify")});
        REQUIRE_STATUS(verdict, 0);
        const QString kept = m_vault->write(QStringLiteral("kept"), checkpointOf(restored).toUtf8());
        REQUIRE_STATUS(
            at(folder, "auditor", {QStringLiteral("log"), QStringLiteral("verify"), QStringLiteral("--witness"), kept}),
            0);
        const QJsonArray said = entries(folder, "backup.restore");
        QCOMPARE(said.size(), 1);
        QCOMPARE(
            said.first().toObject().value(QLatin1String("detail")).toObject().value(QLatin1String("by")).toString(),
            QStringLiteral("recovery"));
        QCOMPARE(
            at(folder, "agent", {QStringLiteral("show"), QString(), QStringLiteral("customer"), QStringLiteral("1")})
                .status,
            2);
        const auto shown = scrimctl(QStringList{QStringLiteral("show"), folder, QStringLiteral("customer"),
                                                QStringLiteral("1"), QStringLiteral("--json")} +
                                    m_vault->signIn(QStringLiteral("agent")));
        REQUIRE_STATUS(shown, 0);
        REQUIRE_STATUS(restore(folder), 1);
    }

    void whoMayNotIsRefusedAndOnRecord()
    {
        for (const char* role : {"agent", "senior", "supervisor", "auditor", "privacy"}) {
            REQUIRE_STATUS(as(role, "backup make", {QStringLiteral("--out"), m_vault->at(QStringLiteral("no"))}), 1);
            REQUIRE_STATUS(as(role, "backup drill", {m_bundle}), 1);
        }
        QVERIFY(!QFileInfo::exists(m_vault->at(QStringLiteral("no"))));
        REQUIRE_STATUS(scrimctl({QStringLiteral("backup"), QStringLiteral("restore"), m_vault->at(QStringLiteral("x")),
                                 m_bundle, QStringLiteral("--recovery-file"), m_bundle}),
                       1);
        REQUIRE_STATUS(
            scrimctl({QStringLiteral("backup"), QStringLiteral("restore"), m_vault->at(QStringLiteral("x")), m_bundle}),
            2);
        int denied = 0;
        for (const auto& entry : entries(m_vault->folder(), "backup.make"))
            denied += entry.toObject().value(QLatin1String("outcome")).toString() == QLatin1String("denied") ? 1 : 0;
        QCOMPARE(denied, 5);
    }

    void aDrillLeavesNothingButItsEntry()
    {
        const QStringList before = QDir(QFileInfo(m_bundle).path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto drilled = as("admin", "backup drill", {m_bundle});
        REQUIRE_STATUS(drilled, 0);
        QCOMPARE(drilled.json().value(QLatin1String("customers")).toInt(), 20);
        QCOMPARE(QDir(QFileInfo(m_bundle).path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
        QVERIFY(!entries(m_vault->folder(), "backup.drill").isEmpty());
        const QByteArray last = contentOf(m_vault->folder() + QStringLiteral("/backup.json"));
        QVERIFY(last.contains("\"drilled\": \"20"));
    }

    void aDamagedOneIsToldByEach()
    {
        const QString damaged = m_vault->at(QStringLiteral("damaged"));
        QByteArray bytes = contentOf(m_bundle);
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 4);
        overwrite(damaged, bytes);
        REQUIRE_STATUS(scrimctl({QStringLiteral("backup"), QStringLiteral("verify"), damaged,
                                 QStringLiteral("--recovery-file"), recovery()}),
                       3);
        REQUIRE_STATUS(as("admin", "backup drill", {damaged}), 3);
        const QString folder = m_vault->at(QStringLiteral("from-damaged"));
        REQUIRE_STATUS(scrimctl({QStringLiteral("backup"), QStringLiteral("restore"), folder, damaged,
                                 QStringLiteral("--recovery-file"), recovery()}),
                       3);
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral(".restoring")));
    }

    void aStolenOneIsNoise()
    {
        const QByteArray bytes = contentOf(m_bundle);
        for (const char* inside : {"vault.json", "admin", "agent", "scrypt", "SCRIMLOG", "scrim.local"})
            QVERIFY2(!bytes.contains(inside), inside);
        // Not even an admin's password is of use without the vault's folder; and a former folder's is not another's.
        const DemoVault other(1, 1, 2);
        REQUIRE_STATUS(other.as(QStringLiteral("admin"), QStringLiteral("backup drill"), {m_bundle}), 1);
    }

    void whoIsErasedStaysErasedAndOnlyPrivacyMay()
    {
        const QString who = QStringLiteral("customer");
        const QString id = QStringLiteral("7");
        const QStringList why{QStringLiteral("--reason"), QStringLiteral("asked for it")};
        REQUIRE_STATUS(as("senior", "erase", QStringList{who, id} + why), 1);
        REQUIRE_STATUS(as("privacy", "erase", {who, id}), 2);
        const auto erased = as("privacy", "erase", QStringList{who, id} + why);
        REQUIRE_STATUS(erased, 0);
        REQUIRE_STATUS(as("senior", "show", {who, id}), 1);
        const QString list = erased.json().value(QLatin1String("list")).toString();
        const QString without = m_vault->at(QStringLiteral("without-list"));
        REQUIRE_STATUS(restore(without), 0);
        const QString with = m_vault->at(QStringLiteral("with-list"));
        const auto restored = restore(with, {QStringLiteral("--erased"), list});
        REQUIRE_STATUS(restored, 0);
        QCOMPARE(restored.json().value(QLatin1String("customers")).toInt(), 19);
        const auto show = [&](const QString& folder) {
            return scrimctl(QStringList{QStringLiteral("show"), folder, who, id} +
                            m_vault->signIn(QStringLiteral("senior")));
        };
        REQUIRE_STATUS(show(without), 0);
        REQUIRE_STATUS(show(with), 1);
        QCOMPARE(entries(with, "record.erase").size(), 1);
    }

    void aWitnessedLogLetsNobodyInUntilAnAdminSaysSo()
    {
        const QString kept = m_vault->at(QStringLiteral("share"));
        const QString policy =
            m_vault->write(QStringLiteral("policy"), R"({"log":{"witness_file":")" + kept.toUtf8() + R"("}})");
        REQUIRE_STATUS(m_vault->applyPolicy(policy), 0);
        REQUIRE_STATUS(as("agent", "find", {QStringLiteral("a")}), 0);
        m_bundle = m_vault->at(QStringLiteral("witnessed.scrimbak"));
        REQUIRE_STATUS(make(m_bundle), 0);
        REQUIRE_STATUS(as("agent", "find", {QStringLiteral("a")}), 0);
        const QString folder = m_vault->at(QStringLiteral("shorter"));
        const auto restored = restore(folder, {QStringLiteral("--checkpoint"), kept});
        REQUIRE_STATUS(restored, 0);
        const auto json = restored.json();
        QVERIFY(json.value(QLatin1String("known")).toInteger() > json.value(QLatin1String("entries")).toInteger());
        const auto find = [&](const char* role) {
            return scrimctl(QStringList{QStringLiteral("find"), folder, QStringLiteral("a")} +
                            m_vault->signIn(QLatin1String(role)));
        };
        REQUIRE_STATUS(find("agent"), 1);
        REQUIRE_STATUS(
            at(folder, "admin", {QStringLiteral("log"), QStringLiteral("witness"), QStringLiteral("--accept")}), 0);
        REQUIRE_STATUS(find("agent"), 0);
        QCOMPARE(entries(folder, "witness.accept").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliBackup)
#include "test_cli_backup.moc"
