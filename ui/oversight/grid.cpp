// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/grid.h"

#include "base/shown_time.h"
#include "ui/oversight/figure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace scrim::oversight {

using review::Column;

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::Grid)
};

constexpr int days = 7;
constexpr int hours = 24;

QString hourText(int hour)
{
    return shownClock(QTime(hour % hours, 0));
}

} // namespace

QString shortCount(qint64 count)
{
    const auto shortened = [](double value, const QString& unit) {
        return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0) + unit;
    };
    if (count < 1000)
        return QString::number(count);
    const auto value = static_cast<double>(count);
    return count < 999'500 ? shortened(value / 1000, QStringLiteral("k"))
                           : shortened(value / 1'000'000, QStringLiteral("M"));
}

Grid revealsInWeek(const review::Summary& summary, const review::Filter& base, const QTimeZone& zone)
{
    Grid grid;
    grid.title = Said::tr("Reveals in the week, by the hour");
    const QLocale locale;
    qint64 most = 0;
    int busiestDay = 0;
    int busiestHour = 0;
    for (int day = 0; day < days; ++day) {
        grid.rows.append(locale.standaloneDayName(day + 1, QLocale::LongFormat));
        const auto& row = summary.revealsInWeek[static_cast<std::size_t>(day)];
        grid.counts.emplace_back(row.begin(), row.end());
        for (int hour = 0; hour < hours; ++hour) {
            if (row[static_cast<std::size_t>(hour)] > most) {
                most = row[static_cast<std::size_t>(hour)];
                busiestDay = day;
                busiestHour = hour;
            }
        }
    }
    for (int hour = 0; hour < hours; ++hour)
        grid.columns.append(QString::number(hour));
    grid.saying = [rows = grid.rows, counts = grid.counts](int row, int column) {
        const auto count = static_cast<int>(counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
        const QString form =
            count == 1 ? Said::tr("%1, %2 to %3: 1 reveal") : Said::tr("%1, %2 to %3: %Ln reveals", nullptr, count);
        return form.arg(rows.at(row), hourText(column), hourText(column + 1));
    };
    grid.narrowed = [base, id = zone.id()](int row, int column) {
        review::Filter filter = onlyReveals(base);
        filter.weekHour = review::WeekHour{row + 1, column, id};
        return filter;
    };
    grid.sentence = most == 0 ? Said::tr("No field was looked at.")
                              : Said::tr("Most is looked at here: %1.").arg(grid.saying(busiestDay, busiestHour));
    return grid;
}

Grid deniedByDay(const review::Summary& summary, const review::Filter& base, const QTimeZone& zone)
{
    Grid grid;
    grid.title = Said::tr("Denied attempts, by person and day");
    grid.hottest = Ink::Denied;
    std::set<QDate> onDays;
    std::map<QString, qint64> totals;
    for (const review::DeniedCount& denied : summary.deniedByDay) {
        onDays.insert(denied.day);
        totals[denied.actor] += denied.count;
    }
    const std::vector<QDate> dates(onDays.begin(), onDays.end());
    std::vector<std::pair<QString, qint64>> people(totals.begin(), totals.end());
    std::ranges::stable_sort(people, std::ranges::greater(), &std::pair<QString, qint64>::second);
    for (const QDate& date : dates)
        grid.columns.append(shownDayOfYear(date));
    std::map<QString, std::size_t> rowOf;
    for (const auto& [person, total] : people) {
        rowOf[person] = grid.counts.size();
        grid.rows.append(person.isEmpty() ? Said::tr("nobody") : person);
        grid.counts.emplace_back(dates.size(), 0);
    }
    for (const review::DeniedCount& denied : summary.deniedByDay) {
        const auto column = std::ranges::lower_bound(dates, denied.day) - dates.begin();
        grid.counts[rowOf[denied.actor]][static_cast<std::size_t>(column)] += denied.count;
    }
    grid.saying = [rows = grid.rows, dates, counts = grid.counts](int row, int column) {
        return Said::tr("%1, %2: %L3 denied")
            .arg(rows.at(row), QLocale().toString(dates[static_cast<std::size_t>(column)], QLocale::LongFormat))
            .arg(counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
    };
    grid.narrowed = [base, people, dates, zone](int row, int column) {
        const QDate date = dates[static_cast<std::size_t>(column)];
        review::Filter filter = within(base, date.startOfDay(zone).toMSecsSinceEpoch(),
                                       date.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
        const QString& person = people[static_cast<std::size_t>(row)].first;
        filter.any[Column::Actor] = {person.isEmpty() ? QStringLiteral("-") : person};
        filter.any[Column::Outcome] = {QStringLiteral("denied")};
        return filter;
    };
    if (people.empty())
        grid.sentence = Said::tr("Nothing was denied.");
    else if (summary.denied == 1)
        grid.sentence = Said::tr("One attempt was denied, to %1.").arg(grid.rows.first());
    else
        grid.sentence =
            Said::tr("%Ln attempts were denied; most of them, %L1, to %2.", nullptr, static_cast<int>(summary.denied))
                .arg(people.front().second)
                .arg(grid.rows.first());
    return grid;
}

} // namespace scrim::oversight
