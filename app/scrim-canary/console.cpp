// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace scrim::canary {

namespace {

constexpr int patienceMs = 10'000;

QProcessEnvironment environmentFor(const Nest& nest)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The display's own key lies in the home that we are about to hide.
    if (!environment.contains(QStringLiteral("XAUTHORITY")))
        environment.insert(QStringLiteral("XAUTHORITY"), QDir::homePath() + QStringLiteral("/.Xauthority"));
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "QT_LOGGING_CONF"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), nest.home());
    environment.insert(QStringLiteral("TMPDIR"), nest.temporary());
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_ACCESSIBILITY"), QStringLiteral("1"));
    // The names of buttons and fields are looked for in English.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    return environment;
}

/// What the console sets to zero itself must not have been zero before, or its own doing would not be tested.
bool liftCoreLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return false;
    rlimit lifted{RLIM_INFINITY, RLIM_INFINITY};
    if (setrlimit(RLIMIT_CORE, &lifted) == 0)
        return true;
    lifted = {limit.rlim_max, limit.rlim_max};
    return setrlimit(RLIMIT_CORE, &lifted) == 0 && limit.rlim_max > 0;
}

} // namespace

Result<std::unique_ptr<Nest>> Nest::make()
{
    auto nest = std::make_unique<Nest>();
    bool isMade = nest->m_root.isValid();
    for (const QString& folder : {nest->home(), nest->temporary(), nest->work()})
        isMade = isMade && QDir().mkdir(folder);
    if (!isMade)
        return fail(ErrorCode::Io,
                    QStringLiteral("No temporary folder could be made: %1").arg(nest->m_root.errorString()));
    return nest;
}

Result<std::unique_ptr<Console>> Console::start(const QString& program, const Nest& nest)
{
    std::unique_ptr<Console> console(new Console);
    console->m_couldDumpCore = liftCoreLimit();
    QProcess& process = console->m_process;
    process.setProgram(program);
    process.setArguments({nest.vault()});
    process.setWorkingDirectory(nest.work());
    process.setProcessEnvironment(environmentFor(nest));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(nest.log());
    // It must not outlive a canary that was interrupted.
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start();
    if (!process.waitForStarted(patienceMs))
        return fail(ErrorCode::Io, QStringLiteral("%1 does not start: %2").arg(program, process.errorString()));
    return console;
}

Console::~Console()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
}

bool Console::isRunning()
{
    return m_process.state() == QProcess::Running && !m_process.waitForFinished(0);
}

bool Console::crash()
{
    const auto process = static_cast<pid_t>(m_process.processId());
    if (process <= 0 || kill(process, SIGABRT) != 0)
        return false;
    // Looked at before QProcess takes the news away, since it does not pass on whether there was a dump.
    siginfo_t info{};
    for (int waited = 0; waited < patienceMs; waited += 10) {
        if (waitid(P_PID, static_cast<id_t>(process), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0)
            break;
        usleep(10'000);
    }
    m_process.waitForFinished(patienceMs);
    return info.si_pid == process && info.si_code == CLD_DUMPED;
}

} // namespace scrim::canary
