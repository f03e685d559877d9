// SPDX-License-Identifier: GPL-3.0-or-later
#include "hunt.h"

#include "app/help/program.h"

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

/// The table that the parser and all help are made of.
help::Program program()
{
    const auto option = [](const QStringList& names, const char* text, const char* value = "") {
        return QCommandLineOption(names, QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {QStringLiteral("scrim-canary"),
            QStringLiteral("plants made-up values in the real console and hunts for them where they must not be"),
            {QStringLiteral("[--console FILE]")},
            {},
            {option({QStringLiteral("console")}, "the console's program, instead of the one beside this", "FILE"),
             option({QStringLiteral("json")}, "one JSON object on standard output"),
             option({QStringLiteral("h"), QStringLiteral("help")}, "this text"),
             option({QStringLiteral("v"), QStringLiteral("version")}, "the version")},
            {QStringLiteral("nothing leaked on any path that was tried"), QStringLiteral("something leaked"),
             QStringLiteral("wrong usage"), QStringLiteral("it could not run")},
            {QStringLiteral(
                 "It takes about two minutes on an X display; leave keyboard and mouse alone meanwhile. As root it "
                 "looks at the console's memory as well."),
             QStringLiteral("\"scrimctl doctor --canary\" runs it.")}};
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
    const help::Program about = ::program();
    QCommandLineParser parser;
    parser.addOptions(about.options);
    const bool isParsed = parser.parse(QCoreApplication::arguments()) && parser.positionalArguments().isEmpty();
    const bool asJson = parser.isSet(QStringLiteral("json"));
    if (isParsed && parser.isSet(QStringLiteral("help"))) {
        print(stdout, asJson ? QString::fromUtf8(QJsonDocument(help::toJson(about)).toJson(QJsonDocument::Compact))
                             : help::text(about));
        return 0;
    }
    if (isParsed && parser.isSet(QStringLiteral("version"))) {
        print(stdout, QStringLiteral("scrim-canary " SCRIM_VERSION));
        return 0;
    }
    if (!isParsed)
        return refuse({ErrorCode::Usage, help::usage(about)}, asJson);
    const QString named = parser.value(QStringLiteral("console"));
    const QString program = named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/scrim") : named;
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
