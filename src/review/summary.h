// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace scrim::review {

/// What happened in one hour of the clock.
struct HourCount
{
    qint64 startMs = 0; ///< where the hour begins in the zone asked for, ms since 1970 UTC
    qint64 reveals = 0;
    qint64 denied = 0;
};

/// One person's part of what the filter takes, its choice of people left out: so one is seen beside the others.
struct AgentSummary
{
    QString actor;
    QString role;          ///< in the newest entry of theirs in the filter's time range
    bool isInTeam = false; ///< counts in the bands: the role views some field class
    qint64 entries = 0;
    qint64 reveals = 0;     ///< field.reveal, allowed
    qint64 withoutCall = 0; ///< of these
    qint64 denied = 0;      ///< outcome denied, any action
    qint64 litMs = 0;       ///< time lit, all together
    qint64 longestLitMs = 0;
    /// Hours of the clock with an entry of theirs, of any kind, in the filter's time range: what else the filter asks
    /// for does not make an hour at work less of one.
    qint64 hours = 0;
    double revealsPerHour = 0; ///< reveals / hours; 0 without hours
};

/// Where the middle half of the team stands: of everybody in it with an hour in the time range, those with nothing to
/// count too. Quartiles lie between two people in proportion (linear interpolation at (n - 1) * p, as spreadsheets'
/// QUARTILE.INC does); all 0 without a team.
struct Band
{
    double low = 0; ///< first quartile
    double median = 0;
    double high = 0; ///< third quartile
    int people = 0;
};

struct DeniedCount
{
    QDate day; ///< in the zone asked for
    QString actor;
    qint64 count = 0;
};

using WeekGrid = std::array<std::array<qint64, 24>, 7>; ///< [0 Monday .. 6 Sunday][hour]

/// The numbers behind the pictures, over the entries that a filter takes.
struct Summary
{
    qint64 entries = 0;
    qint64 reveals = 0;
    qint64 denied = 0;
    qint64 litMs = 0;
    qint64 firstMs = 0; ///< earliest and latest of these entries; 0 without any
    qint64 lastMs = 0;
    std::vector<HourCount> hours;     ///< in order; hours without reveals and denials are left out
    std::vector<AgentSummary> agents; ///< most reveals first; everybody with an hour in the time range
    Band revealsEach;                 ///< of AgentSummary::reveals
    Band revealsPerHour;
    Band deniedEach;
    Band litEach; ///< of AgentSummary::litMs
    WeekGrid revealsInWeek{};
    WeekGrid entriesInWeek{};
    std::vector<DeniedCount> deniedByDay; ///< by day, then by name
};

} // namespace scrim::review
