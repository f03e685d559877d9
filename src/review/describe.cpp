// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/filter.h"

#include "base/shown_time.h"
#include "review/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace scrim::review {

namespace {

constexpr qsizetype namedWords = 3;

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(review)
};

/// To the minute, and to the millisecond where the minute does not say it all.
QString shownTime(qint64 ms, const QTimeZone& zone)
{
    constexpr qint64 minute = 60'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return shownDay(time.date()) + QLatin1Char(' ') +
           (ms % minute == 0 ? shownClock(time.time()) : shownMilliseconds(time.time()));
}

QString timeText(const Filter& filter, const QTimeZone& zone)
{
    if (filter.fromMs && filter.toMs)
        return Said::tr("%1 to %2").arg(shownTime(*filter.fromMs, zone), shownTime(*filter.toMs, zone));
    return filter.fromMs ? Said::tr("from %1").arg(shownTime(*filter.fromMs, zone))
                         : Said::tr("before %1").arg(shownTime(*filter.toMs, zone));
}

QString wordsText(Column column, const QStringList& words)
{
    QStringList named;
    for (const QString& word : words.first(std::min(words.size(), namedWords)))
        named.append(shown(column, word));
    const QString list = named.join(Said::tr(" or "));
    const QString all =
        words.size() <= namedWords ? list : Said::tr("%1 or %2 others").arg(list).arg(words.size() - namedWords);
    return Said::tr("%1: %2").arg(label(column), all);
}

QString weekHourText(const WeekHour& at)
{
    const QLocale locale;
    return Said::tr("%1, %2 to %3")
        .arg(locale.standaloneDayName(at.day, QLocale::LongFormat), shownClock(QTime(at.hour, 0)),
             shownClock(QTime((at.hour + 1) % 24, 0)));
}

} // namespace

std::vector<Chip> chipsOf(const Filter& filter, const QTimeZone& zone)
{
    std::vector<Chip> chips;
    const auto add = [&](const QString& text, const auto& takeOut) {
        Chip chip{text, filter};
        takeOut(chip.without);
        chips.push_back(std::move(chip));
    };
    for (const auto& [column, words] : filter.any) {
        if (!words.isEmpty())
            add(wordsText(column, words), [which = column](Filter& without) { without.any.erase(which); });
    }
    if (filter.duringCall)
        add(*filter.duringCall ? Said::tr("During a call") : Said::tr("Without a call"),
            [](Filter& without) { without.duringCall.reset(); });
    if (filter.fromMs || filter.toMs)
        add(timeText(filter, zone), [](Filter& without) {
            without.fromMs.reset();
            without.toMs.reset();
        });
    if (filter.weekHour)
        add(weekHourText(*filter.weekHour), [](Filter& without) { without.weekHour.reset(); });
    if (!filter.text.isEmpty())
        add(Said::tr("Contains \"%1\"").arg(filter.text), [](Filter& without) { without.text.clear(); });
    return chips;
}

QString describe(const Filter& filter, const QTimeZone& zone)
{
    QStringList parts;
    for (const Chip& chip : chipsOf(filter, zone))
        parts.append(chip.text);
    return parts.isEmpty() ? Said::tr("Everything") : parts.join(QStringLiteral(" · "));
}

} // namespace scrim::review
