// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace scrim::help {

/// A word that means something by its place in the call, such as the vault's folder.
struct Operand
{
    QString name; ///< "DIR"
    QString text; ///< without a full stop
};

/// What a program says of itself. Help for a person, manual pages and completion are all made of it.
struct Program
{
    QString name;
    QString summary;   ///< one line
    QStringList calls; ///< what may follow the name: {"DIR", "--demo"}
    QList<Operand> operands;
    QList<QCommandLineOption> options;
    QStringList statuses; ///< what each exit status means, from 0 on
    QStringList remarks;  ///< whole sentences
};

/// "-h, --help" or "--tour OUT"
[[nodiscard]] QString spelled(const QCommandLineOption& option);

/// "usage: scrim DIR | --demo [OPTION]..."
[[nodiscard]] QString usage(const Program& program);

/// "Exit status: 0 done; 1 refused"
[[nodiscard]] QString statusLine(const QStringList& statuses);

/// All of it, as --help prints it.
[[nodiscard]] QString text(const Program& program);

/// [{"names": ["tour"], "value": "OUT", "text": "...", "required": false}]; what is hidden in help is not there.
[[nodiscard]] QJsonArray toJson(const QList<QCommandLineOption>& options, const QStringList& required = {});

/// All of it, as --help --json prints it.
[[nodiscard]] QJsonObject toJson(const Program& program);

} // namespace scrim::help
