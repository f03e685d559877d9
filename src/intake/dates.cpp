// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/dates.h"

#include "intake/cells.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace scrim::intake {

namespace {

/// Behind a date: a time with or without AM, and an offset.
constexpr auto timePattern =
    R"((?:,? +(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?\s*([AaPp][Mm])?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$)";

/// The number of an English month by its first three letters; 0 for none.
int monthOf(const QString& name)
{
    static constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (name.left(3).toLower() == QLatin1String(months[i]))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// Numbers with a mark between them; which is the day is the rules' to say, or the mark's.
QDate numericDate(const QRegularExpressionMatch& match, DateOrder order)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const bool isDotted = match.captured(2) == QLatin1String(".");
    if (isDotted || order == DateOrder::DayFirst)
        return {year, second, first};
    if (order == DateOrder::MonthFirst)
        return {year, first, second};
    if (first == second || first > 12)
        return {year, second, first};
    return second > 12 ? QDate(year, first, second) : QDate();
}

std::optional<QString> offsetOf(const QString& text)
{
    if (text.isEmpty())
        return QString();
    if (text == QLatin1String("Z") || text == QLatin1String("UTC") || text == QLatin1String("GMT"))
        return QStringLiteral("Z");
    QString offset = text;
    return offset.size() == 5 ? offset.insert(3, QLatin1Char(':')) : offset;
}

/// From the match's capture `at` on: hour, minute, second, AM or PM, offset.
std::optional<QString> joined(const QDate& date, const QRegularExpressionMatch& match, int at)
{
    if (!date.isValid())
        return std::nullopt;
    const QString day = date.toString(Qt::ISODate);
    if (match.captured(at).isEmpty())
        return day;
    int hour = match.captured(at).toInt();
    const QString half = match.captured(at + 3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    const QTime time(hour, match.captured(at + 1).toInt(), match.captured(at + 2).toInt());
    if (!time.isValid())
        return std::nullopt;
    return day + QLatin1Char('T') + time.toString(QStringLiteral("HH:mm:ss")) + *offsetOf(match.captured(at + 4));
}

/// The forms that are not ISO 8601.
std::optional<QString> spokenDate(const QString& text, DateOrder order)
{
    static const QString tail = QString::fromLatin1(timePattern);
    static const QRegularExpression numeric(QStringLiteral(R"(^(\d{1,2})([./-])(\d{1,2})\2(\d{4}))") + tail);
    static const QRegularExpression monthFirst(QStringLiteral(R"(^([A-Za-z]{3,9})\.? +(\d{1,2}),? +(\d{4}))") + tail);
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})\.?[ -]([A-Za-z]{3,9})\.?[ -](\d{4}))") +
                                             tail);
    if (const auto match = numeric.match(text); match.hasMatch())
        return joined(numericDate(match, order), match, 5);
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return joined({match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()}, match, 4);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return joined({match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt()}, match, 4);
    return std::nullopt;
}

bool namesOffset(const QString& time)
{
    return time.endsWith(QLatin1Char('Z')) || time.indexOf(QLatin1Char('+'), 10) > 0 ||
           time.indexOf(QLatin1Char('-'), 10) > 0;
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// A time without an offset gets the zone's.
QString placedIn(const QString& time, const QString& zone)
{
    if (zone.isEmpty() || time.size() <= 10 || namesOffset(time))
        return time;
    if (zone[0] == QLatin1Char('+') || zone[0] == QLatin1Char('-'))
        return time + zone;
    const QDateTime local(QDate::fromString(time.left(10), Qt::ISODate), QTime::fromString(time.mid(11), Qt::ISODate),
                          QTimeZone(zone.toLatin1()));
    return local.isValid() ? time + offsetText(local.offsetFromUtc()) : time;
}

} // namespace

std::optional<QString> dateTime(Bytes cell, const DateRules& rules)
{
    if (cell.size() > 48)
        return std::nullopt;
    auto time = dateTime(cell);
    if (!time)
        time = spokenDate(clearText(cell).simplified(), rules.order);
    return time ? placedIn(*time, rules.zone) : time;
}

QString withOffset(const QString& local, const QString& utc)
{
    if (local.size() <= 10 || namesOffset(local))
        return local;
    const QDateTime here = QDateTime::fromString(local + QLatin1Char('Z'), Qt::ISODate);
    const QDateTime there = QDateTime::fromString((namesOffset(utc) ? utc : utc + QLatin1Char('Z')), Qt::ISODate);
    if (!here.isValid() || !there.isValid())
        return local;
    const qint64 seconds = there.secsTo(here);
    const bool isOffset = seconds % 900 == 0 && std::abs(seconds) <= 15 * 3600;
    return isOffset ? local + offsetText(static_cast<int>(seconds)) : local;
}

bool isZone(const QString& zone)
{
    static const QRegularExpression offset(QStringLiteral(R"(^[+-](0\d|1[0-4]):[0-5]\d$)"));
    return zone.isEmpty() || offset.match(zone).hasMatch() || QTimeZone::isTimeZoneIdAvailable(zone.toLatin1());
}

} // namespace scrim::intake
