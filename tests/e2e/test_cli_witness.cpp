// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>

using namespace scrim::testkit;

namespace {

const QString admin = QStringLiteral("admin");
const QString agent = QStringLiteral("agent");
const QString auditor = QStringLiteral("auditor");

QByteArray noteOf(const Outcome& outcome)
{
    return outcome.json().value(QLatin1String("note")).toString().toUtf8();
}

qint64 sizeIn(const QByteArray& note)
{
    return note.split('\n').value(1).toLongLong();
}

} // namespace

/// A vault whose policy has the newest checkpoint kept in a file on a share.
class Shared : public DemoVault
{
public:
    Shared() : DemoVault(2, 2)
    {
        if (!QDir().mkpath(share()))
            qFatal("no share");
        const QString file = write(QStringLiteral("policy"), R"({"log":{"witness_file":")" + kept().toUtf8() + "\"}}");
        applied = applyPolicy(file);
    }
    Outcome applied;

    [[nodiscard]] QString share() const { return at(QStringLiteral("share")); }
    [[nodiscard]] QString kept() const { return share() + QStringLiteral("/kept"); }
    [[nodiscard]] Outcome work() const { return as(agent, QStringLiteral("show"), words("customer 1")); }
    [[nodiscard]] Outcome verified(const QStringList& rest = {}) const
    {
        return as(auditor, QStringLiteral("log verify"), rest);
    }
    [[nodiscard]] QString log() const { return folder() + QStringLiteral("/log"); }
    void copyLog(const QString& name) const { copyFolder(log(), at(name)); }
    void putBack(const QString& name) const
    {
        QVERIFY(QDir(log()).removeRecursively());
        copyFolder(at(name), log());
    }
    [[nodiscard]] qsizetype count(const char* action) const
    {
        const auto list = as(auditor, QStringLiteral("log list"), words("--action") << QLatin1String(action));
        return list.json().value(QLatin1String("entries")).toArray().size();
    }
};

