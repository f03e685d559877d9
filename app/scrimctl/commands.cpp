// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace scrimctl {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> table;
        for (const auto& family :
             {vaultCommands(),    userCommands(),    credentialCommands(), importCommands(),     mappingCommands(),
              recordCommands(),   editCommands(),    verifyCommands(),     noteCommands(),       logCommands(),
              proveCommands(),    witnessCommands(), retentionCommands(),  exportCommands(),     forwardCommands(),
              keyCommands(),      backupCommands(),  eraseCommands(),      doctorCommands(),     policyCommands(),
              approvalCommands(), budgetCommands(),  reviewCommands(),     reviewRulesCommands()})
            table.insert(table.end(), family.begin(), family.end());
        return table;
    }();
    return all;
}

QCommandLineOption option(const char* name, const char* text, const char* value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)};
}

QList<QCommandLineOption> signInOptions()
{
    return {
        {QStringLiteral("as"), QStringLiteral("who signs in"), QStringLiteral("NAME")},
        {QStringLiteral("password-file"), QStringLiteral("a file with the password, '-' for standard input"),
         QStringLiteral("FILE")},
        {QStringLiteral("code-file"), QStringLiteral("a file with the code of the second factor, or a recovery code"),
         QStringLiteral("FILE")},
    };
}

QString policyFolder(const Call& call)
{
    const QStringList given = call.options.optionNames();
    const QStringList names = policiesOption().names();
    for (const QString& name : names) {
        if (given.contains(name))
            return call.option(name);
    }
    return {};
}

QCommandLineOption policiesOption()
{
    // The second is its older name.
    return {{QStringLiteral("policy-folder"), QStringLiteral("policies")},
            QStringLiteral("IT's policy files besides the installed ones"),
            QStringLiteral("FOLDER")};
}

} // namespace scrimctl
