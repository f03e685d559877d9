// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>

using namespace scrim::testkit;

namespace {

/// A folder of IT's, and a home without choices.
class Desk
{
public:
    Desk()
    {
        QDir().mkpath(at(QStringLiteral("it/managed")));
        QDir().mkpath(at(QStringLiteral("it/recommended")));
        QDir().mkpath(at(QStringLiteral("home")));
    }
    [[nodiscard]] QString at(const QString& name) const { return m_root.filePath(name); }
    [[nodiscard]] QString managed() const { return at(QStringLiteral("it/managed/10.json")); }
    void manage(const QByteArray& text) const { overwrite(managed(), text); }
    void recommend(const QByteArray& text) const { overwrite(at(QStringLiteral("it/recommended/10.json")), text); }

    /// The console, as far as it goes without a display: it says what it says before its window.
    [[nodiscard]] Outcome scrim(QStringList arguments) const
    {
        const auto process = program(QStringLiteral("scrim"), arguments + QStringList{QStringLiteral("--policy-folder"),
                                                                                      at(QStringLiteral("it"))});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), at(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), at(QStringLiteral("home")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process->setProcessEnvironment(environment);
        process->start();
        Outcome outcome;
        // What does not end by itself has opened its window.
        if (process->waitForFinished(5000) && process->exitStatus() == QProcess::NormalExit)
            outcome.status = process->exitCode();
        process->terminate();
        process->waitForFinished();
        outcome.out = process->readAllStandardOutput();
        outcome.err = process->readAllStandardError();
        return outcome;
    }
    [[nodiscard]] QJsonObject setting(const char* name) const
    {
        const Outcome said = scrim(words("--policies --json"));
        for (const auto& row : said.json().value(QLatin1String("settings")).toArray()) {
            if (row.toObject().value(QLatin1String("name")) == QLatin1String(name))
                return row.toObject();
        }
        return {};
    }

private:
    QTemporaryDir m_root;
};

constexpr int isOpen = -1;

} // namespace

class TestCliSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(SCRIM_BIN "/scrim")))
            QSKIP("built without the console");
    }

    void everySettingIsPrintedWithWhereItComesFrom()
    {
        const Desk desk;
        desk.recommend(R"({"console": {"language": "de"}, "shield": {"mark_page": false}})");
        desk.manage(R"({"console": {"theme": "dark"}, "sign_in": {"idle_lock_minutes": 5}})");
        const Outcome said = desk.scrim(words("--policies --json"));
        REQUIRE_STATUS(said, 0);
        QVERIFY(said.json().value(QLatin1String("errors")).toArray().isEmpty());
        const auto table = scrimctl(words("policy settings --json")).json().value(QLatin1String("settings")).toArray();
        QVERIFY(table.size() > 90);
        QCOMPARE(said.json().value(QLatin1String("settings")).toArray().size(), table.size());
        QCOMPARE(desk.setting("console.theme").value(QLatin1String("value")).toString(), QStringLiteral("dark"));
        QCOMPARE(desk.setting("console.theme").value(QLatin1String("source")).toString(),
                 QStringLiteral("managed:") + desk.managed());
        QCOMPARE(desk.setting("console.theme").value(QLatin1String("locked")).toBool(), true);
        QCOMPARE(desk.setting("console.language").value(QLatin1String("locked")).toBool(), false);
        QCOMPARE(desk.setting("sign_in.idle_lock_minutes").value(QLatin1String("value")).toInt(), 5);
        QCOMPARE(desk.setting("console.calls").value(QLatin1String("source")).toString(), QStringLiteral("default"));
        const Outcome lines = desk.scrim(words("--policies"));
        REQUIRE_STATUS(lines, 0);
        QVERIFY2(lines.out.contains("sign_in.idle_lock_minutes = 5  (managed:"), lines.out.constData());
        QVERIFY(lines.out.contains("console.demo = true  (default)"));
    }

    void everyErrorIsPrintedWithWhatToDo()
    {
        const Desk desk;
        desk.manage("{\n\"console\": {\"theme\": \"blue\", \"calls\": 3},\n\"shield\": {\"frames_per_pad\": 3}}");
        const Outcome said = desk.scrim(words("--policies --json"));
        REQUIRE_STATUS(said, 1);
        QCOMPARE(said.json().value(QLatin1String("errors")).toArray().size(), 3);
        for (const auto& error : said.json().value(QLatin1String("errors")).toArray()) {
            QCOMPARE(error.toObject().value(QLatin1String("file")).toString(), desk.managed());
            QVERIFY(error.toObject().value(QLatin1String("line")).toInt() > 1);
            QVERIFY(!error.toObject().value(QLatin1String("setting")).toString().isEmpty());
            QVERIFY(!error.toObject().value(QLatin1String("advice")).toString().isEmpty());
        }
        QVERIFY(!said.json().value(QLatin1String("blocked")).toString().isEmpty());
        // What protects is set to what protects most, what does not is left.
        QCOMPARE(desk.setting("console.calls").value(QLatin1String("value")).toBool(), false);
        QCOMPARE(desk.setting("console.theme").value(QLatin1String("value")).toString(), QStringLiteral("desktop"));
        const Outcome lines = desk.scrim(words("--policies"));
        REQUIRE_STATUS(lines, 1);
        QVERIFY2(lines.out.contains("10.json, line 3: \"shield.frames_per_pad\" takes 2 or 4"), lines.out.constData());
    }

    void aVaultThatItHasLockedIsTheOnlyOne()
    {
        const DemoVault vault(1, 0);
        const DemoVault other(1, 0);
        const Desk desk;
        REQUIRE_STATUS(desk.scrim({}), 2);
        desk.recommend("{\"console\": {\"vault\": \"" + vault.folder().toUtf8() + "\"}}");
        REQUIRE_STATUS(desk.scrim({}), isOpen);
        REQUIRE_STATUS(desk.scrim({other.folder()}), isOpen);
        desk.manage("{\"console\": {\"vault\": \"" + vault.folder().toUtf8() + "\"}}");
        REQUIRE_STATUS(desk.scrim({}), isOpen);
        REQUIRE_STATUS(desk.scrim({vault.folder() + QStringLiteral("/.")}), isOpen);
        const Outcome refused = desk.scrim({other.folder()});
        REQUIRE_STATUS(refused, 1);
        QVERIFY2(refused.err.contains("10.json"), refused.err.constData());
    }

    void whatItHasRefusedIsToldToTheSystemsLog()
    {
        const Desk desk;
        desk.manage(R"({"console": {"demo": false}})");
        // Whoever keeps a log listens at /dev/log; what is said there is seen also where nobody does.
        const auto traced = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // it cannot look there
        traced->setProcessEnvironment(environment);
        traced->start(QStringLiteral("strace"),
                      {QStringLiteral("-f"), QStringLiteral("-s"), QStringLiteral("400"), QStringLiteral("-e"),
                       QStringLiteral("trace=sendto"), QStringLiteral(SCRIM_BIN "/scrim"), QStringLiteral("--demo"),
                       QStringLiteral("--policy-folder"), desk.at(QStringLiteral("it"))});
        QVERIFY(traced->waitForFinished());
        QCOMPARE(traced->exitCode(), 1);
        const QByteArray seen = traced->readAllStandardError();
        QVERIFY2(seen.contains("/dev/log") && seen.contains("start-refused: No fictional vaults"), seen.constData());
    }

    void whatItHasTurnedOffIsRefusedWithWhoSaysSo()
    {
        const Desk desk;
        desk.manage(R"({"console": {"demo": false, "calls": false}})");
        for (const char* call : {"--demo", "--tour out", "--pop 123"}) {
            const Outcome refused = desk.scrim(words(call));
            REQUIRE_STATUS(refused, 1);
            QVERIFY2(refused.err.contains(desk.managed().toUtf8()), refused.err.constData());
        }
    }

    void anOptionGivesWayToALockAndSaysSo()
    {
        const Desk desk;
        desk.manage(R"({"console": {"theme": "dark", "language": "de"}})");
        const Outcome open = desk.scrim(words("--demo --theme light --language fr"));
        REQUIRE_STATUS(open, isOpen);
        QVERIFY2(open.err.contains("--theme does not count here"), open.err.constData());
        QVERIFY2(open.err.contains("--language does not count here"), open.err.constData());
    }

    void withTheDesktopItStartsWhereThatIsSet()
    {
        const DemoVault vault(1, 0);
        const Desk desk;
        const Outcome quiet = desk.scrim(words("--autostart"));
        REQUIRE_STATUS(quiet, 0);
        QVERIFY(quiet.out.isEmpty() && quiet.err.isEmpty());
        desk.recommend("{\"console\": {\"autostart\": true, \"vault\": \"" + vault.folder().toUtf8() + "\"}}");
        REQUIRE_STATUS(desk.scrim(words("--autostart")), isOpen);
    }

    void aVaultsPolicyHasNoneOfIt()
    {
        const DemoVault vault(1, 0);
        const QString good = vault.write(QStringLiteral("good.json"), R"({"console": {"theme": "dark"}})");
        const QString bad = vault.write(QStringLiteral("bad.json"), "{\n\"console\": {\"theme\": \"blue\"}}");
        REQUIRE_STATUS(scrimctl({QStringLiteral("policy"), QStringLiteral("check"), good}), 0);
        const Outcome wrong = scrimctl({QStringLiteral("policy"), QStringLiteral("check"), bad});
        REQUIRE_STATUS(wrong, 1);
        QVERIFY(wrong.err.contains("bad.json:2: error: \"console.theme\""));
        const Outcome refused = vault.applyPolicy(good);
        REQUIRE_STATUS(refused, 1);
        QVERIFY(refused.errorMessage().contains(QStringLiteral("IT's files")));
    }
};

QTEST_GUILESS_MAIN(TestCliSettings)
#include "test_cli_settings.moc"
