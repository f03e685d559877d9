// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>

namespace scrim::oversight {

/// The ranges that people ask for by name.
enum class Preset
{
    AnyTime,
    Today,
    Yesterday,
    Last7Days, ///< today and the six days before
    Last30Days,
    ThisMonth,
};
inline constexpr std::array allPresets{Preset::AnyTime,   Preset::Today,      Preset::Yesterday,
                                       Preset::Last7Days, Preset::Last30Days, Preset::ThisMonth};

/// From midnight to midnight in a zone, as review::Filter has it: from inclusive, to exclusive, ms since 1970 UTC.
struct TimeRange
{
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
    bool operator==(const TimeRange&) const = default;
};

[[nodiscard]] TimeRange rangeOf(Preset preset, qint64 nowMs, const QTimeZone& zone);
[[nodiscard]] QString label(Preset preset);
/// "today", for object names.
[[nodiscard]] QString name(Preset preset);

} // namespace scrim::oversight
