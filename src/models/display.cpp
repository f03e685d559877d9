// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/display.h"

#include <QDateTime>

namespace scrim::models {

QString displayMoney(const records::Money& money, const QLocale& locale)
{
    // Translating the canonical text keeps the amount exact; QLocale::toCurrencyString would go through a double.
    QString shown;
    const QString canonical = records::format(money);
    for (const QChar c : canonical) {
        if (c == QLatin1Char(','))
            shown += locale.groupSeparator();
        else if (c == QLatin1Char('.'))
            shown += locale.decimalPoint();
        else
            shown += c;
    }
    return shown;
}

namespace {

/// "2026-02-05" has no time of day, though QDateTime makes one of it.
bool isDayOnly(const QString& iso)
{
    return iso.size() <= 10;
}

} // namespace

QString displayDay(const QString& iso, const QLocale& locale)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? locale.toString(time.date(), QLocale::ShortFormat) : iso;
}

QString displayClock(const QString& iso, const QLocale& locale)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() && !isDayOnly(iso) ? locale.toString(time.time(), QLocale::ShortFormat) : QString();
}

QString displayTime(const QString& iso, const QLocale& locale)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid())
        return iso;
    return isDayOnly(iso) ? locale.toString(time.date(), QLocale::ShortFormat)
                          : locale.toString(time, QLocale::ShortFormat);
}

QString displayStatus(const QString& status)
{
    QString shown = status;
    shown.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    return shown;
}

} // namespace scrim::models
