// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/entry.h"

#include <chrono>

namespace scrim::detection {

namespace {

audit::Outcome outcomeFrom(const QString& text)
{
    for (const auto outcome : {audit::Outcome::Allowed, audit::Outcome::Denied}) {
        if (text == audit::name(outcome))
            return outcome;
    }
    return audit::Outcome::Failed;
}

/// The number that `count` digits from `at` on make; -1 where something else stands.
int digits(QStringView text, qsizetype at, int count)
{
    int number = 0;
    for (const QChar digit : text.mid(at, count)) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return -1;
        number = number * 10 + (digit.unicode() - '0');
    }
    return number;
}

} // namespace

Entry entryOf(const QJsonObject& json)
{
    const auto text = [&json](QLatin1String key) {
        QString value = json.value(key).toString();
        return value == QLatin1String("-") ? QString() : value;
    };
    Entry entry;
    entry.seq = json.value(QLatin1String("seq")).toInteger();
    entry.timeMs = timeFrom(json.value(QLatin1String("time")).toString()).value_or(0);
    entry.action = text(QLatin1String("action"));
    entry.actor = text(QLatin1String("actor"));
    entry.role = text(QLatin1String("role"));
    entry.subject = text(QLatin1String("subject"));
    entry.field = text(QLatin1String("field"));
    entry.fieldClass = text(QLatin1String("class"));
    entry.reason = text(QLatin1String("reason"));
    entry.call = text(QLatin1String("call"));
    entry.outcome = outcomeFrom(json.value(QLatin1String("outcome")).toString());
    entry.detail = json.value(QLatin1String("detail")).toObject();
    return entry;
}

std::optional<qint64> timeFrom(QStringView text)
{
    // By hand, since QDateTime takes longer for this than all else that a review does with an entry.
    if (text.size() != 24 || text[10] != QLatin1Char('T') || text[23] != QLatin1Char('Z') ||
        text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-') || text[13] != QLatin1Char(':') ||
        text[16] != QLatin1Char(':') || text[19] != QLatin1Char('.'))
        return {};
    const std::array parts{digits(text, 0, 4),  digits(text, 5, 2),  digits(text, 8, 2), digits(text, 11, 2),
                           digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3)};
    using namespace std::chrono;
    const year_month_day date{year{parts[0]}, month{static_cast<unsigned>(parts[1])},
                              day{static_cast<unsigned>(parts[2])}};
    if (std::ranges::find(parts, -1) != parts.end() || !date.ok() || parts[3] > 23 || parts[4] > 59 || parts[5] > 59)
        return {};
    const auto time = sys_days{date} + hours{parts[3]} + minutes{parts[4]} + seconds{parts[5]} + milliseconds{parts[6]};
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

} // namespace scrim::detection
