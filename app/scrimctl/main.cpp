// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "help.h"
#include "interrupt.h"
#include "output.h"

#include "app/keychain/keychain_witness.h"
#include "base/secret_bytes.h"
#include "platform/environment.h"
#include "platform/process.h"
#include "platform/quiet_log.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace scrim;
using namespace scrimctl;

namespace {

void print(const QJsonObject& object)
{
    printJson(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

const Command* commandFor(const QStringList& arguments)
{
    for (const Command& command : commands()) {
        if (arguments.mid(0, command.words.size()) == command.words)
            return &command;
    }
    return nullptr;
}

int refuse(const Error& error, bool json, const Command* command)
{
    if (json) {
        const QJsonObject said{{QStringLiteral("code"), codeName(error.code)},
                               {QStringLiteral("message"), error.message}};
        print({{QStringLiteral("error"), said}});
    }
    printLine(stderr, QStringLiteral("scrimctl: ") + error.message);
    if (error.code == ErrorCode::Usage) {
        printLine(stderr, command == nullptr ? QStringLiteral("scrimctl --help lists the commands")
                                             : QStringLiteral("usage: ") + usageOf(*command));
    }
    return exitStatus(error.code);
}

Result<void> parse(const Command& command, const QStringList& arguments, Call& call)
{
    call.options.addOptions(command.options);
    call.options.addOption({QStringLiteral("json"), QString()});
    call.options.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    if (!call.options.parse(QStringList{QStringLiteral("scrimctl")} + arguments.mid(command.words.size())))
        return fail(ErrorCode::Usage, call.options.errorText());
    call.operands = call.options.positionalArguments();
    if (call.options.isSet(QStringLiteral("help")))
        return {};
    if (call.operands.size() < command.least || (command.most >= 0 && call.operands.size() > command.most))
        return fail(ErrorCode::Usage,
                    QStringLiteral("%1 takes %2").arg(command.words.join(QLatin1Char(' ')), command.operands));
    for (const QString& name : command.required) {
        if (call.option(name).isEmpty())
            return fail(ErrorCode::Usage, QStringLiteral("--%1 is missing").arg(name));
    }
    return {};
}

int run(QStringList arguments)
{
    const bool json = arguments.contains(QStringLiteral("--json"));
    // It may stand before the command as well.
    while (arguments.value(0) == QLatin1String("--json"))
        arguments.removeFirst();
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        if (json)
            print(helpJson());
        else
            for (const QString& line : helpLines())
                printLine(stdout, line);
        return 0;
    }
    if (first == QLatin1String("--version")) {
        printLine(
            stdout,
            QStringLiteral("scrimctl %1 (SQLCipher %2)").arg(QStringLiteral(SCRIM_VERSION), storage::cipherVersion()));
        return 0;
    }
    const Command* const command = commandFor(arguments);
    if (command == nullptr) {
        const QString message =
            first.isEmpty()
                ? QStringLiteral("no command is given")
                : QStringLiteral("there is no command '%1'").arg(arguments.mid(0, 2).join(QLatin1Char(' ')));
        return refuse({ErrorCode::Usage, message}, json, nullptr);
    }
    Call call;
    call.json = json;
    call.witnesses = makeWitnesses();
    if (const auto parsed = parse(*command, arguments, call); !parsed)
        return refuse(parsed.error(), json, command);
    if (call.options.isSet(QStringLiteral("help"))) {
        if (json) {
            print(toJson(*command));
            return 0;
        }
        printLine(stdout, usageOf(*command));
        printLine(stdout, QStringLiteral("    ") + command->summary);
        return 0;
    }
    const auto answer = command->run(call);
    if (!answer)
        return refuse(answer.error(), json, command);
    if (json && !answer->printed)
        print(answer->json);
    else if (!answer->printed) {
        for (const QString& line : answer->lines)
            printLine(stdout, line);
    }
    return answer->status;
}

} // namespace

int main(int argc, char** argv)
{
    if (!platform::closeEnvironment(platform::thisBuild(), argv))
        return exitStatus(ErrorCode::Io);
    platform::silenceDetails();
    outliveFileLimits();
    // The canary has to find out what the console forbids by itself, so it must not inherit our limits. It opens no
    // vault here.
    const bool isCanary =
        std::any_of(argv, argv + argc, [](const char* word) { return qstrcmp(word, "--canary") == 0; });
    const bool hardened = isCanary || platform::hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("scrimctl"));
    // Scripts read it: its days and numbers are the same at every desktop.
    QLocale::setDefault(QLocale::c());
    if (!hardened)
        printLine(stderr,
                  QStringLiteral("scrimctl: the system did not let this process protect its memory from others"));
    const int status = run(QCoreApplication::arguments().mid(1));
    if (const QString warning = platform::lockLimitWarning(platform::lockableBytes());
        !secretMemoryIsLocked() && !warning.isEmpty())
        printLine(stderr, QStringLiteral("scrimctl: ") + warning);
    if (!outputIsWhole())
        return refuse({ErrorCode::Io, QStringLiteral("standard output did not take the whole answer")}, false, nullptr);
    return status;
}
