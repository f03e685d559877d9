// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "unit/platform/xvfb.h"

using namespace scrim::testkit;

namespace {

QMap<QString, QString> statesOf(const Outcome& outcome)
{
    QMap<QString, QString> states;
    for (const auto& check : outcome.json().value(QLatin1String("checks")).toArray()) {
        const QJsonObject row = check.toObject();
        states.insert(row.value(QLatin1String("name")).toString(), row.value(QLatin1String("state")).toString());
    }
    return states;
}

QString sentenceOf(const Outcome& outcome, const char* name)
{
    for (const auto& check : outcome.json().value(QLatin1String("checks")).toArray()) {
        if (check.toObject().value(QLatin1String("name")) == QLatin1String(name))
            return check.toObject().value(QLatin1String("sentence")).toString();
    }
    return {};
}

} // namespace

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
        REQUIRE_STATUS(said, 0);
        QCOMPARE(statesOf(said).value(QStringLiteral("screen")), QStringLiteral("weak"));
        QVERIFY(sentenceOf(said, "screen").contains(QStringLiteral("Level scrambled")));
        QVERIFY(statesOf(said).contains(QStringLiteral("capture watch")));
        QVERIFY(statesOf(said).contains(QStringLiteral("left over")));
        const auto plain = scrimctl(words("doctor"));
        REQUIRE_STATUS(plain, 0);
        QVERIFY(plain.out.contains("camera"));
    }

    void theProcessIsClosedToOthers()
    {
        const auto states = statesOf(scrimctl(words("doctor --json")));
        QCOMPARE(states.value(QStringLiteral("core dumps")), QStringLiteral("good"));
        QCOMPARE(states.value(QStringLiteral("debuggers")), QStringLiteral("good"));
    }

    void aVaultThatOthersMayEnterIsNamed()
    {
        const DemoVault vault(1, 0);
        const QStringList ask{QStringLiteral("doctor"), vault.folder(), QStringLiteral("--json")};
        QCOMPARE(statesOf(scrimctl(ask)).value(QStringLiteral("vault folder")), QStringLiteral("good"));
        QVERIFY(QFile::setPermissions(vault.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                          QFile::ReadOther | QFile::ExeOther));
        QCOMPARE(statesOf(scrimctl(ask)).value(QStringLiteral("vault folder")), QStringLiteral("weak"));
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
