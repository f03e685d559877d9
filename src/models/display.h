// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QLocale>
#include <QString>

namespace scrim::models {

/// "1.234,50 EUR" as the locale separates; exact, without floating point.
[[nodiscard]] QString displayMoney(const records::Money& money, const QLocale& locale = {});

/// A source's ISO 8601 time as the locale writes it, in the source's own offset: the date that the customer saw. What
/// is not ISO 8601 comes back as it is.
[[nodiscard]] QString displayTime(const QString& iso, const QLocale& locale = {});

/// The same time's day, and its time of day: empty where it names none.
[[nodiscard]] QString displayDay(const QString& iso, const QLocale& locale = {});
[[nodiscard]] QString displayClock(const QString& iso, const QLocale& locale = {});

/// "Partially refunded" for "partially_refunded", in the person's language where a shop of those that Scrim reads says
/// it.
[[nodiscard]] QString displayStatus(const QString& status);

} // namespace scrim::models
