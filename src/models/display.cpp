// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/display.h"

#include "base/shown_time.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

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
    return time.isValid() ? shownDay(time.date(), locale) : iso;
}

QString displayClock(const QString& iso, const QLocale& locale)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() && !isDayOnly(iso) ? shownClock(time.time(), locale) : QString();
}

QString displayTime(const QString& iso, const QLocale& locale)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid())
        return iso;
    return isDayOnly(iso) ? shownDay(time.date(), locale) : shownMoment(time, locale);
}

QString displayStatus(const QString& status)
{
    // What the shops say that Scrim reads. A status that one of them made up stands as it is.
    static constexpr std::array known{QT_TRANSLATE_NOOP("scrim::models::Status", "Authorized"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Canceled"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Cancelled"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Closed"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Complete"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Completed"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Delivered"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Expired"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Failed"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Fulfilled"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Holded"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "On hold"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Paid"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Partial"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Partially paid"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Partially refunded"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Pending"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Pending payment"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Processing"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Refunded"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Restocked"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Returned"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Shipped"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Unfulfilled"),
                                      QT_TRANSLATE_NOOP("scrim::models::Status", "Voided")};
    QString shown = status;
    shown.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    const auto found = std::ranges::find_if(known, [&](const char* each) { return shown == QLatin1String(each); });
    return found == known.end() ? shown : QCoreApplication::translate("scrim::models::Status", *found);
}

} // namespace scrim::models
