// SPDX-License-Identifier: GPL-3.0-or-later
#include "hunt.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace scrim;

namespace {

void print(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    (void)std::fflush(stream);
}

int refuse(const Error& error, bool json)
{
    if (json) {
        const QJsonObject said{{QStringLiteral("code"), codeName(error.code)},
                               {QStringLiteral("message"), error.message}};
        print(stdout, QString::fromUtf8(
                          QJsonDocument(QJsonObject{{QStringLiteral("error"), said}}).toJson(QJsonDocument::Compact)));
    }
    print(stderr, QStringLiteral("scrim-canary: ") + error.message);
    return exitStatus(error.code);
}

/// Keys can be pressed in another program's window on X alone.
Result<void> checkDisplay()
{
    const QString wanted = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool isWayland = qEnvironmentVariableIsSet("WAYLAND_DISPLAY") && !wanted.startsWith(QLatin1String("xcb"));
    if (isWayland || wanted.startsWith(QLatin1String("wayland")))
        return fail(ErrorCode::Io,
                    QStringLiteral("This is a Wayland session, where no program may press keys in another's window. "
                                   "QT_QPA_PLATFORM=xcb runs the canary on its X display instead."));
    if (!wanted.isEmpty() && !wanted.startsWith(QLatin1String("xcb")))
        return fail(ErrorCode::Io,
                    QStringLiteral("QT_QPA_PLATFORM names no display that can be looked at: %1").arg(wanted));
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QString json = QStringLiteral("json");
    const QString console = QStringLiteral("console");
    parser.addOptions({{json, QStringLiteral("one JSON object on standard output")},
                       {console, QStringLiteral("the console program"), QStringLiteral("FILE"),
                        QCoreApplication::applicationDirPath() + QStringLiteral("/scrim")}});
    if (!parser.parse(QCoreApplication::arguments()) || !parser.positionalArguments().isEmpty())
        return refuse({ErrorCode::Usage, QStringLiteral("usage: scrim-canary [--json] [--console FILE]")}, false);
    const bool asJson = parser.isSet(json);
    const QString program = parser.value(console);
    if (!QFileInfo(program).isExecutable())
        return refuse({ErrorCode::Io, QStringLiteral("The console is missing: there is no %1.").arg(program)}, asJson);
    if (const auto display = checkDisplay(); !display)
        return refuse(display.error(), asJson);

    const canary::Quarry quarry(canary::freshCanaries());
    canary::Report report(quarry);
    canary::Hunt hunt(quarry, report, [](const QString& line) { print(stderr, QStringLiteral("canary: ") + line); });
    const auto done = hunt.run(program);
    // What leaked before it failed is worth more than that it failed.
    if (!done && report.leaks() == 0)
        return refuse(done.error(), asJson);
    if (!done)
        print(stderr, QStringLiteral("scrim-canary: ") + done.error().message);
    if (asJson) {
        print(stdout, QString::fromUtf8(QJsonDocument(report.json()).toJson(QJsonDocument::Compact)));
    } else {
        for (const QString& line : report.lines())
            print(stdout, line);
    }
    return report.leaks() == 0 ? 0 : 1;
}
