// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "app/help/program.h"

using namespace scrim;

namespace scrimctl {

namespace {

help::Program program()
{
    return {QStringLiteral("scrimctl"),
            QStringLiteral("Scrim's command line for IT, importers and auditors"),
            {QStringLiteral("COMMAND")},
            {},
            {{QStringLiteral("json"), QStringLiteral("one JSON object on standard output; every command takes it")},
             {{QStringLiteral("h"), QStringLiteral("help")},
              QStringLiteral("this text; after a command, what that command takes")},
             {QStringLiteral("version"), QStringLiteral("the versions of scrimctl and of the SQLCipher in it")}},
            {QStringLiteral("done"), QStringLiteral("refused, or verification failed"), QStringLiteral("wrong usage"),
             QStringLiteral("the machine failed us")},
            {QStringLiteral("Every command takes --json for one JSON object on standard output, and --help."),
             QStringLiteral("Passwords come from the terminal or --password-file FILE ('-' is standard input).")}};
}

} // namespace

QString usageOf(const Command& command)
{
    QString usage = QStringLiteral("scrimctl %1 %2").arg(command.words.join(QLatin1Char(' ')), command.operands);
    for (const QCommandLineOption& option : command.options) {
        const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
        const QString text = QStringLiteral("--") + option.names().constFirst() + value;
        usage += command.required.contains(option.names().constFirst()) ? QStringLiteral(" %1").arg(text)
                                                                        : QStringLiteral(" [%1]").arg(text);
    }
    return usage;
}

QStringList helpLines()
{
    const help::Program about = program();
    QStringList lines{about.name + QStringLiteral(": ") + about.summary, QString()};
    for (const Command& command : commands()) {
        lines.append(QStringLiteral("  ") + usageOf(command));
        lines.append(QStringLiteral("      ") + command.summary);
    }
    lines.append(QString());
    return lines + about.remarks + QStringList(help::statusLine(about.statuses) + QLatin1Char('.'));
}

QJsonObject toJson(const Command& command)
{
    return {{QStringLiteral("words"), QJsonArray::fromStringList(command.words)},
            {QStringLiteral("operands"), command.operands},
            {QStringLiteral("summary"), command.summary},
            {QStringLiteral("options"), help::toJson(command.options, command.required)}};
}

QJsonObject helpJson()
{
    QJsonObject all = help::toJson(program());
    QJsonArray table;
    for (const Command& command : commands())
        table.append(toJson(command));
    all.insert(QStringLiteral("commands"), table);
    return all;
}

} // namespace scrimctl
