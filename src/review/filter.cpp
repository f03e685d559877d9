// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/filter.h"

#include <QJsonArray>

#include <cmath>

namespace scrim::review {

namespace {

constexpr QLatin1String duringCallKey("during_call");
constexpr QLatin1String fromKey("from_ms");
constexpr QLatin1String toKey("to_ms");
constexpr QLatin1String weekHourKey("week_hour");
constexpr QLatin1String dayKey("day");
constexpr QLatin1String hourKey("hour");
constexpr QLatin1String zoneKey("zone");
constexpr QLatin1String textKey("text");

std::unexpected<Error> wrong(const QString& why)
{
    return fail(ErrorCode::Usage, QStringLiteral("This is no filter of the access log: %1.").arg(why));
}

Result<qint64> integerFrom(const QJsonValue& value, QLatin1String key, qint64 least, qint64 most)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (number == none || number < least || number > most)
        return wrong(QStringLiteral("\"%1\" is not a whole number from %2 to %3").arg(key).arg(least).arg(most));
    return number;
}

Result<QStringList> wordsFrom(const QJsonValue& value, const QString& key)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& word : array) {
        if (!word.isString() || word.toString().isEmpty())
            return wrong(QStringLiteral("\"%1\" holds what is no word").arg(key));
        words.append(word.toString());
    }
    if (words.isEmpty() || words.size() > mostValues)
        return wrong(QStringLiteral("\"%1\" is not a list of 1 to %2 words").arg(key).arg(mostValues));
    return words;
}

Result<WeekHour> weekHourFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto day = integerFrom(object.value(dayKey), dayKey, 1, 7);
    const auto hour = integerFrom(object.value(hourKey), hourKey, 0, 23);
    if (!day || !hour)
        return std::unexpected(!day ? day.error() : hour.error());
    const QByteArray zone = object.value(zoneKey).toString().toUtf8();
    if (object.size() != 3 || !QTimeZone(zone).isValid())
        return wrong(QStringLiteral("\"%1\" names no time zone that is known here").arg(weekHourKey));
    return WeekHour{static_cast<int>(*day), static_cast<int>(*hour), zone};
}

/// What a time can be in an entry: the years 1 to 9999.
constexpr qint64 earliestMs = -62'135'596'800'000;
constexpr qint64 latestMs = 253'402'300'799'999;

Result<void> take(Filter& filter, const QString& key, const QJsonValue& value)
{
    if (const auto column = columnFrom(key); column && hasWords(*column)) {
        auto words = wordsFrom(value, key);
        if (!words)
            return fail(words);
        filter.any.emplace(*column, *std::move(words));
        return {};
    }
    if (key == duringCallKey && value.isBool()) {
        filter.duringCall = value.toBool();
        return {};
    }
    if (key == fromKey || key == toKey) {
        const auto ms = integerFrom(value, key == fromKey ? fromKey : toKey, earliestMs, latestMs);
        if (!ms)
            return std::unexpected(ms.error());
        (key == fromKey ? filter.fromMs : filter.toMs) = *ms;
        return {};
    }
    if (key == weekHourKey) {
        auto weekHour = weekHourFrom(value);
        if (!weekHour)
            return fail(weekHour);
        filter.weekHour = *std::move(weekHour);
        return {};
    }
    if (key == textKey && value.isString()) {
        filter.text = value.toString();
        if (filter.text.size() > longestText)
            return wrong(QStringLiteral("its text is longer than %1 characters").arg(longestText));
        return {};
    }
    return wrong(QStringLiteral("\"%1\" is unknown here, or not of its kind").arg(key));
}

} // namespace

QJsonObject toJson(const Filter& filter)
{
    QJsonObject json;
    for (const auto& [column, words] : filter.any) {
        if (!words.isEmpty())
            json.insert(name(column), QJsonArray::fromStringList(words));
    }
    if (filter.duringCall)
        json.insert(duringCallKey, *filter.duringCall);
    if (filter.fromMs)
        json.insert(fromKey, *filter.fromMs);
    if (filter.toMs)
        json.insert(toKey, *filter.toMs);
    if (filter.weekHour) {
        json.insert(weekHourKey, QJsonObject{{dayKey, filter.weekHour->day},
                                             {hourKey, filter.weekHour->hour},
                                             {zoneKey, QString::fromUtf8(filter.weekHour->zone)}});
    }
    if (!filter.text.isEmpty())
        json.insert(textKey, filter.text);
    return json;
}

Result<Filter> filterFrom(const QJsonObject& json)
{
    Filter filter;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (auto taken = take(filter, it.key(), it.value()); !taken)
            return fail(taken);
    }
    return filter;
}

} // namespace scrim::review
