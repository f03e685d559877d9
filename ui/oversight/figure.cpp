// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/figure.h"

#include "base/listed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace scrim::oversight {

using review::AgentSummary;
using review::Column;

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::Figure)
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// A rate, so that people who differ differ in it.
QString rate(double value)
{
    return number(value, value < 10 ? 2 : 1);
}

review::Filter by(review::Filter filter, const QString& actor)
{
    filter.any[Column::Actor] = {actor};
    return filter;
}

/// Who stands above the band, in words.
QString above(const Figure& figure)
{
    QStringList names;
    for (const Bar& bar : figure.bars) {
        if (figure.band && bar.value > figure.band->high)
            names.append(bar.label);
    }
    constexpr qsizetype most = 5;
    if (names.isEmpty())
        return Said::tr("Nobody stands above it.");
    if (names.size() > most)
        return Said::tr("%Ln people stand above it, %1 furthest.", nullptr, static_cast<int>(names.size()))
            .arg(names.first());
    return Said::tr("Above it: %1.").arg(listed(names));
}

void sortDown(Figure& figure)
{
    std::ranges::stable_sort(figure.bars, std::ranges::greater(), &Bar::value);
}

} // namespace

QString durationText(qint64 ms)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    if (ms < minute)
        return Said::tr("%1 s").arg(number(static_cast<double>(ms) / 1000, 1));
    if (ms < hour)
        return Said::tr("%1 min %2 s").arg(ms / minute).arg(ms % minute / 1000);
    return Said::tr("%L1 h %2 min").arg(ms / hour).arg(ms % hour / minute);
}

review::Filter within(review::Filter base, qint64 fromMs, qint64 toMs)
{
    base.fromMs = std::max(base.fromMs.value_or(fromMs), fromMs);
    base.toMs = std::min(base.toMs.value_or(toMs), toMs);
    return base;
}

review::Filter onlyReveals(review::Filter base)
{
    base.any[Column::Action] = {QStringLiteral("field.reveal")};
    base.any[Column::Outcome] = {QStringLiteral("allowed")};
    return base;
}

Figure revealsByPerson(const review::Summary& summary, const review::Filter& base)
{
    Figure figure{.kind = Figure::Kind::People,
                  .title = Said::tr("Reveals per hour, by person"),
                  .sentence = {},
                  .axis = Said::tr("reveals per hour of work"),
                  .columns = {Said::tr("Person"), Said::tr("Per hour"), Said::tr("Reveals"), Said::tr("Hours"),
                              Said::tr("No call")},
                  .bars = {},
                  .band = summary.revealsPerHour};
    const QLocale locale;
    for (const AgentSummary& agent : summary.agents) {
        if (!agent.isInTeam && agent.reveals == 0)
            continue;
        figure.bars.push_back({agent.actor,
                               agent.revealsPerHour,
                               {agent.actor, rate(agent.revealsPerHour), locale.toString(agent.reveals),
                                locale.toString(agent.hours), locale.toString(agent.withoutCall)},
                               onlyReveals(by(base, agent.actor))});
    }
    sortDown(figure);
    figure.sentence =
        Said::tr("The middle half of a team of %L1 looks at %2 to %3 fields an hour, half of it at %4 or "
                 "fewer. %5")
            .arg(figure.band->people)
            .arg(rate(figure.band->low), rate(figure.band->high), rate(figure.band->median), above(figure));
    return figure;
}

Figure timeLitByPerson(const review::Summary& summary, const review::Filter& base)
{
    constexpr double minute = 60'000;
    review::Band band = summary.litEach;
    for (double* edge : {&band.low, &band.median, &band.high})
        *edge /= minute;
    Figure figure{.kind = Figure::Kind::People,
                  .title = Said::tr("Time lit, by person"),
                  .sentence = {},
                  .axis = Said::tr("minutes"),
                  .columns = {Said::tr("Person"), Said::tr("Time lit"), Said::tr("Longest"), Said::tr("Reveals"),
                              Said::tr("Denied")},
                  .bars = {},
                  .band = band};
    const QLocale locale;
    for (const AgentSummary& agent : summary.agents) {
        if (!agent.isInTeam && agent.litMs == 0)
            continue;
        review::Filter filter = by(base, agent.actor);
        filter.any[Column::Action] = {QStringLiteral("field.conceal")};
        figure.bars.push_back({agent.actor,
                               static_cast<double>(agent.litMs) / minute,
                               {agent.actor, durationText(agent.litMs), durationText(agent.longestLitMs),
                                locale.toString(agent.reveals), locale.toString(agent.denied)},
                               filter});
    }
    sortDown(figure);
    figure.sentence =
        Said::tr("Fields were lit for %1 in all; the middle half of the team had them lit for %2 to %3 each. %4")
            .arg(durationText(summary.litMs), durationText(static_cast<qint64>(summary.litEach.low)),
                 durationText(static_cast<qint64>(summary.litEach.high)), above(figure));
    return figure;
}

} // namespace scrim::oversight
