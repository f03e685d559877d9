// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <algorithm>

namespace scrim::help {

namespace {

constexpr qsizetype lineWidth = 100;

bool isShown(const QCommandLineOption& option)
{
    return !option.flags().testFlag(QCommandLineOption::HiddenFromHelp);
}

/// `text` in lines that begin at `indent`, but for the first, which has its place already.
QString wrapped(const QString& text, qsizetype indent)
{
    QString lines;
    qsizetype at = indent;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (at > indent && at + 1 + word.size() > lineWidth) {
            lines += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            at = indent;
        } else if (at > indent) {
            lines += QLatin1Char(' ');
            ++at;
        }
        lines += word;
        at += word.size();
    }
    return lines;
}

} // namespace

QString spelled(const QCommandLineOption& option)
{
    QStringList words;
    for (const QString& name : option.names())
        words.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    return words.join(QStringLiteral(", ")) +
           (option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName());
}

QString usage(const Program& program)
{
    return QStringLiteral("usage: %1 %2  [OPTION]...").arg(program.name, program.calls.join(QStringLiteral(" | ")));
}

QString statusLine(const QStringList& statuses)
{
    QStringList all;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        all.append(QStringLiteral("%1 %2").arg(i).arg(statuses[i]));
    return QStringLiteral("Exit status: ") + all.join(QStringLiteral("; "));
}

QString text(const Program& program)
{
    QList<Operand> rows = program.operands;
    for (const QCommandLineOption& option : program.options) {
        if (isShown(option))
            rows.append({spelled(option), option.description()});
    }
    qsizetype column = 0;
    for (const Operand& row : rows)
        column = std::max(column, row.name.size());
    column += 4;

    QString all =
        wrapped(program.name + QStringLiteral(": ") + program.summary, 0) + QLatin1Char('\n') + usage(program);
    for (const Operand& row : rows)
        all += QStringLiteral("\n  ") + row.name.leftJustified(column - 2) + wrapped(row.text, column);
    for (const QString& remark : program.remarks)
        all += QLatin1Char('\n') + wrapped(remark, 0);
    return all + QLatin1Char('\n') + wrapped(statusLine(program.statuses), 0);
}

QJsonArray toJson(const QList<QCommandLineOption>& options, const QStringList& required)
{
    QJsonArray all;
    for (const QCommandLineOption& option : options) {
        if (isShown(option))
            all.append(QJsonObject{{QStringLiteral("names"), QJsonArray::fromStringList(option.names())},
                                   {QStringLiteral("value"), option.valueName()},
                                   {QStringLiteral("text"), option.description()},
                                   {QStringLiteral("required"), required.contains(option.names().constFirst())}});
    }
    return all;
}

QJsonObject toJson(const Program& program)
{
    QJsonArray operands;
    for (const Operand& operand : program.operands)
        operands.append(QJsonObject{{QStringLiteral("name"), operand.name}, {QStringLiteral("text"), operand.text}});
    return {{QStringLiteral("name"), program.name},
            {QStringLiteral("version"), QStringLiteral(SCRIM_VERSION)},
            {QStringLiteral("summary"), program.summary},
            {QStringLiteral("calls"), QJsonArray::fromStringList(program.calls)},
            {QStringLiteral("operands"), operands},
            {QStringLiteral("options"), toJson(program.options)},
            {QStringLiteral("statuses"), QJsonArray::fromStringList(program.statuses)},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(program.remarks)}};
}

} // namespace scrim::help