/// What is kept outside of the vault's folder, and what it catches.
class TestCliWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandKeepsTheNewestCheckpoint()
    {
        const Shared vault;
        REQUIRE_STATUS(vault.applied, 0);
        REQUIRE_STATUS(vault.work(), 0);
        QCOMPARE(vault.count("witness.begin"), 1);
        const qint64 first = sizeIn(contentOf(vault.kept()));
        REQUIRE_STATUS(vault.work(), 0);
        QVERIFY(sizeIn(contentOf(vault.kept())) > first);
        REQUIRE_STATUS(vault.verified({QStringLiteral("--witness"), vault.kept()}), 0);
        const auto state = vault.as(agent, QStringLiteral("log witness"));
        REQUIRE_STATUS(state, 0);
        const QJsonObject place = state.json().value(QLatin1String("witnesses")).toArray().first().toObject();
        QCOMPARE(place.value(QLatin1String("place")).toString(), vault.kept());
        QVERIFY(place.value(QLatin1String("holds")).toBool());
        QVERIFY(!place.value(QLatin1String("signed")).toString().isEmpty());
    }

    void aLogPutBackIsCaughtOnTheNextStart()
    {
        const Shared vault;
        REQUIRE_STATUS(vault.work(), 0);
        vault.copyLog(QStringLiteral("earlier"));
        REQUIRE_STATUS(vault.work(), 0);
        REQUIRE_STATUS(vault.work(), 0);
        const QByteArray kept = contentOf(vault.kept());
        vault.putBack(QStringLiteral("earlier"));

        for (const QString& role : {agent, auditor, admin}) {
            const auto caught = vault.as(role, QStringLiteral("show"), words("customer 1"));
            REQUIRE_STATUS(caught, 1);
            QCOMPARE(caught.errorCode(), QStringLiteral("tampered"));
            QVERIFY(caught.errorMessage().contains(QString::number(sizeIn(kept))));
            QVERIFY(caught.errorMessage().contains(vault.kept()));
            // From the third sign-in on it is long enough again, and another one.
            QVERIFY2(caught.err.contains(role == agent ? "has lost entries" : "access log"), caught.said().constData());
        }
        const auto verdict = vault.verified();
        REQUIRE_STATUS(verdict, 1);
        QVERIFY(!verdict.json().value(QLatin1String("ok")).toBool());
        const auto state = vault.as(agent, QStringLiteral("log witness"));
        REQUIRE_STATUS(state, 1);
        // Nor does it wash out as the log grows past it.
        for (int i = 0; i < 4; ++i)
            REQUIRE_STATUS(vault.work(), 1);
        QCOMPARE(contentOf(vault.kept()), kept);

        REQUIRE_STATUS(vault.as(agent, QStringLiteral("log witness"), words("--accept")), 1);
        REQUIRE_STATUS(vault.work(), 1);
        REQUIRE_STATUS(vault.as(admin, QStringLiteral("log witness"), words("--accept")), 0);
        REQUIRE_STATUS(vault.work(), 0);
        REQUIRE_STATUS(vault.verified(), 0);
        QVERIFY(vault.count("witness.mismatch") >= 7);
        QCOMPARE(vault.count("witness.accept"), 2);
    }

    void anOpenedLogThatWasCutIsCaughtWhereItsNewestCheckpointsWentToo()
    {
        const Shared vault;
        REQUIRE_STATUS(vault.work(), 0);
        const QByteArray segment = contentOf(vault.log() + QStringLiteral("/00000000.seg"));
        const auto before = QDir(vault.log() + QStringLiteral("/checkpoints")).entryList(QDir::Files);
        REQUIRE_STATUS(vault.work(), 0);
        overwrite(vault.log() + QStringLiteral("/00000000.seg"), segment);
        const auto after = QDir(vault.log() + QStringLiteral("/checkpoints")).entryList(QDir::Files);
        for (const QString& name : after) {
            if (!before.contains(name))
                QVERIFY(QFile::remove(vault.log() + QStringLiteral("/checkpoints/") + name));
        }
        REQUIRE_STATUS(vault.work(), 1);
    }

    void withoutAWitnessALogPutBackGoesUnnoticed()
    {
        const DemoVault vault(2, 2);
        const QString log = vault.folder() + QStringLiteral("/log");
        copyFolder(log, vault.at(QStringLiteral("earlier")));
        REQUIRE_STATUS(vault.as(agent, QStringLiteral("show"), words("customer 1")), 0);
        QVERIFY(QDir(log).removeRecursively());
        copyFolder(vault.at(QStringLiteral("earlier")), log);
        REQUIRE_STATUS(vault.as(agent, QStringLiteral("show"), words("customer 1")), 0);
        REQUIRE_STATUS(vault.as(auditor, QStringLiteral("log verify")), 0);
        const auto none = vault.as(auditor, QStringLiteral("log witness"));
        REQUIRE_STATUS(none, 0);
        QVERIFY(none.json().value(QLatin1String("witnesses")).toArray().isEmpty());
    }

    void aShareThatIsAwayIsSaidAndWaitedFor()
    {
        const Shared vault;
        REQUIRE_STATUS(vault.work(), 0);
        QVERIFY(QDir().rename(vault.share(), vault.at(QStringLiteral("unmounted"))));
        const auto away = vault.work();
        REQUIRE_STATUS(away, 0);
        QVERIFY2(away.err.contains(vault.kept().toUtf8()), away.said().constData());
        QVERIFY(QDir().rename(vault.at(QStringLiteral("unmounted")), vault.share()));
        const qint64 before = sizeIn(contentOf(vault.kept()));
        QCOMPARE(vault.count("witness.unreachable"), 1);
        QVERIFY(sizeIn(contentOf(vault.kept())) > before);
        QCOMPARE(vault.count("witness.begin"), 1);
    }

    void aFileWithManyNotesHoldsTheLogToEach()
    {
        const Shared vault;
        vault.copyLog(QStringLiteral("earlier"));
        const QByteArray early = noteOf(vault.as(auditor, QStringLiteral("log checkpoint")));
        vault.copyLog(QStringLiteral("between"));
        const QByteArray late = noteOf(vault.as(auditor, QStringLiteral("log checkpoint")));
        QVERIFY(sizeIn(late) > sizeIn(early));
        const auto against = [&](const QByteArray& notes) {
            return vault.verified({QStringLiteral("--witness"), vault.write(QStringLiteral("notes"), notes)}).status;
        };
        QCOMPARE(against(early), 0);
        QCOMPARE(against(early + late), 0);
        QCOMPARE(against(late + '\n' + early), 0);
        QCOMPARE(against(early + "rubbish\n"), 1);
        QCOMPARE(against({}), 1);
        QCOMPARE(against("\n"), 1);

        // Smaller than what was kept: cut. Grown again from before it: forked. The share holds neither back here.
        QVERIFY(QDir(vault.share()).removeRecursively());
        vault.putBack(QStringLiteral("between"));
        QCOMPARE(against(early), 0);
        QCOMPARE(against(early + late), 1);
        vault.putBack(QStringLiteral("earlier"));
        for (int i = 0; i < 4; ++i)
            REQUIRE_STATUS(vault.work(), 0);
        QCOMPARE(against(early), 1);
        QCOMPARE(against(late + early), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliWitness)
#include "test_cli_witness.moc"
