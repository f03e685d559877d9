// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "testkit/sanitizer.h"
#include "unit/platform/xvfb.h"

#include <QDir>

using namespace scrim::testkit;

namespace {

QMap<QString, QString> statesOf(const Outcome& outcome)
{
    QMap<QString, QString> states;
    for (const auto& check : outcome.json().value(QLatin1String("checks")).toArray()) {
        const QJsonObject row = check.toObject();
        states.insert(row.value(QLatin1String("id")).toString(), row.value(QLatin1String("state")).toString());
    }
    return states;
}

QString sentenceOf(const Outcome& outcome, const char* name)
{
    for (const auto& check : outcome.json().value(QLatin1String("checks")).toArray()) {
        if (check.toObject().value(QLatin1String("id")) == QLatin1String(name))
            return check.toObject().value(QLatin1String("found")).toString();
    }
    return {};
}

} // namespace

/// Under the sanitizer a program stays open to the search for leaks, and doctor says so.
#ifdef SCRIM_ADDRESS_SANITIZER
constexpr int closedStatus = 1;
#else
constexpr int closedStatus = 0;
#endif

class TestCliDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What this desktop has is not what is tested.
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SSH_CONNECTION"})
            qunsetenv(name);
    }

    void withoutADisplayTheLevelIsNoneAndTheStatusOne()
    {
        const auto said = scrimctl(words("doctor --json"));
        REQUIRE_STATUS(said, 1);
        QCOMPARE(statesOf(said).value(QStringLiteral("screen")), QStringLiteral("bad"));
        QVERIFY(sentenceOf(said, "screen").contains(QStringLiteral("Level none")));
        QCOMPARE(said.json().value(QLatin1String("protected")), false);
    }

    void onAnXDisplayFieldsAreScrambledAndItSaysWhatIsLeft()
    {
        const auto display = Xvfb::start();
        QVERIFY(display);
        const auto said = scrimctl(words("doctor --json"));
        REQUIRE_STATUS(said, closedStatus);
        QCOMPARE(statesOf(said).value(QStringLiteral("screen")), QStringLiteral("warn"));
        QVERIFY(sentenceOf(said, "screen").contains(QStringLiteral("Level scrambled")));
        QVERIFY(statesOf(said).contains(QStringLiteral("capture-watch")));
        QVERIFY(statesOf(said).contains(QStringLiteral("left-over")));
        const auto plain = scrimctl(words("doctor"));
        REQUIRE_STATUS(plain, closedStatus);
        QVERIFY(plain.out.contains("camera"));
    }

    void theProcessIsClosedToOthers()
    {
        const auto states = statesOf(scrimctl(words("doctor --json")));
        QCOMPARE(states.value(QStringLiteral("core-dumps")), QStringLiteral("ok"));
        QCOMPARE(states.value(QStringLiteral("debuggers")),
                 closedStatus == 0 ? QStringLiteral("ok") : QStringLiteral("bad"));
    }

    void everyRowSaysWhatItMeansAndWhatToDo()
    {
        const DemoVault vault(2, 2);
        const auto said = scrimctl({QStringLiteral("doctor"), vault.folder(), QStringLiteral("--json")});
        const QJsonArray checks = said.json().value(QLatin1String("checks")).toArray();
        QVERIFY(checks.size() >= 17);
        for (const auto& check : checks) {
            const QJsonObject row = check.toObject();
            const QString state = row.value(QLatin1String("state")).toString();
            QVERIFY(QStringList({QStringLiteral("ok"), QStringLiteral("warn"), QStringLiteral("bad"),
                                 QStringLiteral("unknown")})
                        .contains(state));
            QVERIFY(!row.value(QLatin1String("found")).toString().isEmpty());
            QVERIFY(!row.value(QLatin1String("meaning")).toString().isEmpty());
            if (state == QStringLiteral("warn") || state == QStringLiteral("bad"))
                QVERIFY(!row.value(QLatin1String("advice")).toString().isEmpty());
        }
        QCOMPARE(statesOf(said).value(QStringLiteral("log")), QStringLiteral("ok"));
        QCOMPARE(statesOf(said).value(QStringLiteral("temp-store")), QStringLiteral("ok"));
        QCOMPARE(statesOf(said).value(QStringLiteral("policy")), QStringLiteral("ok"));
        QVERIFY(said.json().value(QLatin1String("settings")).toArray().size() > 90);
    }

    void aFileOfItThatIsNotUnderstoodIsBadAndNamedByLine()
    {
        const DemoVault vault(1, 0);
        QVERIFY(QDir().mkpath(vault.at(QStringLiteral("it/managed"))));
        std::ignore = vault.write(QStringLiteral("it/managed/10.json"), "{\n\"shield\": {\"frames_per_pad\": 3}}");
        const QStringList ask{QStringLiteral("doctor"), QStringLiteral("--policy-folder"),
                              vault.at(QStringLiteral("it"))};
        const auto said = scrimctl(ask + QStringList{QStringLiteral("--json")});
        REQUIRE_STATUS(said, 1);
        QCOMPARE(statesOf(said).value(QStringLiteral("policy")), QStringLiteral("bad"));
        QCOMPARE(said.json().value(QLatin1String("errors")).toArray().size(), 1);
        const auto plain = scrimctl(ask);
        QVERIFY2(plain.out.contains("10.json, line 2"), plain.out.constData());
        QVERIFY(plain.out.contains("shield.frames_per_pad = 4"));
    }

    void aBackupThatWasMadeIsKnown()
    {
        const DemoVault vault(1, 0);
        const QStringList ask{QStringLiteral("doctor"), vault.folder(), QStringLiteral("--json")};
        QCOMPARE(statesOf(scrimctl(ask)).value(QStringLiteral("backup")), QStringLiteral("warn"));
        REQUIRE_STATUS(vault.as(QStringLiteral("admin"), QStringLiteral("backup make"),
                                {QStringLiteral("--out"), vault.at(QStringLiteral("bundle"))}),
                       0);
        QCOMPARE(statesOf(scrimctl(ask)).value(QStringLiteral("backup")), QStringLiteral("ok"));
    }

    void whatIsNoVaultIsSaidAndNothingCrashes()
    {
        const DemoVault vault(1, 0);
        const QString folder = vault.at(QStringLiteral("odd"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::link(folder + QStringLiteral("/loop"), folder + QStringLiteral("/loop")));
        std::ignore = vault.write(QStringLiteral("odd/vault.json"), QByteArray(3'000'000, '{'));
        for (const QString& what : {folder, folder + QStringLiteral("/loop"), QStringLiteral("/dev/zero"),
                                    QStringLiteral("/proc/self/mem"), QString(6000, QLatin1Char('a'))}) {
            const auto said = scrimctl({QStringLiteral("doctor"), what, QStringLiteral("--json")});
            QVERIFY2(said.status == 1 || said.status == 3, said.said().constData());
            QVERIFY(!said.errorMessage().isEmpty());
        }
    }

    void aVaultThatOthersMayEnterIsNamed()
    {
        const DemoVault vault(1, 0);
        const QStringList ask{QStringLiteral("doctor"), vault.folder(), QStringLiteral("--json")};
        QCOMPARE(statesOf(scrimctl(ask)).value(QStringLiteral("vault-folder")), QStringLiteral("ok"));
        QVERIFY(QFile::setPermissions(vault.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                          QFile::ReadOther | QFile::ExeOther));
        QCOMPARE(statesOf(scrimctl(ask)).value(QStringLiteral("vault-folder")), QStringLiteral("warn"));
    }

    void aFolderWithoutAVaultIsNotFound()
    {
        const auto said = scrimctl(words("doctor /nowhere/at/all --json"));
        REQUIRE_STATUS(said, 1);
        QCOMPARE(said.errorCode(), QStringLiteral("not_found"));
    }

    void theCanaryOfAMachineWithoutTheConsoleSaysWhatIsMissing()
    {
        const QTemporaryDir folder;
        const QString alone = folder.filePath(QStringLiteral("scrimctl"));
        QVERIFY(QFile::copy(QStringLiteral(SCRIM_BIN "/scrimctl"), alone));
        QProcess process;
        process.start(alone, words("doctor --canary"));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("not installed"));
    }

    void theCanaryWithoutADisplaySaysSo()
    {
        if (!QFile::exists(QStringLiteral(SCRIM_BIN "/scrim-canary")))
            QSKIP("built without the console");
        const auto said = scrimctl(words("doctor --canary --json"));
        REQUIRE_STATUS(said, 3);
        QVERIFY(said.errorMessage().contains(QStringLiteral("display")));
    }

    void theCanaryTakesNoFolder() { REQUIRE_STATUS(scrimctl(words("doctor /tmp --canary")), 2); }
};

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "test_cli_doctor.moc"
