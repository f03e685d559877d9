// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "platform/process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace scrim;
using namespace scrim::testkit;

namespace {

const QString preload = QStringLiteral(SCRIM_PRELOAD);

/// The program that tells what it is like inside, with these variables in its environment.
Outcome closed(const QStringList& arguments, const QMap<QString, QString>& variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SCRIM_BIN "/closed-program"), arguments);
    Outcome outcome;
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

bool hasVariable(const Outcome& outcome, const QString& name)
{
    const QJsonArray variables = outcome.json().value(QLatin1String("environment")).toArray();
    for (const auto& variable : variables) {
        if (variable.toString().startsWith(name + QLatin1Char('=')))
            return true;
    }
    return false;
}

bool isLoaded(const Outcome& outcome)
{
    return outcome.json().value(QLatin1String("maps")).toString().contains(QFileInfo(preload).fileName());
}

/// A program that stands still in the middle of its help, because nobody reads it, to be looked at from outside. As
/// somebody else than root where root runs this, since /proc tells root's processes apart by nothing.
class Halted
{
public:
    explicit Halted(const QString& name)
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        ::mkfifo(qPrintable(pipe), 0600);
        m_reader = ::open(qPrintable(pipe), O_RDONLY | O_NONBLOCK);
        const int writer = ::open(qPrintable(pipe), O_WRONLY | O_NONBLOCK);
        const QByteArray filling(1024, 'x');
        while (::write(writer, filling.constData(), 1024) > 0) {
        }
        ::close(writer);
        QStringList words{QStringLiteral(SCRIM_BIN "/") + name, QStringLiteral("--help")};
        if (::geteuid() == 0)
            words = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                                QStringLiteral("--clear-groups")} +
                    words;
        m_process.setStandardOutputFile(pipe);
        m_process.start(words.takeFirst(), words);
        m_process.waitForStarted();
        QElapsedTimer patience;
        patience.start();
        while (!isWriting() && patience.elapsed() < 20'000)
            QTest::qWait(10);
    }
    ~Halted()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_reader);
    }
    Q_DISABLE_COPY_MOVE(Halted)

    [[nodiscard]] QString at(const QString& name) const
    {
        return QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(name);
    }
    /// It sleeps in the kernel's pipe.
    [[nodiscard]] bool isWriting() const
    {
        return contentOf(at(QStringLiteral("comm"))).trimmed() != "setpriv" &&
               contentOf(at(QStringLiteral("wchan"))).contains("pipe");
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_reader = -1;
};

} // namespace

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() == 0 && QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty())
            QSKIP("root needs setpriv to be somebody else");
    }

    void noProgramLeavesACoreOrLetsItsUserIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("scrimctl") << QStringLiteral("scrimctl");
        QTest::newRow("scrim-verify") << QStringLiteral("scrim-verify");
        if (QFile::exists(QStringLiteral(SCRIM_BIN "/scrim")))
            QTest::newRow("scrim") << QStringLiteral("scrim");
    }
    void noProgramLeavesACoreOrLetsItsUserIn()
    {
        QFETCH(QString, name);
        const Halted program(name);
        QVERIFY2(program.isWriting(), contentOf(program.at(QStringLiteral("wchan"))).constData());
        const QString limits = QString::fromUtf8(contentOf(program.at(QStringLiteral("limits"))));
        QVERIFY2(limits.contains(QRegularExpression(QStringLiteral("Max core file size +0 +0 "))), qPrintable(limits));
        const auto locked = QRegularExpression(QStringLiteral("Max locked memory +(\\S+) +(\\S+)")).match(limits);
        QCOMPARE(locked.captured(1), locked.captured(2));
        if (platform::staysAttachable)
            QSKIP("this build is open to the search for leaks");
        // The files of a process that is not dumpable are root's, whoever it runs as.
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(program.at(QStringLiteral("environ"))), &status), 0);
        QCOMPARE(status.st_uid, uid_t{0});
        const QByteArray owner = contentOf(program.at(QStringLiteral("status")));
        QVERIFY2(!owner.contains("\nUid:\t0\t"), "it runs as root, of which this says nothing");
    }

    void aPreloadIsNotInTheInstalledProgram()
    {
        if (platform::staysAttachable)
            QSKIP("the sanitizer must be loaded first");
        const QMap<QString, QString> variables{{QStringLiteral("LD_PRELOAD"), preload}};
        const Outcome open = closed({QStringLiteral("developers")}, variables);
        REQUIRE_STATUS(open, 0);
        QVERIFY(isLoaded(open));
        const QStringList words{QStringLiteral("installed"), QStringLiteral("a word"), QString()};
        const Outcome shut = closed(words, variables);
        REQUIRE_STATUS(shut, 0);
        QVERIFY(!isLoaded(shut));
        QVERIFY(!hasVariable(shut, QStringLiteral("LD_PRELOAD")));
        QVERIFY(!hasVariable(shut, QStringLiteral("SCRIM_STARTED_ANEW")));
        QCOMPARE(shut.json().value(QLatin1String("arguments")).toArray(), QJsonArray::fromStringList(words));
    }

    void aPreloadThatComesBackEndsIt()
    {
        if (platform::staysAttachable)
            QSKIP("the sanitizer must be loaded first");
        const Outcome said =
            closed({QStringLiteral("installed")}, {{QStringLiteral("LD_PRELOAD"), preload},
                                                   {QStringLiteral("SCRIM_TEST_STUBBORN"), QStringLiteral("1")}});
        REQUIRE_STATUS(said, 3);
        QVERIFY(said.out.isEmpty());
        QVERIFY2(said.err.contains("does not go on"), said.err.constData());
    }

    void whoSaysThatItWasStartedAnewIsNotBelieved()
    {
        if (platform::staysAttachable)
            QSKIP("the sanitizer must be loaded first");
        const Outcome said =
            closed({QStringLiteral("installed")}, {{QStringLiteral("LD_PRELOAD"), preload},
                                                   {QStringLiteral("SCRIM_STARTED_ANEW"), QStringLiteral("1")}});
        REQUIRE_STATUS(said, 3);
    }

    void pluginsComeFromWhereTheyAreInstalled()
    {
        const QTemporaryDir elsewhere;
        const QMap<QString, QString> variables{
            {QStringLiteral("QT_PLUGIN_PATH"), elsewhere.path()},
            {QStringLiteral("QT_QPA_PLATFORM_PLUGIN_PATH"), elsewhere.path()},
            {QStringLiteral("QT_STYLE_OVERRIDE"), QStringLiteral("motif")},
            {QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("evdevkeyboard")},
            {QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1")}};
        const Outcome open = closed({QStringLiteral("developers")}, variables);
        const auto paths = [](const Outcome& said) { return said.json().value(QLatin1String("plugins")).toArray(); };
        QVERIFY(paths(open).contains(QDir(elsewhere.path()).canonicalPath()));
        const Outcome shut = closed({QStringLiteral("installed")}, variables);
        REQUIRE_STATUS(shut, 0);
        QVERIFY(!paths(shut).contains(QDir(elsewhere.path()).canonicalPath()));
        for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
            QCOMPARE(hasVariable(open, it.key()), true);
            QCOMPARE(hasVariable(shut, it.key()), it.key() == QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"));
        }
    }

    void neitherAVariableNorAFileMakesQtTellDetails()
    {
        const QTemporaryDir config;
        QVERIFY(QDir(config.path()).mkpath(QStringLiteral("QtProject")));
        overwrite(config.filePath(QStringLiteral("QtProject/qtlogging.ini")), "[Rules]\nqt.*.debug=true\n*=true\n");
        const QList<QMap<QString, QString>> attempts{
            {{QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true")}},
            {{QStringLiteral("QT_LOGGING_CONF"), config.filePath(QStringLiteral("QtProject/qtlogging.ini"))}},
            {{QStringLiteral("XDG_CONFIG_HOME"), config.path()}}};
        for (QMap<QString, QString> variables : attempts) {
            variables.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
            const Outcome open = closed({QStringLiteral("developers")}, variables);
            QVERIFY2(open.err.contains("key was pressed"), open.said().constData());
            const Outcome quiet = closed({QStringLiteral("developers"), QStringLiteral("quiet")}, variables);
            REQUIRE_STATUS(quiet, 0);
            QVERIFY2(!quiet.err.contains("a key was"), quiet.err.constData());
            QVERIFY(quiet.err.contains("no keyboard"));
        }
    }

    void theConsoleItselfTellsNoDetails()
    {
        if (!QFile::exists(QStringLiteral(SCRIM_BIN "/scrim")))
            QSKIP("built without the console");
        const auto console = program(QStringLiteral("scrim"), {QStringLiteral("--demo")});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
        console->setProcessEnvironment(environment);
        console->start();
        QVERIFY(console->waitForStarted());
        // Its window comes up at once; fonts, themes and plugins have said all they say by then.
        QTest::qWait(2000);
        QCOMPARE(console->state(), QProcess::Running);
        console->terminate();
        QVERIFY(console->waitForFinished());
        const QByteArray said = console->readAllStandardError();
        QVERIFY2(!said.contains("qt."), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "test_hardening.moc"
