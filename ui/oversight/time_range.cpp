// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/time_range.h"

#include <QCoreApplication>
#include <QDateTime>

namespace scrim::oversight {

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::TimeRange)
};

} // namespace

TimeRange rangeOf(Preset preset, qint64 nowMs, const QTimeZone& zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const auto days = [&](const QDate& first, const QDate& last) {
        return TimeRange{first.startOfDay(zone).toMSecsSinceEpoch(),
                         last.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
    };
    switch (preset) {
    case Preset::AnyTime:
        break;
    case Preset::Today:
        return days(today, today);
    case Preset::Yesterday:
        return days(today.addDays(-1), today.addDays(-1));
    case Preset::Last7Days:
        return days(today.addDays(-6), today);
    case Preset::Last30Days:
        return days(today.addDays(-29), today);
    case Preset::ThisMonth:
        return days(QDate(today.year(), today.month(), 1), today);
    }
    return {};
}

QString label(Preset preset)
{
    switch (preset) {
    case Preset::AnyTime:
        return Said::tr("Any time");
    case Preset::Today:
        return Said::tr("Today");
    case Preset::Yesterday:
        return Said::tr("Yesterday");
    case Preset::Last7Days:
        return Said::tr("Last 7 days");
    case Preset::Last30Days:
        return Said::tr("Last 30 days");
    case Preset::ThisMonth:
        return Said::tr("This month");
    }
    return {};
}

QString name(Preset preset)
{
    constexpr std::array names{"any_time", "today", "yesterday", "last_7_days", "last_30_days", "this_month"};
    return QString::fromLatin1(names[static_cast<std::size_t>(preset)]);
}

} // namespace scrim::oversight
