// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>

#include <optional>

namespace scrim::intake {

enum class DateOrder
{
    Either, ///< 13/02/2026 and 02/13/2026 are read, 02/03/2026 is not: it could be both
    DayFirst,
    MonthFirst,
};

struct DateRules
{
    DateOrder order = DateOrder::Either;
    QString zone; ///< "+01:00" or "Europe/Berlin", for times that name no offset; empty: they stay without one
};

/// ISO 8601 out of a shop's date, its offset kept: "2026-01-15 10:23:45 +0100", "15.01.2026 10:23", "01/15/2026",
/// "Jan 15, 2026, 10:23:45 AM", "15 January 2026". Null for what is none, or what could be two.
[[nodiscard]] std::optional<QString> dateTime(Bytes cell, const DateRules& rules);

/// The moment `local` with the offset that `utc` says it has; `local` as it is when they do not fit together.
[[nodiscard]] QString withOffset(const QString& local, const QString& utc);

/// Whether DateRules::zone can be this.
[[nodiscard]] bool isZone(const QString& zone);

} // namespace scrim::intake
