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

QString displayTime(const QString& iso, const QLocale& locale)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? locale.toString(time, QLocale::ShortFormat) : iso;
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
