// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "output.h"

#include "command.h"
#include "intake/preview.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace scrim;

namespace scrimctl {

namespace {

/// What a person should know of it, beside the mapping itself.
void explain(const intake::Preview& preview)
{
    if (preview.recognised.format != intake::Format::Auto)
        printLine(stderr, QStringLiteral("import takes this file for %1 without a mapping, since %2")
                              .arg(intake::name(preview.recognised.format), preview.recognised.because));
    if (!preview.lack.isEmpty())
        printLine(stderr, QStringLiteral("not complete: ") + preview.lack);
    QStringList unused = preview.columns;
    const QStringList used = preview.proposal.mapping.columns();
    unused.removeIf([&used](const QString& column) { return used.contains(column); });
    if (!unused.isEmpty())
        printLine(stderr, QStringLiteral("not used: ") + unused.join(QStringLiteral(", ")));
    if (!preview.mustNotBeKept.isEmpty())
        printLine(stderr, QStringLiteral("must not be stored: ") + preview.mustNotBeKept.join(QStringLiteral(", ")));
}

QJsonObject evidence(const intake::Proposal& proposal)
{
    QJsonObject object;
    for (const auto& [target, because] : proposal.because)
        object.insert(intake::name(target),
                      because == intake::Evidence::Name ? QStringLiteral("name") : QStringLiteral("cells"));
    return object;
}

Result<Answer> proposeMapping(Call& call)
{
    const Interrupt interrupt;
    intake::Options options;
    options.cancelled = &interrupt.requested();
    const auto preview = intake::preview(call.operands.front(), options, 1);
    if (!preview)
        return std::unexpected(preview.error());
    const QByteArray mapping = intake::toJson(preview->proposal.mapping);
    Answer answer;
    answer.lines = QString::fromUtf8(mapping.trimmed()).split(QLatin1Char('\n'));
    answer.json = {{QStringLiteral("mapping"), QJsonDocument::fromJson(mapping).object()},
                   {QStringLiteral("evidence"), evidence(preview->proposal)},
                   {QStringLiteral("columns"), QJsonArray::fromStringList(preview->columns)},
                   {QStringLiteral("must_not_be_stored"), QJsonArray::fromStringList(preview->mustNotBeKept)},
                   {QStringLiteral("lack"), preview->lack.isEmpty() ? QJsonValue() : QJsonValue(preview->lack)}};
    explain(*preview);
    return answer;
}

} // namespace

std::vector<Command> mappingCommands()
{
    return {{{QStringLiteral("mapping"), QStringLiteral("propose")},
             QStringLiteral("FILE"),
             1,
             1,
             QStringLiteral("a mapping for a file of no known format, by the names of its columns and by what their "
                            "cells look like: read it over, and import with --map"),
             {},
             {},
             proposeMapping}};
}

} // namespace scrimctl
