// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_status.h"
#include "search_parts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr double limitMb = 85;

/// Keys and pointer as X has them; false when the tool failed.
bool xdotool(const QStringList& arguments)
{
    return QProcess::execute(QStringLiteral("xdotool"), arguments) == 0;
}

bool type(const QString& text)
{
    return xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("80"), text});
}

bool press(const QString& key)
{
    return xdotool({QStringLiteral("key"), key});
}

void say(const char* when, qint64 process, bool isLimited)
{
    const double mb = static_cast<double>(statusKb(process, "VmRSS:")) / 1024;
    std::printf("  %-58s %7.1f MiB, %.1f of it its own", when, mb,
                static_cast<double>(statusKb(process, "RssAnon:")) / 1024);
    if (isLimited)
        std::printf("  (%.0f)%s", limitMb, mb > limitMb ? "  OVER" : "");
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

Result<void> benchConsole(const SearchVault& vault)
{
    std::printf("the console's memory\n");
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        std::printf("  not measured: it takes an X server\n");
        return {};
    }
    const QTemporaryDir home;
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    console.setProcessEnvironment(environment);
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    console.start(QCoreApplication::applicationDirPath() + QStringLiteral("/scrim"), {vault.folder});
    if (!console.waitForStarted())
        return fail(ErrorCode::NotFound, QStringLiteral("the console does not start; build it first"));
    const qint64 process = console.processId();
    const SecretBytes password = searchPassword();
    const bool isIn = xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                               QStringLiteral("--name"), QStringLiteral("Scrim"), QStringLiteral("windowfocus")});
    settle(process);
    say("at the sign-in", process, false);
    bool isTyped = isIn && type(searchUser()) && press(QStringLiteral("Tab")) &&
                   type(QString::fromUtf8(reinterpret_cast<const char*>(password.bytes().data()),
                                          static_cast<qsizetype>(password.size()))) &&
                   press(QStringLiteral("Return"));
    settle(process);
    say("signed in, the vault open", process, true);
    isTyped = isTyped && type(QStringLiteral("anna mueller"));
    settle(process);
    say("a search done", process, true);
    isTyped = isTyped && press(QStringLiteral("Return"));
    settle(process);
    say("the first of them open", process, true);
    for (const char* name : {"chris", "juergen schroeder", "o'neill", "wo", "ma ka", "fri"}) {
        isTyped =
            isTyped && press(QStringLiteral("ctrl+f")) && type(QLatin1String(name)) && press(QStringLiteral("Return"));
        settle(process);
    }
    say("six more searched and opened", process, true);
    std::printf("  %-58s %7.1f MiB\n", "at most, for the password's key derivation",
                static_cast<double>(statusKb(process, "VmHWM:")) / 1024);
    console.terminate();
    console.waitForFinished();
    return isTyped ? Result<void>() : fail(ErrorCode::Internal, QStringLiteral("xdotool could not type"));
}

} // namespace scrim::bench
