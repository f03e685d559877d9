// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/figure.h"

#include "base/shown_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace scrim::oversight {

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::Figure)
};

constexpr qint64 hourMs = 3'600'000;
/// More than these, and a bar is no longer a thing to click on.
constexpr qint64 mostBars = 120;

enum class Step
{
    Hour,
    Day,
    Week,
    Month,
};

struct Span
{
    qint64 fromMs;
    qint64 toMs;
};

/// The step that `ms` falls into.
Span spanAt(Step step, qint64 ms, const QTimeZone& zone)
{
    if (step == Step::Hour)
        return {ms, ms + hourMs};
    QDate first = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    QDate next = first.addDays(1);
    if (step == Step::Week) {
        first = first.addDays(1 - first.dayOfWeek());
        next = first.addDays(7);
    } else if (step == Step::Month) {
        first = QDate(first.year(), first.month(), 1);
        next = first.addMonths(1);
    }
    return {first.startOfDay(zone).toMSecsSinceEpoch(), next.startOfDay(zone).toMSecsSinceEpoch()};
}

Step stepOver(qint64 ms)
{
    constexpr qint64 day = 24 * hourMs;
    if (ms <= mostBars * hourMs)
        return Step::Hour;
    if (ms <= mostBars * day)
        return Step::Day;
    return ms <= mostBars * 7 * day ? Step::Week : Step::Month;
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::Hour:
        return Said::tr("Reveals by the hour");
    case Step::Day:
        return Said::tr("Reveals by the day");
    case Step::Week:
        return Said::tr("Reveals by the week");
    case Step::Month:
        return Said::tr("Reveals by the month");
    }
    return {};
}

QString labelOf(Step step, qint64 ms, const QTimeZone& zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    switch (step) {
    case Step::Hour:
        return shownDayOfYear(time.date()) + QLatin1Char(' ') + shownClock(time.time());
    case Step::Month:
        return QLocale().toString(time, QStringLiteral("MMM yyyy"));
    default:
        return QLocale().dayName(time.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') +
               shownDayOfYear(time.date());
    }
}

} // namespace

Figure revealsOverTime(const review::Summary& summary, const review::Filter& base, const QTimeZone& zone)
{
    Figure figure{
        .kind = Figure::Kind::Times,
        .title = titleOf(Step::Hour),
        .sentence = Said::tr("No field was looked at."),
        .axis = Said::tr("reveals"),
        .columns = {Said::tr("From", "a time"), Said::tr("Reveals"), Said::tr("Denied"), Said::tr("Reveals per hour")},
        .bars = {},
        .band = {}};
    if (summary.hours.empty())
        return figure;
    const qint64 firstMs = summary.hours.front().startMs;
    const qint64 lastMs = summary.hours.back().startMs;
    const Step step = stepOver(lastMs + hourMs - firstMs);
    figure.title = titleOf(step);
    auto hour = summary.hours.begin();
    qint64 highest = 0;
    QString when;
    for (Span span = spanAt(step, firstMs, zone); span.fromMs <= lastMs; span = spanAt(step, span.toMs, zone)) {
        qint64 reveals = 0;
        qint64 denied = 0;
        qint64 worked = 0;
        for (; hour != summary.hours.end() && hour->startMs < span.toMs; ++hour) {
            reveals += hour->reveals;
            denied += hour->denied;
            worked += hour->reveals > 0 ? 1 : 0;
        }
        const QString label = labelOf(step, span.fromMs, zone);
        const double perHour = worked == 0 ? 0 : static_cast<double>(reveals) / static_cast<double>(worked);
        const QLocale locale;
        figure.bars.push_back(
            {label,
             static_cast<double>(reveals),
             {label, locale.toString(reveals), locale.toString(denied), locale.toString(perHour, 'f', 1)},
             onlyReveals(within(base, span.fromMs, span.toMs))});
        if (reveals > highest) {
            highest = reveals;
            when = label;
        }
    }
    const auto busy = std::ranges::count_if(summary.hours, [](const auto& each) { return each.reveals > 0; });
    const double perHour = busy == 0 ? 0 : static_cast<double>(summary.reveals) / static_cast<double>(busy);
    figure.sentence =
        Said::tr("Fields looked at: %L1. In hours with such looks: %2 an hour. The most, %L3, in the bar of %4.")
            .arg(summary.reveals)
            .arg(QLocale().toString(perHour, 'f', 1))
            .arg(highest)
            .arg(when);
    return figure;
}

} // namespace scrim::oversight
